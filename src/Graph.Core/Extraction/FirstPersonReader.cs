using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Reads what a speaker says of himself: "I" met, "we" support.</summary>
internal sealed class FirstPersonReader(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses)
{
    private const int VerbGap = 4;
    private const int ShortestVerb = 2;
    private const string OurPronoun = "نا";
    private const string OurFuture = "سن";

    private readonly Bystanders _bystanders = new(article, syntax);

    /// <summary>Who is meant by "we": whoever speaks, and the state that a speaker serves.</summary>
    public void Add(List<Party> found, Trigger trigger)
    {
        var speaker = discourse.SpeakerAt(trigger.Sentence.Index, trigger.Token);
        if (speaker < 0) return;
        if (!_bystanders.IsOfPeople(article.Mentions[speaker])) found.AddRange(article.Mentions[speaker].Entities.Select(e => new Party(article.Mentions[speaker], e, "we", 0, 0, 0, 0)));
        if (article.Entities[article.Mentions[speaker].Entities[0]] is not { Type: ActorType.Person, Country: { } country }) return;
        foreach (var entity in article.Entities)
            if (entity.Type == ActorType.Country && entity.Country == country) found.Add(new Party(article.Mentions[speaker], entity.Index, "we-state", 0, 0, 0, 0));
    }

    /// <summary>
    /// Whether the verb, written like a feminine, says in quoted words what the speaker did: <c>قال الوزير: "لقد اجتمعت مع نظيري"</c>; so does the verb that a meeting hangs on: <c>"أجريت محادثات مع الرئيس"</c>, <c>"تحدثت مع الرئيس"</c>.
    /// </summary>
    public bool IsMine(Trigger trigger)
    {
        var verb = trigger is { IsNoun: true, Support: Support.Light } && trigger.Anchor < trigger.Token ? trigger.Anchor : trigger.Token;
        if (trigger.Entry.Relation != Relation.MetWith || trigger.IsNoun == (verb == trigger.Token) || trigger.Reading.FirstPerson || !discourse.InQuote(verb) && clauses.At(verb).Kind != ClauseKind.Quote) return false;
        if (article.Text.Tokens[verb].Folded is not [var first, _, _, .., 'ت'] || first == 'ت' && !syntax.IsPerfect(verb)) return false;
        var clause = clauses.At(verb);

        // What begins with ت as well may be what a noun behind it does: تواصلت حملة التهميش.
        if (first == 'ت' && clause.Source == SubjectSource.Unnamed) return false;
        return clause.Verb == verb && (clause.Subject < 0 || clause.Source is not (SubjectSource.After or SubjectSource.Before or SubjectSource.Head or SubjectSource.Voice)) && clause.Kind != ClauseKind.Relative;
    }

    /// <summary>Whether "we" do what the trigger says: <c>ندين</c>, <c>دعمنا</c>.</summary>
    public bool IsOurs(Trigger trigger) => trigger.Reading.FirstPerson || trigger.Reading is { Pronoun: OurPronoun, Form: PredicateForm.Noun } || trigger is { IsNoun: true, Reading.Pronoun: null, Entry.IsPredicate: false } && (IsGoverned(trigger) || IsHeldByUs(trigger));

    /// <summary>Whether the pronoun on the verbal noun of support says that it is ours, and stands for nobody named before: <c>سنواصل دعمنا للشعب السوري</c>.</summary>
    public static bool IsOurSupport(Trigger trigger) => trigger is { Entry: { Relation: Relation.Supports, Perfect: not null }, Reading: { Pronoun: OurPronoun, Form: PredicateForm.Noun } };

    /// <summary>Whether a verb of the first person holds the meeting: <c>نجري محادثات مع الهند</c>.</summary>
    private bool IsHeldByUs(Trigger trigger) => trigger is { Entry.Relation: Relation.MetWith, Support: Support.Light } && trigger.Anchor < trigger.Token && syntax.IsOfUs(trigger.Anchor);

    /// <summary>Whether a verb of the first person governs the noun: <c>لن نتخلى عن دعم سوريا</c>, <c>سنستمر في دعمها</c>.</summary>
    private bool IsGoverned(Trigger trigger)
    {
        if (trigger.Entry.Relation == Relation.MetWith) return false;
        for (var i = trigger.Token - 1; i > trigger.Sentence.FirstToken && i >= trigger.Token - VerbGap; i--)
        {
            if (syntax.MentionAt[i] >= 0 || syntax.Breaks(i)) return false;
            var word = article.Text.Tokens[i].Folded;
            if (word.Length > ShortestVerb && (word[0] == 'ن' && syntax.Is(i - 1, Cue.Negation) || word.StartsWith(OurFuture, StringComparison.Ordinal) && syntax.IsVerb(i))) return true;
            if (syntax.IsVerb(i)) return false;
        }

        return false;
    }
}
