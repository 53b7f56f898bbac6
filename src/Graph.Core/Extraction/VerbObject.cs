using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells whether the name right behind a verb is its object, because the verb has no other: <c>واستقبل الوزير</c>.</summary>
internal sealed class VerbObject(AnnotatedArticle article, Syntax syntax)
{
    private const int ObjectReach = 40;

    /// <summary>Whether the verb has to have an object without a preposition, by all that the frames know of it.</summary>
    public bool NeedsObject(int verb) => syntax.Readings[verb] is { } readings && readings.Exists(r => r is { Form: PredicateForm.Verb, Pronoun: null, Entry.IsLoose: false } && (r.Entry.Objects is [Markers.Direct] || r.Entry.Relation == Relation.MetWith && r.Entry.Objects.Contains(Markers.Direct)));

    /// <summary>Whether the verb condemns or rejects what is done or said, so that a person behind it is who does: <c>شجب رئيس الوزراء الحكم</c>.</summary>
    public bool IsOfDeeds(int verb, int mention) => article.Entities[article.Mentions[mention].Entities[0]].Type == ActorType.Person
        && syntax.Readings[verb]!.TrueForAll(r => r.Entry is { Relation: Relation.Accused } and ({ Manner: Manner.Condemn } or { Needs.Length: > 0 }));

    /// <summary>Whether another noun phrase without a preposition stands after the first: a name, or a noun.</summary>
    public bool HasOther(int verb, int first, Sentence sentence)
    {
        var inPhrase = false;
        for (var i = article.Mentions[first].EndToken; i < sentence.EndToken && i <= verb + ObjectReach; i++)
        {
            if (syntax.Asides.EndOf(i) is > 0 and var aside)
            {
                (i, inPhrase) = (aside, false);
                continue;
            }

            if (syntax.MentionAt[i] is >= 0 and var mention)
            {
                var marking = syntax.Markings[mention];
                if (syntax.IsGloss(article.Mentions[mention])) continue;
                // A name right behind another is no part of it: واتهمت السلطات التركية التنظيمين.
                var apart = marking.Through < 0 || marking.Through == first && i == article.Mentions[first].EndToken;
                if (marking is { Preposition: null, ListHead: < 0 } && apart && article.Mentions[mention].Form != MentionForm.Nationality) return true;
                i = article.Mentions[mention].EndToken - 1;
                inPhrase |= marking.Preposition is not null;
                continue;
            }

            if (syntax.IsWhat(i) && i == article.Mentions[first].EndToken) return true;

            // What can be a noun is the object right behind the subject: أدانت الرئاسة حكم المحكمة.
            if (i == article.Mentions[first].EndToken && syntax.CanBeNoun(i) && article.Text.Tokens[i].Folded[0] != 'و') return true;

            // What somebody says is the object of his verb: اعتبر الوزير السابق أن القرار خاطئ.
            if (syntax.Is(i, Cue.Complement) && article.Text.Tokens[i].Folded[0] == 'ا' && syntax.Is(verb, Cue.Speech)) return true;
            if (syntax.IsVerb(i) || syntax.IsGoingOn(i) || syntax.Is(i, Cue.Clause)) return syntax.Is(i, Cue.Relative);
            // A pronoun ends the phrase that it stands in, and an adverb begins none: دانت الوزارة بشدة في بيان لها تصريحات الرئيس.
            if (syntax.Breaks(i) || syntax.PronounMarker(i) is not null) inPhrase = false;
            else if (syntax.Is(i, Cue.Adverb)) continue;
            else if (syntax.Prepositions[i] is not null) inPhrase = true;

            // What follows the second object is its genitive: مسؤولية التوتر.
            else if (IsSecondObject(verb, i)) inPhrase = true;
            else if (!inPhrase && syntax.IsHeadNoun(i) && article.Text.Tokens[i].Folded[0] != 'و') return true;
        }

        return false;
    }

    /// <summary>Whether the name has the verb's object right behind it, and so is the subject: <c>واتهمت الوحدات التنظيم</c>.</summary>
    public bool IsFollowed(int mention, Sentence sentence) => article.Mentions[mention].EndToken is var end && end < sentence.EndToken && syntax.MentionAt[end] is >= 0 and var next
        && syntax.Markings[next] is { Preposition: null, ListHead: < 0 } && article.Mentions[next].Form != MentionForm.Nationality;

    /// <summary>Whether the preposition that the verb's frame asks for stands behind the name after the verb, so that this is no object: <c>سيلتقي الرئيس مع الوزير</c>.</summary>
    public bool HasMarked(int verb, int first, Sentence sentence)
    {
        if (syntax.Readings[verb] is not { } readings) return false;
        for (var i = article.Mentions[first].EndToken; i < sentence.EndToken && i <= verb + ObjectReach; i++)
        {
            var marker = syntax.MentionAt[i] is >= 0 and var mention ? syntax.Markings[mention] is { Governor: var at } marking && at == i ? marking.Preposition : null : syntax.Prepositions[i];
            if (marker is not null && readings.Exists(r => r.Form == PredicateForm.Verb && r.Entry.Objects.Contains(marker))) return true;
            if (syntax.MentionAt[i] < 0 && (syntax.IsVerb(i) || syntax.Breaks(i))) return false;
        }

        return false;
    }

    /// <summary>Whether the noun is the word that the verb's frame asks for beside its object: <c>حمّلت إسرائيل المسؤولية</c>.</summary>
    private bool IsSecondObject(int verb, int noun) => syntax.Readings[verb] is { } readings && article.Text.Tokens[noun].Analyses.Any(a => readings.Exists(r => r.Entry.Needs.Contains(a.Stem, StringComparer.Ordinal) || r.Entry.Needs.Contains(a.Bare, StringComparer.Ordinal)));
}
