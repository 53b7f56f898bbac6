using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the person that an office without a name stands for: one the article names, before or after, or one known by the office alone.</summary>
/// <param name="lexicon">What is known of bodies.</param>
/// <param name="forms">Which titles mean one office.</param>
/// <param name="people">The persons of the article.</param>
/// <param name="setting">Where the article is at home.</param>
/// <param name="day">When the article was published, or <c>null</c>.</param>
internal sealed class OfficeHolders(Lexicon lexicon, TitleForms forms, PersonTable people, Setting setting, DateOnly? day)
{
    private readonly WordLists _lists = lexicon.Lists;
    private readonly FrozenSet<string> _any = lexicon.Titles.Indefinite.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);

    private const int LongestCharge = 5;
    private const string Article = "ال";
    private const string Heir = "ولي";
    private const string Minister = "وزير";
    private const string Republic = "الجمهورية";
    private const string Commander = "قايد";
    private const string Consul = "قنصل";
    private const string Governor = "والي";
    private static readonly string[] Charged = ["قايم", "قايمه"];
    private static readonly string[] Charges = ["باعمال", "بالاعمال"];

    /// <param name="office">The title.</param>
    /// <param name="before">The persons mentioned before it, the latest last.</param>
    public Person? Of(OfficePhrase office, IReadOnlyList<Person> before)
    {
        var title = forms.Plain(office.Title);
        var holders = people.People.Where(p => IsOfState(p, office) && p.Offices.Exists(o => forms.Covers(o.Title, title))).ToList();
        if (Choose(holders, office, title, before) is { } holder) return holder;
        if (!office.Complete) return before.LastOrDefault(p => p.Offices.Exists(o => o.Noun == office.Noun));
        var state = office.Country ?? StateOf(office, before);
        return Alike(office, title, before) ?? KnownHolder(office, title, state) ?? Unnamed(office, title, state);
    }

    /// <summary>Whom the article names without his office, and who is known to have held it when the article was written: "كيري … وزير الخارجية الأميركي".</summary>
    private Person? KnownHolder(OfficePhrase office, string title, string? state)
    {
        if (day is not { } on || office.Former || state is null) return null;
        var holders = people.People.Where(p => p.Entry >= 0 && lexicon.People[p.Entry].Offices.Any(o => o.Of == state && Covers(o, on) && forms.Plain(o.Title) == title)).ToList();
        if (holders is not [var holder]) return holders.Count == 0 ? BySurname(title, state, on) : null;
        if (holder.Offices.Count == 0) holder.AddOffice(office);
        return holder;
    }

    /// <summary>Whom the article calls by a surname alone that is the known holder's: <c>لافروف … وزير الخارجية الروسي</c>.</summary>
    private Person? BySurname(string title, string state, DateOnly on)
    {
        foreach (var person in people.People)
            if (person is { Entry: < 0, Key: [var surname], Offices.Count: 0 } && (person.Country ?? state) == state && lexicon.People.Any(p => p.Offices.Any(o => o.Of == state && Covers(o, on) && forms.Plain(o.Title) == title) && Letters.Fold(p.Name).Split(' ')[^1] is var last && (last == surname || last == Article + surname))) return person;
        return null;
    }

    private static bool Covers(OfficeTerm term, DateOnly day) => term.From is { } from && from <= day && (term.To is not { } to || day <= to);

    /// <summary>Of several holders the one with the very title, and in office or out of it as the title says; of these the one spoken of last.</summary>
    private Person? Choose(List<Person> holders, OfficePhrase office, string title, IReadOnlyList<Person> before)
    {
        if (holders.Count < 2) return holders.Count == 0 ? null : holders[0];
        var same = holders.FindAll(p => p.Offices.Exists(o => o.Former == office.Former && forms.Plain(o.Title) == title));
        if (same.Count > 0) holders = same;

        // Of two ministers the title without a nationality is rather his who is named without one.
        if (office.Country is null && holders.FindAll(p => p.Offices.Exists(o => o.Country is null && forms.Plain(o.Title) == title)) is { Count: > 0 } unmarked) holders = unmarked;
        return before.LastOrDefault(holders.Contains) ?? holders[0];
    }

    /// <summary>"المبعوث الأممي" takes up "مبعوث الأمم المتحدة إلى سوريا": a definite title whose words say nothing of state or body is that of the one person with such a title.</summary>
    private Person? Alike(OfficePhrase office, string title, IReadOnlyList<Person> before)
    {
        if (!office.Definite || office.Body >= 0 || forms.IsManifold(office.Noun)) return null;
        var noun = title.Split(' ')[0];
        return before.LastOrDefault(p => IsOfState(p, office) && p.Offices.Exists(o => forms.Plain(o.Title) is var held && held.Split(' ')[0] == noun && !(IsSentByMany(office) && IsOther(title, held))));
    }

    /// <summary>Whether two titles with a charge each have another one: <c>المفوض السامي لحقوق الإنسان</c>, <c>المفوض السامي لشؤون اللاجئين</c>.</summary>
    private static bool IsOther(string title, string held) => title.Split(' ') is [_, var charged, _, ..] && held.Split(' ') is [_, var other, _, ..] && charged == other && !title.StartsWith(held, StringComparison.Ordinal) && !held.StartsWith(title, StringComparison.Ordinal);

    private Person? Unnamed(OfficePhrase office, string title, string? country)
    {
        if (IsAny(office)) return null;
        if (IsSentByMany(office)) return people.People.FirstOrDefault(p => p.Name is not null && p.Offices.Exists(o => o.Noun == office.Noun && !IsOther(title, forms.Plain(o.Title)))) ?? people.AddUnnamed(office, null);
        var international = office.Body >= 0 && lexicon.Bodies[office.Body].Kind == "intergovernmental";

        // Who is sent by an international body serves no state: ممثل الأمين العام للأمم المتحدة.
        if (!office.Unique && !office.Former && country is not null && (IsGovernor(office) || IsCommander(office))) return people.AddUnnamed(office, country);
        if (!office.Unique && !office.Former && country is not null && IsEnvoy(office)) return people.AddUnnamed(office, country);
        if (!office.Unique) return international && office.Complete && _lists[WordList.SentEnvoys].Contains(office.Noun) ? people.AddUnnamed(office, null) : null;
        return country is null && !international ? null : people.AddUnnamed(office, country);
    }

    /// <summary>"المقررة الأممية", "المفوض السامي لحقوق الإنسان": one whom an international body has charged.</summary>
    private bool IsSentByMany(OfficePhrase office) => office is { Definite: true, Former: false, Country: null } && _lists[WordList.SentByMany].Contains(office.Noun)
        && Letters.Fold(office.Title).Split(' ') is var title && (office.Body >= 0 || title.Length <= LongestCharge) && title.Skip(1).Take(2).Any(_lists[WordList.AdjectivesOfSent].Contains);

    /// <summary>"تعيين محافظ جديد", "رئيس منتخب", "رئيس مدني": whoever it will be is nobody yet.</summary>
    private bool IsAny(OfficePhrase office) => !office.Definite && Letters.Fold(office.Title).Split(' ') is [_, var described, ..] && _any.Contains(described);

    /// <summary>The state that an office is of where the title does not say it: an heir's is the one of the monarch named before ("الملك سلمان وولي عهده"), any other the article's own.</summary>
    private string? StateOf(OfficePhrase office, IReadOnlyList<Person> before)
    {
        if (IsGovernor(office)) return setting.Subject;
        if (office.AtPlace) return null;
        if (!forms.IsOfState(office.Title)) return IsMinister(office) ? setting.Own : null;
        if (office.Noun != Heir)
        {
            // A kingdom has no president of the republic.
            if (!office.Title.EndsWith(Republic, StringComparison.Ordinal) || !IsMonarchy(setting.Own)) return setting.Own;
            return before.LastOrDefault(p => p.Country is { } c && !IsMonarchy(c))?.Country;
        }

        return before.LastOrDefault(p => p.Offices.Exists(o => _lists[WordList.Monarchs].Contains(o.Noun)))?.Country
            ?? (IsMonarchy(setting.Own) ? setting.Own : null);
    }

    /// <summary>Whether the state is an Arab monarchy.</summary>
    private bool IsMonarchy(string? state) => lexicon.Countries.Any(c => c.Iso3 == state && _lists[WordList.Monarchies].Contains(Letters.Fold(c.Name)));

    /// <summary>A minister of whatever field is one of the state that the article is about: <c>وزير الموانئ والنقل البحري</c>.</summary>
    private static bool IsMinister(OfficePhrase office) => office is { Complete: true, Former: false, Definite: false, Body: < 0, Links: false, Noun: Minister or RunningTitle.FemaleMinister } && Letters.Fold(office.Title).Split(' ') is [_, ['ا', 'ل', ..], ..];

    // وإلى is a preposition: only the dotted letter makes a governor of it.
    private bool IsGovernor(OfficePhrase office) =>
        office.AtPlace && _lists[WordList.Governors].Contains(office.Noun) && (office.Noun != Governor || office.Title.StartsWith(Governor, StringComparison.Ordinal));

    /// <summary>Whether the title is that of the one commander of a state's army or guard, or of a consul.</summary>
    private bool IsCommander(OfficePhrase office)
    {
        if (office.Noun == Consul) return office is { Complete: true, Country: not null };
        var words = Letters.Fold(office.Title).Split(' ');
        return office.Noun == Commander && !office.Definite && words.Length > 1 && _lists[WordList.ForcesWithCommander].Contains(words[1].StartsWith("ال", StringComparison.Ordinal) ? words[1][2..] : words[1]);
    }

    /// <summary>Whether the title is that of the one who stands for a state somewhere: <c>القائم بأعمال السفارة السويسرية</c>, <c>المندوب الدائم للعراق</c>.</summary>
    private bool IsEnvoy(OfficePhrase office) => office.Country is not null && Letters.Fold(office.Title).Split(' ') is [_, var second, ..]
        && (Charged.Contains(office.Noun, StringComparer.Ordinal) ? Charges.Contains(second, StringComparer.Ordinal) : _lists[WordList.StandingEnvoys].Contains(office.Noun) && second is "الدايم" or "الدايمه");

    private static bool IsOfState(Person person, OfficePhrase office) => office.Country is null || office.Country == person.Country || person.Offices.Exists(o => o.Country == office.Country);
}
