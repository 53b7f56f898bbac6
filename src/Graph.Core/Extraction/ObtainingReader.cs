using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Reads nouns of getting and needing, which have behind them the help and, after <c>من</c>, who gives it: <c>تسعى تونس للحصول على قرض من الصندوق</c>, <c>بحاجة إلى دعم من فرنسا</c>.</summary>
internal sealed class ObtainingReader(AnnotatedArticle article, Syntax syntax)
{
    private const int Reach = 4;
    private const int GiverReach = 6;

    /// <summary>The word of getting or needing that the noun of support hangs on, where "from" names who gives it; -1 where there is none.</summary>
    public int Of(Sentence sentence, int token, PredicateReading reading)
    {
        if (reading is not { Form: PredicateForm.Noun, Pronoun: null, Entry.Relation: Relation.Supports } || !HasGiver(sentence, token)) return -1;
        for (var i = token - 1; i >= sentence.FirstToken && i >= token - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (IsObtaining(i) || !syntax.IsVerb(i) && syntax.HasPart(WordList.NeedParts, article.Text.Tokens[i].Folded)) return i;
            if (syntax.Prepositions[i] is not (Markers.On or Markers.To or Markers.Li or Markers.From) && !syntax.Is(i, Cue.Adverb) && !syntax.Is(i, Cue.Any)) return -1;
        }

        return -1;
    }

    /// <summary>Whether the noun of support hangs on a noun of getting or needing.</summary>
    public bool IsOf(Trigger trigger) => trigger is { Entry.Relation: Relation.Supports, Support: Support.Receive, Anchor: var noun } && noun < trigger.Token && !syntax.IsVerb(noun) && (IsObtaining(noun) || syntax.HasPart(WordList.NeedParts, article.Text.Tokens[noun].Folded));

    /// <summary>Who gets it, where the noun of getting has a genitive: <c>حصول لبنان على قرض من البنك</c>; -1 where it has none.</summary>
    public int ReceiverOf(Trigger trigger) => trigger.Support == Support.Receive && IsObtaining(trigger.Anchor) && syntax.MentionAt[trigger.Anchor + 1] is >= 0 and var owner && article.Mentions[owner] is { Form: not MentionForm.Nationality, Proclitics: Proclitics.None } ? owner : -1;

    /// <summary>Whether it is only sought, as the noun of getting names nobody who has got it, and nothing before it says that it was: <c>يسعى إلى الحصول على قرض</c>, but <c>بعد حصوله على قرض</c>, <c>تمكن من الحصول على قرض</c>.</summary>
    public bool IsSought(Trigger trigger)
    {
        if (!IsOf(trigger)) return false;
        var noun = trigger.Anchor;
        if (!IsObtaining(noun)) return true;
        if (syntax.IsOwned(noun) || ReceiverOf(trigger) >= 0) return false;
        for (var i = noun - 1; i >= trigger.Sentence.FirstToken && i >= noun - Reach; i--)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Prepositions[i] == Markers.Time || syntax.HasPart(WordList.SucceedingParts, article.Text.Tokens[i].Folded)) return false;
            if (syntax.IsVerb(i) || syntax.Breaks(i)) return true;
        }

        return true;
    }

    /// <summary>Whether the word is a noun of getting, behind which "on" has what is got: <c>للحصول على</c>.</summary>
    private bool IsObtaining(int token)
    {
        if (token + 1 >= article.Text.Tokens.Length || syntax.MentionAt[token] >= 0) return false;
        foreach (var cut in article.Text.Tokens[token].Analyses)
            if (syntax.Has(WordList.ObtainingNouns, cut.Stem) || Pronouns.Cut(cut.Stem).Any(p => syntax.Has(WordList.ObtainingNouns, p.Word))) return true;
        return false;
    }

    /// <summary>Whether "from" has who gives the noun behind it, with nothing but adjectives in between: <c>مساعدة مالية عاجلة من فرنسا</c>.</summary>
    public bool HasGiver(Sentence sentence, int token)
    {
        for (var i = token + 1; i < sentence.EndToken && i <= token + GiverReach; i++)
        {
            if (syntax.MentionAt[i] is >= 0 and var mention && syntax.Markings[mention].Governor != i) return article.Mentions[mention].Form == MentionForm.Nationality;
            if (syntax.Prepositions[i] is { } preposition) return preposition == Markers.From && i + 1 < sentence.EndToken && syntax.MentionAt[i + 1] is >= 0 and var giver && article.Mentions[giver].Form != MentionForm.Nationality;
            if (syntax.IsVerb(i) || syntax.Breaks(i)) return false;
        }

        return false;
    }
}
