using Graph.Core.Knowledge;

namespace Graph.Core.Annotation;

/// <summary>Finds the person that an office without a name stands for: one the article names, before or after, or one known by the office alone.</summary>
/// <param name="lexicon">What is known of bodies.</param>
/// <param name="forms">Which titles mean one office.</param>
/// <param name="people">The persons of the article.</param>
/// <param name="ownCountry">The state whose offices the article can name without saying whose they are, or <c>null</c>.</param>
internal sealed class OfficeHolders(Lexicon lexicon, TitleForms forms, PersonTable people, string? ownCountry)
{
    /// <param name="office">The title.</param>
    /// <param name="before">The persons mentioned before it, the latest last.</param>
    public Person? Of(OfficePhrase office, IReadOnlyList<Person> before)
    {
        var title = forms.Plain(office.Title);
        var holders = people.People.Where(p => IsOfState(p, office) && p.Offices.Exists(o => forms.Covers(o.Title, title))).ToList();
        if (Choose(holders, office, title, before) is { } holder) return holder;
        if (!office.Complete) return before.LastOrDefault(p => p.Offices.Exists(o => o.Noun == office.Noun));
        return Alike(office, title, before) ?? Unnamed(office);
    }

    /// <summary>Of several holders the one with the very title, and in office or out of it as the title says; of these the one spoken of last.</summary>
    private Person? Choose(List<Person> holders, OfficePhrase office, string title, IReadOnlyList<Person> before)
    {
        if (holders.Count < 2) return holders.Count == 0 ? null : holders[0];
        var same = holders.FindAll(p => p.Offices.Exists(o => o.Former == office.Former && forms.Plain(o.Title) == title));
        if (same.Count > 0) holders = same;
        return before.LastOrDefault(holders.Contains) ?? holders[0];
    }

    /// <summary>"المبعوث الأممي" takes up "مبعوث الأمم المتحدة إلى سوريا": a definite title whose words say nothing of state or body is that of the one person with such a title.</summary>
    private Person? Alike(OfficePhrase office, string title, IReadOnlyList<Person> before)
    {
        if (!office.Definite || office.Body >= 0 || TitleForms.IsManifold(office.Noun)) return null;
        var noun = title.Split(' ')[0];
        return before.LastOrDefault(p => IsOfState(p, office) && p.Offices.Exists(o => forms.Plain(o.Title).Split(' ')[0] == noun));
    }

    private Person? Unnamed(OfficePhrase office)
    {
        if (!office.Unique) return null;
        var country = office.Country;
        if (country is null && forms.IsOfState(office.Title)) country = ownCountry;
        if (country is null && (office.Body < 0 || lexicon.Bodies[office.Body].Kind != "intergovernmental")) return null;
        return people.AddUnnamed(office, country);
    }

    private static bool IsOfState(Person person, OfficePhrase office) => office.Country is null || office.Country == person.Country || person.Offices.Exists(o => o.Country == office.Country);
}
