using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells which titles mean the same office: "رئيس الحكومة" and "رئيس مجلس الوزراء", "الوزير" and "وزير الخارجية".</summary>
internal sealed class TitleForms
{
    // An heir's title ends with the throne; what he is besides are further offices.
    private const string Heir = "ولي ";
    private const string Throne = "العهد";

    private const string Article = "ال";
    private const string Minister = "وزير";

    private readonly List<(string Other, string Title)> _synonyms;
    private readonly FrozenSet<string> _ofState;
    private readonly FrozenSet<string> _ofManyKinds;

    public TitleForms(Lexicon lexicon)
    {
        _synonyms = [.. lexicon.Titles.Synonyms
            .SelectMany(s => s.Also.Select(a => (Other: Words(a), Title: Words(s.Title))))
            .OrderByDescending(p => p.Other.Length)];
        _ofState = lexicon.People.SelectMany(p => p.Offices).Select(o => o.Title).Where(t => t.StartsWith(Minister + " ", StringComparison.Ordinal))
            .Concat(lexicon.Titles.OfState).Select(Words).ToFrozenSet(StringComparer.Ordinal);
        _ofManyKinds = lexicon.Lists[WordList.OfficesOfManyKinds];
    }

    /// <summary>Whether the title is one that a state's own press gives without saying which state: "رئيس الحكومة", "وزير الداخلية".</summary>
    public bool IsOfState(string title) => _ofState.Contains(Words(title));

    /// <summary>The title folded, without articles, and beginning as the one that stands for its synonyms.</summary>
    public string Plain(string title)
    {
        var words = Words(title);
        foreach (var (other, replacement) in _synonyms)
            if (BeginsWith(words, other)) return replacement + words[other.Length..];
        return words;
    }

    /// <summary>The title that a person is shown with: <c>ولي العهد</c> of <c>ولي العهد النائب الأول لرئيس مجلس الوزراء وزير الدفاع</c>.</summary>
    public static string Shown(string title)
    {
        if (!title.StartsWith(Heir, StringComparison.Ordinal)) return title;
        var words = title.Split(' ');
        var throne = Array.FindIndex(words, w => w.Trim('،') == Throne);
        return throne < 0 ? title : string.Join(' ', words[..throne].Append(Throne));
    }

    /// <summary>Whether two plain titles can mean one office: they are equal, or one goes on where the other ends.</summary>
    public bool Agree(string a, string b)
    {
        if (a == b) return true;
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return BeginsWith(longer, shorter) && !IsManifold(shorter);
    }

    /// <summary>Whether the title can mean the office: it is the same, or a further part of a chain: "وزير الدفاع" in "ولي ولي العهد النائب الثاني لرئيس مجلس الوزراء وزير الدفاع".</summary>
    /// <param name="held">The title held, as written.</param>
    /// <param name="title">The plain title asked for.</param>
    public bool Covers(string held, string title)
    {
        if (Agree(Plain(held), title)) return true;
        if (!title.Contains(' ', StringComparison.Ordinal)) return false;
        var words = Letters.Fold(held).Split(' ');
        for (var i = 2; i < words.Length - 1; i++)
            if (words[i - 1].StartsWith(Article, StringComparison.Ordinal) && BeginsWith(Plain(string.Join(' ', words[i..])), title)) return true;
        return false;
    }

    /// <summary>Whether every kind of the office is another office.</summary>
    public bool IsManifold(string noun) => _ofManyKinds.Contains(noun);

    private static bool BeginsWith(string words, string first) => words.StartsWith(first, StringComparison.Ordinal) && (words.Length == first.Length || words[first.Length] == ' ');

    private static string Words(string title) => string.Join(' ', Letters.Fold(title).Split(' ').Select(w => w.StartsWith(Article, StringComparison.Ordinal) && w.Length > 4 ? w[2..] : w));
}
