using System.Text.Json;
using Graph.Core.Articles;

namespace Graph.Training.Relations;

/// <summary>Reads the articles that gold files speak of: a JSON Lines corpus, or a folder of text files.</summary>
internal static class Corpus
{
    public static IEnumerable<Article> Read(string path)
    {
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal))
                yield return Make(Path.GetFileNameWithoutExtension(file), null, File.ReadAllText(file), null, null);
            yield break;
        }

        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var title = root.GetProperty("title").GetString();
            yield return Make(root.GetProperty("id").GetString()!, title, $"{title}\n{root.GetProperty("text").GetString()}", root.TryGetProperty("date", out var date) ? date.GetString() : null, root.TryGetProperty("source", out var source) ? source.GetString() : null);
        }
    }

    private static Article Make(string id, string? title, string text, string? date, string? outlet) =>
        new(id, text, title, DateOnly.TryParse(date, out var day) ? day : null, outlet, null, [], "");
}
