using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Which pronoun can stand for which mention, by number and gender.</summary>
internal static class Agreement
{
    private const string Feminine = "ها";
    private const string Masculine = "ه";
    private const char TaMarbuta = 'ه';

    // Names of states are feminine, but for those that Arabic has always treated as masculine.
    private static readonly ImmutableArray<string> MasculineStates = ["IRQ", "LBN", "YEM", "MAR", "SDN", "JOR", "SOM", "TCD", "SSD", "VAT"];

    /// <summary>The pronoun of the third person that the word ends with; empty where it ends with none.</summary>
    public static string PronounOf(string folded) => Pronouns.OfThirdPerson.FirstOrDefault(p => folded.EndsWith(p, StringComparison.Ordinal)) ?? "";

    /// <summary>Whether the pronoun can stand for the mention; where the mention's gender is not known it can.</summary>
    public static bool Allows(string pronoun, Mention mention, ImmutableArray<Entity> entities)
    {
        if (mention.Entities.Length > 1) return pronoun is not (Feminine or Masculine);
        var entity = entities[mention.Entities[0]];
        return pronoun switch
        {
            Feminine => entity.Type == ActorType.Country ? !MasculineStates.Contains(entity.Country!) : entity.Type == ActorType.Person || IsFeminine(entity) != false,
            Masculine => entity.Type == ActorType.Country ? MasculineStates.Contains(entity.Country!) || mention.Form == MentionForm.Government : entity.Type == ActorType.Person || IsFeminine(entity) != true,
            "هما" => false,
            "هم" => entity.Type is ActorType.ArmedGroup or ActorType.Organization,
            _ => true,
        };
    }

    /// <summary>Whether the body's name begins with a feminine word; <c>null</c> where it has no Arabic name.</summary>
    private static bool? IsFeminine(Entity entity)
    {
        if (entity.Name is not { Length: > 0 } name) return null;
        var first = Letters.Fold(name.Split(' ')[0]);
        return first[^1] == TaMarbuta || first.EndsWith("ات", StringComparison.Ordinal) ? true : first.StartsWith("ال", StringComparison.Ordinal) ? null : false;
    }
}
