using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>
/// Names what around a trigger speaks for its status: how the rules read it, the trigger itself with its tense, the verbs of the clauses it stands in, and the words near it by their stems, for no list foresaw all that tells what is
/// only planned, asked for or denied.
/// </summary>
internal sealed class StatusClues(AnnotatedArticle article, Syntax syntax, Discourse discourse, ClauseReader clauses, WordStems stems)
{
    private const int Beside = 3;
    private const int Near = 10;
    private const string Name = "(name)";
    private const string Edge = "(edge)";
    private const string Future = "future";
    private const char QuestionMark = '؟';

    public ImmutableArray<string> Of(Trigger trigger, StatusReading read)
    {
        var relation = trigger.RelationInClues;
        var form = $"{relation}.{trigger.Reading.Form}";
        var own = clauses.At(trigger.Token);
        var clues = new List<string>(96);
        AddRead(clues, relation, form, read);
        AddTrigger(clues, relation, form, trigger);
        clues.Add($"clause={form}.{own.Kind}");
        AddClause(clues, "own", form, own, trigger.Token);
        if (own.Parent is { } up) AddClause(clues, "up", form, up, trigger.Token);
        if (own.Parent?.Parent is { } further) AddClause(clues, "further", form, further, trigger.Token);
        AddBeside(clues, relation, trigger);
        AddAround(clues, relation, form, trigger, own);
        return [.. clues.Distinct(StringComparer.Ordinal)];
    }

    private static void AddRead(List<string> clues, string relation, string form, StatusReading read)
    {
        clues.Add($"read={read.Status}");
        clues.Add($"read-relation={relation}.{read.Status}");
        clues.Add($"reason={relation}.{read.Status}.{read.Reason ?? "none"}");
        clues.Add($"reason-form={form}.{read.Status}.{read.Reason ?? "none"}");
    }

    private void AddTrigger(List<string> clues, string relation, string form, Trigger trigger)
    {
        var (token, tense) = (trigger.Token, TenseOf(trigger.Token));
        clues.Add($"word={trigger.Entry.Id}");
        clues.Add($"word-form={trigger.Entry.Id}.{trigger.Reading.Form}.{tense}");
        clues.Add($"stem={relation}.{stems[token]}");
        clues.Add($"form={form}");
        clues.Add($"tense={form}.{tense}");
        clues.Add($"proclitics={form}.{trigger.Reading.Proclitics}");
        clues.Add($"pronoun={form}.{trigger.Reading.Pronoun is not null}");
        clues.Add($"support={form}.{trigger.Support}");
        if (trigger.Sentence.IsTitle) clues.Add($"title={form}.{tense}");
        if (discourse.InQuote(token)) clues.Add($"quoted={form}");
        if (trigger.Anchor == token) return;
        clues.Add($"anchor={relation}.{stems[trigger.Anchor]}");
        clues.Add($"anchor-tense={form}.{TenseOf(trigger.Anchor)}");
    }

    private void AddClause(List<string> clues, string name, string form, Clause clause, int trigger)
    {
        if (clause.Verb < 0)
        {
            clues.Add($"{name}-tense={form}.none");
            return;
        }

        var (place, tense) = (clause.Verb == trigger ? "self" : clause.Verb < trigger ? "before" : "after", TenseOf(clause.Verb));
        clues.Add($"{name}-tense={form}.{place}.{tense}");
        clues.Add($"{name}-opens={form}.{(clause.First < clause.Verb ? StemOrName(clause.First) : "verb")}");
        if (clause.Verb != trigger) clues.Add($"{name}-verb={place}.{stems[clause.Verb]}");
        if (clause.Verb > 0) clues.Add($"{name}-verb-before={place}.{StemOrName(clause.Verb - 1)}.{tense}");
    }

    private void AddBeside(List<string> clues, string relation, Trigger trigger)
    {
        for (var i = 1; i <= Beside; i++)
        {
            var before = WordAt(trigger.Sentence, trigger.Token - i);
            clues.Add($"before={i}.{before}");
            clues.Add($"before-relation={relation}.{i}.{before}");
            clues.Add($"after={i}.{WordAt(trigger.Sentence, trigger.Token + i)}");
        }

        clues.Add($"before-two={StemOrName(trigger.Token - 2)}.{StemOrName(trigger.Token - 1)}");
    }

    private void AddAround(List<string> clues, string relation, string form, Trigger trigger, Clause own)
    {
        for (var i = trigger.Sentence.FirstToken; i < trigger.Sentence.EndToken; i++)
        {
            if (i == trigger.Token || syntax.MentionAt[i] >= 0 || article.Text.Tokens[i].Kind != TokenKind.Word && !syntax.IsMark(i, QuestionMark)) continue;
            var side = i < trigger.Token ? "before" : "after";
            if (Math.Abs(i - trigger.Token) <= Near)
            {
                clues.Add($"near-{side}={stems[i]}");
                clues.Add($"near-{side}-relation={relation}.{stems[i]}");
            }

            var isFuture = TenseOf(i) == Future;
            if (isFuture) clues.Add($"future={form}.{side}");
            if (clauses.At(i) != own) continue;
            if (isFuture) clues.Add($"future-own={form}.{side}");
            if (syntax.Is(i, Cue.Negation)) clues.Add($"negation={form}.{side}");
            if (syntax.Is(i, Cue.Plan)) clues.Add($"plan={form}.{side}");
            if (syntax.Is(i, Cue.Call)) clues.Add($"call={form}.{side}");
        }
    }

    private string TenseOf(int i)
    {
        if (syntax.MentionAt[i] >= 0 || !syntax.IsVerb(i)) return "noun";
        if (syntax.IsFuture(i)) return Future;
        return syntax.IsPerfect(i) ? "perfect" : article.Text.Tokens[i].Folded.TrimStart('و', 'ف') is ['ي' or 'ت' or 'ن' or 'ا' or 'ل', ..] ? "imperfect" : "other";
    }

    private string WordAt(Sentence sentence, int token) => token < sentence.FirstToken || token >= sentence.EndToken ? Edge : syntax.MentionAt[token] >= 0 ? Name : article.Text.Tokens[token].Folded;

    private string StemOrName(int token) => token < 0 || token >= article.Text.Tokens.Length ? Edge : syntax.MentionAt[token] >= 0 ? Name : stems[token];
}
