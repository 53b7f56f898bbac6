using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;

namespace Graph.Lexicon;

/// <summary>The table stance.yaml.</summary>
internal static class StanceFile
{
    private static readonly PredicateEntry Pattern = new("stance-describe", Relation.Accused, Manner.Criticise, null, null, [], [], [], [], [], false, [], [], "", "");

    public static StanceLexicon Read(YamlTable table)
    {
        var describing = StanceGroup.WordsOf(Pattern with { Active = table.List("describing") }, table.Verbs("describe"));
        var lexicon = new StanceLexicon([.. table.Tables("groups").Select(ReadGroup)], describing, table.List("copulas"), table.List("causes"), table.List("against"), table.List("doing"), table.List("do"), table.List("quoting"), table.List("doubting"), table.List("victims"), table.List("undone"), table.List("befalling"), table.List("besetting"), table.List("steps"), table.List("taking"), table.List("undergone"), table.List("grave"), table.List("rulers"), table.List("past"));
        table.Done();
        return lexicon;
    }

    private static StanceGroup ReadGroup(YamlTable group)
    {
        var kind = group.Required("kind");
        var relation = group.Code("relation", text => text is "ACCUSED" or "SUPPORTS", "ACCUSED or SUPPORTS") == "ACCUSED" ? Relation.Accused : Relation.Supports;
        var manner = group.Code("manner", text => Enum.TryParse<Manner>(text, ignoreCase: true, out _), "manner");
        var pattern = new PredicateEntry(
            $"{StanceIndex.Prefix}{kind}", relation, Enum.TryParse<Manner>(manner, ignoreCase: true, out var known) ? known : Manner.Criticise, null, null,
            group.List("nouns"), group.List("adjectives"), [], [group.Optional("target") ?? Markers.Doer], [], group.Flag("weak"), [.. group.List("needs").Select(Letters.Fold)], [], group.Required("yes"), group.Required("no"));
        var read = new StanceGroup(kind, group.Flag("negated"), group.Flag("complement"), group.Flag("owned"), StanceGroup.WordsOf(pattern, group.Verbs("verbs")));
        group.Done();
        return read;
    }
}
