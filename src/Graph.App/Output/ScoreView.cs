using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Core.Evaluation;
using Spectre.Console;

namespace Graph.App.Output;

/// <summary>Shows a score: a table for people, JSON for programs.</summary>
internal static class ScoreView
{
    /// <summary>Writes the score.</summary>
    /// <param name="score">The score.</param>
    /// <param name="terminal">Where to.</param>
    /// <param name="errors">Whether to list every error first, one a line.</param>
    /// <param name="json">Whether to write the figures as JSON.</param>
    public static void Write(Score score, Terminal terminal, bool errors, bool json)
    {
        if (errors)
        {
            foreach (var error in score.Errors) terminal.Output.WriteLine(string.Join('\t', error.ToString().Split('\t').Select(Printable.Of)));
        }

        if (json) terminal.Output.WriteLine(Json(score));
        else WriteTable(score, TerminalConsole.Of(terminal));
    }

    private static void WriteTable(Score score, IAnsiConsole console)
    {
        var table = new Table { Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        table.AddColumn($"{score.Articles} articles");
        foreach (var heading in (ReadOnlySpan<string>)["precision", "recall", "F1", "right", "extra", "missed"]) table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (var (what, tally) in score.Tallies)
            table.AddRow(what, Figure(tally.Precision), Figure(tally.Recall), Figure(tally.F1), Count(tally.Right), Count(tally.Extra), Count(tally.Missed));
        console.Write(table);
        foreach (var (what, accuracy) in ((string, Accuracy)[])[("manner", score.Manner), ("speaker", score.Speaker)])
        {
            if (accuracy.Share is { } share) console.WriteLine($"{what}: {Figure(share)} right of {accuracy.Of}");
        }
    }

    private static string Json(Score score)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (what, tally) in score.Tallies)
            {
                json.WriteStartObject(what);
                json.WriteNumber("precision", Tally.Rounded(tally.Precision));
                json.WriteNumber("recall", Tally.Rounded(tally.Recall));
                json.WriteNumber("f1", Tally.Rounded(tally.F1));
                json.WriteNumber("tp", tally.Right);
                json.WriteNumber("fp", tally.Extra);
                json.WriteNumber("fn", tally.Missed);
                json.WriteEndObject();
            }

            WriteAccuracy(json, "manner", score.Manner);
            WriteAccuracy(json, "speaker", score.Speaker);
            json.WriteNumber("articles", score.Articles);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteAccuracy(Utf8JsonWriter json, string what, Accuracy accuracy)
    {
        if (accuracy.Share is not { } share) return;
        json.WriteStartObject(what);
        json.WriteNumber("accuracy", Tally.Rounded(share));
        json.WriteNumber("n", accuracy.Of);
        json.WriteEndObject();
    }

    private static string Figure(double figure) => figure.ToString("F3", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
