using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>What runs on from sentence to sentence: whom the text is about, and who speaks.</summary>
internal sealed class Discourse
{
    private const int SubjectReach = 4;

    private readonly AnnotatedArticle _article;
    private readonly Syntax _syntax;
    private readonly List<SpeechAct>[] _speech;
    private readonly bool[] _inQuote;

    public Discourse(AnnotatedArticle article, Syntax syntax)
    {
        (_article, _syntax) = (article, syntax);
        var sentences = article.Text.Sentences;
        Topics = new int[sentences.Length];
        Speakers = new int[sentences.Length];
        OwnTopic = new bool[sentences.Length];
        _speech = new List<SpeechAct>[sentences.Length];
        _inQuote = new bool[article.Text.Tokens.Length];
        var (topic, speaker, quoted) = (-1, -1, false);
        foreach (var sentence in sentences)
        {
            if (sentence.Index > 0 && sentences[sentence.Index - 1].IsTitle) quoted = false;
            var acts = SpeechIn(sentence, speaker);
            _speech[sentence.Index] = acts;
            var own = TopicOf(sentence);
            OwnTopic[sentence.Index] = own >= 0;
            if (own >= 0) topic = own;
            Topics[sentence.Index] = topic;
            Speakers[sentence.Index] = acts.Count > 0 ? acts[^1].Speaker : quoted ? speaker : -1;
            if (acts.Count > 0 && acts[^1].Speaker >= 0) speaker = acts[^1].Speaker;
            LastSpeaker.Add(speaker);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (syntax.IsMark(i, '"')) quoted = !quoted;
                _inQuote[i] = quoted;
            }
        }
    }

    /// <summary>For each sentence the mention that it is about: its own, or the last before; -1 where there is none yet.</summary>
    public int[] Topics { get; }

    /// <summary>Whether the sentence names what it is about itself.</summary>
    public bool[] OwnTopic { get; }

    /// <summary>For each sentence the mention that speaks in it, or -1.</summary>
    public int[] Speakers { get; }

    /// <summary>For each sentence the last mention that has spoken up to and in it, or -1.</summary>
    public List<int> LastSpeaker { get; } = [];

    public bool InQuote(int token) => _inQuote[token];

    /// <summary>The mention whose words the token is part of, or -1: the nearest act of speech before it in its sentence, then one that the sentence ends with, then a quotation that goes on.</summary>
    public int SpeakerAt(int sentence, int token) => SpeakersAt(sentence, token).DefaultIfEmpty(-1).First();

    /// <summary>
    /// Everybody who may be speaking at the token, the likeliest first: acts of speech before it in its sentence, from the nearest, then those after it; in a sentence without any, whoever spoke last.
    /// </summary>
    public IEnumerable<int> SpeakersAt(int sentence, int token)
    {
        var acts = _speech[sentence];
        for (var k = acts.Count - 1; k >= 0; k--)
            if (acts[k].Verb < token && acts[k].Speaker >= 0) yield return acts[k].Speaker;
        foreach (var act in acts)
            if (act.Verb >= token && act.Speaker >= 0) yield return act.Speaker;
        if (sentence > 0 && LastSpeaker[sentence - 1] >= 0 && (acts.Count == 0 || _inQuote[token])) yield return LastSpeaker[sentence - 1];
    }

    /// <summary>Whether the mention is the subject of an act of speech in its sentence.</summary>
    public bool Speaks(int sentence, int mention) => _speech[sentence].Exists(a => a.Speaker == mention);

    private int TopicOf(Sentence sentence)
    {
        foreach (var m in _syntax.MentionsOf(sentence))
            if (_syntax.Markings[m.Index] is { Preposition: null, Depth: <= SubjectReach, Through: < 0 } && m.Form is not (MentionForm.Nationality or MentionForm.Anaphor)) return m.Index;
        return -1;
    }

    private List<SpeechAct> SpeechIn(Sentence sentence, int running)
    {
        var acts = new List<SpeechAct>();
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (_syntax.MentionAt[i] >= 0) continue;
            if (_syntax.Is(i, Cue.Source) && NextMention(sentence, i, SubjectReach) is { } source) acts.Add(new SpeechAct(i, source));
            else if (_syntax.Is(i, Cue.Speech)) acts.Add(new SpeechAct(i, SubjectOf(sentence, i) ?? (acts.Count > 0 ? acts[^1].Speaker : running)));
            else if (_syntax.IsMark(i, ':') && acts.Count == 0 && i > sentence.FirstToken && _syntax.MentionAt[i - 1] is var named and >= 0 && i - sentence.FirstToken < 10) acts.Add(new SpeechAct(i, named));
        }

        return acts;
    }

    private int? SubjectOf(Sentence sentence, int verb)
    {
        foreach (var m in _syntax.MentionsOf(sentence))
        {
            if (m.FirstToken <= verb) continue;
            var marking = _syntax.Markings[m.Index];
            if (marking is { Preposition: null, Through: < 0 } && marking.Governor == verb && marking.Depth <= SubjectReach) return m.Index;
            if (marking.Governor >= verb) break;
        }

        var before = -1;
        foreach (var m in _syntax.MentionsOf(sentence))
        {
            if (m.EndToken > verb) break;
            if (_syntax.Markings[m.Index] is { Preposition: null, Through: < 0 }) before = m.Index;
        }

        if (before < 0) return null;
        for (var i = _article.Mentions[before].EndToken; i < verb; i++)
            if (_syntax.IsVerb(i) && !_syntax.Is(i, Cue.Particle)) return null;
        return before;
    }

    private int? NextMention(Sentence sentence, int token, int reach)
    {
        for (var i = token + 1; i < sentence.EndToken && i <= token + reach; i++)
            if (_syntax.MentionAt[i] is var m and >= 0) return m;
        return null;
    }

    /// <summary>A verb of saying (or the colon after a name, or the word that names a source) and the mention that speaks, or -1.</summary>
    private sealed record SpeechAct(int Verb, int Speaker);
}
