using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds names that only their place shows, right behind a whole title: "رئيسة جمعية القضاة التونسيين روضة القرافي". A given name stands first, and nothing but names up to where the clause goes on.
/// </summary>
internal sealed class NameBehindTitle
{
    private const int Longest = 4;
    private const int ShortestName = 3;

    private static readonly string[] Given = ["given", "given-word", "listed", "foreign-given", "ali"];
    private static readonly string[] Family = ["family", "family-word", "al-family", "surname-word", "foreign-particle"];

    private readonly IReadOnlyDictionary<string, ImmutableArray<int>> _classes;
    private readonly FrozenSet<int> _given;
    private readonly FrozenSet<int> _names;
    private readonly WordClasses _words;

    public NameBehindTitle(Lexicon lexicon, WordClasses words)
    {
        var (names, classes) = (lexicon.Names.Words, lexicon.Names.Words.Classes);
        (_classes, _words) = (names.Words, words);
        _given = Indexes(Given);
        _names = Indexes([.. Given, .. Family]);
        FrozenSet<int> Indexes(string[] of) => of.Select(c => classes.IndexOf(c)).Where(i => i >= 0).ToFrozenSet();
    }

    /// <summary>The name at a token; <c>null</c> where none stands there.</summary>
    public NameSpan? At(NormalizedText text, int first, IReadOnlySet<int> taken)
    {
        var tokens = text.Tokens;
        if (first + 1 >= tokens.Length || !IsWord(tokens[first]) || tokens[first].Folded.Length < ShortestName || !Is(tokens[first], _given) || tokens[first].Analyses[0].Proclitics != Proclitics.None) return null;
        var end = first + 1;
        while (end < tokens.Length && end - first < Longest && IsWord(tokens[end]) && !taken.Contains(end) && (Is(tokens[end], _names) || tokens[end].Analyses[0].Proclitics == Proclitics.Al)) end++;
        if (end == first + 1 || Enumerable.Range(first, end - first).Any(i => taken.Contains(i) || _words.AnnouncesName(text, i) && tokens[i].Analyses[0].Proclitics != Proclitics.Al)) return null;

        // Of the words with article one is a surname; what comes behind it goes on with the clause.
        var last = Enumerable.Range(first + 1, end - first - 1).FirstOrDefault(i => tokens[i].Analyses[0].Proclitics == Proclitics.Al, end - 1);
        if (last < end - 1 || end < tokens.Length && IsWord(tokens[end]) && !_words.IsPreposition(tokens[end].Folded)) return null;
        return new NameSpan(first, end, -1, Proclitics.None, "person.behind-title");
    }

    private bool IsWord(Token token) => token.Kind == TokenKind.Word && !_words.IsClosed(token) && !_words.IsVerb(token);

    // What is another word as well (مساء, a name and "in the evening") is no name by its place alone.
    private bool Is(Token token, FrozenSet<int> classes) => _classes.TryGetValue(token.Folded, out var own) && own.All(classes.Contains);
}
