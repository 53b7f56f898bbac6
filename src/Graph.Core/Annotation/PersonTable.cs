using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>The persons of one article: every name is given to the person it names, the fullest names first.</summary>
internal sealed class PersonTable(Lexicon lexicon, WordClasses words, NormalizedText text, Setting setting)
{
    private const string Servant = "عبد";

    // عبد الله is a name by itself, of which الله is no surname: نصر الله.
    private const string ServantOfGod = "عبد الله";
    private const string GodsServant = "عبدالله";
    private const string SideWord = "الجانب";
    private const int DelegationReach = 6;
    private const string Delegation = "الوفد";
    private static readonly string[] Heads = ["تراس", "وتراس", "يتراس", "ويتراس", "راس", "يراس"];
    private const string In = "في";
    private static readonly string[] Ins = ["في", "وفي", "ففي"];

    // Who serves the United Nations serves no state.
    private static readonly string[] International = ["الاممي", "الامميه", "اممي", "امميه"];

    private readonly List<Person> _people = [];
    private readonly StateServed _servants = new(text, lexicon, words, setting);

    public IReadOnlyList<Person> People => _people;

    public ImmutableArray<(PersonSpan Span, Person Person)> Gather(ImmutableArray<PersonSpan> spans, Layer layer)
    {
        var given = new Dictionary<PersonSpan, Person>();
        foreach (var span in spans.OrderByDescending(s => Key(s.Name).Length).ThenBy(s => s.First))
        {
            var key = Key(span.Name);
            var person = Find(span.Name.Entry, key) ?? ByGivenName(span, key, given);
            if (person is null) _people.Add(person = new Person(key) { Entry = span.Name.Entry });
            else if (person.Entry < 0) person.Entry = span.Name.Entry;
            person.IsLate |= IsLate(span);
            given[span] = person;
        }

        foreach (var span in spans)
        {
            var person = given[span];
            person.AddName(Spelling.Write(text, span.Name.First, span.Name.End, span.Name.Proclitics));
            if (span.Office is { } office) person.AddOffice(office);
            AddStyles(person, span);
            person.Side ??= SideOf(span, layer);
            if (span.Office is not null) person.Seat ??= SeatOf(span, layer);
        }

        foreach (var person in _people) person.Country = CountryOf(person);
        return [.. spans.Select(s => (s, given[s]))];
    }

    /// <summary>"حضره من الجانب الفرنسي": the state of those who are named next; "وفدا من المعارضة الغينية برئاسة": that of those who are led.</summary>
    private string? SideOf(PersonSpan span, Layer layer)
    {
        if (span.First > 0 && words.Has(WordList.LedByWords, text.Tokens[span.First - 1].Folded))
            for (var i = span.First - 2; i >= 0 && i >= span.First - DelegationReach && text.Tokens[i].Kind == TokenKind.Word; i--)
                if ((layer.NationalityAt(i) ?? layer.CountryAt(i)) is { } led) return lexicon.Countries[led.Value.Entry].Iso3;
        if (span.First < span.Name.First && text.Tokens[span.First].Analyses.Any(a => words.IsCounterpart(a.Stem)) && layer.NationalityAt(span.First + 1) is { } other) return lexicon.Countries[other.Value.Entry].Iso3;
        if (span.First > 2 && text.Tokens[span.First - 2].Folded == Delegation && Heads.Contains(text.Tokens[span.First - 3].Folded, StringComparer.Ordinal) && layer.NationalityAt(span.First - 1) is { } delegated) return lexicon.Countries[delegated.Value.Entry].Iso3;
        for (var i = span.First - 1; i >= text.Sentences[Spoken.SentenceOf(text, span.First)].FirstToken; i--)
            if (text.Tokens[i].Folded is SideWord && layer.NationalityAt(i + 1) is { } nationality) return lexicon.Countries[nationality.Value.Entry].Iso3;
        return null;
    }

    /// <summary>The state that the title says the work is in, or that the sentence sets out to tell of: <c>الأمين العام للحركة في تونس</c>, <c>وفي فرنسا، انتقد عضو البرلمان</c>.</summary>
    private string? SeatOf(PersonSpan span, Layer layer)
    {
        var office = span.Office!;
        if (!_servants.IsAbroad(office))
            for (var i = office.First + 1; i <= office.End && i + 1 < text.Tokens.Length; i++)
                if (text.Tokens[i].Folded == In && layer.CountryAt(i + 1) is { } seat) return lexicon.Countries[seat.Value.Entry].Iso3;
        var first = text.Sentences[Spoken.SentenceOf(text, span.First)].FirstToken;
        return first + 1 < span.First && Ins.Contains(text.Tokens[first].Folded, StringComparer.Ordinal) && layer.CountryAt(first + 1) is { } scene ? lexicon.Countries[scene.Value.Entry].Iso3 : null;
    }

    /// <summary>Whether a word beside the name says that its bearer is dead: the surname alone is rather a living one's.</summary>
    private bool IsLate(PersonSpan span)
    {
        for (var i = Math.Max(0, span.Name.First - 1); i >= Math.Max(0, span.First - 1); i--)
            if (words.Has(WordList.StylesOfDead, text.Tokens[i].Folded)) return true;
        return span.Name.End < text.Tokens.Length && words.Has(WordList.StylesOfDead, text.Tokens[span.Name.End].Folded);
    }

    // What stands right before a title belongs to it as well: معالي وزير الخارجية.
    private void AddStyles(Person person, PersonSpan span)
    {
        for (var i = Math.Max(0, span.First - 1); i < span.Name.First; i++)
            foreach (var way in text.Tokens[i].Analyses)
                if (words.Style(way.Stem) is { } style) person.Styles.Add(style);
    }

    /// <summary>An office-holder whom the article does not name.</summary>
    public Person AddUnnamed(OfficePhrase office, string? country)
    {
        var unnamed = new Person([]) { Country = country };
        unnamed.AddOffice(office);
        _people.Add(unnamed);
        return unnamed;
    }

    /// <summary>The person that a single word of a name stands for where the article has named one in full.</summary>
    public Person? BySurname(string folded)
    {
        var surname = Plain(folded);
        return _people.FirstOrDefault(p => p.Key.Length > 1 && p.Key[^1] == surname && (folded.StartsWith(Servant, StringComparison.Ordinal) || !p.Names.Any(IsServant)));
    }

    // Of عبد الناصر no half is the name.
    private static bool IsServant(string name) => Letters.Fold(name).Split(' ') is [.., var before, var last] && (before == Servant || last.StartsWith(Servant, StringComparison.Ordinal));

    /// <summary>"الأمير خالد", "الشيخ عبد الله": princes and sheikhs are called by the given name, in many papers everybody is, once they have been named in full: <c>هاشم العوض … وأكد هاشم</c>. Of several with the name it is whom everybody knows.</summary>
    private Person? ByGivenName(PersonSpan span, string[] key, Dictionary<PersonSpan, Person> given)
    {
        if (span.Name.Entry >= 0 || key.Length != 1) return null;
        var bearers = _people.FindAll(p => p.Key.Length > 1 && p.Key[0] == key[0]);
        if (bearers.Count > 1) bearers = bearers.FindAll(p => p.Entry >= 0);
        if (bearers is not [var called]) return null;
        var styled = span.Name.First > 0 && text.Tokens[span.Name.First - 1].Analyses.Any(a => words.Has(WordList.RoyalStyles, a.Bare));
        return styled || words.IsGivenName(key[0]) && span.Office is null && given.Any(g => g.Value == called && (g.Key.First < span.First || IsHeadlineOf(span, g.Key))) ? called : null;
    }

    // The headline, and the clause before, may have the given name first: الشهيد وليد … وليد الشريف.
    private bool IsHeadlineOf(PersonSpan called, PersonSpan full) =>
        Spoken.SentenceOf(text, called.First) is var sentence && (text.Sentences[sentence].IsTitle || sentence == Spoken.SentenceOf(text, full.First));

    private Person? Find(int entry, string[] key)
    {
        if (entry >= 0 && _people.FirstOrDefault(p => p.Entry == entry) is { } known) return known;
        return _people.Where(p => (entry < 0 || p.Entry < 0) && Shortens(key, p.Key)).MaxBy(p => (p.Key[^1] == key[^1] ? 2 : 0) + (p.IsLate ? 0 : 1));
    }

    /// <summary>Whether the words of the shorter name stand in the longer one in the same order; one word alone must be the surname.</summary>
    private static bool Shortens(string[] shorter, string[] longer)
    {
        if (shorter.Length > longer.Length || shorter.Length == 0) return false;
        if (shorter.Length == 1 && longer.Length > 1) return longer[^1] == shorter[0] || (longer.Length > 2 && longer[^2] == shorter[0]);
        var i = 0;
        foreach (var word in longer)
            if (i < shorter.Length && word == shorter[i]) i++;
        return i == shorter.Length && (shorter[^1] == longer[^1] || longer.AsSpan(0, shorter.Length).SequenceEqual(shorter));
    }

    private string? CountryOf(Person person)
    {
        if (person.Offices.Select(o => o.Country).FirstOrDefault(c => c is not null) is { } served) return served;
        if (person.Offices.Exists(o => Letters.Fold(o.Title).Split(' ').Any(w => International.Contains(w, StringComparer.Ordinal)))) return null;
        if (person.Offices.Exists(o => o.Body >= 0 && lexicon.Bodies[o.Body].Country is null)) return null;
        if (person.Offices.Exists(_servants.IsOfMany)) return null;
        if (person.Entry >= 0) return lexicon.People[person.Entry].Country;
        return person.Side ?? _servants.HouseOf(person.Name) ?? (person.Offices.Count == 0 ? null : person.Offices.Select(_servants.TownOf).FirstOrDefault(t => t is not null) ?? person.Seat ?? setting.Home);
    }

    private string[] Key(NameSpan name) =>
        [.. Letters.Fold(Spelling.Write(text, name.First, name.End, name.Proclitics)).Replace(ServantOfGod, GodsServant, StringComparison.Ordinal).Split(' ').Where(w => w is not ("بن" or "ابن" or "ال" or "عبد" or "-")).Select(Plain)];

    // عبدالله and عبد الله are one name; so are الجبير and جبير, and أبو حفص and أبي حفص.
    private static string Plain(string word)
    {
        if (word == GodsServant) return word;
        if (word is "ابي" or "ابا") return "ابو";
        if (word.StartsWith("عبد", StringComparison.Ordinal) && word.Length > 5) word = word[3..];
        return word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word;
    }
}

/// <summary>A person while the article is read.</summary>
internal sealed class Person(string[] key)
{
    private readonly List<string> _names = [];

    public string[] Key { get; } = key;

    public int Entry { get; set; } = -1;

    public string? Country { get; set; }

    /// <summary>The state on whose side the article has the person take part, or <c>null</c>.</summary>
    public string? Side { get; set; }

    /// <summary>The state that the title or the sentence is set in, or <c>null</c>.</summary>
    public string? Seat { get; set; }

    /// <summary>Whether the article says that he is dead.</summary>
    public bool IsLate { get; set; }

    public List<OfficePhrase> Offices { get; } = [];

    /// <summary>The nouns of respect that the article gives: سمو, معالي.</summary>
    public HashSet<string> Styles { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => _names;

    /// <summary>The fullest form, the first of several as full.</summary>
    public string? Name => _names.Count == 0 ? null : _names.MaxBy(n => n.Count(c => c == ' '));

    /// <summary>The title that says most of the person: the first complete one, otherwise the first.</summary>
    public OfficePhrase? Office => Offices.Find(o => o.Complete && o.Country is not null) ?? Offices.Find(o => o.Complete) ?? Offices.FirstOrDefault();

    public void AddName(string name)
    {
        if (!_names.Contains(name, StringComparer.Ordinal)) _names.Add(name);
    }

    public void AddOffice(OfficePhrase office) => Offices.Add(office);
}
