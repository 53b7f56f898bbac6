using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Who speaks where.</summary>
internal sealed class Discourse
{
    private const int SourceReach = 4;
    private const int IssuerReach = 6;
    private const int ComplementReach = 8;
    private const string As = "كما";

    private readonly AnnotatedArticle _article;
    private readonly Syntax _syntax;
    private readonly ClauseReader _clauses;
    private readonly bool[] _inQuote;

    public Discourse(AnnotatedArticle article, Syntax syntax, ClauseReader clauses)
    {
        (_article, _syntax, _clauses) = (article, syntax, clauses);
        _inQuote = new bool[article.Text.Tokens.Length];
        var quoted = false;
        foreach (var sentence in article.Text.Sentences)
        {
            if (sentence.Index > 0 && article.Text.Sentences[sentence.Index - 1].IsTitle) quoted = false;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (syntax.IsMark(i, '"')) quoted = syntax.OpensQuote(i);
                _inQuote[i] = quoted;
            }
        }
    }

    public bool InQuote(int token) => _inQuote[token];

    /// <summary>The mention whose words the token is part of, or -1.</summary>
    public int SpeakerAt(int sentence, int token) => SpeakersAt(sentence, token).DefaultIfEmpty(-1).First();

    /// <summary>
    /// Everybody who may be speaking at the token, the likeliest first: the speaker of the clause, those of the clauses around it, a source that the sentence names, whoever says something after
    /// it; in a quotation whoever spoke last.
    /// </summary>
    public IEnumerable<int> SpeakersAt(int sentence, int token)
    {
        foreach (var clause in _clauses.At(token).Outwards())
        {
            if (clause.Speaker >= 0) yield return clause.Speaker;
            if (clause.Verb < 0 || clause.Subject < 0 || !_syntax.IsSaying(clause.Verb)) continue;
            if (clause.Verb != token) yield return clause.Subject;
        }

        var here = _article.Text.Sentences[sentence];
        for (var i = here.FirstToken; i < here.EndToken; i++)
        {
            if (_syntax.MentionAt[i] >= 0) continue;
            if (_syntax.Is(i, Cue.Source) && NextMention(here, i) is { } source) yield return source;
            else if (_syntax.Is(i, Cue.Communique) && IssuerOf(here, i) is { } issuer) yield return issuer;
            else if (i > token && _syntax.IsSaying(i) && IsAppended(here, i) && !OpensComplement(here, i) && _clauses.At(i) is { Subject: >= 0 and var later } clause && clause.Verb == i) yield return later;
        }

        if (_clauses.LastSpeakers[sentence] is >= 0 and var last && _inQuote[token]) yield return last;
    }

    /// <summary>Whose statements, communiques and the like the sentence names.</summary>
    public IEnumerable<int> IssuersIn(Sentence sentence) => Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(i => _syntax.MentionAt[i] < 0 && _syntax.Is(i, Cue.Communique)).Select(i => IssuerOf(sentence, i)).OfType<int>();

    /// <summary>Whether the mention is the subject of a verb of saying in its sentence.</summary>
    public bool Speaks(int sentence, int mention)
    {
        var here = _article.Text.Sentences[sentence];
        for (var i = here.FirstToken; i < here.EndToken; i++)
            if (_syntax.IsSaying(i) && _clauses.At(i) is var clause && clause.Verb == i && clause.Subject == mention) return true;
        return false;
    }

    /// <summary>Whether the verb goes back to what stands before it, and begins nothing of its own: <c>«…»، قال الوزير</c>, <c>كما ذكر الوزير</c>, <c>حسب ما أفاد الوزير</c>.</summary>
    private bool IsAppended(Sentence sentence, int verb)
    {
        var before = verb - 1;
        if (before < sentence.FirstToken || _syntax.MentionAt[before] >= 0 || _syntax.HasConjunction(verb)) return false;

        // Who denies what stands before does not say it: وهو ما نفاه الوزير.
        if (_syntax.IsWhat(before) && _syntax.Is(verb, Cue.Denial)) return false;
        return _article.Text.Tokens[before] is { Kind: TokenKind.Punctuation } or { Folded: As } || _syntax.IsWhat(before) || _syntax.Is(before, Cue.Source);
    }

    /// <summary>Whether what is said follows the verb, so that it says nothing of what stands before.</summary>
    private bool OpensComplement(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < sentence.EndToken && i <= verb + ComplementReach; i++)
            if (_syntax.Is(i, Cue.Complement)) return true;
        return false;
    }

    /// <summary>Who puts out the statement at the token: <c>بيان صادر عن الوزارة</c>, <c>بيان للوزارة</c>.</summary>
    private int? IssuerOf(Sentence sentence, int token)
    {
        for (var i = token + 1; i < sentence.EndToken && i <= token + IssuerReach; i++)
        {
            if (_syntax.MentionAt[i] is var m and >= 0) return i == token + 1 || _syntax.Markings[m] is { Preposition: Markers.About or Markers.Li or Markers.From or Markers.By } ? m : null;
            if (_syntax.Breaks(i) || _syntax.IsVerb(i)) return null;
        }

        return null;
    }

    private int? NextMention(Sentence sentence, int token)
    {
        for (var i = token + 1; i < sentence.EndToken && i <= token + SourceReach; i++)
            if (_syntax.MentionAt[i] is var m and >= 0) return m;
        return null;
    }
}
