using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads the manner of a relation: what the predicate says, unless words near it say it more exactly.</summary>
internal sealed class MannerReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Behind = 3;
    private const int Ahead = 7;

    public Manner MannerOf(Trigger trigger, Entity subject, Entity @object) => trigger.Entry.Relation switch
    {
        Relation.MetWith => OfMeeting(trigger),
        Relation.Supports => OfSupport(trigger, subject, @object),
        _ => OfAccusation(trigger),
    };

    /// <summary>What takes a stance is said in the manner of the accusing verb before it, where there is one: <c>ندد بالأنشطة المؤذية</c>.</summary>
    private Manner OfAccusation(Trigger trigger)
    {
        if (!trigger.Entry.Id.StartsWith(StanceIndex.Prefix, StringComparison.Ordinal)) return trigger.Entry.Manner;
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken; i--)
            if (syntax.Readings[i]?.Find(r => r.Entry is { IsLoose: false, Relation: Relation.Accused }) is { } reading) return reading.Entry.Manner;
        return trigger.Entry.Manner;
    }

    private Manner OfMeeting(Trigger trigger)
    {
        if (trigger.Entry.Manner is Manner.Phone or Manner.Video or Manner.Conference) return trigger.Entry.Manner;
        if (Near(trigger, Cue.Phone, Ahead)) return Manner.Phone;
        if (Near(trigger, Cue.Video, Ahead)) return Manner.Video;
        return trigger.Entry.Manner;
    }

    private Manner OfSupport(Trigger trigger, Entity subject, Entity @object)
    {
        if (trigger.Entry.Manner == Manner.Military) return Manner.Military;
        if (Near(trigger, Cue.Military, Ahead)) return Manner.Military;
        if (Near(trigger, Cue.Material, Ahead)) return Manner.Material;

        // What one armed body does for another without further words is done with arms.
        return !trigger.Entry.IsLoose && IsArmed(subject) && IsArmed(@object) && trigger.IsNoun ? Manner.Military : trigger.Entry.Manner;
    }

    private static bool IsArmed(Entity entity) => entity.Type == ActorType.ArmedGroup || entity.Kind is "army" or "armed" or "coalition" or "security";

    private bool Near(Trigger trigger, Cue cue, int ahead)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && i >= trigger.Token - Behind; i--)
        {
            if (Ends(i)) break;
            if (syntax.MentionAt[i] < 0 && syntax.Is(i, cue)) return true;
        }

        var words = 0;
        for (var i = trigger.Token + 1; i < trigger.Sentence.EndToken && words < ahead; i++)
        {
            if (Ends(i)) break;
            if (syntax.MentionAt[i] >= 0) continue;
            words++;
            if (syntax.Is(i, cue)) return true;
        }

        return false;
    }

    private bool Ends(int token) => article.Text.Tokens[token] is { Kind: TokenKind.Punctuation, Folded: not ("\"" or "(" or ")" or "-") };
}
