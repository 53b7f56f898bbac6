using Graph.App.Pipeline;
using Graph.Core.Annotation;
using Graph.Core.Deltas;
using Graph.Core.Extraction;
using Graph.Storage;
using Spectre.Console;

namespace Graph.App.Output;

/// <summary>Shows a run and the graph it leaves to a person.</summary>
internal sealed class GraphView(Terminal terminal)
{
    // More actors than this are a list that nobody reads; then the most mentioned of each type are shown.
    private const int MostActors = 150;
    private const int TopActors = 15;
    private const int MostRelations = 60;
    private const int LongestQuote = 160;

    private readonly IAnsiConsole _console = TerminalConsole.Of(terminal);

    /// <summary>Says where the run writes to.</summary>
    public void ShowStore(string store) => _console.MarkupLineInterpolated($"Writing to {Printable.Of(store)}");

    /// <summary>Shows how the work goes on, where a person looks at it.</summary>
    public async Task<UpdateReport> WatchAsync(Func<Action<UpdateReport>, Task<UpdateReport>> work)
    {
        if (!terminal.IsInteractive) return await work(static _ => { });
        return await _console.Status().StartAsync("Reading articles …", status => work(report => status.Status = $"Reading articles … {report.Summary}"));
    }

    /// <summary>Shows what was found in the articles that were read.</summary>
    public void ShowArticles(UpdateReport report)
    {
        if (report.Applied == 0) return;
        Heading("Articles");
        foreach (var delta in report.Shown)
        {
            _console.MarkupLineInterpolated($"  [bold]{Printable.Of(delta.Article.Id)}[/]  {Printable.Line(delta.Article.Title ?? "", LongestQuote)}");
            _console.MarkupLineInterpolated($"    {Counts(delta)}");
        }

        if (report.Applied > report.Shown.Count) _console.MarkupLineInterpolated($"  … and {report.Applied - report.Shown.Count} more");
    }

    /// <summary>Shows the graph: actors by type, then relations.</summary>
    public void ShowGraph(GraphSnapshot graph)
    {
        var mentions = graph.Mentions.GroupBy(m => m.Actor, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(m => m.Count), StringComparer.Ordinal);
        var perType = graph.Actors.Length > MostActors ? TopActors : graph.Actors.Length;
        foreach (var type in (ReadOnlySpan<ActorType>)[ActorType.Person, ActorType.Country, ActorType.Organization, ActorType.ArmedGroup])
        {
            var actors = graph.Actors.Where(a => a.Type == type).OrderByDescending(a => mentions.GetValueOrDefault(a.Id)).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
            if (actors.Count == 0) continue;
            Heading($"{Plural(type)} ({actors.Count})");
            foreach (var actor in actors.Take(perType))
                _console.MarkupLineInterpolated($"  {ActorNames.Arabic(actor)}  [grey]{Printable.Of(actor.NameLatin)}[/]{ActorNames.Details(actor)}  ×{mentions.GetValueOrDefault(actor.Id)}");
            if (actors.Count > perType) _console.MarkupLineInterpolated($"  … and {actors.Count - perType} more");
        }

        ShowRelations(graph);
    }

    /// <summary>Shows what the run did, on one line.</summary>
    public void ShowSummary(UpdateReport report, string store)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold]{report.Summary}[/] in {Printable.Of(store)}");
    }

    private void ShowRelations(GraphSnapshot graph)
    {
        var actors = graph.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var relations = graph.Statements
            .Select(e => e.Statement)
            .GroupBy(s => (s.Relation, s.Subject, s.Object, s.Status))
            .Select(g => (g.Key, Count: g.Count(), Best: g.MaxBy(s => s.Confidence)!))
            .OrderByDescending(r => r.Count).ThenByDescending(r => r.Best.Confidence).ThenBy(r => r.Best.Id, StringComparer.Ordinal)
            .ToList();
        if (relations.Count == 0) return;
        Heading($"Relations ({relations.Count})");
        foreach (var (key, count, best) in relations.Take(MostRelations))
        {
            var arrow = key.Relation == Relation.MetWith ? "–" : "→";
            _console.MarkupLineInterpolated($"  [bold]{Terms.Of(key.Relation)}[/]  {ActorNames.Both(actors[key.Subject])} {arrow} {ActorNames.Both(actors[key.Object])}  {Terms.Of(key.Status)} ×{count}");
            _console.MarkupLineInterpolated($"    [grey]«{Printable.Line(best.Quote, LongestQuote)}»[/]");
        }

        if (relations.Count > MostRelations) _console.MarkupLineInterpolated($"  … and {relations.Count - MostRelations} more: 'graph export' writes them all");
    }

    private void Heading(string text)
    {
        _console.WriteLine();
        _console.MarkupLineInterpolated($"[bold underline]{text}[/]");
    }

    private static string Counts(GraphDelta delta)
    {
        string Of(ActorType type, string one, string more) => Count(delta.Actors.Count(a => a.Type == type), one, more);
        string[] found = [Of(ActorType.Person, "person", "people"), Of(ActorType.Country, "country", "countries"), Of(ActorType.Organization, "organization", "organizations"), Of(ActorType.ArmedGroup, "armed group", "armed groups")];
        return $"{string.Join(", ", found)}; {Count(delta.Statements.Length, "statement", "statements")}";
    }

    private static string Count(int count, string one, string more) => $"{count} {(count == 1 ? one : more)}";

    private static string Plural(ActorType type) => type switch
    {
        ActorType.Person => "People",
        ActorType.Country => "Countries",
        ActorType.Organization => "Organizations",
        _ => "Armed groups",
    };
}
