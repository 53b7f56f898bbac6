using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <content>Finds the prepositions.</content>
internal sealed partial class Syntax
{
    private const string Each = "كل";
    private const string EachOfTwo = "كلا";
    private const string AnyOne = "اي";
    private const string From = "من";
    private const string In = "في";
    private const string AndBetween = "وبين";

    /// <summary>The marker of the preposition whose pronoun stands right behind the name that is the noun's genitive: <c>اتهامات السعودية لها</c>; <c>null</c> where none does.</summary>
    public string? PronounBehindGenitive(int noun, int end) => noun + 1 < end && MentionAt[noun + 1] is >= 0 and var owner && Article.Mentions[owner].EndToken is var behind && behind < end && MentionAt[behind] < 0 ? PronounMarker(behind) : null;

    /// <summary>Marks the preposition that begins at the token; says how many tokens it takes.</summary>
    private int MarkPreposition(int i, int end)
    {
        var token = Article.Text.Tokens[i];
        if (token.Kind != TokenKind.Word || MentionAt[i] >= 0 || OpensAsVerb(i)) return 1;
        foreach (var first in Conjoined(token.Folded))
        {
            // "He opened" is no preposition with a conjunction: فتحت.
            if (first.Length < token.Folded.Length && _verbs[i] == VerbReading.Verb && !_joined[i]) break;
            foreach (var preposition in _words.PrepositionsFrom(first))
            {
                var length = preposition.Words.Length;
                if (i + length > end) continue;
                var same = true;
                for (var k = 1; k < length && same; k++) same = Article.Text.Tokens[i + k].Folded == preposition.Words[k] && MentionAt[i + k] < 0;
                if (!same) continue;
                if (length == 1 && preposition.Marker == Markers.From && IsWho(i, end))
                {
                    Cues[i] |= 1ul << (int)Cue.Particle;
                    return 1;
                }

                Prepositions[i + length - 1] = preposition.Marker;
                return length;
            }
        }

        if (!IsBetweenTwo(i)) Prepositions[i] = Clitic(token);
        return 1;
    }

    /// <summary>Whether the word is "between" with a pronoun, whose other side is named behind: <c>بينه وبين إيران</c>.</summary>
    private bool IsBetweenTwo(int i) => i + 1 < MentionAt.Length && MentionAt[i + 1] < 0 && Article.Text.Tokens[i + 1].Folded == AndBetween && PronounMarker(i) == Markers.Between;

    /// <summary>Whether the word begins "each of" or "any of", which only announces a list: <c>مع كل من الوزير والسفير</c>, <c>بأي من المسؤولين</c>.</summary>
    private bool IsEachOf(int i) => MentionAt[i] < 0 && MentionAt[i + 1] < 0 && Article.Text.Tokens[i + 1].Folded == From && Article.Text.Tokens[i].Analyses.Any(IsEach);

    private static bool IsEach(Segmentation cut) => cut.Bare is Each or EachOfTwo or AnyOne;

    /// <summary>The marker of the preposition written onto "each of": <c>بكل من</c>, <c>لكل من</c>; <c>null</c> where there is none.</summary>
    private string? MarkerOn(int each) => Article.Text.Tokens[each].Analyses.Where(IsEach).Select(c => c.Proclitics.HasFlag(Proclitics.Bi) ? Markers.Bi : c.Proclitics.HasFlag(Proclitics.Li) ? Markers.Li : null).FirstOrDefault(m => m is not null);

    /// <summary>Whether the word begins "a number of" behind a preposition, which governs who is counted: <c>مع عدد من المسؤولين السعوديين</c>, <c>بوفد من الحركة</c>, <c>مع قادة من الحزب</c>.</summary>
    private bool IsManyOf(int i, int first) => MentionAt[i] < 0 && MentionAt[i + 1] < 0 && Article.Text.Tokens[i + 1].Folded == From
        && (Prepositions[i] is not null || MarkerBefore(i, first) is not null)
        && (Is(i, Cue.Delegate) && !IsOwned(i) || IsQuantity(i));

    /// <summary>The noun for members of the body that the mention names, where it stands right behind the verb's subject, as its object: <c>اتهم الوزير عناصر من الحركة</c>; <c>null</c> where there is none.</summary>
    private int? MembersOf(Mention m)
    {
        var (members, first) = (m.FirstToken - 2, Article.Text.Sentences[m.Sentence].FirstToken);
        if (m.FirstToken > first && IsMark(m.FirstToken - 1, '"')) members--;
        if (members <= first + 1 || m.Proclitics != Proclitics.None || Article.Entities[m.Entities[0]].Type is not (ActorType.Organization or ActorType.ArmedGroup)) return null;
        if (MentionAt[members] >= 0 || MentionAt[members + 1] >= 0 || Article.Text.Tokens[members + 1].Folded is not (From or In) || !Has(WordList.MemberNouns, Article.Text.Tokens[members].Folded)) return null;
        var before = members - 1;
        while (before > first && MentionAt[before] < 0 && Is(before, Cue.Adverb)) before--;
        return MentionAt[before] >= 0 || Asides.OpeningOf(before) >= 0 ? members : null;
    }

    /// <summary>The marker of the preposition right before the word; <c>null</c> where none stands there.</summary>
    private string? MarkerBefore(int i, int first) => i > first && MentionAt[i - 1] < 0 && !IsNounWithClitic(i - 1) ? Prepositions[i - 1] : null;

    /// <summary>Whether the word only says how many there are: <c>عدد من المسؤولين</c>.</summary>
    public bool IsQuantity(int i) => Article.Text.Tokens[i].Analyses.Any(a => Has(WordList.QuantityNouns, a.Bare) || Has(WordList.QuantityNouns, a.Stem));

    /// <summary>Whether the word is "of" that hands on what governs the noun before it: <c>مع وفد من البرلمان</c>.</summary>
    public bool HandsOn(int token) => Article.Text.Tokens[token].Folded == From && Prepositions[token] is not (null or Markers.From);

    /// <summary>Whether "each of" stands before the mention, which the verb agrees with in its place: <c>اتهم كل من السعودية ومصر قطر</c>.</summary>
    public bool IsEachOf(Mention m) => m.FirstToken - 2 >= Article.Text.Sentences[m.Sentence].FirstToken && IsEachOf(m.FirstToken - 2);

    /// <summary>What governs "each of" governs the list: a preposition before it or on it; without one the list is bare.</summary>
    private void MarkEachOf(int i, int first)
    {
        Prepositions[i + 1] = Prepositions[i] ?? MarkerOn(i) ?? MarkerBefore(i, first);
        Prepositions[i] = null;
        if (Prepositions[i + 1] is not null) return;
        Cues[i] |= 1ul << (int)Cue.Adverb;
        Cues[i + 1] |= 1ul << (int)Cue.Adverb;
    }

    /// <summary>Whether a preposition that is written like a verb of saying (<c>عبر</c>) opens its sentence, or follows a particle, and is the verb.</summary>
    private bool OpensAsVerb(int token) => Is(token, Cue.Speech) && !Is(token, Cue.Inert) && (SentenceOf(token).FirstToken == token || Is(token - 1, Cue.Particle));

    /// <summary>Whether the verb stands behind <c>من</c> "who", with which it agrees, whoever that is: <c>الإمارات هي من يدعمه</c>.</summary>
    public bool FollowsWho(int verb) => verb > 0 && MentionAt[verb - 1] < 0 && Article.Text.Tokens[verb - 1].Folded == From && IsWho(verb - 1, MentionAt.Length);

    /// <summary>Whether the word is <c>من</c> "who" between a pronoun and its verb: <c>هو من دعم المقاومة</c>.</summary>
    private bool IsWho(int token, int end) => token > 0 && token + 1 < end && Is(token - 1, Cue.Pronoun) && MentionAt[token + 1] < 0
        && (_verbs[token + 1] is VerbReading.Verb or VerbReading.Either || Readings[token + 1] is { } readings && readings.Exists(r => r.Form == PredicateForm.Verb));
}
