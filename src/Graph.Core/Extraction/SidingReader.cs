using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds prepositions that are the predicate of their clause, and say on whose side somebody is: <c>نحن مع الجيش</c>, <c>أكد الوزير أن بلاده مع وحدة السودان</c>.</summary>
internal sealed class SidingReader(AnnotatedArticle article, Syntax syntax, ImmutableArray<PredicateEntry> predicates)
{
    private const int VerbReach = 8;

    public IEnumerable<Trigger> Find()
    {
        var siding = predicates.Where(p => p.IsPredicate).ToList();
        foreach (var sentence in article.Text.Sentences)
            for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
                foreach (var entry in siding)
                    if (syntax.MentionAt[i] < 0 && PronounOf(entry, i) is { } pronoun && IsPredicate(sentence, i) && (pronoun.Length > 0 || IsOfParty(sentence, i)))
                        yield return new Trigger(i, sentence, new PredicateReading(entry, PredicateForm.Noun, IsOfUs(sentence, i), Proclitics.None, pronoun.Length > 0 ? pronoun : null), Support.None, i);
    }

    /// <summary>The pronoun on the preposition, empty where there is none; <c>null</c> where the word is another.</summary>
    private string? PronounOf(PredicateEntry entry, int token)
    {
        var word = article.Text.Tokens[token].Folded;
        foreach (var preposition in entry.Nouns)
        {
            var folded = Letters.Fold(preposition);
            if (word == folded) return "";
            foreach (var pronoun in Pronouns.OfThirdPerson)
                if (word == folded + pronoun) return pronoun;
        }

        return null;
    }

    /// <summary>Whether what stands before is a whole subject, and no verb comes that would be the predicate: <c>إن روسيا مع إيران</c>, but <c>إن روسيا مع إيران تشكل محورا</c>.</summary>
    private bool IsPredicate(Sentence sentence, int token) => (IsOfUs(sentence, token) || IsSubject(sentence, Before(sentence, token))) && !HasVerb(sentence, token);

    private bool IsOfUs(Sentence sentence, int token) => Before(sentence, token) is var before && before >= sentence.FirstToken && syntax.MentionAt[before] < 0 && syntax.Has(WordList.FirstPersonOpeners, article.Text.Tokens[before].Folded);

    /// <summary>Whether "that" stands at the token with a pronoun, or right before the name that ends there.</summary>
    private bool IsSubject(Sentence sentence, int token)
    {
        if (token < sentence.FirstToken) return false;
        if (syntax.MentionAt[token] is not (>= 0 and var mention)) return syntax.Is(token, Cue.Complement) && Agreement.PronounOf(article.Text.Tokens[token].Folded).Length > 0;
        var opening = Before(sentence, article.Mentions[mention].FirstToken);
        return IsSaid(sentence, article.Mentions[mention].FirstToken) || opening >= sentence.FirstToken && syntax.MentionAt[opening] < 0 && syntax.Is(opening, Cue.Complement);
    }

    /// <summary>Whether somebody's words begin with the name: <c>قال الرئيس: «فرنسا مع أرمينيا»</c>, or go on with it: <c>«…، فأنصار الله معهم»</c>.</summary>
    private bool IsSaid(Sentence sentence, int token) => token > sentence.FirstToken && (syntax.OpensQuote(token - 1) || syntax.IsMark(token - 1, ':')) || token == sentence.FirstToken && sentence.Index > 0 && article.Text.Tokens[token].Analyses[0].Proclitics == Proclitics.None && syntax.IsMark(token - 1, '"');

    /// <summary>The word before, whatever quotation marks and adverbs stand between.</summary>
    private int Before(Sentence sentence, int token)
    {
        var before = token - 1;
        while (before >= sentence.FirstToken && syntax.MentionAt[before] < 0 && (syntax.IsMark(before, '"') || syntax.Is(before, Cue.Adverb))) before--;
        return before;
    }

    /// <summary>Whether a party stands behind the preposition, or what is a party's.</summary>
    private bool IsOfParty(Sentence sentence, int token) => token + 1 < sentence.EndToken && (syntax.MentionAt[token + 1] is >= 0 and var party ? article.Mentions[party].Form != MentionForm.Nationality : syntax.Is(token + 1, Cue.Deed));

    private bool HasVerb(Sentence sentence, int token)
    {
        for (var i = token + 1; i < sentence.EndToken && i <= token + VerbReach; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Breaks(i) && !syntax.IsMark(i, '"') || syntax.IsWhat(i)) return false;
            if (syntax.IsVerb(i) && !syntax.HasConjunction(i) && !(syntax.Is(i - 1, Cue.Negation) && syntax.HasConjunction(i - 1))) return true;
        }

        return false;
    }
}
