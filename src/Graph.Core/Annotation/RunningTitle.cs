using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>A title while it is read, word by word: what it says so far, and where it ends.</summary>
internal sealed class RunningTitle(NormalizedText text, Layer layer, WordClasses words, int first, int limit)
{
    private const int Longest = 16;
    private const string Quote = "\"";
    private const string ApartLi = " ل ";
    private const string OntoLi = " ل";
    private const string ApartBi = " ب ";
    private const string OntoBi = " ب";

    private readonly List<string> _words = [];
    private (int At, List<string> Words)? _served;

    /// <summary>The noun of a woman who heads a ministry, folded.</summary>
    public const string FemaleMinister = "وزيره";

    /// <summary>The article that it stands in.</summary>
    public NormalizedText Article => text;

    /// <summary>Where names are.</summary>
    public Layer Layer => layer;

    /// <summary>The token that it does not go on over.</summary>
    public int Limit => limit;

    /// <summary>The prepositions that its nouns ask for.</summary>
    public TitleLinks Links { get; } = new(text, layer, words, first, limit);

    /// <summary>The second title that the same man has in a firm.</summary>
    public FirmTitle Firm { get; } = new(words);

    /// <summary>The noun it begins with.</summary>
    public Token Head { get; } = text.Tokens[first];

    /// <summary>Whether it is a monarch's, which has no field that goes on after "and".</summary>
    public bool IsRoyal { get; } = text.Tokens[first].Analyses.Any(a => words.Has(WordList.MonarchNouns, a.Stem));

    /// <summary>Whether it is an envoy's.</summary>
    public bool IsEnvoy { get; } = text.Tokens[first].Analyses.Any(a => words.Has(WordList.EnvoysOfCapitals, a.Stem));

    /// <summary>Whether it is that of a woman who heads a ministry.</summary>
    public bool IsOfWoman { get; } = text.Tokens[first].Analyses.Any(a => a.Stem == FemaleMinister);

    /// <summary>The token after it.</summary>
    public int End { get; set; } = first;

    /// <summary>Whether it says whom the holder serves.</summary>
    public bool Served => Country is not null || Body >= 0;

    /// <summary>ISO code of the state served, where it says which.</summary>
    public string? Country { get; set; }

    /// <summary>The place in the lexicon of the body served, or -1.</summary>
    public int Body { get; set; } = -1;

    /// <summary>Whether the holder is no longer in office.</summary>
    public bool Former { get; set; }

    /// <summary>Whether what the office leads to is a person: "متحدث باسم حفتر" is no title of the one named.</summary>
    public bool Dangling { get; set; }

    /// <summary>Whether a definite noun has closed it: what follows without a preposition is the next part of the clause.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether a place ends it.</summary>
    public bool AtPlace { get; set; }

    /// <summary>Whether it is a lesser one than the one it holds: <c>نائب الرئيس</c>.</summary>
    public bool IsDeputy { get; set; }

    /// <summary>Whether an adjective has told the state served.</summary>
    public bool IsNational { get; set; }

    /// <summary>Whether the state named in it belongs to the name of a body.</summary>
    public bool IsNameOfBody { get; set; }

    /// <summary>Where it may end as well, should a name stand there.</summary>
    public ImmutableArray<int> Reaches { get; set; } = [];

    /// <summary>The pronoun that tells whose ministry it is: <c>وزير خارجيتها</c>; <c>null</c> where there is none.</summary>
    public string? Pronoun { get; set; }

    /// <summary>Its words as they are written.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>How many words it has.</summary>
    public int Count => _words.Count;

    /// <summary>Its last word.</summary>
    public string Last => _words[^1];

    /// <summary>Its last word, folded.</summary>
    public string LastFolded => Letters.Fold(_words[^1]);

    /// <summary>Its first word, folded.</summary>
    public string FirstFolded => Letters.Fold(_words[0]);

    // A letter that a mark of quotation parts from its word is written onto it again: الأمين العام لـ"حزب الله".
    /// <summary>The whole title.</summary>
    public string Whole => string.Join(' ', _words).Replace(ApartLi, OntoLi, StringComparison.Ordinal).Replace(ApartBi, OntoBi, StringComparison.Ordinal);

    /// <summary>The token behind it.</summary>
    public Token Now => text.Tokens[End];

    /// <summary>Whether a word stands behind it. A mark of quotation around a part of the title is passed over: <c>رئيس كتلة "نداء تونس" بالبرلمان</c>.</summary>
    public bool More
    {
        get
        {
            if (End + 1 < limit && Now.Folded == Quote && text.Tokens[End + 1].Kind == TokenKind.Word && (layer.BodyAt(End + 1) is { } quoted && quoted.Value.Entry != Body || _words.Count > 1 && IsWithinMarks())) End++;
            return End < limit && Now.Kind == TokenKind.Word;
        }
    }

    /// <summary>Adds a word that is not written so.</summary>
    public void Add(string word) => _words.Add(word);

    /// <summary>Takes the next token as it is written.</summary>
    public void Take()
    {
        _words.Add(Now.Surface);
        End++;
    }

    /// <summary>Takes the tokens up to another.</summary>
    public void TakeUpTo(int end)
    {
        while (End < end) Take();
    }

    /// <summary>Keeps the name of the state served out of the title; where the holder is accredited elsewhere, it is written after all: <c>سفير مصر لدى المملكة</c>.</summary>
    public void KeepServed(List<string> written) => _served ??= (_words.Count, written);

    /// <summary>Writes the name of the state served where it stood, if that is among the first words.</summary>
    /// <param name="count">How many words are the first.</param>
    public void WriteServed(int count)
    {
        if (_served is not var (at, written) || at > count) return;
        _words.InsertRange(at, written);
        _served = null;
    }

    /// <summary>Where it stands now, to come back to.</summary>
    public (int End, int Count) Mark() => (End, _words.Count);

    /// <summary>Gives up what was taken since.</summary>
    public void Back((int End, int Count) to)
    {
        End = to.End;
        _words.RemoveRange(to.Count, _words.Count - to.Count);
    }

    private bool IsWithinMarks()
    {
        for (var i = End - 1; i > End - Longest && i >= 0; i--)
            if (text.Tokens[i].Folded == Quote) return true;
        return false;
    }
}
