using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells active from passive, which look the same without vowels.</summary>
internal sealed class VoiceReader(AnnotatedArticle article, Syntax syntax)
{
    private const int DoerReach = 10;
    private const int FarReach = 14;
    private const int VowelReach = 3;
    private const string Mouth = "لسان";
    private const char Damma = '\u064F';

    /// <summary>Whether a finite verb of accusing is passive: with a vowel that only the passive has (<c>اتُهمت</c>), with its doer after "by" (<c>اتهمت إيران من قبل واشنطن</c>, and so of arming: <c>زودت القوات بالسلاح من قبل واشنطن</c>), or with the charge as a pronoun and one name behind it (<c>ما تتهم به بكين</c>).</summary>
    public bool IsPassive(Sentence sentence, int token, PredicateReading reading) => reading is { Form: PredicateForm.Verb, Pronoun: null, Entry.Relation: Relation.Accused } && reading.Entry.Objects.Contains(Markers.Direct)
            && (IsVoweledPassive(token) || HasDoer(sentence, token) || IsOfOne(sentence, token, reading.Entry))
        || reading is { Form: PredicateForm.Verb, Pronoun: null, Entry: { Relation: Relation.Supports } entry } && (!entry.IsLoose || entry.Manner != Manner.Verbal) && reading.Entry.Objects.Contains(Markers.Direct) && (IsVoweledPassive(token) || syntax.IsPerfect(token) && HasDoer(sentence, token))
        || reading is { Form: PredicateForm.Verb, Pronoun: null, Entry: { Relation: Relation.MetWith, IsLoose: false } } && reading.Entry.Objects.Contains(Markers.Direct) && syntax.IsPerfect(token) && IsReceivedBy(sentence, token);

    /// <summary>
    /// Whether a participle that can be of either voice (<c>متهم</c>) is of the other: what marks the object behind it shows who acts (<c>المؤيدة للرئيس</c>), <c>من</c> and the like who suffers (<c>المؤيد من</c>),
    /// and so does what somebody is only accused of (<c>متهم بالفساد</c>); else with the article it describes who suffers, without it who acts.
    /// </summary>
    public bool IsOther(int token, PredicateReading reading, List<PredicateReading> readings)
    {
        if (reading.Form is not (PredicateForm.Active or PredicateForm.Passive)) return false;
        var other = reading.Form == PredicateForm.Active ? PredicateForm.Passive : PredicateForm.Active;
        if (!readings.Exists(r => ReferenceEquals(r.Entry, reading.Entry) && r.Form == other)) return false;
        var active = MarkerBehind(token) switch
        {
            _ when IsStrengthened(token, reading) => true,
            Markers.From or Markers.By => false,
            Markers.Bi when reading.Entry.Relation == Relation.Supports => reading.Entry.Objects.Contains(Markers.Bi),
            Markers.Bi when reading.Entry.Objects is [Markers.Direct] && article.Text.Tokens[token].Folded[^1] != 'ا' => false,
            { } marker when reading.Entry.Objects.Contains(marker) => true,
            _ => !reading.Proclitics.HasFlag(Proclitics.Al),
        };
        return active != (reading.Form == PredicateForm.Active);
    }

    /// <summary>Whether "for" marks whom an accusing participle with a name behind it accuses: <c>المنتقد للكرملين</c>, <c>المنتقدين بشدة للوزير</c>.</summary>
    private bool IsStrengthened(int token, PredicateReading reading)
    {
        if (reading.Entry is not { Relation: Relation.Accused, Needs.Length: 0, Manner: Manner.Criticise or Manner.Condemn }) return false;
        var next = token + 1 < article.Text.Tokens.Length && syntax.Is(token + 1, Cue.Adverb) ? token + 2 : token + 1;
        return next < article.Text.Tokens.Length && syntax.MentionAt[next] is >= 0 and var mention && article.Mentions[mention].Proclitics.HasFlag(Proclitics.Li);
    }

    /// <summary>Whether "by" names who receives or meets, with no name in between that could be the verb's subject: <c>استقبل لدى وصوله من قبل الرئيس</c>.</summary>
    private bool IsReceivedBy(Sentence sentence, int token)
    {
        for (var i = token + 1; i < sentence.EndToken && i <= token + DoerReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) return false;
            if (syntax.Prepositions[i] == Markers.By || EndsBy(i)) return true;
            if (syntax.Breaks(i) || syntax.IsVerb(i) || syntax.IsGoingOn(i)) return false;
        }

        return false;
    }

    /// <summary>Whether a perfect is written with the first vowel of the passive; an active imperfect can begin with it: <c>يُدين</c>.</summary>
    private bool IsVoweledPassive(int token)
    {
        var surface = article.Text.Tokens[token].Surface;
        var at = surface.IndexOf(Damma, StringComparison.Ordinal);
        return at > 0 && at <= VowelReach && surface.TrimStart('و', 'ف')[0] is not ('ي' or 'ت' or 'ن');
    }

    /// <summary>Whether one name stands right behind the verb, and the doer after "by" before any other: <c>اتهمت إيران بدعم الإرهاب من قبل واشنطن</c>.</summary>
    private bool HasDoer(Sentence sentence, int token)
    {
        if (token + 1 >= sentence.EndToken || syntax.MentionAt[token + 1] is not (>= 0 and var mention) || article.Mentions[mention].Proclitics != Proclitics.None) return false;
        for (var (i, words) = (article.Mentions[mention].EndToken, 0); i < sentence.EndToken && words <= FarReach; i++, words++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Asides.EndOf(i) is > 0 and var aside)
            {
                (i, words) = (aside, -1);
                continue;
            }

            if (syntax.Prepositions[i] == Markers.By || EndsBy(i)) return !IsMouth(i) && !IsMouth(i + 1);
            if (words == 0 && syntax.Prepositions[i] != Markers.Bi || syntax.Breaks(i) || syntax.IsVerb(i) || syntax.IsGoingOn(i)) return false;
        }

        return false;
    }

    /// <summary>Whether the subject only speaks through whom "by" names: <c>نددت الجبهة على لسان ممثلها بالقرار</c>.</summary>
    private bool IsMouth(int token) => token < article.Text.Tokens.Length && article.Text.Tokens[token].Folded == Mouth;

    /// <summary>Whether a pronoun with <c>بـ</c> stands right behind a verb that has no use for it, and then one name: the accused; with two, the first accuses: <c>ما تتهم به واشنطن طهران</c>.</summary>
    private bool IsOfOne(Sentence sentence, int token, PredicateEntry entry)
    {
        if (entry.Objects.Contains(Markers.Bi) || token + 1 >= sentence.EndToken || syntax.MentionAt[token + 1] >= 0 || syntax.PronounMarker(token + 1) != Markers.Bi) return false;
        var (names, last) = (0, -1);
        for (var i = token + 2; i < sentence.EndToken && i <= token + DoerReach && !syntax.Breaks(i); i++)
            if (syntax.MentionAt[i] is >= 0 and var mention && mention != last && syntax.Markings[last = mention].Preposition is null) names++;
        return names == 1;
    }

    /// <summary>The marker of the preposition right behind the word, alone or written onto the next one.</summary>
    private string? MarkerBehind(int token)
    {
        var next = token + 1;
        if (next >= article.Text.Tokens.Length) return null;
        return syntax.MentionAt[next] is >= 0 and var mention ? syntax.Markings[mention] is { Governor: var at } marking && at >= token ? marking.Preposition : null : EndsBy(next) ? Markers.By : syntax.Prepositions[next];
    }

    /// <summary>Whether the word begins a "by" of two words: <c>من قبل</c>.</summary>
    private bool EndsBy(int token) => syntax.Prepositions[token] is null && token + 1 < article.Text.Tokens.Length && syntax.MentionAt[token + 1] < 0 && syntax.Prepositions[token + 1] == Markers.By;
}
