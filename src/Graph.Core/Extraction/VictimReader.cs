using Graph.Core.Annotation;
using Graph.Core.Knowledge;

namespace Graph.Core.Extraction;

/// <summary>Tells who suffers the wrong that somebody condemns, and so is not accused of it: <c>انتقد تهميش الوزير</c>, <c>أدان اغتيال القيادي</c>.</summary>
internal sealed class VictimReader(AnnotatedArticle article, Syntax syntax, StanceWords words)
{
    private const int Reach = 4;

    /// <summary>Whether the mention is the genitive of a noun of suffering, and nobody after it suffers instead: <c>قتل إسرائيل للأطفال</c>.</summary>
    public bool IsVictim(Trigger trigger, Party party)
    {
        var m = party.Mention;
        if (m.FirstToken <= trigger.Token || m.Form == MentionForm.Nationality) return false;

        if (words.IsDecidedOn(m) || trigger.IsDoing && words.IsViolated(trigger, m) || IsStruck(trigger, m) || IsBefallen(trigger, m) || IsDeedsObject(trigger, party)) return true;

        // Whom the trigger's own preposition marks is no genitive: أحكام بالإعدام بحق بديع.
        if (syntax.Markings[m.Index] is { Depth: 0, Preposition: { } marker } && marker == party.Slot) return false;
        var type = article.Entities[party.Entity].Type;
        for (var i = m.FirstToken - 1; i > trigger.Token && i >= m.FirstToken - Reach; i--)
        {
            // Where the victim is from stands between: قتل الطفل الفلسطيني محمد الدرة.
            if (syntax.MentionAt[i] is >= 0 and var from && article.Mentions[from].Form == MentionForm.Nationality && m.Form == MentionForm.Name) continue;
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i) || syntax.IsVerb(i) || i < m.FirstToken - 1 && syntax.Prepositions[i] is not null && !syntax.IsNounWithClitic(i)) return false;
            if (syntax.Is(i, Cue.Killing)) return type == ActorType.Person && !IsFollowedByOther(m, trigger);
            if (syntax.Is(i, Cue.Ruin)) return type != ActorType.ArmedGroup && !IsFollowedByOther(m, trigger);
            if (syntax.Is(i, Cue.Deed) || syntax.Is(i, Cue.Wrong)) return false;
        }

        return false;
    }

    /// <summary>Whether a clause says that the wrong came upon the mention: <c>استنكر الاعتداء الذي تعرض له الممثل فلان</c>.</summary>
    private bool IsBefallen(Trigger trigger, Mention m)
    {
        for (var i = m.FirstToken - 1; i > trigger.Token + 1 && i >= m.FirstToken - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i)) return false;
            if (syntax.PronounMarker(i) is Markers.Li or Markers.To) return syntax.MentionAt[i - 1] < 0 && syntax.IsVerb(i - 1) && syntax.Is(i - 1, Cue.Receive);
            if (syntax.IsVerb(i) || syntax.Prepositions[i] is not null) return false;
        }

        return false;
    }

    /// <summary>Whether the body or state right behind whose deed it is, is whom the deed is done to: <c>انتقد دعوة الرئيس كتلة الحزب إلى الاجتماع</c>.</summary>
    private bool IsDeedsObject(Trigger trigger, Party party)
    {
        var m = party.Mention;
        if (!trigger.IsVerb || party.Slot is not ("bare1" or "bare2" or "bare3") || m.Proclitics != Text.Proclitics.None || article.Entities[party.Entity].Type == ActorType.Person) return false;
        if (syntax.MentionAt[m.FirstToken - 1] is not (>= 0 and var owner) || article.Mentions[owner] is not { Form: not MentionForm.Nationality } doer || syntax.Markings[owner].Depth == 0) return false;
        var noun = doer.FirstToken - 1;
        return noun > trigger.Token && syntax.MentionAt[noun] < 0 && !syntax.IsDefinite(noun) && (syntax.Is(noun, Cue.Deed) || syntax.Is(noun, Cue.Wrong)) && article.Entities[doer.Entities[0]].Type == ActorType.Person;
    }

    /// <summary>Whether the wrong is done to what is the mention's, after <c>على</c>: <c>إدانتها للاعتداء على مقر لنداء تونس</c>.</summary>
    private bool IsStruck(Trigger trigger, Mention m)
    {
        for (var i = m.FirstToken - 1; i > trigger.Token + 1 && i > m.FirstToken - Reach - 1; i--)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i) || syntax.IsVerb(i)) return false;
            if (syntax.Prepositions[i] is not { } preposition) continue;
            if (preposition != Markers.On) return false;
            for (var k = i - 1; k > trigger.Token && k >= i - Reach; k--)
                if (syntax.MentionAt[k] < 0 && syntax.Is(k, Cue.Wrong)) return true;
            return false;
        }

        return false;
    }

    private bool IsFollowedByOther(Mention m, Trigger trigger)
    {
        if (m.EndToken < trigger.Sentence.EndToken && syntax.MentionAt[m.EndToken] is >= 0 and var next && syntax.Markings[next] is { Preposition: null, ListHead: < 0 } && article.Mentions[next].Form != MentionForm.Nationality) return true;
        for (var i = m.EndToken; i < trigger.Sentence.EndToken && i <= m.EndToken + Reach; i++)
        {
            // By what name the deed is called says nothing of whom it is done to: وصفت مقتل شيرين بالانتهاك للقانون.
            if (syntax.MentionAt[i] < 0 && syntax.Prepositions[i] == Markers.Bi) return false;
            if (syntax.Prepositions[i] is Markers.Li || syntax.MentionAt[i] is >= 0 and var other && syntax.Markings[other].Preposition == Markers.Li) return true;
            if (syntax.Breaks(i) || syntax.IsVerb(i)) return false;
        }

        return false;
    }
}
