using System.Text.Json;
using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;
using Graph.Core.Articles;
using Graph.Core.Text;

namespace Graph.Training.Names;

/// <summary>An article of the project's gold: its text with the gold names projected onto it, and the names themselves.</summary>
/// <param name="Labeled">The text and its labels.</param>
/// <param name="Names">Each person and body of the gold that has a name.</param>
internal sealed record GoldArticle(LabeledText Labeled, IReadOnlyList<GoldName> Names);

/// <summary>A person or body of the gold.</summary>
/// <param name="Type">What it is; an armed group counts as an organization.</param>
/// <param name="Forms">The name and its aliases as folded words.</param>
/// <param name="IsOptional">Whether careful readers disagree on it.</param>
internal sealed record GoldName(NameType Type, IReadOnlyList<string[]> Forms, bool IsOptional);

/// <summary>Reads gold files and the corpus with their texts; of a file that says <c>until</c> where in its article the reader stopped, in UTF-16 units, only what comes before is read.</summary>
internal sealed class GoldCorpus(NameWords words, Gazetteer gazetteer)
{
    private readonly HashSet<int> _titles = [.. new[] { "honorific", "rank", "title", "profession", "kin", "body", "prep" }.Select(name => words.Classes.IndexOf(name))];

    public List<GoldArticle> Read(IEnumerable<string> goldFolders, IEnumerable<string> corpus)
    {
        var texts = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var line in corpus.SelectMany(File.ReadLines))
        {
            using var document = JsonDocument.Parse(line);
            texts[document.RootElement.GetProperty("id").GetString()!] = document.RootElement.Clone();
        }

        var articles = new List<GoldArticle>();
        foreach (var file in goldFolders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            if (texts.TryGetValue(Path.GetFileNameWithoutExtension(file), out var article)) articles.Add(Make(article, gold.RootElement));
        }

        return articles;
    }

    private GoldArticle Make(JsonElement article, JsonElement gold)
    {
        var title = article.GetProperty("title").GetString();
        var text = article.GetProperty("text").GetString()!;
        if (gold.TryGetProperty("until", out var until)) text = text[..Math.Min(text.Length, until.GetInt32())];
        var whole = string.IsNullOrEmpty(title) ? text : title + "\n" + text;
        var normalized = Normalizer.Normalize(new Article("", whole, title, null, null, null, [], ""));
        var names = gold.GetProperty("entities").EnumerateArray().Select(NameOf).OfType<GoldName>().ToList();
        return new GoldArticle(new LabeledText(normalized, gazetteer.Match(normalized), Project(normalized, names), NameSource.Gold), names);
    }

    private GoldName? NameOf(JsonElement entity)
    {
        var type = entity.GetProperty("type").GetString();
        if (type == "Country" || !entity.TryGetProperty("name", out var name) || name.ValueKind == JsonValueKind.Null) return null;
        var isPerson = type == "Person";
        var forms = new List<string> { name.GetString()! };
        if (entity.TryGetProperty("aliases", out var aliases)) forms.AddRange(aliases.EnumerateArray().Select(alias => alias.GetString()!));
        var cut = forms.Select(form => Tokens(form)).Select(form => isPerson ? WithoutTitles(form) : form).Where(form => form.Length > 0).ToList();
        var isOptional = entity.TryGetProperty("optional", out var optional) && optional.GetBoolean();
        return cut.Count == 0 ? null : new GoldName(isPerson ? NameType.Person : NameType.Organization, cut, isOptional);
    }

    private static string[] Tokens(string form) =>
        [.. Normalizer.Normalize(new Article("", form, null, null, null, null, [], "")).Tokens.Select(token => token.Folded)];

    /// <summary>Cuts the titles off the front of a person's form; an office alone leaves nothing.</summary>
    private string[] WithoutTitles(string[] form)
    {
        var first = 0;
        while (first < form.Length && (IsTitle(form[first]) || (first > 0 && IsNationality(form[first])))) first++;
        return form[first..].Any(word => IsTitle(word) || IsNationality(word)) ? [] : form[first..];
    }

    private bool IsTitle(string word) => words.Words.TryGetValue(word, out var classes) && classes.Any(_titles.Contains) && classes.All(c => !words.Classes[c].StartsWith("given", StringComparison.Ordinal));

    private bool IsNationality(string word) => words.Words.TryGetValue(word, out var classes) && classes.Length > 0 && words.Classes[classes[0]] == "nationality";

    /// <summary>Labels every place where a form stands, the longest first. Countries and places are not in the gold by their names, so what is no name may be a place.</summary>
    private static int[] Project(NormalizedText text, List<GoldName> names)
    {
        var masks = new int[text.Tokens.Length];
        var forms = names.SelectMany(name => name.Forms.Select(form => (name, form))).OrderByDescending(pair => pair.form.Length).ToList();
        foreach (var (name, form) in forms)
            for (var i = 0; i + form.Length <= masks.Length; i++)
            {
                if (masks.AsSpan(i, form.Length).ContainsAnyExcept(0) || !Matches(text, i, form)) continue;
                if (name.IsOptional)
                    for (var k = i; k < i + form.Length; k++) masks[k] = LabelMasks.Any;
                else LabelMasks.Mark(masks, i, i + form.Length, name.Type);
            }

        var persons = names.Where(name => name.Type == NameType.Person).SelectMany(name => name.Forms).SelectMany(form => form).Where(word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < masks.Length; i++)
            if (masks[i] == 0)
                masks[i] = text.Tokens[i].Analyses.Any(way => persons.Contains(way.Bare)) ? LabelMasks.Any : LabelMasks.Outside | LabelMasks.Of(NameType.Location);
        return masks;
    }

    private static bool Matches(NormalizedText text, int at, string[] form)
    {
        for (var k = 1; k < form.Length; k++)
            if (text.Tokens[at + k].Folded != form[k]) return false;
        var first = text.Tokens[at];
        return first.Folded == form[0] || first.Analyses.Any(way => way.Bare == form[0]);
    }
}
