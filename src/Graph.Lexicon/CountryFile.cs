using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>An entry of countries.yaml.</summary>
internal static class CountryFile
{
    public static CountryEntry Read(YamlTable entry)
    {
        var country = new CountryEntry(
            entry.Code("iso3", Codes.IsIso3, Codes.Iso3),
            entry.Required("name"),
            entry.Required("latin"),
            entry.List("names"),
            [.. entry.List("adjective"), .. entry.List("adjectives"), .. entry.List("adjective_loaded")],
            entry.List("plurals"),
            entry.List("capital"),
            entry.List("seats"),
            entry.List("loaded"),
            entry.List("context"),
            entry.List("not"),
            entry.Flag("homograph"))
        {
            Towns = entry.List("towns"),
            Houses = entry.List("houses"),
            Pairs = entry.List("pairs"),
        };
        entry.Done();
        return country;
    }
}
