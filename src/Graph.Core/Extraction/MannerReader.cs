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
    private const int FarAhead = 9;

    public Manner MannerOf(Trigger trigger, Entity subject, Entity @object) => trigger.Entry.Relation switch
    {
        Relation.MetWith => OfMeeting(trigger),
        Relation.Supports => OfSupport(trigger, subject, @object),
        _ => OfAccusation(trigger),
    };

    /// <summary>What takes a stance condemns where a condemning verb before it does: <c>ندد بالأنشطة المؤذية</c>.</summary>
    private Manner OfAccusation(Trigger trigger)
    {
        if (!trigger.Entry.Id.StartsWith(StanceIndex.Prefix, StringComparison.Ordinal)) return trigger.Entry.Manner;
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken; i--)
            if (syntax.MentionAt[i] < 0 && syntax.Readings[i]?.Find(r => r.Entry is { IsLoose: false, Relation: Relation.Accused }) is { } reading) return reading.Entry.Manner == Manner.Condemn ? Manner.Condemn : trigger.Entry.Manner;
        return trigger.Entry.Manner;
    }

    private Manner OfMeeting(Trigger trigger)
    {
        if (trigger.Entry.Manner is Manner.Phone or Manner.Video or Manner.Conference) return trigger.Entry.Manner;
        if (Near(trigger, Cue.Phone, Ahead)) return Manner.Phone;
        if (Near(trigger, Cue.Video, Ahead)) return Manner.Video;
        return trigger.Entry.Manner;
    }

    /// <summary>
    /// Praise is said in words, whatever it is for: <c>أشاد بالمساعدات</c>; what <c>دعم</c> or <c>قدم</c> consists of, the words near it and then the parties say. What comes through the air are arms, unless goods
    /// are named: <c>جسر جوي للإغاثة</c>.
    /// </summary>
    private Manner OfSupport(Trigger trigger, Entity subject, Entity @object)
    {
        if (trigger.Entry is { Manner: Manner.Military } or { Manner: Manner.Verbal, IsOpen: false }) return trigger.Entry.Manner;
        if (Near(trigger, Cue.Military, FarAhead)) return Manner.Military;
        if (Near(trigger, Cue.Material, Ahead)) return Manner.Material;
        return Near(trigger, Cue.Airborne, FarAhead) || IsInFight(trigger, subject, @object) ? Manner.Military : trigger.Entry.Manner;
    }

    /// <summary>
    /// Whether it is done with arms, as far as the parties tell: what one armed body does for another (<c>المقاومة المسنودة بالجيش</c>), for a ruler (<c>القوات الموالية لصالح</c>) or gives to a state
    /// (<c>قدم الحزب الدعم للنظام</c>), and a state for an army (<c>غارات لدعم الجيش العراقي</c>).
    /// </summary>
    private static bool IsInFight(Trigger trigger, Entity subject, Entity @object)
    {
        if (!IsArmed(subject)) return subject.Type == ActorType.Country && @object.Kind == EntityKinds.Army && trigger.Entry.IsOpen;
        return IsArmed(@object) || @object.Type == ActorType.Person && trigger.Entry.IsOpen || @object.Type == ActorType.Country && (trigger.Entry.Manner == Manner.Material || trigger.Reading.Form == PredicateForm.Passive || trigger.Support == Support.Backing);
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
