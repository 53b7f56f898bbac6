namespace Graph.Training.Names;

/// <summary>Makes the list of names from a table of name, sources (<c>maha</c>, <c>male</c>, <c>female</c>, <c>family</c>), count in a corpus, and whether the name is an ordinary word too.</summary>
internal static class NameListWriter
{
    private const int NamesPerLine = 16;
    private const int ShortestName = 3;

    private const string Head = """
        # Names of people in Arabic letters, as clues for the name tagger: a name in this list is no proof, and a name missing from it is no hindrance.
        # given: given names; family: family names; each with -word where the name is also an ordinary word; listed: names of either kind that are no ordinary word.
        # Taken from the name list of Maha (CC BY 4.0) and from arabic-personal-names (ISC); written by `names list` of Graph.Training.

        """;

    public static void Write(string table, string list)
    {
        var names = File.ReadLines(table).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length >= 4 && IsName(row[0])).ToLookup(row => ClassOf(row[1].Split(','), row[3].Length > 0), row => row[0]);
        using var output = new StreamWriter(list) { NewLine = "\n" };
        output.Write(Head);
        foreach (var name in new[] { "given", "given-word", "family", "family-word", "listed" })
            foreach (var chunk in names[name].Chunk(NamesPerLine)) output.WriteLine($"{name}: {string.Join(' ', chunk)}");
    }

    private static string? ClassOf(string[] sources, bool isWord)
    {
        var ending = isWord ? "-word" : "";
        if (sources.Contains("male") || sources.Contains("female")) return "given" + ending;
        if (sources.Contains("family")) return "family" + ending;
        return isWord ? null : "listed";
    }

    private static bool IsName(string name) => name.Length >= ShortestName && name.All(c => c is >= 'ء' and <= 'ي');
}
