using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Finds others who are joined to a name without being named, so that a name behind them begins the next part of the clause: <c>اتهمت واشنطن وحلفاؤها إيران</c>, <c>اتهمت أوكرانيا ودول أخرى روسيا</c>.</summary>
internal sealed class UnnamedOthers(Syntax syntax)
{
    private const int ShortestAdjective = 4;

    // Before a pronoun the plural of people has its hamza on waw in the nominative alone: وحلفاؤها.
    private const string Nominative = "اؤ";

    /// <summary>Whether "and" at the token joins them, and their phrase is complete right before the end. Whoever asks has seen that neither a verb nor a mark stands between.</summary>
    /// <param name="token">The word with "and".</param>
    /// <param name="end">Where the name begins.</param>
    public bool Are(int token, int end) => AreHisOwn(token) || AreCounted(token, end);

    /// <summary>Whether they are people with a pronoun for their owner: <c>وحلفاؤها</c>, <c>وأعضاؤه</c>.</summary>
    private bool AreHisOwn(int token) => syntax.MentionAt[token] < 0 && syntax.HasConjunction(token) && Pronouns.OfThirdPerson.Any(p => WordAt(token).Surface.EndsWith(Nominative + p, StringComparison.Ordinal));

    /// <summary>Whether they are told by their number or kind, with an adjective behind: <c>والعديد من الدول الغربية</c>, <c>ودول أخرى</c>; but of his own <c>من</c> may name who they are: <c>وحلفاؤهم من قوات صالح</c>.</summary>
    /// <param name="token">The word with "and".</param>
    /// <param name="end">Where the name begins.</param>
    public bool AreCounted(int token, int end)
    {
        var last = end - 1;
        if (last <= token || syntax.MentionAt[token] >= 0 || syntax.MentionAt[last] >= 0 || syntax.IsVerb(last)) return false;
        foreach (var cut in WordAt(token).Analyses)
        {
            if (!cut.Proclitics.HasFlag(Proclitics.Wa)) continue;
            if (syntax.Has(WordList.QuantityNouns, cut.Bare) || syntax.Has(WordList.QuantityNouns, cut.Stem)) return syntax.IsDefinite(last) || AreOthers(last);
            if (syntax.Has(WordList.SeveralNouns, cut.Bare) && !cut.Proclitics.HasFlag(Proclitics.Al)) return AreOthers(last) || IsAdjective(WordAt(last));
        }

        return false;
    }

    private bool AreOthers(int token) => syntax.Has(WordList.OtherForms, WordAt(token).Folded);

    private static bool IsAdjective(Token word) => word is { Kind: TokenKind.Word, Folded.Length: >= ShortestAdjective } && PhraseEnds.IsOfRelation(word);

    private Token WordAt(int token) => syntax.Article.Text.Tokens[token];
}
