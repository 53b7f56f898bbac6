using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Names what speaks for and against a proposal that rests on a word that takes a stance.</summary>
internal sealed class StanceClues(AnnotatedArticle article, Syntax syntax, Discourse discourse, StanceWords words, StatusReader status, ClauseReader clauses, IReadOnlyList<Proposal> all)
{
    private const int MostCounted = 3;
    private const int MostBlamed = 4;
    private const int TalkReach = 14;

    private readonly BlowReader _blows = new(article, syntax);
    private readonly SaidWrong _said = new(article, syntax, clauses, words);

    private readonly ILookup<(int, Relation), int> _blamed = all.Where(p => !StanceFarTargets.IsFar(p.Object)).Select(p => (p.Object.Entity, p.Trigger.Entry.Relation, p.Trigger.Token)).Distinct().ToLookup(p => (p.Entity, p.Relation), p => p.Token);

    /// <summary>How well it is known of whom the word is said, and by whom, together.</summary>
    public int FitOf(Proposal proposal) => TargetFit(proposal.Object) + SpeakerFit(proposal.Trigger, proposal.Subject);

    public List<string> Of(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        var clues = new List<string>(40);
        var relation = trigger.Entry.Relation == Relation.Accused ? "acc" : "sup";
        var group = words.GroupOf(trigger.Reading);
        var strength = trigger.Entry.IsLoose ? "weak" : "strong";
        var form = trigger.Reading.Form;
        var (s, o) = (article.Entities[subject.Entity], article.Entities[@object.Entity]);

        if (!group.IsNegated && _said.CertaintyOf(trigger, subject, @object) is { } certainty)
        {
            clues.Add("plain=said-wrong");
            clues.Add(certainty);
        }

        clues.Add($"stance={relation}.{strength}");
        clues.Add($"stance-fit={TargetFit(@object)}{SpeakerFit(trigger, subject)}");
        clues.Add($"stance-fit-strength={relation}.{strength}.{TargetFit(@object)}");
        clues.Add($"stance-kind={group.Kind}");
        clues.Add($"stance-form-slot={relation}.{form}.{@object.Slot}");
        clues.Add($"stance-speaker={subject.Slot}.{Math.Min(subject.Rank, 1)}");
        clues.Add($"frame=stance.{relation}.{form}.{subject.Slot}.{@object.Slot}");
        clues.Add($"stance-types={relation}.{s.Type}.{o.Type}");
        clues.Add($"stance-opening={Opening(@object.Mention)}");
        clues.Add($"stance-target-form={@object.Mention.Form}");
        clues.Add($"stance-verbs={form}.{Math.Min(@object.Verbs, 2)}");
        clues.Add($"stance-breaks={Math.Min(@object.Breaks, 2)}");
        clues.Add($"stance-distance={Distance(trigger.Token, @object.Mention)}");
        clues.Add($"stance-status={status.Read(trigger).Status}");
        if (trigger.IsVerb && @object.Mention.Entities.Length == 1) clues.Add($"stance-agrees={@object.Slot}.{Agreement.Allows(Agreement.PronounOf(trigger, article), @object.Mention, syntax)}");
        if (discourse.InQuote(trigger.Token)) clues.Add($"stance-quoted={subject.Slot}");
        if (discourse.InQuote(trigger.Token) && discourse.InQuote(@object.Mention.FirstToken)) clues.Add("stance-quoted-both");
        if (trigger.Sentence.IsTitle) clues.Add("stance-title");
        if (s.Country is { } country && country == o.Country) clues.Add($"stance-same-country={relation}.{(s.Type == ActorType.Country || o.Type == ActorType.Country ? "state" : "parties")}");
        if (subject.Mention.Sentence != trigger.Sentence.Index) clues.Add($"stance-carried={Math.Min(trigger.Sentence.Index - subject.Mention.Sentence, 3)}.{(discourse.InQuote(trigger.Token) ? "quoted" : "plain")}");
        if (discourse.Speaks(trigger.Sentence.Index, @object.Mention.Index)) clues.Add("stance-target-speaks");
        clues.Add($"stance-blamed={relation}.{Math.Min(_blamed[(@object.Entity, trigger.Entry.Relation)].Count(), MostBlamed)}");
        if (!trigger.IsVerb && @object.Slot.StartsWith("topic", StringComparison.Ordinal)) clues.Add($"stance-predicate={(trigger.Token > trigger.Sentence.FirstToken && words.IsCopula(trigger.Token - 1) ? "copula" : "bare")}.{Distance(trigger.Token, @object.Mention)}");
        if (trigger.IsVerb) clues.Add($"stance-subject={SubjectIs(trigger, @object.Mention)}");
        if (s.Kind is { } kind) clues.Add($"stance-speaker-kind={kind}");
        var (same, opposite) = Others(trigger);
        clues.Add($"stance-others={relation}.{same}.{Math.Min(opposite, 1)}");
        if (StanceFarTargets.IsFar(@object))
        {
            clues.Add($"stance-far={@object.Slot}.{(discourse.InQuote(trigger.Token) ? "quoted" : "plain")}");
            clues.Add($"stance-far-verb={SlotKind(@object)}.{VerbBetween(trigger, @object.Mention)}");
            clues.Add($"stance-far-kind={SlotKind(@object)}.{group.Kind}");
            clues.Add($"stance-far-form={SlotKind(@object)}.{form}.{strength}");
            clues.Add($"stance-far-type={SlotKind(@object)}.{o.Type}.{@object.Mention.Form}");
            clues.Add($"stance-far-others={SlotKind(@object)}.{Math.Min(same, 2)}");
            clues.Add($"stance-far-mentions={SlotKind(@object)}.{Math.Min(@object.Mentions, 3)}.{Math.Min(@object.Rank, 1)}");
            clues.Add($"stance-far-blamed={Math.Min(_blamed[(@object.Entity, trigger.Entry.Relation)].Count(), MostBlamed)}");
            if (s.Country is { } own && own == o.Country) clues.Add("stance-far-own");
        }

        if (IsDiscussed(trigger)) clues.Add($"stance-discussed={group.Kind}");
        if (IsAdverbial(trigger)) clues.Add($"stance-adverbial={relation}");
        if (trigger.Entry.Relation == Relation.Accused && _blows.StruckBy(trigger) is { } struck) clues.Add($"stance-struck={struck}.{group.Kind}");
        if (Accused(trigger) is { } accusing) clues.Add($"stance-frame={relation}.{accusing}");
        return clues;
    }

    /// <summary>Whether the wrong is what is talked about at a meeting: <c>بحث الوزيران التهديد الذي تمثله الجماعة</c>.</summary>
    private bool IsDiscussed(Trigger trigger)
    {
        if (!trigger.IsNoun) return false;
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && i >= trigger.Token - TalkReach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Complement) || syntax.IsMark(i, ':') || syntax.IsMark(i, '"')) return false;
            if (syntax.Readings[i] is { } readings && readings.Exists(r => r.Entry.Relation == Relation.MetWith)) return true;
        }

        return false;
    }

    private bool IsAdverbial(Trigger trigger) => !trigger.IsNoun && !trigger.IsVerb && trigger.Token > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] < 0 && syntax.Has(WordList.MannerPhrases, article.Text.Tokens[trigger.Token - 1].Folded);

    /// <summary>How well grammar knows the target: 3 what is said of the clause's own subject, 2 whose deed it is, 1 what only stands near.</summary>
    private static int TargetFit(Party target) => target.Slot switch
    {
        "topic" or "topic-deed" => target is { Verbs: 0, Breaks: 0 } ? 3 : 2,
        "besides" => target.Verbs == 0 ? 3 : 2,
        "described" or "described-deed" or "so-called" or "doer-clause" or "doing" or StanceTargets.Step or StanceTargets.CalledOn or "producer" or "deed-again" or Markers.Li or StanceLists.Marker => 3,
        "agent" or "cause" or "beset" or "attribute" or "gen" or "gen-adjective" => 2,
        _ => 1,
    };

    /// <summary>How well it is known who speaks: 3 who is said to in the sentence, 2 whose quotation goes on, 1 who spoke last.</summary>
    private int SpeakerFit(Trigger trigger, Party speaker) => speaker switch
    {
        { Rank: > 0 } => 1,
        { Slot: StanceSpeakers.Slot + "before" or StanceSpeakers.Slot + "named" or StanceSpeakers.Slot + "describes" } => 3,
        _ => discourse.InQuote(trigger.Token) ? 2 : 1,
    };

    /// <summary>Whether the clauses of the sentence make the mention the subject of the verb.</summary>
    private string SubjectIs(Trigger trigger, Mention m)
    {
        var clause = clauses.At(trigger.Token);
        if (clause.Verb != trigger.Token || clause.Subject < 0) return "none";
        return clause.Subject == m.Index || clause.Subject == syntax.HeadOf(m) ? "same" : "other";
    }

    /// <summary>What the noun phrase around the mention stands after.</summary>
    private string Opening(Mention m)
    {
        var governor = syntax.Markings[m.Index].Governor;
        if (syntax.Markings[m.Index].Preposition is { } preposition) return preposition;
        if (governor < article.Text.Sentences[m.Sentence].FirstToken) return "start";
        if (syntax.MentionAt[governor] >= 0) return "mention";
        if (syntax.Is(governor, Cue.Relative)) return "relative";
        if (syntax.Is(governor, Cue.Clause)) return "clause";
        if (syntax.IsMark(governor, ':')) return "colon";
        if (syntax.IsMark(governor, '"')) return "quote";
        return syntax.Is(governor, Cue.Speech) ? "speech" : syntax.IsVerb(governor) ? "verb" : "other";
    }

    /// <summary>How many other words of the sentence take the same stance, and how many the opposite one.</summary>
    private (int Same, int Opposite) Others(Trigger trigger)
    {
        var (same, opposite) = (0, 0);
        for (var i = trigger.Sentence.FirstToken; i < trigger.Sentence.EndToken; i++)
        {
            if (i == trigger.Token || syntax.MentionAt[i] >= 0 || words.Readings[i] is not { } readings) continue;
            if (words.GroupOf(readings[0]).IsNegated) continue;
            if (readings[0].Entry.Relation == trigger.Entry.Relation) same++;
            else opposite++;
        }

        return (Math.Min(same, MostCounted), opposite);
    }

    private static string SlotKind(Party target) => target.Slot.Split('-')[0];

    /// <summary>What the first verb behind whom it is said of says of them.</summary>
    private string VerbBetween(Trigger trigger, Mention target)
    {
        if (target.Sentence != trigger.Sentence.Index || target.EndToken > trigger.Token) return "other";
        for (var i = target.EndToken; i < trigger.Token; i++)
        {
            if (syntax.MentionAt[i] >= 0 || !syntax.IsVerb(i)) continue;
            var negated = i > trigger.Sentence.FirstToken && syntax.MentionAt[i - 1] < 0 && syntax.Is(i - 1, Cue.Negation) ? "not-" : "";
            return negated + (words.IsCopula(i) ? "copula" : words.IsUndone(i) ? "undone" : syntax.Readings[i] is { } readings && readings.Find(r => r.Form == PredicateForm.Verb) is { } frame ? frame.Entry.Relation.ToString()
                : words.Readings[i] is { } stances ? $"stance-{stances[0].Entry.Relation}" : words.IsDone(i) ? "done" : "plain");
        }

        return trigger.IsVerb ? "itself" : "none";
    }

    /// <summary>Whether a word that certainly accuses or supports stands before this one.</summary>
    private string? Accused(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken; i--)
            if (syntax.Readings[i] is { } readings && readings.Find(r => !r.Entry.IsLoose && r.Entry.Relation != Relation.MetWith) is { } reading)
                return $"{reading.Entry.Relation}.{reading.Form}";
        return null;
    }

    private static string Distance(int token, Mention m)
    {
        var gap = m.FirstToken > token ? m.FirstToken - token - 1 : token - m.EndToken;
        return gap switch { <= 0 => "0", 1 => "1", 2 or 3 => "2", <= 6 => "4", <= 12 => "7", _ => "13" };
    }
}
