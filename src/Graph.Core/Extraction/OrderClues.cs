using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Names in what order a trigger and its parties stand, and what kinds of words stand between the parties of one sentence.</summary>
internal sealed class OrderClues(AnnotatedArticle article, Syntax syntax)
{
    private const int Longest = 5;
    private const int Farthest = 15;
    private const string Word = "word";

    public IEnumerable<string> Of(Proposal proposal)
    {
        var (trigger, one, other) = (proposal.Trigger, proposal.Subject.Mention, proposal.Object.Mention);
        var relation = trigger.RelationInClues;
        var order = OrderOf(trigger, one, other);
        yield return $"order={relation}.{trigger.Reading.Form}.{order}";
        yield return $"order-word={trigger.Entry.Id}.{trigger.Reading.Form}.{order}";
        if (one.Sentence != other.Sentence) yield break;
        var kinds = one.FirstToken < other.FirstToken ? KindsOf(one.EndToken, other.FirstToken, trigger.Token) : KindsOf(other.EndToken, one.FirstToken, trigger.Token);
        if (kinds.Count <= Longest) yield return $"between={relation}.{order}.{string.Join('-', kinds)}";
        foreach (var kind in kinds) yield return $"between-has={relation}.{order}.{kind}";
    }

    /// <summary>The order: <c>S</c> subject, <c>O</c> object, <c>T</c> trigger; in small letters what stands in another sentence.</summary>
    private static string OrderOf(Trigger trigger, Mention subject, Mention @object)
    {
        var (here, s, o) = (trigger.Sentence.Index, subject, @object);
        return string.Concat(new (int At, char Letter)[] { (trigger.Token, 'T'), s.Sentence == here ? (s.FirstToken, 'S') : (-2, 's'), o.Sentence == here ? (o.FirstToken, 'O') : (-1, 'o') }
            .OrderBy(p => p.At).Select(p => p.Letter));
    }

    private List<string> KindsOf(int first, int end, int trigger)
    {
        var kinds = new List<string>();
        for (var i = first; i < end && kinds.Count < Farthest; i++)
        {
            if (syntax.MentionAt[i] >= 0 && i > first && syntax.MentionAt[i] == syntax.MentionAt[i - 1]) continue;
            var kind = i == trigger ? "trigger" : KindOf(i);
            if (kind != Word || kinds.Count == 0 || kinds[^1] != Word) kinds.Add(kind);
        }

        return kinds;
    }

    private string KindOf(int token)
    {
        if (syntax.MentionAt[token] is >= 0 and var mention) return article.Mentions[mention] is { Proclitics: not Proclitics.None } m && m.FirstToken == token ? m.Proclitics.HasFlag(Proclitics.Wa) ? "and-name" : "marked-name" : "name";
        if (article.Text.Tokens[token].Kind != TokenKind.Word) return article.Text.Tokens[token].Folded;
        if (syntax.Prepositions[token] is { } preposition && !syntax.IsNounWithClitic(token)) return preposition;
        if (syntax.Is(token, Cue.Relative)) return "relative";
        if (syntax.Is(token, Cue.Particle)) return "particle";
        if (syntax.Is(token, Cue.Negation)) return "negation";
        var joined = syntax.HasConjunction(token) ? "and-" : "";
        if (syntax.Readings[token] is [var reading, ..]) return $"{joined}{reading.Entry.Relation}";
        if (syntax.IsVerb(token)) return syntax.Is(token, Cue.Speech) ? $"{joined}says" : $"{joined}verb";
        return syntax.Breaks(token) ? "break" : $"{joined}{Word}";
    }
}
