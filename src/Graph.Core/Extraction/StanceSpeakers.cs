using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;

namespace Graph.Core.Extraction;

/// <summary>Finds who may be saying the words in which a stance is taken.</summary>
internal sealed class StanceSpeakers(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceWords words, EndCallReader calls)
{
    /// <summary>What the names of their slots begin with.</summary>
    public const string Slot = "says-";

    private const string Carried = "carried";
    private const int Most = 2;
    private const int SentencesBack = 2;
    private const int SourceReach = 16;

    /// <summary>Who calls the thing so; else the acts of speech before the word, from the nearest; where there is none, those after it, or who spoke last.</summary>
    public IEnumerable<Party> Of(Trigger trigger, Describer? describer)
    {
        if (describer is not null && SubjectOf(trigger, describer) is { } subject) return PartiesOf(subject, "describes", 0);
        return Spoken(trigger, describer?.Token ?? trigger.Token);
    }

    /// <summary>Whom the sentence names as speaking before the trigger where its clauses do not tell: after a verb of saying, after the <c>عن</c> of a quotation, or as the one who spoke last and goes on, <c>ولفت إلى أن</c>.</summary>
    public IEnumerable<Mention> NamedFor(Trigger trigger)
    {
        if ((Nearest(trigger, trigger.Token) ?? Quoted(trigger)) is { } mention) yield return mention;
        else if (GoesOn(trigger)) yield return article.Mentions[clauses.LastSpeakers[trigger.Sentence.Index]];
    }

    /// <summary>Whether the party is only known to have spoken before.</summary>
    public static bool IsCarried(Party speaker) => speaker.Slot == Slot + Carried;

    /// <summary>The mention as somebody in whose clause the words stand.</summary>
    public static IEnumerable<Party> Around(Mention m) => PartiesOf(m, "around", 0);

    /// <summary>Whose deed the words in quotation marks around the trigger are part of, where they begin in its sentence, behind a verb with a subject of its own; <c>null</c> elsewhere.</summary>
    public Mention? QuoterOf(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i > trigger.Sentence.FirstToken; i--)
        {
            if (!syntax.IsMark(i, '"')) continue;
            if (!syntax.OpensQuote(i)) return null;
            for (var verb = i - 1; verb >= trigger.Sentence.FirstToken; verb--)
                if (syntax.IsVerb(verb)) return clauses.At(verb) is { Source: SubjectSource.After or SubjectSource.Before or SubjectSource.Joined, Subject: >= 0 and var subject } clause && clause.Verb == verb && article.Mentions[subject].Sentence == trigger.Sentence.Index ? article.Mentions[subject] : null;
            return null;
        }

        return null;
    }

    /// <summary>Whether the speaker holds an office of the state that is meant, or that the body meant belongs to.</summary>
    public bool IsOwn(int speaker, int target)
    {
        var (s, o) = (article.Entities[speaker], article.Entities[target]);
        if (s is { Type: ActorType.Person, Office: { } held } && o is { Type: ActorType.Organization, Name: { Length: > 0 } name } && held.Contains(name, StringComparison.Ordinal)) return true;
        if (s.Country is null || s.Country != o.Country || o.Type is not (ActorType.Country or ActorType.Organization)) return false;
        return s is { Type: ActorType.Person, Office: { } office } ? words.IsRuler(office) : IsOfState(s) && (o.Type == ActorType.Country || IsOfState(o));
    }

    private static bool IsOfState(Entity entity) => entity.Kind is EntityKinds.Ministry or EntityKinds.Army or EntityKinds.Security;

    private IEnumerable<Party> Spoken(Trigger trigger, int token)
    {
        var (rank, first) = (0, "");
        if (trigger.IsNoun && calls.CallOf(trigger.Sentence, token) is >= 0 and var call)
        {
            if (calls.CallerOf(call) is { } caller && caller.Sentence == trigger.Sentence.Index)
                foreach (var party in PartiesOf(caller, "before", 0)) yield return party;
            yield break;
        }

        if (Nearest(trigger, token) is { } nearest)
        {
            foreach (var party in PartiesOf(nearest, "named", 0)) yield return party;
            yield break;
        }

        foreach (var speaker in discourse.SpeakersAt(trigger.Sentence.Index, token).Distinct())
        {
            var m = article.Mentions[speaker];

            // A capital speaks for its state in a title; in the text it only says where the news comes from: المنامة: تصريحات خامنئي.
            if (m.Form == MentionForm.Nationality || m.Form == MentionForm.Capital && !article.Text.Sentences[m.Sentence].IsTitle) continue;
            if (IsAside(trigger, m) || IsChargeOfOther(trigger, token, m)) continue;
            var place = PlaceOf(trigger, m);
            if (rank == 0) first = place;
            else if (place != first || rank == Most) yield break;
            if (place == Carried && (IsSaidByOther(trigger, token) || IsBlamedByOther(trigger, token, m) || article.Entities[m.Entities[0]].Type == ActorType.Country)) continue;
            if (place == Carried && !discourse.InQuote(trigger.Token) && trigger.Sentence.Index - m.Sentence > SentencesBack) continue;
            foreach (var party in PartiesOf(m, place, rank)) yield return party;
            rank++;
        }

        if (rank == 0 && trigger.Entry.Relation == Relation.Accused && Ruling(trigger) is { } court)
        {
            foreach (var party in PartiesOf(court, "named", 0)) yield return party;
            yield break;
        }

        if (rank == 0 && (Around(trigger, token) ?? Lead(trigger)) is { } around)
            foreach (var party in PartiesOf(around, around.Sentence == trigger.Sentence.Index ? "around" : "going-on", 0)) yield return party;
    }

    /// <summary>
    /// Whether what the speaker says ends before the word: only a clause with <c>ما</c> names it (<c>تناقض بين ما أشار إليه الرئيس وبين استمرار إيران في التدخل</c>), or the narrator sets something
    /// against it (<c>أعلن التحالف هدنة لكن المتمردين خرقوها</c>).
    /// </summary>
    private bool IsAside(Trigger trigger, Mention m)
    {
        if (m.Sentence != trigger.Sentence.Index || m.FirstToken > trigger.Token) return false;
        var aside = clauses.At(m.FirstToken) is { Kind: ClauseKind.Relative, Verb: > 0 and var verb } && syntax.IsWhat(verb - 1);
        for (var i = m.EndToken; i < trigger.Token; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Complement) || syntax.IsMark(i, ':') || syntax.IsMark(i, '"')) return false;
            aside |= syntax.IsContrast(i);
        }

        return aside;
    }

    /// <summary>Whether the sentence has it said by somebody who is not named: <c>قال مسؤولان إن الهجوم إرهابي</c>.</summary>
    private bool IsSaidByOther(Trigger trigger, int token)
    {
        for (var i = token - 1; i >= trigger.Sentence.FirstToken; i--)
            if (syntax.MentionAt[i] < 0 && syntax.IsSaying(i) && clauses.At(i) is { Source: SubjectSource.Unnamed, Kind: not ClauseKind.Relative } clause && clause.Verb == i) return true;
        return false;
    }

    /// <summary>Whether an accusing verb of the same clause has another for its subject, who gives the reason: <c>انتقد الرئيس نتنياهو لأنه تجرأ وحضر</c>.</summary>
    private bool IsBlamedByOther(Trigger trigger, int token, Mention speaker)
    {
        if (discourse.InQuote(token)) return false;
        for (var i = token - 1; i >= trigger.Sentence.FirstToken; i--)
            if (syntax.IsVerb(i) && syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Verb, Entry: { Relation: Relation.Accused, IsLoose: false } } && !r.Entry.Objects.Contains(Markers.Doer)) && clauses.At(i) is { Subject: >= 0 and var subject } clause && clause.Verb == i)
                return !article.Mentions[subject].Entities.SequenceEqual(speaker.Entities);
        return false;
    }

    /// <summary>Whether what the speaker says is that others accuse, whose charge the word is: <c>اعترف الباحث بأن كثيرين يتهمون تركيا بدعم الإرهاب</c>.</summary>
    private bool IsChargeOfOther(Trigger trigger, int token, Mention speaker)
    {
        if (speaker.Sentence != trigger.Sentence.Index) return false;
        for (var i = token - 1; i >= trigger.Sentence.FirstToken && i >= speaker.EndToken; i--)
            if (syntax.MentionAt[i] < 0 && syntax.IsVerb(i) && syntax.Readings[i] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Verb, FirstPerson: false, Entry: { Relation: Relation.Accused, IsLoose: false } } && r.Entry.Objects.Contains(Markers.Direct)) && clauses.At(i) is var clause && clause.Verb == i)
                return clause.Source == SubjectSource.Unnamed || clause.Subject >= 0 && !article.Mentions[clause.Subject].Entities.SequenceEqual(speaker.Entities);
        return false;
    }

    /// <summary>The court that finds so, as a clause on what it does tells: <c>قضت المحكمة بأن الوزير خالف القانون</c>, <c>أصدرت المحكمة حكما مفاده أن</c>.</summary>
    private Mention? Ruling(Trigger trigger)
    {
        foreach (var clause in clauses.At(trigger.Token).Outwards())
            if (clause is { Kind: ClauseKind.Complement, Parent: { Verb: >= 0 and var verb, Subject: >= 0 and var subject } } && !syntax.Is(verb, Cue.Denial) && article.Mentions[subject].Sentence == trigger.Sentence.Index && article.Entities[article.Mentions[subject].Entities[0]].Kind == EntityKinds.Court) return article.Mentions[subject];
        return null;
    }

    /// <summary>Whom the sentence before a list was about: it is theirs.</summary>
    private Mention? Lead(Trigger trigger) => trigger.Entry.Objects[0] == StanceLists.Marker && clauses.Leads[trigger.Sentence.Index] is >= 0 and var lead ? article.Mentions[lead] : null;

    /// <summary>Who said anything before in the sentence; or, where its verb of saying names nobody, who spoke last: <c>مضيفا أن</c>.</summary>
    private Mention? Around(Trigger trigger, int token)
    {
        for (var i = token - 1; i >= trigger.Sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] >= 0 || !syntax.IsSaying(i) || clauses.At(i) is not { Kind: not ClauseKind.Relative } clause || clause.Verb != i) continue;
            if (clause.Subject >= 0) return article.Mentions[clause.Subject];
            return clause.Source == SubjectSource.None && clauses.LastSpeakers[trigger.Sentence.Index] is >= 0 and var last && trigger.Sentence.Index - article.Mentions[last].Sentence <= SentencesBack ? article.Mentions[last] : null;
        }

        return null;
    }

    /// <summary>
    /// Where the clauses give the sentence's verb of saying no subject that is named: the person named last before what is said (<c>أكد عضو المجلس القيادي في العشائر علي الزوبعي أن</c>), or whom
    /// the words are quoted from (<c>نقلت الوكالة عن الوزير قوله إن</c>).
    /// </summary>
    private Mention? Nearest(Trigger trigger, int token)
    {
        var opening = -1;
        for (var i = token - 1; i >= trigger.Sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Complement) || syntax.IsMark(i, ':') || syntax.OpensQuote(i)) opening = i;
            else if (opening >= 0 && words.IsDoubting(i) && clauses.At(i) is { Kind: ClauseKind.Relative, Subject: < 0 } doubted) return LastPerson(trigger, doubted.First);
            else if (opening >= 0 && syntax.Is(i, Cue.Speech) && clauses.At(i) is not { Kind: ClauseKind.Relative })
            {
                if (words.IsQuoting(i)) return NamedIn(trigger, i, opening, Markers.About);
                return !syntax.IsVerb(i) || clauses.At(i) is { Subject: >= 0 } clause && clause.Verb == i ? null : NamedIn(trigger, i, opening, null);
            }
        }

        return null;
    }

    /// <summary>Whether whoever spoke last, not far before, is who says it, since the verb of saying names nobody.</summary>
    private bool GoesOn(Trigger trigger)
    {
        if (clauses.LastSpeakers[trigger.Sentence.Index] is not (>= 0 and var last) || trigger.Sentence.Index - article.Mentions[last].Sentence > SentencesBack) return false;
        foreach (var clause in clauses.At(trigger.Token).Outwards())
            if (clause is { Kind: ClauseKind.Complement, Parent: { Source: SubjectSource.None, Subject: < 0, Verb: >= 0 and var verb } } && syntax.IsSaying(verb)) return true;
        return false;
    }

    /// <summary>Whom a noun is quoted from: <c>نقلت الوكالة عن الوزير دعم بلاده للقرار</c>.</summary>
    private Mention? Quoted(Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken; i--)
            if (words.IsQuoting(i)) return NamedIn(trigger, i, trigger.Token, Markers.About);
        return null;
    }

    /// <summary>The last person named before the token: who made the statements in which something is claimed.</summary>
    private Mention? LastPerson(Trigger trigger, int token)
    {
        Mention? last = null;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.EndToken <= token && m.Form is MentionForm.Name or MentionForm.Office && article.Entities[m.Entities[0]].Type == ActorType.Person) last = m;
        return last;
    }

    /// <summary>Who is named last between the verb and what is said: a person, or after the preposition anybody.</summary>
    private Mention? NamedIn(Trigger trigger, int verb, int opening, string? preposition)
    {
        Mention? last = null;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken < verb || m.EndToken > opening || m.FirstToken - verb > SourceReach || m.Form is not (MentionForm.Name or MentionForm.Office)) continue;
            var marking = syntax.Markings[m.Index];
            if (preposition is null ? marking is not { Preposition: not null, Depth: 0 } && article.Entities[m.Entities[0]].Type == ActorType.Person : marking.Preposition == preposition && marking.Depth == 0) last = m;
        }

        return last;
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
            else if (describer.Reading.Form == PredicateForm.Verb && marking.Governor == describer.Token && marking.Depth == 0 && (describer.IsOfWhatFollows || describer.Reading.Pronoun is not null || IsFollowed(trigger, m))) return m;
        }

        if (before is null || describer.Reading.Form != PredicateForm.Verb) return null;
        for (var i = before.EndToken; i < describer.Token; i++)
            if (syntax.IsVerb(i) || syntax.Is(i, Cue.Relative)) return null;
        return before;
    }

    /// <summary>Whether what is described stands right behind the mention, a noun with the article or another bare name: <c>وصف كيري التصريحات</c>, <c>وصف كيري هذه الانتخابات</c>.</summary>
    private bool IsFollowed(Trigger trigger, Mention mention)
    {
        var next = mention.EndToken;
        if (next + 1 < trigger.Token && syntax.MentionAt[next] < 0 && syntax.Prepositions[next] is null && !syntax.Is(next, Cue.Clause) && !syntax.IsVerb(next) && (syntax.IsDefinite(next) || syntax.MentionAt[next + 1] < 0 && syntax.IsDefinite(next + 1))) return true;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken >= mention.EndToken && m.EndToken <= trigger.Token && syntax.Markings[m.Index] is { Preposition: null }) return true;
        return false;
    }

    private static IEnumerable<Party> PartiesOf(Mention m, string place, int rank) => m.Entities.Select(e => new Party(m, e, Slot + place, rank, 0, 0, 0));

    private static string PlaceOf(Trigger trigger, Mention m) => m.Sentence != trigger.Sentence.Index ? Carried : m.EndToken <= trigger.Token ? "before" : "after";
}
