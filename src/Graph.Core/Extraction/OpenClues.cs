using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Names what speaks for and against a pair that stands around a trigger and fills no frame.</summary>
internal sealed class OpenClues(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses)
{
    private readonly int[] _counts = Counts(article);

    public List<string> Of(Proposal proposal, int bestFramed)
    {
        var (trigger, s, o, status, doubt) = proposal;
        var clues = new List<string>(40);
        var relation = trigger.Entry.Relation switch { Relation.MetWith => "met", Relation.Accused => "acc", _ => "sup" };
        var strength = trigger.Entry.IsLoose ? "loose" : "strict";
        var form = trigger.Reading.Form;
        var (se, oe) = (article.Entities[s.Entity], article.Entities[o.Entity]);
        var (sr, or) = (RoleOf(trigger, s), RoleOf(trigger, o));
        clues.Add($"open={relation}.{strength}");
        clues.Add($"open-form={relation}.{strength}.{form}");
        clues.Add($"open-word={trigger.Entry.Id}");
        clues.Add($"open-support={relation}.{form}.{trigger.Support}");
        clues.Add($"open-framed={relation}.{bestFramed}");
        clues.Add($"open-subject={relation}.{form}.{sr}");
        clues.Add($"open-object={relation}.{form}.{or}");
        clues.Add($"open-pair={relation}.{sr}.{or}");
        clues.Add($"open-roles={form}.{s.Slot}.{s.Rank}.{o.Slot}.{o.Rank}");
        clues.Add($"open-asked={relation}.{form}.{o.Slot}.{Asked(trigger, o)}");
        clues.Add($"open-types={relation}.{se.Type}.{oe.Type}");
        clues.Add($"open-status={relation}.{status}");
        if (doubt is not null) clues.Add($"open-doubt={relation}.{doubt}");
        Side(clues, "subject", relation, trigger, s, se);
        Side(clues, "object", relation, trigger, o, oe);
        var home = se.Country is not { } country || country != oe.Country ? "none" : se.Type == ActorType.Country || oe.Type == ActorType.Country ? "state" : "parties";
        clues.Add($"open-home={relation}.{home}");
        clues.Add($"open-order={form}.{Order(trigger, s)}.{Order(trigger, o)}");
        var clause = clauses.At(trigger.Token);
        clues.Add($"open-clause={relation}.{clause.Kind}.{clause.Source}");
        if (trigger.Reading.Pronoun is not null) clues.Add($"open-pronoun={relation}.{form}");
        if (discourse.InQuote(trigger.Token)) clues.Add($"open-quoted={relation}.{s.Slot}");
        if (trigger.Sentence.IsTitle) clues.Add($"open-title={relation}.{form}");
        if (syntax.Prepositions[trigger.Token] is { } under) clues.Add($"open-under={relation}.{under}");
        return clues;
    }

    private void Side(List<string> clues, string side, string relation, Trigger trigger, Party party, Entity entity)
    {
        var marking = syntax.Markings[party.Mention.Index];
        clues.Add($"open-{side}-form={relation}.{party.Mention.Form}");
        clues.Add($"open-{side}-verbs={party.Slot}.{Math.Min(party.Verbs, 2)}");
        clues.Add($"open-{side}-breaks={party.Slot}.{Math.Min(party.Breaks, 2)}");
        clues.Add($"open-{side}-mentions={party.Slot}.{Math.Min(party.Mentions, 3)}");
        clues.Add($"open-{side}-salience={Math.Min(_counts[entity.Index], 4)}");
        if (marking.ListHead >= 0) clues.Add($"open-{side}-list={party.Slot}");
        if (marking.Through >= 0) clues.Add($"open-{side}-through={party.Slot}");
        if (entity.Kind is { } kind) clues.Add($"open-{side}-kind={relation}.{kind}");
        if (party.Mention.Sentence == trigger.Sentence.Index) clues.Add($"open-{side}-distance={party.Slot}.{Distance(trigger, party.Mention)}");
        else clues.Add($"open-{side}-sentences={party.Slot}.{Math.Min(trigger.Sentence.Index - party.Mention.Sentence, 3)}");
        if (party.Mention.Sentence == trigger.Sentence.Index)
        {
            var path = PathOf(trigger, party.Mention);
            clues.Add($"open-{side}-path={relation}.{trigger.Reading.Form}.{string.Join('-', path)}");
            if (path.Count > 0) clues.Add($"open-{side}-last={relation}.{(path.Count > 1 ? path[^2] : "")}-{path[^1]}");
            if (path.Count > 0) clues.Add($"open-{side}-first={relation}.{trigger.Reading.Form}.{path[0]}-{(path.Count > 1 ? path[1] : "")}");
        }

        if (HeadWord(party.Mention, marking) is { } noun) clues.Add($"open-{side}-noun={relation}.{noun}");
        if (party.Slot == "after") clues.Add($"open-{side}-via={relation}.{Via(trigger, party.Mention, marking)}");
    }

    /// <summary>What stands between the preposition and the mention.</summary>
    private string Via(Trigger trigger, Mention m, Marking marking)
    {
        var kind = "bare";
        for (var i = Math.Max(marking.Governor + 1, trigger.Token + 1); i < m.FirstToken; i++)
        {
            if (syntax.MentionAt[i] >= 0) continue;
            if (syntax.Is(i, Cue.Wrong)) return "wrong";
            if (syntax.Is(i, Cue.Deed)) return "deed";
            kind = syntax.IsVerb(i) ? "verb" : syntax.Is(i, Cue.Relative) ? "relative" : "noun";
        }

        return kind;
    }

    private string RoleOf(Trigger trigger, Party party) => party.Mention.Sentence == trigger.Sentence.Index ? $"{party.Slot}.{syntax.Markings[party.Mention.Index].Preposition ?? "bare"}" : $"{party.Slot}.earlier";

    private string Asked(Trigger trigger, Party party)
    {
        var objects = trigger.IsNoun ? trigger.Entry.NounObjects : trigger.Entry.Objects;
        var marker = syntax.Markings[party.Mention.Index].Preposition;
        return marker is null ? objects.Contains(Markers.Direct) ? "direct" : "bare" : objects.Contains(marker) ? "asked" : "other";
    }

    private static string Order(Trigger trigger, Party party) => party.Mention.Sentence != trigger.Sentence.Index ? "earlier" : party.Mention.FirstToken > trigger.Token ? "after" : "before";

    private static string Distance(Trigger trigger, Mention m)
    {
        var gap = m.FirstToken > trigger.Token ? m.FirstToken - trigger.Token - 1 : trigger.Token - m.EndToken;
        return gap switch { <= 0 => "0", 1 => "1", 2 or 3 => "2", <= 6 => "4", <= 12 => "7", <= 20 => "13", _ => "21" };
    }

    /// <summary>The kinds of the words between the trigger and the mention, in the order of the text, alike ones that stand together once.</summary>
    private List<string> PathOf(Trigger trigger, Mention m)
    {
        var (first, end) = m.FirstToken > trigger.Token ? (trigger.Token + 1, m.FirstToken) : (m.EndToken, trigger.Token);
        var path = new List<string>();
        for (var i = first; i < end && path.Count <= 7; i++)
        {
            var kind = KindOf(i);
            if (path.Count == 0 || path[^1] != kind) path.Add(kind);
            if (syntax.MentionAt[i] is >= 0 and var other) i = Math.Max(i, article.Mentions[other].EndToken - 1);
        }

        if ((m.FirstToken > trigger.Token) && syntax.Markings[m.Index] is { Preposition: { } own, Governor: var at } && at == m.FirstToken) path.Add(own);
        return path;
    }

    private string KindOf(int i)
    {
        if (syntax.MentionAt[i] >= 0) return "m";
        if (syntax.IsMark(i, '"')) return "q";
        if (syntax.Prepositions[i] is { } p) return p;
        if (syntax.Is(i, Cue.Relative)) return "rel";
        if (syntax.Is(i, Cue.Complement)) return "that";
        if (syntax.IsVerb(i)) return syntax.IsSaying(i) ? "says" : "v";
        if (syntax.Breaks(i)) return article.Text.Tokens[i].Folded == "،" ? "," : "brk";
        if (syntax.Is(i, Cue.Wrong)) return "wrong";
        if (syntax.Is(i, Cue.Deed)) return "deed";
        if (syntax.Is(i, Cue.Adverb)) return "adv";
        return syntax.IsDefinite(i) ? "def" : "n";
    }

    /// <summary>The word right before the mention.</summary>
    private string? HeadWord(Mention m, Marking marking)
    {
        var i = m.FirstToken - 1;
        if (marking.ListHead >= 0 && article.Mentions[marking.ListHead] is var head && head.Sentence == m.Sentence) i = head.FirstToken - 1;
        if (i < article.Text.Sentences[m.Sentence].FirstToken || syntax.MentionAt[i] >= 0 || article.Text.Tokens[i].Kind != TokenKind.Word) return null;
        return article.Text.Tokens[i].Analyses is [.., var last] ? last.Bare : article.Text.Tokens[i].Folded;
    }

    private static int[] Counts(AnnotatedArticle article)
    {
        var counts = new int[article.Entities.Length];
        foreach (var m in article.Mentions)
            foreach (var e in m.Entities) counts[e]++;
        return counts;
    }
}
