using Graph.Core.Knowledge;

namespace Graph.Lexicon;

/// <summary>An entry of a people file.</summary>
internal static class PeopleFile
{
    public static PersonEntry Read(YamlTable entry)
    {
        var person = new PersonEntry(
            entry.Required("name"),
            entry.Required("latin"),
            entry.List("aliases"),
            entry.List("alone"),
            entry.OptionalCode("country", Codes.IsIso3, Codes.Iso3),
            [.. entry.Tables("offices").Select(ReadOffice)]);
        entry.Done();
        return person;
    }

    private static OfficeTerm ReadOffice(YamlTable entry)
    {
        var office = new OfficeTerm(
            entry.Required("title"),
            entry.OptionalCode("of", Codes.IsIso3, Codes.Iso3),
            entry.Date("from", last: false),
            entry.Date("to", last: true));
        entry.Done();
        return office;
    }
}
