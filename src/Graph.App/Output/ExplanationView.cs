using System.Globalization;
using Spectre.Console;

namespace Graph.App.Output;

/// <summary>Shows a person how an article was read.</summary>
internal sealed class ExplanationView(Terminal terminal)
{
    private readonly IAnsiConsole _console = TerminalConsole.Of(terminal);

    /// <summary>Writes the explanation of one article.</summary>
    public void Write(Explanation explanation)
    {
        string?[] known = [explanation.Date, explanation.Outlet];
        _console.MarkupLineInterpolated($"[bold underline]{Printable.Of(explanation.Article)}[/]{string.Concat(known.Where(k => k is not null).Select(k => $"  {Printable.Of(k!)}"))}");
        foreach (var sentence in explanation.Sentences) Write(sentence);
        if (explanation.Furniture.IsEmpty) return;
        _console.WriteLine();
        _console.MarkupLine("[bold]left out as page furniture[/]");
        foreach (var furniture in explanation.Furniture) _console.MarkupLineInterpolated($"  [grey]{OneLine(furniture)}[/]");
        _console.WriteLine();
    }

    private void Write(ExplainedSentence sentence)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold]{sentence.Index + 1}{(sentence.IsTitle ? " (title)" : "")}[/]  {OneLine(sentence.Text)}");
        foreach (var m in sentence.Mentions)
            _console.MarkupLineInterpolated($"  [blue]mention[/]    {OneLine(m.Text)}  = {string.Join(" + ", m.Entities.Select(Printable.Of))}  [grey]{m.Form}, {m.Rule}[/]");
        foreach (var s in sentence.Statements) Write(s, "[green]statement[/]");
        foreach (var m in sentence.RejectedMentions)
            _console.MarkupLineInterpolated($"  [red]no mention[/] {OneLine(m.Text)}  [grey]{m.Rule}[/]");
        foreach (var s in sentence.RejectedStatements) Write(s, "[red]rejected[/] ");
    }

    private void Write(ExplainedStatement s, string heading)
    {
        var speaker = s.Speaker is null ? "" : $"  says {Printable.Of(s.Speaker)}";
        var manner = s.Manner is null ? "" : $" ({s.Manner})";
        var reason = s.Rejected is null ? "" : $"  because {s.Rejected}";
        _console.Markup($"  {heading}  ");
        _console.MarkupLineInterpolated($"[bold]{s.Relation}[/]{manner}  {Printable.Of(s.Subject)} → {Printable.Of(s.Object)}  {s.Status}{speaker}{reason}");
        _console.MarkupLineInterpolated($"             by «{OneLine(s.Trigger)}»  [grey]{s.Rule}[/], confidence {s.Confidence.ToString("F3", CultureInfo.InvariantCulture)}");
        if (!s.Clues.IsEmpty) _console.MarkupLineInterpolated($"             [grey]{Line(s.Clues)}[/]");
        if (!s.StatusClues.IsEmpty) _console.MarkupLineInterpolated($"             {s.Status} by [grey]{Line(s.StatusClues)}[/]");
    }

    private static string Line(IEnumerable<ExplainedClue> clues) => string.Join("  ", clues.Select(c => $"{c.Weight.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture)} {c.Name}"));

    private static string OneLine(string text) => Printable.Line(text, int.MaxValue);
}
