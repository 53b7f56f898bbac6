using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>A proposed statement, before it is decided.</summary>
/// <param name="Trigger">The word that carries it.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Object">The object.</param>
/// <param name="Status">The status proposed.</param>
/// <param name="Doubt">What speaks against its being told as a fact, or <c>null</c>.</param>
internal sealed record Proposal(Trigger Trigger, Party Subject, Party Object, Status Status, string? Doubt)
{
    /// <summary>How the status was decided; <c>null</c> where there was nothing to decide.</summary>
    public StatusDecision? Decision { get; init; }
}

/// <summary>Names what speaks for and against a proposal. The names are the features that the weights were fitted to.</summary>
internal sealed class Clues(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses)
{
    private const int PhoneReach = 2;
    private const int LongestBrief = 3;

    // What is right nearly always, counted on gold.
    private static readonly string[] Certain = [AccusationCertainty.Accuses, AccusationCertainty.SetsAbout, AccusationCertainty.Resumed, AccusationCertainty.OfWhat, AccusationCertainty.TakenUp, AccusationCertainty.Reveals, AccusationCertainty.CalledOn, AccusationCertainty.AskedFor, AccusationCertainty.WithOwnNoun, Slots.Mutual, MeetingCertainty.Gathered, MeetingCertainty.Adjectives, MeetingCertainty.Group, SupportCertainty.Owned, SupportCertainty.SpokenOf, SupportCertainty.AskedForItself, SupportCertainty.AskedToDo, SupportCertainty.DoneBy, SupportCertainty.DoneBeside, SupportCertainty.InFavor];

    private readonly int[] _counts = Counts(article);
    private readonly int[] _sentences = Sentences(article);

    // A few lines name hardly anybody twice, which then says nothing of who meets.
    private readonly bool _isBrief = article.Text.Sentences.Length <= LongestBrief;

    private readonly SupportCertainty _support = new(article, syntax, clauses);
    private readonly MeetingCertainty _meetings = new(article, syntax, clauses);
    private readonly AccusationCertainty _accusation = new(article, syntax, clauses);
    private readonly Via _via = new(syntax);

    /// <summary>How well both ends stand where grammar expects them, together.</summary>
    public static int FitOf(Proposal proposal) => Fit.OfSubject(proposal.Trigger, proposal.Subject, OpensSentence(proposal.Trigger)) + Fit.OfObject(proposal.Trigger, proposal.Object, proposal.Subject.Slot);

    /// <summary>Whether one of both is named in one sentence only.</summary>
    public bool IsNamedOnce(Proposal proposal) => Math.Min(_sentences[proposal.Subject.Entity], _sentences[proposal.Object.Entity]) <= 1;

    public List<string> Of(Proposal proposal)
    {
        var (trigger, subject, @object, status, doubt) = proposal;
        var clues = new List<string>(48);
        var relation = trigger.RelationInClues;
        var form = FormOf(trigger);
        var s = article.Entities[subject.Entity];
        var o = article.Entities[@object.Entity];
        var types = $"{TypeOf(trigger, subject)}.{TypeOf(trigger, @object)}";

        var strength = trigger.Entry.IsLoose ? "loose" : "strict";
        var fit = $"{Fit.OfSubject(trigger, subject, OpensSentence(trigger))}{Fit.OfObject(trigger, @object, subject.Slot)}";

        if (PlainOf(proposal) is { } plain)
        {
            clues.Add($"plain={plain}");
            if (Certain.Contains(plain)) clues.Add(ClueWeights.Certain);
            else if (plain != MeetingCertainty.GroupBetween) clues.Add(ClueWeights.Likely);
        }

        clues.Add($"relation={relation}.{strength}");
        clues.Add($"fit={fit}");
        clues.Add($"fit-form={strength}.{trigger.Reading.Form}.{fit}");
        clues.Add($"fit-relation={relation}.{strength}.{fit}");
        clues.Add($"fit-types={fit}.{types}");
        clues.Add($"word={trigger.Entry.Id}");
        clues.Add($"word-form={trigger.Entry.Id}.{trigger.Reading.Form}");
        if (trigger.Entry.Relation != Relation.MetWith) clues.Add($"word-object={trigger.Entry.Id}.{o.Type}");
        if (trigger.Entry is { Relation: Relation.Accused, IsLoose: true }) clues.Add($"word-types={trigger.Entry.Id}.{types}");
        if (_accusation.IsEnvoy(@object)) clues.Add($"object-envoy={trigger.Entry.Id}");
        clues.Add($"manner={relation}.{trigger.Entry.Manner}");
        clues.Add($"form={relation}.{form}");
        clues.Add($"frame={trigger.Reading.Form}.{subject.Slot}.{@object.Slot}");
        clues.Add($"frame-relation={relation}.{trigger.Reading.Form}.{subject.Slot}.{@object.Slot}");
        clues.Add($"subject-slot={form}.{subject.Slot}");
        clues.Add($"object-slot={form}.{@object.Slot}");
        clues.Add($"types={relation}.{types}");
        clues.Add($"manner-types={relation}.{trigger.Entry.Manner}.{types}");
        clues.Add($"status={relation}.{status}");
        if (proposal.Decision?.Sureness is { } sureness) clues.Add($"status-sure={relation}.{status}.{sureness}");
        if (doubt is not null)
        {
            clues.Add($"doubt={doubt}");
            clues.Add($"doubt-form={relation}.{trigger.Reading.Form}.{doubt}");
        }

        Side(clues, "subject", relation, trigger, subject, s);
        Side(clues, "object", relation, trigger, @object, o);
        Ends(clues, relation, proposal, s, o);
        Around(clues, relation, trigger);
        return clues;
    }

    /// <summary>The kind of the few readings that grammar leaves little doubt of: what <see cref="MeetingCertainty"/>, <see cref="AccusationCertainty"/> and <see cref="SupportCertainty"/> know; <c>null</c> for any other.</summary>
    private string? PlainOf(Proposal proposal) => proposal.Trigger.Entry.Relation switch
    {
        Relation.MetWith => _meetings.KindOf(proposal),
        Relation.Accused => _accusation.KindOf(proposal),
        _ => _support.KindOf(proposal),
    };

    /// <summary>What the party is: a state's officials who meet are more than its name beside a meeting: <c>التقى عددا من المسؤولين السعوديين</c>.</summary>
    private string TypeOf(Trigger trigger, Party party) => trigger.Entry.Relation == Relation.MetWith && party.Mention.Form == MentionForm.Nationality && NounBefore(party.Mention) == "delegate" ? "Officials" : article.Entities[party.Entity].Type.ToString();

    private void Side(List<string> clues, string side, string relation, Trigger trigger, Party party, Entity entity)
    {
        var marking = syntax.Markings[party.Mention.Index];
        var slot = party.Slot;
        clues.Add($"{side}-form={relation}.{party.Mention.Form}");
        clues.Add($"{side}-form-slot={slot}.{party.Mention.Form}");
        if (party.Mention.Form is MentionForm.Nationality or MentionForm.Anaphor or MentionForm.Group) clues.Add($"{side}-rule={relation}.{party.Mention.Rule}");
        if (party.Mention.Form == MentionForm.Nationality && trigger.Entry.Relation != Relation.MetWith) clues.Add($"{side}-of={relation}.{NounBefore(party.Mention)}");
        clues.Add($"{side}-rank={slot}.{Math.Min(party.Rank, 2)}");
        if (party.Verbs > 0) clues.Add($"{side}-verbs={Math.Min(party.Verbs, 2)}");
        if (party.Breaks > 0) clues.Add($"{side}-breaks={Math.Min(party.Breaks, 3)}");
        if (party.Mentions > 0) clues.Add($"{side}-mentions={Math.Min(party.Mentions, 3)}");
        clues.Add($"{side}-depth={Math.Min(marking.Depth, 4)}");
        if (marking.ListHead >= 0) clues.Add($"{side}-list={slot}");
        if (marking.Through >= 0) clues.Add($"{side}-through={slot}");
        if (party.Mention.Entities.Length > 1) clues.Add($"{side}-group={relation}.{slot}");
        if (party.Mention.Sentence == trigger.Sentence.Index) clues.Add($"{side}-distance={Distance(trigger, party.Mention)}");
        else clues.Add($"{side}-sentences={slot}.{Math.Min(trigger.Sentence.Index - party.Mention.Sentence, 3)}");
        if (!(_isBrief && trigger.Entry.Relation == Relation.MetWith)) clues.Add($"{side}-salience={Math.Min(_counts[entity.Index], 5)}");
        if (entity.Kind is { } kind) clues.Add($"{side}-kind={relation}.{kind}");
        if (discourse.Speaks(trigger.Sentence.Index, party.Mention.Index)) clues.Add($"{side}-speaks={trigger.Reading.Form}.{slot}.{(party.Breaks > 0 ? "across" : "within")}");
        if (_via.Of(trigger, party.Mention) is { } via) clues.Add($"{side}-via={relation}.{via}");
        if (party.Mention.Sentence == trigger.Sentence.Index && marking.Preposition is { } p && p != slot) clues.Add($"{side}-marked={p}");
        if (trigger.IsVerb && party.Slot.StartsWith("pronoun", StringComparison.Ordinal)) clues.Add($"{side}-pronoun-after={KindOf(trigger.Token - 1, trigger.Sentence.FirstToken)}");
        if (party.Slot.StartsWith("pronoun", StringComparison.Ordinal)) clues.Add($"{side}-pronoun={trigger.Reading.Pronoun ?? "prep"}.{entity.Type}.{party.Rank}");
    }

    private void Ends(List<string> clues, string relation, Proposal proposal, Entity s, Entity o)
    {
        var (_, subject, @object, _, _) = proposal;
        var trigger = proposal.Trigger;
        var home = s.Country is not { } country || country != o.Country ? "none" : s.Type == ActorType.Country || o.Type == ActorType.Country ? "state" : "parties";

        // Two of one country are often named side by side; where grammar joins them, that says nothing.
        var joined = trigger.Entry.Relation == Relation.MetWith && FitOf(proposal) == Fit.Best ? ".joined" : "";
        if (home == "parties" && PlainOf(proposal) == MeetingCertainty.Meets) (home, joined) = ("none", ".joined");
        if (home != "none") clues.Add($"same-country={relation}.{home}{joined}");
        clues.Add($"manner-country={relation}.{trigger.Entry.Manner}.{home}{joined}");
        if (subject.Mention.Index == @object.Mention.Index) clues.Add($"same-mention={relation}");
        var sm = syntax.Markings[subject.Mention.Index];
        var om = syntax.Markings[@object.Mention.Index];
        if (om.ListHead >= 0 && (om.ListHead == subject.Mention.Index || om.ListHead == sm.ListHead)) clues.Add($"same-list={relation}.{@object.Slot}");
        if (om.Through == subject.Mention.Index || sm.Through == @object.Mention.Index) clues.Add($"one-leads-to-other={relation}");
        if (subject.Mention.Sentence == @object.Mention.Sentence && subject.Mention.FirstToken > @object.Mention.FirstToken) clues.Add($"object-first={relation}.{@object.Slot}");
        if (subject.Mention.Sentence != trigger.Sentence.Index) clues.Add($"carried={trigger.Reading.Form}.{subject.Slot}.{(clauses.At(trigger.Token).Topic >= 0 ? "other-topic" : "no-topic")}.{(OpensSentence(trigger) ? "opens" : "inside")}");
        if (trigger.IsVerb && trigger.Entry.Relation != Relation.MetWith) clues.Add($"verb-subject={relation}.{SubjectIs(trigger, subject.Mention)}.{SubjectIs(trigger, @object.Mention)}");
        if (!(_isBrief && trigger.Entry.Relation == Relation.MetWith)) clues.Add($"salient-pair={Math.Min(_counts[s.Index], 3)}.{Math.Min(_counts[o.Index], 3)}");
    }

    private void Around(List<string> clues, string relation, Trigger trigger)
    {
        var i = trigger.Token;
        var first = trigger.Sentence.FirstToken;
        if (trigger.Sentence.IsTitle) clues.Add($"title={relation}.{trigger.Reading.Form}");
        clues.Add($"sentence={Math.Min(trigger.Sentence.Index + (article.Text.Sentences[0].IsTitle ? 0 : 1), 5)}");
        var clause = clauses.At(i);
        clues.Add($"clause={relation}.{trigger.Reading.Form}.{clause.Kind}");
        clues.Add($"clause-subject={trigger.Reading.Form}.{clause.Source}");
        clues.Add($"reported={relation}.{(clause.Speaker >= 0 ? "yes" : "no")}");
        if (discourse.InQuote(i)) clues.Add($"quoted={relation}");
        if (trigger.Reading.Proclitics.HasFlag(Proclitics.Al)) clues.Add($"definite={relation}.{trigger.Reading.Form}");
        if (trigger.Reading.FirstPerson) clues.Add($"first-person={relation}");
        clues.Add($"before={trigger.Reading.Form}.{KindOf(i - 1, first)}");
        if (trigger.IsNoun && trigger.Reading.Proclitics == Proclitics.None && i > first && syntax.MentionAt[i - 1] < 0 && syntax.Has(WordList.PurposeNamedStems, LightStem.Of(article.Text.Tokens[i - 1].Folded))) clues.Add($"of-event={relation}");
        if (HasPhone(trigger)) clues.Add($"phone={relation}.{trigger.Reading.Form}");
        if (syntax.Prepositions[i] is { } own) clues.Add($"under={relation}.{own}");
        if (i + 1 < trigger.Sentence.EndToken && syntax.Is(i + 1, Cue.Thing)) clues.Add($"thing={relation}");
        if (article.Text.Tokens[i].Folded.StartsWith('و') && trigger.IsVerb) clues.Add($"opens={relation}.{(i == first ? "sentence" : "clause")}");
        var others = 0;
        for (var k = first; k < trigger.Sentence.EndToken; k++)
            if (k != i && syntax.Readings[k] is { } r && r[0].Entry.Relation == trigger.Entry.Relation) others++;
        clues.Add($"other-triggers={relation}.{Math.Min(others, 3)}");
    }

    /// <summary>Whether a word of telephoning stands at the trigger, so that it is no talk of something else: <c>تحدث هاتفيا مع</c>.</summary>
    private bool HasPhone(Trigger trigger)
    {
        for (var i = Math.Max(trigger.Sentence.FirstToken, trigger.Token - PhoneReach); i < trigger.Sentence.EndToken && i <= trigger.Token + PhoneReach; i++)
            if (syntax.MentionAt[i] < 0 && i != trigger.Token && syntax.Is(i, Cue.Phone)) return true;
        return false;
    }

    private static bool OpensSentence(Trigger trigger) => trigger.Token <= trigger.Sentence.FirstToken + 1;

    private static string FormOf(Trigger trigger) => trigger.Support == Support.None ? trigger.Reading.Form.ToString() : $"{trigger.Reading.Form}-{trigger.Support}";

    private static string Distance(Trigger trigger, Mention m)
    {
        var gap = m.FirstToken > trigger.Token ? m.FirstToken - trigger.Token - 1 : trigger.Token - m.EndToken;
        return gap switch { <= 0 => "0", 1 => "1", 2 or 3 => "2", <= 6 => "4", <= 12 => "7", <= 20 => "13", _ => "21" };
    }

    /// <summary>Whether the clauses of the sentence make the mention the subject of the verb, or somebody else.</summary>
    private string SubjectIs(Trigger trigger, Mention m)
    {
        var clause = clauses.At(trigger.Token);
        if (clause.Verb != trigger.Token || clause.Subject < 0) return "none";
        return clause.Subject == m.Index || clause.Subject == syntax.HeadOf(m) ? "same" : "other";
    }

    /// <summary>What kind of noun a nationality says the state of: a deed is the state's own, but not <c>صحف تونسية</c>.</summary>
    private string NounBefore(Mention m)
    {
        var noun = m.FirstToken - 1;
        if (noun < 0 || syntax.MentionAt[noun] >= 0) return "mention";
        if (syntax.Is(noun, Cue.Wrong)) return "wrong";
        if (syntax.Is(noun, Cue.Deed)) return "deed";
        if (syntax.Is(noun, Cue.Delegate)) return "delegate";
        return syntax.IsVerb(noun) || syntax.Prepositions[noun] is not null ? "none" : syntax.IsDefinite(noun) ? "definite" : "indefinite";
    }

    private string KindOf(int token, int first)
    {
        if (token < first) return "start";
        if (syntax.MentionAt[token] >= 0) return "mention";
        if (syntax.Prepositions[token] is { } p) return p;
        if (syntax.Is(token, Cue.Relative)) return "relative";
        if (syntax.Is(token, Cue.Particle)) return "particle";
        if (syntax.Is(token, Cue.Negation)) return "negation";
        if (syntax.IsVerb(token)) return "verb";
        if (syntax.Breaks(token)) return "break";
        return "word";
    }

    /// <summary>In how many sentences each entity is named.</summary>
    private static int[] Sentences(AnnotatedArticle article)
    {
        var sentences = new int[article.Entities.Length];
        foreach (var (_, entity) in article.Mentions.SelectMany(m => m.Entities.Select(e => (m.Sentence, Entity: e))).Distinct()) sentences[entity]++;
        return sentences;
    }

    private static int[] Counts(AnnotatedArticle article)
    {
        var counts = new int[article.Entities.Length];
        foreach (var m in article.Mentions)
            foreach (var e in m.Entities) counts[e]++;
        return counts;
    }
}
