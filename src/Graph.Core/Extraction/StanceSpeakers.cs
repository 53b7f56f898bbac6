using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds who may be saying the words in which a stance is taken.</summary>
internal sealed class StanceSpeakers(AnnotatedArticle article, Discourse discourse)
{
    /// <summary>What the names of their slots begin with.</summary>
    public const string Slot = "says-";

    private const int Most = 2;

    /// <summary>The acts of speech before the word, from the nearest; where there is none, those after it, or who spoke last.</summary>
    public IEnumerable<Party> Of(Trigger trigger)
    {
        var (rank, first) = (0, "");
        foreach (var speaker in discourse.SpeakersAt(trigger.Sentence.Index, trigger.Token).Distinct())
        {
            var m = article.Mentions[speaker];
            if (m.Form is MentionForm.Nationality or MentionForm.Capital) continue;
            var slot = SlotOf(trigger, m);
            if (rank == 0) first = slot;
            else if (slot != first || rank == Most) yield break;
            foreach (var entity in m.Entities) yield return new Party(m, entity, slot, rank, 0, 0, 0);
            rank++;
        }
    }

    private static string SlotOf(Trigger trigger, Mention m) =>
        m.Sentence != trigger.Sentence.Index ? $"{Slot}carried" : m.EndToken <= trigger.Token ? $"{Slot}before" : $"{Slot}after";
}
