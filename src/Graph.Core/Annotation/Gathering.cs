using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Brings the spans found in one article together: who is the same, and who a later short form stands for.</summary>
internal sealed class Gathering
{
    private const string Minister = "وزير";
    private const char Bi = 'ب';

    private readonly Lexicon _lexicon;
    private readonly WordClasses _words;
    private readonly NormalizedText _text;
    private readonly Setting _setting;
    private readonly PersonTable _people;
    private readonly OfficeHolders _holders;
    private readonly BodyTable _bodies;
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly List<Found> _found = [];
    private readonly bool[] _covered;
    private readonly Choices _choices;

    public Gathering(Lexicon lexicon, WordClasses words, TitleForms forms, NormalizedText text, Setting setting)
    {
        (_lexicon, _words, _text, _setting) = (lexicon, words, text, setting);
        _people = new PersonTable(lexicon, words, text, setting);
        _holders = new OfficeHolders(lexicon, forms, _people, setting, text.Article.Date);
        _bodies = new BodyTable(lexicon, setting.Home);
        _covered = new bool[text.Tokens.Length];
        _choices = new Choices(text, words);
    }

    public void AddCountries(ImmutableArray<CountrySpan> spans)
    {
        foreach (var span in spans)
        {
            var iso = _lexicon.Countries[span.Entry].Iso3;
            _countries.TryAdd(iso, span.Entry);
            Add(span.First, span.End, span.First, span.Form, [new Party(iso)], span.Proclitics, span.Rule);
        }
    }

    /// <summary>Two states that one form names: <c>الكوريتين</c>.</summary>
    public void AddPairs(IEnumerable<TwoStates> pairs)
    {
        foreach (var pair in pairs.Where(p => !_covered[p.First]))
        {
            foreach (var iso in pair.Iso3) Introduce(iso);
            Add(pair.First, pair.End, pair.First, MentionForm.Group, [.. pair.Iso3.Select(iso => new Party(iso))], pair.Proclitics, "country.pair");
        }
    }

    public void AddBodies(ImmutableArray<BodySpan> spans)
    {
        foreach (var (span, body) in _bodies.Gather([.. spans.Select(OfItsTown)])) Add(span.First, span.End, span.First, MentionForm.Name, [new Party(body)], span.Proclitics, span.Rule);
    }

    /// <summary>A body that is called by the town where it sits belongs to the state of that one: <c>مركز الشرق للدراسات بالقاهرة</c>.</summary>
    private BodySpan OfItsTown(BodySpan span) => span is { OfState: true, Country: null, Entry: < 0 } && _text.Tokens[span.End - 1].Folded is [Bi, ..] && _setting.Towns.GetValueOrDefault(span.End - 1) is { } state ? span with { Country = state } : span;

    public void AddPeople(ImmutableArray<PersonSpan> spans, Layer layer)
    {
        foreach (var (span, person) in _people.Gather(spans, layer))
        {
            var proclitics = span.Office?.First == span.First ? span.Office.Proclitics : span.First == span.Name.First ? span.Name.Proclitics : FrontOf(span.First);
            if (NationalityOf(span) is { } nationality)
            {
                if ((person.Entry < 0 || person.Country is null) && !person.Offices.Exists(o => o.Country is not null)) person.Country = nationality.Parties[0].Country;
                Add(nationality.First, span.End, nationality.First, MentionForm.Name, [new Party(person)], nationality.Proclitics & ~Proclitics.Al, span.Name.Rule + "+nationality");
                continue;
            }

            Add(span.First, span.End, span.First, MentionForm.Name, [new Party(person)], proclitics, span.Office is null ? span.Name.Rule : span.Name.Rule + "+title");
        }
    }

    /// <summary>
    /// "التونسي أنيس العامري", "والتركي رجب طيب أردوغان", "للسويسري جوزيف بلاتر": a nationality right in front of a name, which no noun before it can have for its adjective, tells whose the man is and is no party itself.
    /// </summary>
    private Found? NationalityOf(PersonSpan span)
    {
        if (span.First != span.Name.First || span.Name.Proclitics != Proclitics.None || span.First == 0) return null;
        if (_found.Find(f => f.End == span.First && f is { Form: MentionForm.Nationality, Rule: "country.nationality" }) is not { } found) return null;
        var token = _text.Tokens[found.First];
        if (token.Folded.EndsWith('ه') || !token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) || _found.Exists(f => f != found && f.First <= found.First && found.End <= f.End)) return null;
        return found.Proclitics.Has(Proclitics.Conjunction | Proclitics.Preposition) || found.First == 0 || !CanBeDescribed(_text.Tokens[found.First - 1]) ? found : null;
    }

    // A feminine or a plural of things has no masculine adjective: السلطات الألمانية التونسي.
    private bool CanBeDescribed(Token noun) => noun.Kind == TokenKind.Word && !_words.IsClosed(noun) && !noun.Folded.EndsWith('ه') && !noun.Folded.EndsWith("ات", StringComparison.Ordinal) && noun.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al));

    /// <summary>"نظام بشار الأسد", "حكومة الصيد": the state whose government is named after the man.</summary>
    public void AddRegimes()
    {
        foreach (var found in _found.Where(f => f.Parties is [{ Person.Country: not null }]).ToList())
        {
            var head = found.First - 1;
            if (head < 0 || _covered[head] || found.Proclitics != Proclitics.None) continue;
            foreach (var way in _text.Tokens[head].Analyses)
            {
                if (!_words.IsRegime(way.Stem) || way.Proclitics.Has(Proclitics.Al | Proclitics.Sa)) continue;
                var iso = found.Parties[0].Person!.Country!;
                Introduce(iso);
                Add(head, found.End, head, MentionForm.Government, [new Party(iso)], way.Proclitics, "country.regime-of");
                break;
            }
        }
    }

    public void AddOffices(ImmutableArray<OfficePhrase> offices)
    {
        foreach (var office in offices)
        {
            if (_covered[office.First] || IsToCome(office) || _choices.IsOf(office) || HolderOf(office) is not { } person) continue;
            Add(office.First, office.End, office.First, MentionForm.Office, [new Party(person)], office.Proclitics, IsOwner(office) ? "person.office-owner" : "person.office");
        }
    }

    /// <summary>Whoever will be the next is nobody yet: <c>الرئيس المقبل</c>, <c>رئيس مصر القادم</c>.</summary>
    private bool IsToCome(OfficePhrase office) => Enumerable.Range(office.First, office.End - office.First + 1).Any(i => i < _text.Tokens.Length && _words.Has(WordList.UpcomingAdjectives, _text.Tokens[i].Folded));

    private Person? HolderOf(OfficePhrase office)
    {
        if (office.Complete || _words.Has(WordList.OfficesOfManyKinds, office.Noun)) return _holders.Of(office, PeopleBefore(office.First));
        return FirstOf(office) ?? (office.Noun == Minister ? null : _holders.Of(office, PeopleBefore(office.First)));
    }

    /// <summary>Whether the title only says whose: "نجل الرئيس", "مبعوث الأمين العام".</summary>
    private bool IsOwner(OfficePhrase office) => office is { Definite: true, Proclitics: Proclitics.None, First: > 0 } && !_covered[office.First - 1]
        && _text.Tokens[office.First - 1].Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al | Proclitics.Sa) && (_words.IsKin(a.Stem) || _words.Office(a.Stem) is not null || _words.IsDeputy(a.Stem)));

    public void AddPlurals(ImmutableArray<PluralOffice> plurals)
    {
        foreach (var plural in plurals)
        {
            if (_covered[plural.First]) continue;
            if (plural.Holders.IsEmpty)
            {
                // The group of that office that was named last.
                if (_found.Where(f => f.First < plural.First && f.Form == MentionForm.Group && f.Parties[0].Person is { } p && p.Offices.Exists(o => o.Noun == plural.Noun)).MaxBy(f => f.First) is { } last)
                    Add(plural.First, plural.End, plural.First, MentionForm.Group, last.Parties, plural.Proclitics, "person.plural-taken-up");
                continue;
            }

            var before = PeopleBefore(plural.First);
            var parties = plural.Holders.Select(h => _holders.Of(h, before)).OfType<Person>().Select(p => new Party(p)).Distinct().ToImmutableArray();
            if (parties.Length > 1) Add(plural.First, plural.End, plural.First, MentionForm.Group, parties, plural.Proclitics, "person.plural-office");
        }
    }

    /// <summary>A surname alone, of a person the article names in full somewhere.</summary>
    public void AddSurnames()
    {
        foreach (var token in _text.Tokens)
        {
            if (_covered[token.Index] || token.Kind != TokenKind.Word || token.Folded.Length < 3 || _words.IsClosed(token)) continue;
            foreach (var way in token.Analyses)
            {
                if (way.Proclitics.Has(Proclitics.Sa) || _people.BySurname(way.Bare) is not { } person || IsOrdinary(token, way, person)) continue;
                // After a noun with article the word is its adjective: "المنتخب السوداني".
                if (token.Index > 0 && way.Proclitics == Proclitics.Al && _text.Tokens[token.Index - 1] is { Kind: TokenKind.Word } before && before.Analyses[0].Proclitics == Proclitics.Al && !_words.IsVerb(before)) break;
                var (first, front) = way.Proclitics == Proclitics.None && StartOf(token.Index, person) is { } start ? start : (token.Index, way.Proclitics);
                person.AddName(Spelling.Write(_text, first, token.Index + 1, front));
                Add(first, token.Index + 1, first, MentionForm.Name, [new Party(person)], front & ~Proclitics.Al, "person.surname");
                break;
            }
        }
    }

    /// <summary>"شدد أبو الفول", "وأضاف بن طلحة", "لقاء لأبي حفص": the surname begins with the particle that the full name has before it, whatever is written onto its front; <c>null</c> where none stands there.</summary>
    private (int First, Proclitics Front)? StartOf(int surname, Person person)
    {
        if (surname == 0 || _covered[surname - 1]) return null;
        var word = _text.Tokens[surname].Folded;
        foreach (var way in _text.Tokens[surname - 1].Analyses)
        {
            if (way.Proclitics.Has(Proclitics.Al | Proclitics.Sa) || !(way.Stem is "بن" or "ابن" || _words.Has(WordList.Kunya, way.Stem))) continue;
            if (person.Names.Any(n => Letters.Fold(n).Split(' ') is [.., var before, var last] && last == word && before.StartsWith(way.Stem[..2], StringComparison.Ordinal))) return (surname - 1, way.Proclitics);
        }

        return null;
    }

    /// <summary>Whether the word is rather the noun that is written as the surname is: <c>سلاماً</c>, <c>رام الله</c>, <c>هذا الأمين</c>, and where nobody knows the person the noun with an article that the surname has not.</summary>
    private bool IsOrdinary(Token token, Segmentation way, Person person) => NameBreaks.IsAccusative(token) || way.Bare is "الله" or "الدين" || token.Index > 0 && _words.Has(WordList.Demonstratives, _text.Tokens[token.Index - 1].Folded)
        || way.Proclitics == Proclitics.None && token.Index > 0 && _words.Has(WordList.MannerPhrases, _text.Tokens[token.Index - 1].Folded)
        || !way.Proclitics.Has(Proclitics.Al) && (_words.IsVerb(token) || _words.IsFinite(token)) && person.Names.All(n => Letters.Fold(n.Split(' ')[^1]).StartsWith("ال", StringComparison.Ordinal))
        || person.Entry < 0 && !person.Names.Any(n => Letters.Fold(n.Split(' ')[^1]).StartsWith("ال", StringComparison.Ordinal) == way.Proclitics.Has(Proclitics.Al));

    /// <summary>Words that mean a body in this article: "المتمردون", "التحالف".</summary>
    public void AddShortForms(Layer layer, IEnumerable<PhraseMatch<KnownName>> known)
    {
        foreach (var (match, form) in new ShortForms(_lexicon, _words, _text, layer).Find(known, _bodies.Named))
        {
            if (_covered[match.First]) continue;
            var body = _bodies.Take(match.Value.Entry, Spelling.Write(_text, match.First, match.End, match.Proclitics));
            Add(match.First, match.End, match.First, form, [new Party(body)], match.Proclitics, form == MentionForm.Nationality ? "body.adjective" : "body.short");
        }
    }

    /// <summary>Bodies in quotation marks that the article names elsewhere with their noun.</summary>
    public void AddQuotedNames()
    {
        foreach (var (first, end, body) in NamedBefore.Find(_text, _bodies.ByName))
            if (!Enumerable.Range(first, end - first).Any(i => _covered[i])) Add(first, end, first, MentionForm.Name, [new Party(body)], Proclitics.None, "body.named-before");
    }

    public void AddAnaphors()
    {
        var finder = new AnaphorFinder(_lexicon, _words, _text, _setting, _found, [.. _countries.Keys]);
        foreach (var anaphor in finder.Find(_covered))
        {
            foreach (var party in anaphor.Parties)
                if (party.Country is { } iso) Introduce(iso);
            Add(anaphor.First, anaphor.End, anaphor.First, anaphor.Form, anaphor.Parties, anaphor.Proclitics, anaphor.Rule);
        }
    }

    public (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Finish()
    {
        var entities = ImmutableArray.CreateBuilder<Entity>();
        var numbers = new Dictionary<Party, int>();
        var mentions = ImmutableArray.CreateBuilder<Mention>(_found.Count);
        foreach (var found in _found.OrderBy(f => f.First).ThenByDescending(f => f.End).ThenBy(f => f.Form == MentionForm.Nationality))
        {
            var members = ImmutableArray.CreateBuilder<int>(found.Parties.Length);
            foreach (var party in found.Parties)
            {
                if (!numbers.TryGetValue(party, out var number))
                {
                    numbers.Add(party, number = entities.Count);
                    entities.Add(Make(party, number));
                }

                members.Add(number);
            }

            mentions.Add(new Mention(mentions.Count, Spoken.SentenceOf(_text, found.First), found.First, found.End, found.Head, found.Form, members.ToImmutable(), found.Proclitics, found.Rule));
        }

        return (mentions.ToImmutable(), entities.ToImmutable());
    }

    private void Introduce(string iso)
    {
        if (_countries.ContainsKey(iso)) return;
        for (var i = 0; i < _lexicon.Countries.Length; i++)
            if (_lexicon.Countries[i].Iso3 == iso) _countries.Add(iso, i);
    }

    private Entity Make(Party party, int index)
    {
        if (party.Country is { } iso)
        {
            var country = _lexicon.Countries[_countries[iso]];
            return new Entity(index, ActorType.Country, country.Name, [], null, iso, country.Name, country.Latin, null);
        }

        if (party.Person is { } person)
        {
            var known = person.Entry >= 0 ? _lexicon.People[person.Entry] : null;
            var name = person.Name;
            return new Entity(index, ActorType.Person, name, [.. person.Names.Where(n => n != name)], person.Office is { } office ? TitleForms.Shown(office.Title) : null, person.Country, known?.Name, known?.Latin, null);
        }

        var body = party.Body!;
        // The coast guards of two states bear one name of the lexicon, and are not that one body.
        var entry = body.Entry >= 0 && (_lexicon.Bodies[body.Entry].Country is not null || body.Country is null) ? _lexicon.Bodies[body.Entry] : null;
        return new Entity(index, body.IsArmedGroup ? ActorType.ArmedGroup : ActorType.Organization, body.Name, [.. body.Names.Where(n => n != body.Name)], null, body.Country, entry?.Name, entry?.Latin, body.Kind);
    }

    private void Add(int first, int end, int head, MentionForm form, ImmutableArray<Party> parties, Proclitics proclitics, string rule)
    {
        _found.Add(new Found(first, end, head, form, parties, proclitics, rule));
        Array.Fill(_covered, true, first, end - first);
    }

    /// <summary>Who holds an office of the noun, in the nearest sentence that names one: of several whom it names first, since it is about him: <c>التقى الوزير فلان نظيره … وأضاف الوزير</c>.</summary>
    private Person? FirstOf(OfficePhrase office) =>
        _found.Where(f => f.First < office.First && f.Parties is [{ Person: { } p }] && p.Offices.Exists(o => o.Noun == office.Noun)).GroupBy(f => Spoken.SentenceOf(_text, f.First)).MaxBy(g => g.Key)?.MinBy(f => f.First)?.Parties[0].Person;

    private List<Person> PeopleBefore(int token) => [.. _found.Where(f => f.First < token).OrderBy(f => f.First).SelectMany(f => f.Parties).Select(p => p.Person).OfType<Person>()];

    private Proclitics FrontOf(int token)
    {
        var ways = _text.Tokens[token].Analyses;
        // An honorific has the article, so what stands before the article is written onto its front: والدكتور, للشيخ.
        foreach (var way in ways)
            if (way.Proclitics.Has(Proclitics.Al) || _words.IsCounterpart(way.Stem)) return way.Proclitics & ~Proclitics.Al;
        return Proclitics.None;
    }
}

/// <summary>What a mention stands for while the article is read: a state by its code, a person or a body.</summary>
internal sealed record Party
{
    public Party(string country) => Country = country;

    public Party(Person person) => Person = person;

    public Party(Body body) => Body = body;

    public string? Country { get; }

    public Person? Person { get; }

    public Body? Body { get; }
}

/// <summary>A mention before entities are numbered.</summary>
internal sealed record Found(int First, int End, int Head, MentionForm Form, ImmutableArray<Party> Parties, Proclitics Proclitics, string Rule)
{
    /// <summary>A mention of one word.</summary>
    public static Found Word(Token token, Segmentation way, MentionForm form, ImmutableArray<Party> parties, string rule) =>
        new(token.Index, token.Index + 1, token.Index, form, parties, way.Proclitics & ~Proclitics.Al, rule);
}
