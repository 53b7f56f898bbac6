using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>Phrases that tell page furniture from the article. See <c>seeds/lexicon/furniture.yaml</c> for what each list means.</summary>
public sealed record FurniturePhrases(
    ImmutableArray<string> Words,
    ImmutableArray<string> Lines,
    ImmutableArray<string> Bylines,
    ImmutableArray<string> Credits,
    ImmutableArray<string> Outlets,
    ImmutableArray<string> Openers,
    ImmutableArray<string> Pointers,
    ImmutableArray<string> Closers,
    ImmutableArray<string> Tails,
    ImmutableArray<string> Tags);

/// <summary>The table furniture.yaml.</summary>
internal static class FurnitureFile
{
    public static FurniturePhrases Read(YamlTable table)
    {
        var phrases = new FurniturePhrases(
            table.RequiredList("words"),
            table.RequiredList("lines"),
            table.RequiredList("bylines"),
            table.RequiredList("credits"),
            table.RequiredList("outlets"),
            table.RequiredList("openers"),
            table.RequiredList("pointers"),
            table.RequiredList("closers"),
            table.RequiredList("tails"),
            table.RequiredList("tags"));
        table.Done();
        return phrases;
    }
}
