using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Proposes accusations and praise that have no accusing or supporting word: somebody who is named says something of a party in words that take a stance, <c>قال الوزير إن القرار باطل</c>.
/// </summary>
internal sealed class StanceFinder(Syntax syntax, StanceWords words, StanceTargets targets, StanceSpeakers speakers, Outsiders outsiders, StatusReader status, EndCallReader calls)
{
    // "There is", before who is not named: هناك من يقتل.
    private static readonly string[] There = ["هناك", "ثمه"];

    public IEnumerable<Proposal> Propose(IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                if (syntax.MentionAt[i] < 0 && words.Readings[i] is { } readings)
                    foreach (var trigger in At(sentence, i, readings))
                        foreach (var proposal in Propose(trigger)) yield return proposal;
    }

    private IEnumerable<Proposal> Propose(Trigger trigger)
    {
        var describer = words.DescriberOf(trigger);
        var objects = targets.Of(trigger, describer);
        if (objects.Count == 0 && describer is { IsOfWhatFollows: false } && !HasClauseBetween(describer.Token, trigger.Token))
        {
            // Where nobody is called so, it may still be said: هذه التصريحات تعد تدخلا.
            describer = null;
            objects = targets.Of(trigger, describer);
        }

        objects.RemoveAll(o => outsiders.IsOutside(trigger, o));
        if (objects.Count == 0) yield break;
        foreach (var subject in SpeakersOf(trigger, describer, objects))
            foreach (var @object in objects)
                if (subject.Entity != @object.Entity && subject.Mention.Index != @object.Mention.Index && !speakers.IsOwn(subject.Entity, @object.Entity) && !outsiders.IsOnlyTold(subject)) yield return new Proposal(trigger, subject, @object, Status.Asserted, null);
    }

    /// <summary>Who may be saying it; what somebody else does with words in quotation marks is not said by who spoke before: <c>قال الوزير … وتوعدت الحركة إسرائيل بـ"دفع ثمن جرائمها"</c>.</summary>
    private IEnumerable<Party> SpeakersOf(Trigger trigger, Describer? describer, List<Party> objects)
    {
        var found = speakers.Of(trigger, describer).ToList();
        if (found.Count == 0 || found.Exists(s => !StanceSpeakers.IsCarried(s)) || speakers.QuoterOf(trigger) is not { } quoter || objects.Exists(o => quoter.Entities.Contains(o.Entity))) return found;
        return StanceSpeakers.Around(quoter);
    }

    private bool HasClauseBetween(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (syntax.MentionAt[i] < 0 && syntax.Is(i, Cue.Clause)) return true;
        return false;
    }

    /// <summary>Whether a word of praise governs the wrong, so that nobody blames for it: <c>رحب بالهجمات التركية</c>.</summary>
    private bool IsWelcomed(Sentence sentence, int token, PredicateReading reading)
    {
        if (!reading.Proclitics.HasFlag(Proclitics.Bi)) return false;
        for (var i = token - 1; i >= sentence.FirstToken; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            return syntax.Readings[i] is { } readings && readings.Exists(r => r.Entry.Relation == Relation.Supports && (r.Entry.Objects.Contains(Markers.Bi) || r.Entry.NounObjects.Contains(Markers.Bi)));
        }

        return false;
    }

    /// <summary>Whether what is written like a preposition is "who" after a pronoun, or after "there is": <c>إيران هي من تتحكم</c>, <c>هناك من يقتل</c>.</summary>
    private bool IsWhoever(Sentence sentence, int token) => token > sentence.FirstToken && syntax.Prepositions[token] == Markers.From && syntax.MentionAt[token - 1] < 0
        && (syntax.Is(token - 1, Cue.Pronoun) && words.IsCopula(token - 1) || There.Contains(syntax.Article.Text.Tokens[token - 1].Folded, StringComparer.Ordinal));

    /// <summary>Whether somebody calls for an end of the wrong, and so says that it goes on: <c>طالبت المنظمة إسرائيل بوقف جرائمها</c>; but <c>طالبت بوقف الحرب</c>.</summary>
    private bool IsCalledToEnd(Sentence sentence, int token, PredicateReading reading) => reading.Form == PredicateForm.Noun && (!reading.Entry.IsLoose || words.GroupOf(reading).IsOwned) && calls.CallOf(sentence, token) >= 0;

    /// <summary>Whether by whom the wrong was done stands right behind the verb, which then is in the passive: <c>قتلت برصاص الجيش</c>, <c>اغتيل على يد المليشيات</c>.</summary>
    private bool IsSuffered(int token, PredicateReading reading)
    {
        if (reading is not { Form: PredicateForm.Verb or PredicateForm.PassiveVerb, Pronoun: null, Entry: { Relation: Relation.Accused, Needs.IsEmpty: true } } || reading.Entry.Objects[0] != Markers.Doer) return false;
        for (var i = token + 1; i < syntax.MentionAt.Length && i <= token + 2 && syntax.MentionAt[i] < 0; i++)
            if (words.IsCause(i) || syntax.Prepositions[i] == Markers.By) return true;
            else if (syntax.Prepositions[i] is null) return false;
        return false;
    }

    private IEnumerable<Trigger> At(Sentence sentence, int token, List<PredicateReading> readings)
    {
        var verb = syntax.ReadsAsVerb(token, readings);
        var several = readings.Exists(r => r.Form == PredicateForm.Verb) && readings.Exists(r => r.Form is PredicateForm.Noun or PredicateForm.Active);
        foreach (var reading in readings)
        {
            // Right after a preposition stands a noun: في قصر.
            if (reading.Form == PredicateForm.Verb && (syntax.Prepositions[token] is not null || syntax.Is(token, Cue.Inert) || token > sentence.FirstToken && syntax.Prepositions[token - 1] is not null && syntax.MentionAt[token - 1] < 0 && syntax.PronounMarker(token - 1) is null && !IsWhoever(sentence, token - 1))) continue;
            if (reading.Form == PredicateForm.Active && !reading.Proclitics.HasFlag(Proclitics.Al) && syntax.IsVerb(token)) continue;
            var suffered = IsSuffered(token, reading);
            if (reading.Form == PredicateForm.PassiveVerb && !suffered || reading.FirstPerson || several && reading.Form == PredicateForm.Verb != verb) continue;

            // Not to have done wrong, and not to be great, is no stance; not to be acceptable is one.
            if (words.GroupOf(reading).IsNegated != words.IsNegated(sentence, token)) continue;
            if (reading.Entry.Needs.Length > 0 && !words.HasNeed(sentence, token, reading.Entry)) continue;
            if (reading.Entry.Relation == Relation.Accused && (words.IsCountered(sentence, token) && !IsCalledToEnd(sentence, token, reading) || token > sentence.FirstToken && words.IsDoubting(token - 1))) continue;
            if (reading.Entry.Relation == Relation.Accused && IsWelcomed(sentence, token, reading)) continue;
            if (words.IsFuture(reading, token) && words.IsConditional(sentence, token)) continue;
            var trigger = new Trigger(token, sentence, suffered ? reading with { Form = PredicateForm.PassiveVerb } : reading, Support.None, token);
            if (words.GroupOf(reading).IsNegated || status.Read(trigger).Status != Status.Denied) yield return trigger;
        }
    }
}
