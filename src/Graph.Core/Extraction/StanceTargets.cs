using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds of whom a word that takes a stance is said: who does the wrong, whose deed it is, what is called so.</summary>
internal sealed class StanceTargets(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, StanceWords words, EndCallReader calls)
{
    private const int Before = 25;
    private const int After = 12;
    private const int MostAntecedents = 2;
    private const int NearGap = 2;
    private const int PredicateReach = 6;
    private const string DescribedPronoun = "described-pronoun";

    /// <summary>The slot of who takes a step that is described.</summary>
    public const string Step = "step";

    /// <summary>The slot of who is called on to end a wrong of his own.</summary>
    public const string CalledOn = "called-on";

    private readonly StancePredicates _predicates = new(article, syntax, words);
    private readonly StanceDoers _doers = new(article, syntax, clauses, words);
    private readonly StanceDeeds _deeds = new(article, syntax, clauses, words);
    private readonly StanceOwners _owners = new(article, syntax, clauses, words);
    private readonly UtteranceReader _uttered = new(article, syntax);
    private readonly StanceFarTargets _far = new(article, syntax, discourse, clauses, words);

    public List<Party> Of(Trigger trigger, Describer? describer)
    {
        var found = new List<Party>();
        var marker = trigger.Entry.Objects[0];
        if (trigger.IsNoun && calls.CallOf(trigger.Sentence, trigger.Token) is >= 0 and var call && calls.CalledOn(trigger, call) is { } called) AddList(found, called, CalledOn, 0, 0, 0);
        else if (marker == StanceLists.Marker) AddAll(found, new StanceLists(article, syntax, words).Of(trigger));
        else if (marker == StanceOwners.Cause) Behind(found, trigger, m => _owners.CauseOf(trigger, m));
        else if (marker != Markers.Doer)
        {
            Behind(found, trigger, m => syntax.Markings[m.Index].Preposition == marker ? marker : StanceOwners.IsNext(trigger, m) ? "gen" : null);
            if (found.Count == 0) Possessor(found, trigger, marker);
        }
        else if (trigger.Reading.Form == PredicateForm.PassiveVerb) Behind(found, trigger, m => _owners.CauseOf(trigger, m));
        else if (describer is { IsOfWhatFollows: true }) Behind(found, trigger, m => SoCalled(trigger, m));
        else if (describer is not null) Described(found, trigger, describer);
        else if (trigger.IsVerb)
        {
            Topic(found, trigger);
            Subject(found, trigger);
        }
        else
        {
            Behind(found, trigger, m => _owners.Of(trigger, m));
            foreach (var (mention, slot) in _doers.Of(trigger)) AddList(found, mention, slot, 0, 0, 0);
            if (trigger.Reading.Proclitics == Proclitics.Al && !trigger.IsNoun) Attribute(found, trigger);
            if (_predicates.IsPredicate(trigger)) Topic(found, trigger);
        }

        if (found.Count == 0 && marker == Markers.Doer && describer is null) found.AddRange(_far.Of(trigger));
        return found;
    }

    /// <summary>Who is said before the word to have it, or not to: <c>ليس للحكومة عهد</c>.</summary>
    private void Possessor(List<Party> found, Trigger trigger, string marker)
    {
        if (trigger.Token > trigger.Sentence.FirstToken && syntax.MentionAt[trigger.Token - 1] is >= 0 and var index && syntax.Markings[index] is { Depth: 0 } marking && marking.Preposition == marker) AddList(found, article.Mentions[index], marker, 0, 0, 0);
    }

    /// <summary>Whose the thing is that somebody calls a wrong: <c>ما وصفه بتهديدات إيران</c>, <c>ما سماه الأساليب القمعية التي تستخدمها الشرطة</c>.</summary>
    private string? SoCalled(Trigger trigger, Mention m)
    {
        var marking = syntax.Markings[m.Index];
        return marking.Preposition is Markers.By or Markers.From or Markers.Li && marking.Governor > trigger.Token || marking.Governor <= trigger.Token || _doers.IsInClause(trigger, m) ? "so-called" : null;
    }

    /// <summary>The mentions behind the word in its clause that the rule gives a place.</summary>
    private void Behind(List<Party> found, Trigger trigger, Func<Mention, string?> slotOf)
    {
        var mentions = 0;
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
        {
            if (m.FirstToken <= trigger.Token) continue;
            if (m.FirstToken - trigger.Token > After + mentions || IsStop(trigger.Token + 1, m.FirstToken)) break;
            if (syntax.Markings[m.Index].ListHead >= 0 && found.Exists(p => syntax.HeadOf(p.Mention) == syntax.HeadOf(m))) continue;
            if (slotOf(m) is { } slot) AddList(found, m, slot, 0, 0, mentions);
            mentions++;
        }
    }

    /// <summary>A definite adjective says what a deed is, and so its doer: <c>تصريحات المالكي العدائية</c>.</summary>
    private void Attribute(List<Party> found, Trigger trigger)
    {
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && i >= trigger.Token - NearGap; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var index)
            {
                if (syntax.Markings[index].Depth > 0 && article.Mentions[index].FirstToken is > 0 and var first && _deeds.IsDeed(first - 1)) AddList(found, article.Mentions[index], "attribute", 0, 0, 0);
                return;
            }

            if (syntax.Breaks(i) || syntax.Prepositions[i] is not null) return;
        }
    }

    /// <summary>What stands between a verb that describes and the word is what is described, but for the verb's subject; a pronoun on that verb stands for it.</summary>
    private void Described(List<Party> found, Trigger trigger, Describer describer)
    {
        var bare = new List<Mention>();
        foreach (var m in syntax.MentionsOf(trigger.Sentence))
            if (m.FirstToken > describer.Token && m.EndToken <= trigger.Token && !IsInAside(m, describer.Token, trigger.Token) && (syntax.Markings[m.Index] is { Preposition: null } && !Befalls(m) || IsMakerOfDeed(m) || _uttered.MarkerFor(m) is not null)) bare.Add(m);
        var verb = describer.Reading.Form == PredicateForm.Verb;
        if (verb && bare.Count > 1 && syntax.Markings[bare[0].Index].Depth == 0) bare.RemoveAt(0);
        if (describer.Reading.Pronoun is not null && StepOf(describer.Token, trigger.Sentence) is { } doer) AddList(found, doer, Step, 0, 0, 0);
        else if (describer.Reading.Pronoun is { } pronoun) Antecedents(found, trigger, describer.Token, pronoun, DescribedPronoun, 0);
        else if (bare.Count > 0) AddList(found, bare[0], syntax.Markings[bare[0].Index].Depth > 0 && !IsHead(bare[0]) ? "described-deed" : "described", 0, 0, bare.Count - 1);
        else Again(found, trigger, describer.Token);
    }

    /// <summary>Whether the mention stands in what is set off between the two words: <c>وصف الرئيس، في مقابلة مع القناة، الوزير بأنه شجاع</c>.</summary>
    private bool IsInAside(Mention m, int first, int end)
    {
        for (var i = first + 1; i < m.FirstToken; i++)
            if (syntax.Asides.EndOf(i) is > 0 and var aside && aside < end && m.EndToken <= aside) return true;
        return false;
    }

    /// <summary>Who takes the step that a relative clause describes: <c>أغلقت روسيا السفارة في خطوة وصفتها كييف بأنها</c>.</summary>
    private Mention? StepOf(int describer, Sentence sentence)
    {
        if (describer - 2 < sentence.FirstToken || syntax.MentionAt[describer - 1] >= 0 || !syntax.Is(describer - 1, Cue.Deed) || syntax.IsDefinite(describer - 1) || syntax.MentionAt[describer - 2] >= 0 || syntax.Prepositions[describer - 2] != Markers.In) return null;
        foreach (var clause in clauses.At(describer - 2).Outwards())
            if (clause.Topic is >= 0 and var topic) return article.Mentions[topic];
        return null;
    }

    /// <summary>Whose deed it is, where a noun with the article takes up one that was named before: <c>واصفا تلك التصريحات بأنها باطلة</c>.</summary>
    private void Again(List<Party> found, Trigger trigger, int token)
    {
        for (var i = token + 1; i < trigger.Token; i++)
            if (syntax.MentionAt[i] < 0 && _deeds.OwnerOfNamed(i, trigger.Sentence.Index) is { } owner)
            {
                foreach (var entity in owner.Entities) found.Add(new Party(owner, entity, owner.Sentence == trigger.Sentence.Index ? "deed-again" : "deed-carried", 0, 0, 0, 0));
                return;
            }

        if (StepBehind(token, trigger.Token) is { } step && _deeds.TakerOf(step, trigger.Sentence.Index) is { } taker) found.AddRange(taker.Entities.Select(e => new Party(taker, e, "deed-carried", 0, 0, 0, 0)));
    }

    /// <summary>The noun with which what is said begins, where it takes up a step: <c>إن القرار يخالف القانون</c>, <c>إن هذه الخطوة</c>.</summary>
    private int? StepBehind(int token, int end)
    {
        for (var i = token + 1; i < end && i <= token + NearGap && syntax.MentionAt[i] < 0 && syntax.Prepositions[i] is null && !syntax.Breaks(i); i++)
            if (words.IsStep(i)) return i;
        return null;
    }

    /// <summary>Who the clause before the word is about: the nearest name that no preposition or verb governs, up to where the clause begins.</summary>
    private void Topic(List<Party> found, Trigger trigger)
    {
        if (IsOfAnother(trigger) || HasOwnSubject(trigger)) return;
        var before = trigger.Token - 1;
        if (before > trigger.Sentence.FirstToken && syntax.OpensQuote(before)) before--;
        var (verbs, breaks, mentions, relative) = (0, 0, 0, trigger.IsVerb || before >= trigger.Sentence.FirstToken && words.IsCopula(before));
        for (var i = trigger.Token - 1; i >= trigger.Sentence.FirstToken && trigger.Token - i <= Before; i--)
        {
            if (syntax.MentionAt[i] is >= 0 and var index)
            {
                var m = article.Mentions[index];
                i = m.FirstToken;
                if (words.IsDecidedOn(m)) continue;
                var produced = IsProduced(m);
                if (produced || IsBare(trigger, m) || IsMakerOfDeed(m))
                {
                    if (trigger.IsVerb && !produced && (IsHead(m) || syntax.Markings[index].Depth == 0) && !clauses.CanDo(trigger.Token, syntax.HeadOf(m))) return;
                    if (!Befalls(m) && (relative || trigger.Token - m.EndToken <= PredicateReach || IsDoerOfSaid(m)) && verbs <= (trigger.IsVerb ? 1 : 0) && !discourse.Speaks(trigger.Sentence.Index, index) && IsDoersOwn(m)) AddList(found, m, produced || IsMakerOfDeed(m) || syntax.Markings[index].Depth > 0 && !IsHead(m) ? "topic-deed" : "topic", verbs, breaks, mentions);
                    return;
                }

                mentions++;
                continue;
            }

            // What a relative clause says of the topic lies in between.
            if (syntax.Is(i, Cue.Relative)) (verbs, relative) = (0, true);
            else if (syntax.Is(i, Cue.Clause) && Agreement.PronounOf(article.Text.Tokens[i].Folded) is { Length: > 0 } pronoun)
            {
                if (verbs <= 1) Antecedents(found, trigger, i, pronoun, "pronoun", verbs);
                return;
            }
            else if (syntax.Is(i, Cue.Pronoun) && syntax.HasConjunction(i))
            {
                // What is said of somebody besides: وهي منظمة إرهابية.
                Besides(found, trigger, i, verbs);
                return;
            }
            else if (syntax.Is(i, Cue.Clause) || syntax.IsMark(i, ':') || syntax.IsMark(i, '؛') || syntax.IsMark(i, '.'))
            {
                if (mentions == 0 && verbs <= 1) Again(found, trigger, i);
                return;
            }
            else if (syntax.IsVerb(i) && !words.IsCopula(i)) verbs++;
            else if (syntax.Breaks(i)) breaks++;
        }
    }

    /// <summary>Whether what somebody says begins with a deed of the mention, of which alone the predicate is said, however much stands between: <c>قال الوزير إن اعتداء المليشيات على المطار في المدينة جريمة</c>.</summary>
    private bool IsDoerOfSaid(Mention m) => syntax.Markings[m.Index] is { Preposition: null, Governor: >= 0 and var opening } && m.FirstToken - 2 == opening && syntax.MentionAt[opening] < 0 && syntax.Is(opening, Cue.Complement) && _deeds.IsDeed(opening + 1) && !syntax.IsDefinite(opening + 1);

    /// <summary>Whether the verb stands in a relative clause on a noun that is no name: <c>القانون الذي يجرم</c>; but <c>المليشيات هي التي دمرت</c>.</summary>
    private bool IsOfAnother(Trigger trigger)
    {
        var clause = clauses.At(trigger.Token);
        return trigger.IsVerb && clause.Verb == trigger.Token && clause is { Kind: ClauseKind.Relative, Source: SubjectSource.Unnamed, First: var first } && first > trigger.Sentence.FirstToken
            && syntax.Is(first, Cue.Relative) && syntax.MentionAt[first - 1] < 0 && !words.IsCopula(first - 1);
    }

    /// <summary>Whether a verb that begins a clause of its own has its subject behind it: <c>وأحبطت المقاومة هجوما</c>.</summary>
    private bool HasOwnSubject(Trigger trigger) => trigger.IsVerb && syntax.HasConjunction(trigger.Token) && clauses.At(trigger.Token) is { Source: SubjectSource.After } clause && clause.Verb == trigger.Token
        && article.Mentions[clause.Subject].FirstToken == trigger.Token + 1;

    /// <summary>Whether the clause is about what happens to the mention, and not about what it does: <c>سقوط النظام</c>.</summary>
    private bool Befalls(Mention m)
    {
        if (words.IsDecidedOn(m)) return true;
        for (var i = m.FirstToken - 1; i > syntax.Markings[m.Index].Governor && i >= m.FirstToken - NearGap; i--)
            if (words.IsBefalling(i) || i == m.FirstToken - 1 && syntax.Is(i, Cue.Asset)) return true;
        return false;
    }

    /// <summary>The subject that the clauses of the sentence give the verb, where it is another than the nearest name.</summary>
    private void Subject(List<Party> found, Trigger trigger)
    {
        var clause = clauses.At(trigger.Token);
        if (clause.Verb != trigger.Token || clause.Subject < 0 || clause.Source is SubjectSource.Carried or SubjectSource.Voice) return;
        var m = article.Mentions[clause.Subject];
        if (clause.Source != SubjectSource.After && syntax.Markings[m.Index].Preposition is not null || m.Sentence != trigger.Sentence.Index || discourse.Speaks(m.Sentence, m.Index)) return;
        AddList(found, m, $"clause-{clause.Source}", 0, 0, 0);
    }

    /// <summary>Whether the clause is about what the mention says or does: <c>ما نشرته الصحيفة</c>, <c>ما أقدمت عليه الصحيفة</c>.</summary>
    private bool IsProduced(Mention m)
    {
        if (_uttered.MarkerFor(m) is not null) return true;
        if (syntax.Markings[m.Index] is not { Preposition: null, Through: < 0, Governor: > 1 and var verb } || syntax.MentionAt[verb] >= 0) return false;
        if (m.FirstToken > 2 && syntax.MentionAt[m.FirstToken - 1] < 0 && syntax.PronounMarker(m.FirstToken - 1) is Markers.Bi or Markers.On) verb = m.FirstToken - 2;
        return syntax.MentionAt[verb] < 0 && syntax.IsVerb(verb) && !words.IsUndone(verb) && syntax.IsWhat(verb - 1);
    }

    /// <summary>Whether <c>لـ</c> says whose a deed with the article is: <c>هذا التصريح لخامنئي</c>, <c>التصريحات المتناقضة لبعض القيادات الإيرانية</c>.</summary>
    private bool IsMakerOfDeed(Mention m)
    {
        if (syntax.Markings[m.Index] is not { Preposition: Markers.Li, Governor: > 0 and var li }) return false;
        for (var i = li == m.FirstToken || syntax.Prepositions[li] is not null ? li - 1 : li; i >= article.Text.Sentences[m.Sentence].FirstToken && i >= li - NearGap && syntax.MentionAt[i] < 0 && syntax.IsDefinite(i); i--)
            if (_deeds.IsNamedDeed(i)) return true;
        return false;
    }

    /// <summary>Whether neither preposition nor verb governs the mention; a name right after who speaks begins what is said: <c>قال الجبير إيران تدعم الإرهاب</c>.</summary>
    private bool IsBare(Trigger trigger, Mention m)
    {
        var marking = syntax.Markings[m.Index];
        if (marking.Preposition is not null) return false;
        if (marking.Through >= 0) return marking.Depth == 0 && discourse.Speaks(trigger.Sentence.Index, marking.Through);

        // The genitive of a post or a place is no subject: تعيين العياري في منصب محافظ.
        if (marking.Governor >= trigger.Sentence.FirstToken && syntax.MentionAt[marking.Governor] < 0 && syntax.Prepositions[marking.Governor] is not null && m.FirstToken == marking.Governor + 2 && syntax.MentionAt[m.FirstToken - 1] < 0 && !syntax.IsDefinite(m.FirstToken - 1)) return false;
        return marking.Governor < trigger.Sentence.FirstToken || syntax.MentionAt[marking.Governor] >= 0 || !syntax.IsVerb(marking.Governor) || words.IsCopula(marking.Governor) || trigger.IsVerb && marking.Governor < trigger.Token;
    }

    /// <summary>Whether a nationality says whose deed it is, and not what a person or thing is: <c>الدور السعودي</c>, but <c>النجم الفرنسي</c>.</summary>
    private bool IsDoersOwn(Mention m) => m.Form != MentionForm.Nationality || m.FirstToken > 0 && _deeds.IsDeed(m.FirstToken - 1);

    /// <summary>Whether a title, and no deed, stands before the mention in its noun phrase.</summary>
    private bool IsHead(Mention m) => m.FirstToken == syntax.Markings[m.Index].Governor + 1;

    /// <summary>Whom a pronoun that opens an aside stands for: the nearest name before it that it agrees with.</summary>
    private void Besides(List<Party> found, Trigger trigger, int token, int verbs)
    {
        var pronoun = Agreement.SuffixOf(article.Text.Tokens[token].Folded);
        var span = syntax.MentionsOf(trigger.Sentence);
        for (var k = span.Length - 1; k >= 0; k--)
        {
            var m = span[k];
            if (m.EndToken > token || m.Form == MentionForm.Nationality || syntax.Markings[m.Index].Preposition is not null || discourse.Speaks(trigger.Sentence.Index, m.Index) || !Agreement.Allows(pronoun, m, syntax)) continue;
            AddList(found, m, "besides", verbs, 0, 0);
            return;
        }
    }

    private void Antecedents(List<Party> found, Trigger trigger, int token, string pronoun, string slot, int verbs)
    {
        var rank = 0;
        var span = syntax.MentionsOf(trigger.Sentence);
        if (slot == DescribedPronoun && _deeds.NearestOwned(span, token, pronoun) is { } owner && !discourse.Speaks(trigger.Sentence.Index, owner.Index))
        {
            AddList(found, owner, slot + "-deed", verbs, 0, 0);
            return;
        }

        for (var k = span.Length - 1; k >= 0 && rank < MostAntecedents; k--)
        {
            var m = span[k];
            if (m.EndToken > token || m.Form == MentionForm.Nationality || discourse.Speaks(trigger.Sentence.Index, m.Index) || !Agreement.Allows(pronoun, m, syntax)) continue;
            AddList(found, m, slot, verbs, 0, rank, rank);
            rank++;
        }
    }

    private static void AddAll(List<Party> found, IEnumerable<Mention> mentions)
    {
        foreach (var m in mentions) found.AddRange(m.Entities.Select(e => new Party(m, e, StanceLists.Marker, 0, 0, 0, 0)));
    }

    /// <summary>Adds the mention, and with it the others of its list.</summary>
    private void AddList(List<Party> found, Mention m, string slot, int verbs, int breaks, int mentions, int rank = 0)
    {
        var head = syntax.HeadOf(m);
        foreach (var member in syntax.MentionsOf(article.Text.Sentences[m.Sentence]))
        {
            if (syntax.HeadOf(member) != head) continue;
            foreach (var entity in member.Entities)
                if (!found.Exists(p => p.Mention.Index == member.Index && p.Entity == entity)) found.Add(new Party(member, entity, slot, rank, verbs, breaks, mentions));
        }
    }

    private bool IsStop(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Breaks(i) && !syntax.Is(i, Cue.Relative)) return true;
        return false;
    }
}
