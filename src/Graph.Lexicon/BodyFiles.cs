using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>An entry of organizations.yaml or armed-groups.yaml, and of bodies.yaml.</summary>
internal static class BodyFiles
{
    private static readonly string[] Kinds =
    [
        "intergovernmental", "ministry", "army", "security", "parliament", "party", "movement", "agency", "news", "company", "bank",
        "union", "court", "university", "ngo", "religious", "sport", "armed", "coalition", "other",
    ];

    private static readonly string[] Followers = ["genitive", "nationality", "quoted", "place", "any"];
    private static readonly string[] Constructs = ["definite", "any"];

    public static BodyEntry Read(YamlTable entry)
    {
        var body = new BodyEntry(
            entry.Required("name"),
            IsArmedGroup(entry, "type"),
            entry.Code("kind", k => Kinds.Contains(k, StringComparer.Ordinal), $"kind of body ({string.Join(", ", Kinds)})"),
            entry.Required("latin"),
            entry.List("aliases"),
            entry.List("short"),
            entry.List("ambiguous"),
            entry.OptionalCode("country", Codes.IsIso3, Codes.Iso3),
            entry.List("theaters"));
        entry.Done("also");
        return body;
    }

    public static BodyHead ReadHead(YamlTable entry)
    {
        var head = new BodyHead(
            entry.Required("noun"),
            IsArmedGroup(entry, "type"),
            entry.Code("kind", k => Kinds.Contains(k, StringComparer.Ordinal), $"kind of body ({string.Join(", ", Kinds)})"),
            entry.Flag("state"),
            entry.Flag("bare"),
            entry.Flag("place"),
            entry.Code("needs", n => Followers.Contains(n, StringComparer.Ordinal), $"follower ({string.Join(", ", Followers)})"),
            entry.OptionalCode("construct", c => Constructs.Contains(c, StringComparer.Ordinal), $"construct ({string.Join(", ", Constructs)})"),
            entry.List("of"),
            entry.List("not-of"));
        entry.Done();
        return head;
    }

    private static bool IsArmedGroup(YamlTable entry, string key) => entry.Code(key, t => t is "Organization" or "ArmedGroup", "type (Organization, ArmedGroup)") == "ArmedGroup";
}
