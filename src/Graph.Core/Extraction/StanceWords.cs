using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>The words of an article that take a stance, and what the words around them make of it.</summary>
internal sealed class StanceWords
{
    private const int NegationReach = 2;
    private const int NeedReach = 6;
    private const int DescriberReach = 14;
    private const string Like = "مثل";

    // "But", after a negation: ليس سوى, ليست إلا.
    private static readonly string[] Exceptions = ["سوي", "الا"];

    private readonly AnnotatedArticle _article;
    private readonly Syntax _syntax;
    private readonly StanceIndex _index;

    public StanceWords(AnnotatedArticle article, Syntax syntax, StanceIndex index)
    {
        (_article, _syntax, _index) = (article, syntax, index);
        Readings = new List<PredicateReading>?[article.Text.Tokens.Length];
        foreach (var token in article.Text.Tokens)
            if (token.Kind == TokenKind.Word && index.Read(token) is { Count: > 0 } readings) Readings[token.Index] = readings;
    }

    /// <summary>How each token can be read as a word that takes a stance.</summary>
    public List<PredicateReading>?[] Readings { get; }

    public StanceGroup GroupOf(PredicateReading reading) => _index.GroupOf(reading);

    public bool IsCopula(int token) => !IsLike(token) && _syntax.Prepositions[token] is not (Markers.Li or Markers.Bi) && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Copulas);

    public bool IsDescribing(int token) => _syntax.MentionAt[token] < 0 && _index.Describing(_article.Text.Tokens[token]) is not null;

    public bool IsCause(int token) => StanceIndex.IsAny(_article.Text.Tokens[token], _index.Causes);

    /// <summary>Whether the word says that what follows has victims: <c>ضحايا قصف المليشيات</c>.</summary>
    public bool IsVictim(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Victims);

    /// <summary>Whether the office is one of a state, and still held, as <c>رئيس الوزراء الأسبق</c> is not.</summary>
    public bool IsRuler(string office)
    {
        var folded = Letters.Fold(office);
        if (folded.Split(' ').Any(w => _index.Past.Contains(w))) return false;
        foreach (var ruler in _index.Rulers)
            if (folded.StartsWith(ruler, StringComparison.Ordinal) && (folded.Length == ruler.Length || folded[ruler.Length] == ' ')) return true;
        return false;
    }

    /// <summary>Whether the verb's subject only suffers, claims or reports what it is said of.</summary>
    public bool IsUndone(int token) => _syntax.Is(token, Cue.Receive) || _syntax.IsSaying(token) || StanceIndex.IsAny(_article.Text.Tokens[token], _index.Undone);

    /// <summary>Whether what the noun names happens to the next name.</summary>
    public bool IsBefalling(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Befalling);

    /// <summary>Whether the verb's object has the wrong that its subject is: <c>العيوب التي شابت التقرير</c>.</summary>
    public bool IsBesetting(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Besetting);

    /// <summary>Whether the noun takes up what somebody did before, with the article or with what was decided behind it: <c>هذا القرار</c>, <c>قرار الحل</c>, <c>قرار إعادة المجلس</c>.</summary>
    public bool IsStep(int token) => IsNounOfStep(token) && (_syntax.IsDefinite(token) || token + 1 < _article.Text.Tokens.Length && IsUndergone(token + 1));

    /// <summary>Whether a decision is taken on the mention, which has not taken it: <c>قرار إعادة مجلس الشعب</c>.</summary>
    public bool IsDecidedOn(Mention m) => m.FirstToken > 1 && IsUndergone(m.FirstToken - 1) && IsNounOfStep(m.FirstToken - 2);

    /// <summary>Whether the verb's object is what the mention has decided or is entitled to: <c>تنتهك قرارات الأمم المتحدة ومجلس الأمن</c>, <c>تنتهك سيادة العراق</c>.</summary>
    public bool IsViolated(Trigger trigger, Mention m)
    {
        var noun = _article.Mentions[_syntax.HeadOf(m)].FirstToken - 1;
        return trigger.IsVerb && noun > trigger.Token && _syntax.MentionAt[noun] < 0 && _syntax.Prepositions[noun] is null && _syntax.Has(WordList.ViolatedNouns, _article.Text.Tokens[noun].Folded);
    }

    private bool IsNounOfStep(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Steps);

    /// <summary>Whether the noun is what is decided on whom its genitive names: <c>إلغاء</c>.</summary>
    public bool IsUndergone(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Undergone);

    /// <summary>Whether the verb tells a step that such a noun can take up: <c>أقالت الحكومة المدير</c>.</summary>
    public bool IsTaking(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Taking);

    public bool IsLike(int token) => _syntax.MentionAt[token] < 0 && _article.Text.Tokens[token].Folded == Like;

    public bool IsDoing(int token) => StanceIndex.IsAny(_article.Text.Tokens[token], _index.Doing);

    /// <summary>Whether the word is a verb whose subject does the wrong that its object or complement names: <c>شن حربا</c>.</summary>
    public bool IsDone(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Do);

    /// <summary>Whether the word is a verb of a wrong that nobody says of a friend: <c>انتهك</c>, <c>كذب</c>.</summary>
    public bool IsGrave(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Grave);

    /// <summary>Whether the word says what the narrator doubts: <c>ادعى</c>.</summary>
    public bool IsDoubting(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Doubting);

    /// <summary>Whether the word is a verb of quoting somebody whom <c>عن</c> names.</summary>
    public bool IsQuoting(int token) => _syntax.MentionAt[token] < 0 && StanceIndex.IsAny(_article.Text.Tokens[token], _index.Quoting);

    /// <summary>Whether the word is what somebody fights or ends: <c>مكافحة الإرهاب</c>.</summary>
    public bool IsCountered(Sentence sentence, int token)
    {
        for (var i = token - 1; i >= sentence.FirstToken && i >= token - NegationReach; i--)
            if (_syntax.MentionAt[i] < 0 && StanceIndex.IsAny(_article.Text.Tokens[i], _index.Against)) return true;
        return false;
    }

    /// <summary>Whether a negation stands just before the word, or one word before it; or before the copula and the name in between: <c>لم تكن تركيا ضالعة</c>.</summary>
    public bool IsNegated(Sentence sentence, int token)
    {
        for (var i = token - 1; i >= sentence.FirstToken && i >= token - NegationReach; i--)
        {
            if (_syntax.MentionAt[i] is >= 0 and var mention)
            {
                var before = _article.Mentions[mention].FirstToken - 1;
                return i == token - 1 && before > sentence.FirstToken && IsCopula(before) && (_syntax.Is(before, Cue.Negation) || _syntax.Is(before - 1, Cue.Negation));
            }

            if (_syntax.Breaks(i)) return false;

            // Not to cease is to go on: لا يزالون أداة; nothing but it is all the more so: ليس سوى كذبة.
            if (_syntax.Is(i, Cue.Negation)) return !_syntax.Is(i + 1, Cue.Ceasing) && !Exceptions.Contains(_article.Text.Tokens[i + 1].Folded, StringComparer.Ordinal);
        }

        return false;
    }

    /// <summary>Whether the verb, or the one right before the noun, tells of what is to come.</summary>
    public bool IsFuture(PredicateReading reading, int token) => reading.Proclitics.HasFlag(Proclitics.Sa) || token > 0 && Readings[token - 1] is { } before && before.Exists(r => r.Proclitics.HasFlag(Proclitics.Sa));

    /// <summary>Whether it is only said to come to that on a condition: <c>سترتكب خطأ إذا هاجمت</c>.</summary>
    public bool IsConditional(Sentence sentence, int token)
    {
        for (var i = token + 1; i < sentence.EndToken && i <= token + NeedReach; i++)
            if (_syntax.MentionAt[i] < 0 && _syntax.Is(i, Cue.Condition)) return true;
        return false;
    }

    /// <summary>Whether one of the words that the entry asks for follows.</summary>
    public bool HasNeed(Sentence sentence, int token, PredicateEntry entry)
    {
        for (var (i, words) = (token + 1, 0); i < sentence.EndToken && words < NeedReach; i++)
        {
            if (_syntax.MentionAt[i] is >= 0 and var mention)
            {
                // Whoever arms an armed group does what the list names: ترعى داعش.
                if (_article.Entities[_article.Mentions[mention].Entities[0]].Type == ActorType.ArmedGroup && entry.AreMetBy(_article.Text.Tokens[i])) return true;
                continue;
            }

            words++;

            // A decision that is not right is no merit: قرار غير صائب.
            if (entry.Relation == Relation.Supports && _syntax.Is(i, Cue.Negation)) return false;
            if (entry.AreMetBy(_article.Text.Tokens[i])) return true;

            // To work for an end of the war is no wrong.
            if (entry.Relation == Relation.Accused && !_syntax.Is(i, Cue.Only) && StanceIndex.IsAny(_article.Text.Tokens[i], _index.Against)) return false;
        }

        return false;
    }

    /// <summary>The verb or participle by which somebody calls a thing what the word says (<c>وصف التصريحات بأنها باطلة</c>); <c>null</c> where there is none.</summary>
    public Describer? DescriberOf(Trigger trigger)
    {
        var called = trigger.Reading.Proclitics.HasFlag(Proclitics.Bi);
        for (var (i, words) = (trigger.Token - 1, 0); i >= trigger.Sentence.FirstToken && words < DescriberReach; i--)
        {
            if (_syntax.MentionAt[i] >= 0) continue;
            words++;
            if (_syntax.IsMark(i, '.') || _syntax.IsMark(i, ':')) return null;
            if (_index.Describing(_article.Text.Tokens[i]) is { } reading)
            {
                // Without بـ it is the second object: indefinite, and after no preposition.
                if (!called && (trigger.IsVerb || trigger.Reading.Proclitics.HasFlag(Proclitics.Al) || _syntax.Prepositions[trigger.Token - 1] is not null)) return null;
                return new Describer(i, reading, reading.Pronoun is not null && i > trigger.Sentence.FirstToken && _syntax.IsWhat(i - 1));
            }

            // Between the two only بـ or بأن leads on to what the thing is called.
            if (_syntax.Is(i, Cue.Clause) && !called && _article.Text.Tokens[i].Folded[0] != 'ب') return null;
            called |= _syntax.Is(i, Cue.Clause) || _syntax.Prepositions[i] == Markers.Bi && trigger.Token - i <= NegationReach;
        }

        return null;
    }
}

/// <summary>A word that says what somebody calls a thing.</summary>
/// <param name="Token">The word.</param>
/// <param name="Reading">What it is a form of.</param>
/// <param name="IsOfWhatFollows">Whether the thing is named by what it is called: <c>ما وصفه بتهديدات إيران</c>.</param>
internal sealed record Describer(int Token, PredicateReading Reading, bool IsOfWhatFollows);
