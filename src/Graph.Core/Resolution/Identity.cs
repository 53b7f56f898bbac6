using System.Security.Cryptography;
using System.Text;
using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Resolution;

/// <summary>Computes ids from what a thing is, so that the same thing has the same id in every article, run and store.</summary>
public static class Identity
{
    private const char Separator = '\u001f';

    /// <summary>The id of an actor that is no country.</summary>
    /// <param name="type">The kind of actor.</param>
    /// <param name="name">The name, or <c>null</c> for an office-holder known by the office alone.</param>
    /// <param name="office">The office of an unnamed office-holder; it does not count where there is a name.</param>
    /// <param name="country">ISO 3166-1 alpha-3 that tells namesakes apart, or <c>null</c>.</param>
    public static string OfActor(ActorType type, string? name, string? office, string? country)
    {
        var prefix = type switch { ActorType.Person => 'P', ActorType.Organization => 'O', ActorType.ArmedGroup => 'G', _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A country's id is its ISO code.") };
        return $"{prefix}-{Hash(12, prefix.ToString(), FoldName(name), name is null ? FoldName(office) : "", country ?? "")}";
    }

    /// <summary>The id of a statement: the same article, relation, ends, status and place give the same id.</summary>
    public static string OfStatement(string article, string relation, string subject, string @object, string status, TextSpan trigger) =>
        $"S-{Hash(16, article, relation, subject, @object, status, trigger.Start.ToString(), trigger.End.ToString())}";

    private static string FoldName(string? name) => name is null ? "" : string.Join(' ', Letters.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(int digits, params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts))))[..digits];
}
