using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Writes out a proposal as a statement with its evidence, manner and speaker.</summary>
internal sealed class StatementWriter(AnnotatedArticle article, Syntax syntax, SpeakerReader speaker, MannerReader manner)
{
    public Statement Write(Proposal proposal, ImmutableArray<Clue> clues, double confidence)
    {
        var (trigger, subject, @object, status, _) = proposal;
        return new Statement(
            trigger.Entry.Relation, subject.Entity, @object.Entity, status, manner.MannerOf(trigger, article.Entities[subject.Entity], article.Entities[@object.Entity]), speaker.SpeakerOf(proposal),
            new Evidence(QuoteOf(proposal), article.Text.Tokens[trigger.Token].Span, SpanOf(subject.Mention), SpanOf(@object.Mention)),
            RuleOf(proposal), confidence, clues)
        {
            StatusClues = proposal.Decision?.Clues ?? [],
        };
    }

    private static string RuleOf(Proposal proposal)
    {
        var relation = proposal.Trigger.Entry.Relation switch { Relation.MetWith => "meet", Relation.Accused => "accuse", _ => "support" };
        var form = proposal.Trigger.Reading.Form switch { PredicateForm.Verb => "verb", PredicateForm.PassiveVerb => "passive-verb", PredicateForm.Noun => "noun", PredicateForm.Active => "participle", _ => "passive-participle" };
        return $"{relation}.{proposal.Trigger.Entry.Id}.{form}";
    }

    /// <summary>The sentence, or of a long one the part from party to party with the clause around the trigger.</summary>
    private TextSpan QuoteOf(Proposal proposal)
    {
        var sentence = proposal.Trigger.Sentence;
        var first = proposal.Trigger.Token;
        var end = first + 1;
        foreach (var m in (ReadOnlySpan<Mention>)[proposal.Subject.Mention, proposal.Object.Mention])
        {
            if (m.Sentence != sentence.Index) continue;
            first = Math.Min(first, m.FirstToken);
            end = Math.Max(end, m.EndToken);
        }

        while (first > sentence.FirstToken && !syntax.Breaks(first - 1)) first--;
        while (end < sentence.EndToken && !syntax.Breaks(end)) end++;
        return new TextSpan(article.Text.Tokens[first].Span.Start, article.Text.Tokens[end - 1].Span.End);
    }

    private TextSpan SpanOf(Mention m) => new(article.Text.Tokens[m.FirstToken].Span.Start, article.Text.Tokens[m.EndToken - 1].Span.End);
}
