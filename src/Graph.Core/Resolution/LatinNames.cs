using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Resolution;

/// <summary>Names in Latin letters what the lexicon does not name: a person is romanized, a body or an office is put into English where all of its words are known.</summary>
/// <param name="lexicon">The tables of words, and the names of states and bodies.</param>
public sealed class LatinNames(Lexicon lexicon)
{
    private readonly Romanizer _romanizer = new(lexicon.Latin);
    private readonly EnglishTitles _titles = new(lexicon);

    /// <summary>Names an actor; an office-holder without a name is the office, with the state served in brackets.</summary>
    /// <param name="type">The kind of actor.</param>
    /// <param name="name">The name in Arabic, or <c>null</c>.</param>
    /// <param name="office">The office in Arabic, or <c>null</c>.</param>
    /// <param name="country">ISO 3166-1 alpha-3 of the state served, or <c>null</c>.</param>
    public string Of(ActorType type, string? name, string? office, string? country) => (type, name) switch
    {
        (ActorType.Person, not null) => _romanizer.Romanize(name),
        (_, not null) => _titles.OfBody(name) ?? _romanizer.Romanize(name),
        _ when office is null => country ?? "",
        _ => (_titles.OfOffice(office) ?? _romanizer.Romanize(office)) + (country is null ? "" : $" ({country})"),
    };
}
