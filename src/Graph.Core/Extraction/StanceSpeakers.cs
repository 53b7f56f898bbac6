using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Finds who may be saying the words in which a stance is taken.</summary>
internal sealed class StanceSpeakers(AnnotatedArticle article, Syntax syntax, Discourse discourse)
{
    /// <summary>What the names of their slots begin with.</summary>
    public const string Slot = "says-";

    private const string Carried = "carried";
    private const int Most = 2;
    private const int SentencesBack = 2;

    /// <summary>Who calls the thing so; else the acts of speech before the word, from the nearest; where there is none, those after it, or who spoke last.</summary>
    public IEnumerable<Party> Of(Trigger trigger, Describer? describer)
    {
        if (describer is not null && SubjectOf(trigger, describer) is { } subject) return PartiesOf(subject, "describes", 0);
        return Spoken(trigger, describer?.Token ?? trigger.Token);
    }

    private IEnumerable<Party> Spoken(Trigger trigger, int token)
    {
        var (rank, first) = (0, "");
        foreach (var speaker in discourse.SpeakersAt(trigger.Sentence.Index, token).Distinct())
        {
            var m = article.Mentions[speaker];
            if (m.Form is MentionForm.Nationality or MentionForm.Capital) continue;
            var place = PlaceOf(trigger, m);
            if (rank == 0) first = place;
            else if (place != first || rank == Most) yield break;
            if (place == Carried && !discourse.InQuote(trigger.Token) && trigger.Sentence.Index - m.Sentence > SentencesBack) continue;
            foreach (var party in PartiesOf(m, place, rank)) yield return party;
            rank++;
        }
    }

    /// <summary>The verb's own subject, where two names follow it; else the name before it that no other verb stands between.</summary>
    private Mention? SubjectOf(Trigger trigger, Describer describer)
    {
        Mention? before = null;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            var marking = syntax.Markings[m.Index];
            if (marking is not { Preposition: null }) continue;
            if (m.EndToken <= describer.Token) before = m;
            else if (describer.Reading.Form == PredicateForm.Verb && marking.Governor == describer.Token && marking.Depth == 0 && (describer.IsOfWhatFollows || IsFollowed(trigger, m))) return m;
        }

        if (before is null || describer.Reading.Form != PredicateForm.Verb) return null;
        for (var i = before.EndToken; i < describer.Token; i++)
            if (syntax.IsVerb(i) || syntax.Is(i, Cue.Relative)) return null;
        return before;
    }

    /// <summary>Whether another bare name stands between the mention and the word.</summary>
    private bool IsFollowed(Trigger trigger, Mention mention)
    {
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken >= mention.EndToken && m.EndToken <= trigger.Token && syntax.Markings[m.Index] is { Preposition: null }) return true;
        return false;
    }

    private static IEnumerable<Party> PartiesOf(Mention m, string place, int rank) => m.Entities.Select(e => new Party(m, e, Slot + place, rank, 0, 0, 0));

    private static string PlaceOf(Trigger trigger, Mention m) => m.Sentence != trigger.Sentence.Index ? Carried : m.EndToken <= trigger.Token ? "before" : "after";
}
