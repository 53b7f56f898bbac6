using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>The tables titles.yaml and words.yaml.</summary>
internal static class WordFiles
{
    public static TitleWords ReadTitles(YamlTable table)
    {
        var titles = new TitleWords(
            [.. table.Tables("offices").Select(ReadOffice)],
            [.. table.Tables("complements").Select(ReadComplement)],
            table.List("ranks"),
            table.List("honorifics"),
            table.List("callings"),
            table.List("opinions"),
            table.List("attaching"),
            table.List("modifiers"),
            table.List("former"),
            table.List("indefinite"),
            table.List("blessings"),
            table.List("counterparts"),
            table.List("deputies"),
            table.List("kin"),
            table.List("apart"),
            table.List("of_state"),
            [.. table.Tables("same").Select(ReadSynonyms)],
            [.. table.Tables("styles").Select(ReadStyle)]);
        table.Done();
        return titles;
    }

    public static ClosedWords ReadWords(YamlTable table)
    {
        var words = new ClosedWords(
            table.List("prepositions"),
            table.List("particles"),
            table.List("relatives"),
            table.List("pronouns"),
            table.List("times"),
            table.List("saying"),
            table.List("government"),
            table.List("regime"),
            table.List("own"),
            table.List("persons"),
            table.List("place"),
            table.List("epithets"),
            table.List("things"),
            table.List("bearers"),
            table.List("counts"),
            table.List("issued"),
            table.List("of_city"),
            table.List("venues"),
            table.List("dwelling"),
            table.List("rivals"),
            table.List("staff"),
            table.List("interviews"),
            [.. table.Tables("pairs").Select(ReadGroup)]);
        table.Done();
        return words;
    }

    private static OfficeNoun ReadOffice(YamlTable entry)
    {
        var office = new OfficeNoun(entry.Required("noun"), entry.Optional("feminine"), entry.List("plurals"), entry.Flag("bare"), entry.Flag("unique"), entry.List("link"));
        entry.Done();
        return office;
    }

    private static OfficeComplement ReadComplement(YamlTable entry)
    {
        var complement = new OfficeComplement(entry.Required("noun"), entry.List("of"));
        entry.Done();
        return complement;
    }

    private static TitleSynonyms ReadSynonyms(YamlTable entry)
    {
        var synonyms = new TitleSynonyms(entry.Required("title"), entry.List("also"));
        entry.Done();
        return synonyms;
    }

    private static TitleStyle ReadStyle(YamlTable entry)
    {
        var style = new TitleStyle(entry.Required("noun"), entry.List("with"), entry.List("offices"));
        entry.Done();
        return style;
    }

    private static GroupNoun ReadGroup(YamlTable entry)
    {
        var group = new GroupNoun(entry.Required("noun"), entry.Required("type"), entry.Optional("office"), entry.List("kinds"), entry.List("plurals"), entry.Flag("sound"));
        entry.Done();
        return group;
    }
}
