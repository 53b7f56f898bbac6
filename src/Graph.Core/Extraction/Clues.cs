using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>A proposed statement, before it is decided.</summary>
/// <param name="Trigger">The word that carries it.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Object">The object.</param>
/// <param name="Status">The status proposed.</param>
/// <param name="Doubt">What speaks against its being told as a fact, or <c>null</c>.</param>
internal sealed record Proposal(Trigger Trigger, Party Subject, Party Object, Status Status, string? Doubt);

/// <summary>Names what speaks for and against a proposal. The names are the features that the weights were fitted to.</summary>
internal sealed class Clues(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses)
{
    private const string OtherNoun = "noun";
    private const int PhoneReach = 2;
    private const int LongestBrief = 3;

    private const string Accuses = "accuses";
    private const string Meets = "meets";

    // What is right nearly always, counted on gold.
    private static readonly string[] Certain = [Accuses, Slots.Mutual, "adjectives", "group", SupportCertainty.Owned, SupportCertainty.SpokenOf, SupportCertainty.AskedForItself, SupportCertainty.AskedToDo, SupportCertainty.DoneBy, SupportCertainty.DoneBeside, SupportCertainty.InFavor];

    private static readonly string[] Envoys = ["سفير", "السفير", "القائم ب", "قائم ب"];

    private readonly int[] _counts = Counts(article);
    private readonly int[] _sentences = Sentences(article);

    // A few lines name hardly anybody twice, which then says nothing of who meets.
    private readonly bool _isBrief = article.Text.Sentences.Length <= LongestBrief;

    private readonly SupportCertainty _support = new(article, syntax, clauses);

    /// <summary>How well both ends stand where grammar expects them, together.</summary>
    public static int FitOf(Proposal proposal) => Fit.OfSubject(proposal.Trigger, proposal.Subject, OpensSentence(proposal.Trigger)) + Fit.OfObject(proposal.Trigger, proposal.Object, proposal.Subject.Slot);

    /// <summary>Whether one of both is named in one sentence only.</summary>
    public bool IsNamedOnce(Proposal proposal) => Math.Min(_sentences[proposal.Subject.Entity], _sentences[proposal.Object.Entity]) <= 1;

    public List<string> Of(Proposal proposal)
    {
        var (trigger, subject, @object, status, doubt) = proposal;
        var clues = new List<string>(48);
        var relation = trigger.Entry.Relation switch { Relation.MetWith => "met", Relation.Accused => "acc", _ => "sup" };
        var form = FormOf(trigger);
        var s = article.Entities[subject.Entity];
        var o = article.Entities[@object.Entity];
        var types = $"{TypeOf(trigger, subject)}.{TypeOf(trigger, @object)}";

        var strength = trigger.Entry.IsLoose ? "loose" : "strict";
        var fit = $"{Fit.OfSubject(trigger, subject, OpensSentence(trigger))}{Fit.OfObject(trigger, @object, subject.Slot)}";

        if (PlainOf(proposal) is { } plain)
        {
            clues.Add($"plain={plain}");
            clues.Add(Certain.Contains(plain) ? ClueWeights.Certain : ClueWeights.Likely);
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
        if (IsEnvoy(@object)) clues.Add($"object-envoy={trigger.Entry.Id}");
        clues.Add($"manner={relation}.{trigger.Entry.Manner}");
        clues.Add($"form={relation}.{form}");
        clues.Add($"frame={trigger.Reading.Form}.{subject.Slot}.{@object.Slot}");
        clues.Add($"frame-relation={relation}.{trigger.Reading.Form}.{subject.Slot}.{@object.Slot}");
        clues.Add($"subject-slot={form}.{subject.Slot}");
        clues.Add($"object-slot={form}.{@object.Slot}");
        clues.Add($"types={relation}.{types}");
        clues.Add($"manner-types={relation}.{trigger.Entry.Manner}.{types}");
        clues.Add($"status={relation}.{status}");
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

    /// <summary>
    /// The kind of the few readings that grammar leaves little doubt of: who accuses whom, a meeting of a group named as one (<c>اجتماع وزراء خارجية العراق وسوريا</c>) or by two adjectives
    /// (<c>المباحثات الإيرانية الفرنسية</c>), and what <see cref="SupportCertainty"/> knows of support; <c>null</c> for any other.
    /// </summary>
    private string? PlainOf(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        if (trigger.Entry.Relation == Relation.Supports) return _support.KindOf(proposal);
        if (trigger.Entry.IsLoose) return null;
        if (trigger.Entry.Relation == Relation.Accused) return AccusedOf(proposal);
        if (subject.Mention.Form == MentionForm.Nationality && @object.Mention.Form == MentionForm.Nationality) return trigger.IsNoun && subject.Slot is "gen" or "gen2" && @object.Slot is "gen" or "gen2" && AreSideBySide(trigger, subject.Mention, @object.Mention) ? "adjectives" : null;
        if (IsMet(proposal)) return Meets;
        if (IsHeld(proposal)) return "held";
        if (AreHosts(proposal)) return "group-subject";
        if (subject.Mention.Index == @object.Mention.Index && trigger.IsNoun && subject is { Slot: "verb-subject" or "clause", Mention.Form: MentionForm.Group } && subject.Mention.EndToken <= trigger.Token && subject.Mention.Sentence == trigger.Sentence.Index && trigger.Reading.Pronoun is null) return "group-subject";
        return subject.Mention.Index == @object.Mention.Index && trigger.IsNoun && subject is { Mentions: 0, Verbs: 0, Slot: "gen" or Markers.Li or Markers.Between, Mention.Form: MentionForm.Group } ? subject.Slot == Markers.Between ? "group-between" : "group" : null;
    }

    /// <summary>Whether grammar says who accuses whom: as subject and object of the verb, as whoever is called on to do it (<c>دعا المجلس إلى إدانة إسرائيل</c>), or, where the accused is the subject, as genitive or after <c>من</c> (<c>نفت إيران اتهامات السعودية</c>, <c>متهم من قبل</c>).</summary>
    private string? AccusedOf(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        if (subject.Mention.Form == MentionForm.Nationality) return null;
        if (FitOf(proposal) == Fit.Best - 1 && IsGoneOn(proposal)) return trigger.IsVerb ? "accuses-on" : "accusing";
        if (FitOf(proposal) != Fit.Best) return null;
        if (subject.Slot == Slots.Mutual) return Slots.Mutual;
        if (trigger.IsVerb && IsEnvoy(@object)) return null;
        if (trigger.IsVerb && Via(trigger, @object.Mention, syntax.Markings[@object.Mention.Index]) == OtherNoun) return "accuses-noun";
        if (trigger.IsVerb) return subject.Slot is "joined" or "carried" or "control" ? "accuses-on" : Accuses;
        if (trigger.Reading.Form == PredicateForm.Passive) return syntax.Markings[@object.Mention.Index] is { Depth: 0, Through: < 0 } && @object.Mention.Form != MentionForm.Nationality && subject is { Slot: Markers.By, Mentions: 0 } ? "accused" : null;
        if (subject.Slot == Slots.Called) return @object is { Slot: "gen" or "gen-of", Mentions: 0 } ? "called-to-accuse" : null;
        return trigger is { IsNoun: true, Support: Support.Receive } && subject.Slot is "gen-by" or Markers.From or Markers.By && @object.Slot is "verb-subject" or "bare1" ? "rejected" : null;
    }

    /// <summary>Whether a verb of meeting has one for its subject and the other for what it governs, with nobody else in between: <c>التقى الأمين العام للاتحاد رئيس الحركة</c>.</summary>
    private bool IsMet(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger.IsVerb && FitOf(proposal) == Fit.Best && subject.Slot is "after" or "before" && subject.Mention.Sentence == trigger.Sentence.Index
            && IsPlain(subject) && IsPlain(@object) && !IsNameOf(subject, @object) && @object.Slot is "bare2" or "after" or "before" or Markers.With or Markers.Bi;
        bool IsPlain(Party party) => party is { Breaks: 0, Verbs: 0, Mention.Form: not MentionForm.Nationality } && article.Entities[party.Entity].Type != ActorType.Country && syntax.Markings[party.Mention.Index].Depth == 0;
    }

    /// <summary>Whether a noun of meeting has one for its owner, or for the subject of the verb that holds it, and the other right behind after its preposition: <c>أجرى الوزير محادثات مع نظيره</c>, <c>خلال لقائه بالسفير</c>.</summary>
    private bool IsHeld(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger.IsNoun && FitOf(proposal) == Fit.Best && @object is { Slot: Markers.With or Markers.Bi or Slots.Accusative or Slots.Present, Verbs: 0, Breaks: 0, Mention.Form: not MentionForm.Nationality } && syntax.Markings[@object.Mention.Index].Depth == 0
            && (subject.Slot is "verb-subject" && trigger.Support == Support.Light || subject is { Slot: "pronoun-subject" or "pronoun" + Slots.Ahead, Rank: 0 } || subject is { Slot: "gen", Mentions: 0, Mention.Form: not MentionForm.Nationality } || subject.Slot is Slots.Holder or Slots.Called or Slots.Chair)
            && !(article.Entities[subject.Entity].Type == ActorType.Country && article.Entities[@object.Entity].Type == ActorType.Country);
    }

    /// <summary>Whether both are states in one list that is the subject of the verb of holding talks, which nothing else governs: <c>عقدت روسيا وتركيا اجتماعا</c>; people hold a meeting for others as well.</summary>
    private bool AreHosts(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        return trigger is { IsNoun: true, Support: Support.Light, Entry.IsLoose: false, Reading: { Pronoun: null, Proclitics: Proclitics.None } } && subject is { Slot: "verb-subject", Mentions: 0 } && @object is { Slot: "verb-subject", Verbs: 0, Breaks: 0 } && FitOf(proposal) == Fit.Best
            && syntax.HeadOf(subject.Mention) == syntax.HeadOf(@object.Mention) && article.Entities[subject.Entity].Type == ActorType.Country && article.Entities[@object.Entity].Type == ActorType.Country
            && (syntax.MentionAt[trigger.Token - 1] >= 0 || syntax.Prepositions[trigger.Token - 1] is null || syntax.IsNounWithClitic(trigger.Token - 1));
    }

    /// <summary>Whether the second can well be the name of the office-holder that the first leaves without one: <c>استقبل وزير الصحة والسكان مختار حسبلاوي رئيس النقابة</c>.</summary>
    private bool IsNameOf(Party one, Party other) => article.Entities[one.Entity] is { Type: ActorType.Person, Name: null } && article.Entities[other.Entity] is { Type: ActorType.Person, Office: null };

    /// <summary>
    /// Whether the subject of the clause goes on to accuse whom the verb or participle right behind has for its object, or a pronoun of its own takes up: <c>قال الوزير …، متهماً إيران</c>, <c>أشاد بالحكومة وندد بالحزب</c>, <c>متهمة إياها</c>.
    /// </summary>
    private bool IsGoneOn(Proposal proposal)
    {
        var (trigger, subject, @object, _, _) = proposal;
        if (trigger.Entry.IsLoose || !trigger.IsVerb && trigger.Reading is not { Form: PredicateForm.Active, Proclitics: Proclitics.None or Proclitics.Wa }) return false;
        if (subject is not { Slot: "joined", Rank: 0 } || subject.Mention.Sentence != trigger.Sentence.Index || subject.Mention.EndToken > trigger.Token || IsEnvoy(@object)) return false;
        return @object.Mention.EndToken <= trigger.Token || Via(trigger, @object.Mention, syntax.Markings[@object.Mention.Index]) != OtherNoun && @object.Mention.Form != MentionForm.Nationality;
    }

    /// <summary>Whether the party stands for a state abroad, which is meant in its place: <c>استدعت السفير احتجاجا</c>.</summary>
    private bool IsEnvoy(Party party) => article.Entities[party.Entity].Office is { } office && Letters.Fold(office) is var folded && Envoys.Any(e => folded.StartsWith(e, StringComparison.Ordinal));

    /// <summary>What the party is: a state's officials who meet are more than its name beside a meeting: <c>التقى عددا من المسؤولين السعوديين</c>.</summary>
    private string TypeOf(Trigger trigger, Party party) => trigger.Entry.Relation == Relation.MetWith && party.Mention.Form == MentionForm.Nationality && NounBefore(party.Mention) == "delegate" ? "Officials" : article.Entities[party.Entity].Type.ToString();

    /// <summary>Whether both are adjectives right behind the noun, with nothing but a dash or "and" between them.</summary>
    private bool AreSideBySide(Trigger trigger, Mention one, Mention other)
    {
        var (first, second) = one.FirstToken < other.FirstToken ? (one, other) : (other, one);
        return first.FirstToken == trigger.Token + 1 && second.FirstToken - first.EndToken <= 1 && (second.FirstToken == first.EndToken || article.Text.Tokens[first.EndToken].Kind == TokenKind.Punctuation);
    }

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
        if (Via(trigger, party.Mention, marking) is { } via) clues.Add($"{side}-via={relation}.{via}");
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
        if (home == "parties" && PlainOf(proposal) == Meets) (home, joined) = ("none", ".joined");
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

    /// <summary>What kind of noun stands between the preposition, or the trigger, and the mention.</summary>
    private string? Via(Trigger trigger, Mention m, Marking marking)
    {
        if (m.Sentence != trigger.Sentence.Index || m.FirstToken <= trigger.Token || marking.Depth == 0) return null;
        var from = Math.Max(marking.Governor, trigger.Token + 1);
        for (var i = from; i < m.FirstToken; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Wrong)) return "wrong";
            if (syntax.Is(i, Cue.Deed)) return "deed";
        }

        return from < m.FirstToken ? OtherNoun : null;
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
