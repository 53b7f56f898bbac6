using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>The bodies of one article: every span is given to the body it names.</summary>
internal sealed class BodyTable(Lexicon lexicon, string? home)
{
    // The council of that name is an upper house or a party's own, where the article names another.
    private const string Consultative = "شوري";

    private const char Lam = 'ل';
    private const string Ministry = "ministry";
    private const string National = "الوطني";
    private const string Parliament = "parliament";
    private const string ParliamentWord = "برلمان";

    private readonly List<Body> _bodies = [];

    public ImmutableArray<(BodySpan Span, Body Body)> Gather(ImmutableArray<BodySpan> spans)
    {
        var given = new Dictionary<BodySpan, Body>();
        // Qualified names first: "وزارة الدفاع" takes up the ministry that the article names with its state.
        foreach (var span in spans.OrderByDescending(s => s.Country is not null || s.Entry >= 0).ThenByDescending(s => s.End - s.First))
        {
            var body = Find(span);
            if (body is null) _bodies.Add(body = new Body(span.Entry, span.Entry < 0 ? null : lexicon.Bodies[span.Entry].Name, span.IsArmedGroup, span.Kind, span.Country ?? (span.OfState ? home : null)));
            body.Add(span, span.Entry < 0 || IsCalled(span.Entry, span.Short));
            given[span] = body;
        }

        return [.. spans.Select(s => (s, given[s]))];
    }

    /// <summary>The entries of the lexicon that the article names.</summary>
    public HashSet<int> Named => [.. _bodies.Where(b => b.Entry >= 0).Select(b => b.Entry)];

    /// <summary>The one body of the article that is called so; the name is folded.</summary>
    public Body? ByName(string name) => _bodies.FindAll(b => b.Names.Any(n => Letters.Fold(n) == name)) is [var only] ? only : null;

    /// <summary>The body of an entry that a short form stands for.</summary>
    public Body Take(int entry, string form)
    {
        var body = _bodies.Find(b => b.Entry == entry);
        if (body is null)
        {
            var known = lexicon.Bodies[entry];
            _bodies.Add(body = new Body(entry, known.Name, known.IsArmedGroup, known.Kind, known.Country));
        }

        body.Add(form);
        return body;
    }

    private Body? Find(BodySpan span)
    {
        // "خفر السواحل الصيني" and "خفر السواحل الفلبيني" are one name of the lexicon and two bodies.
        if (span.Entry >= 0) return _bodies.Find(b => b.Entry == span.Entry && b.Country == span.Country) ?? _bodies.Find(b => b.Entry == span.Entry && (b.Country is null || span.Country is null || !span.OfState));
        var name = Letters.Fold(span.Name);
        if (span.Rule == HeadedBody.BareRule && Qualified(name, span.Kind, span.Country) is { } army) return army;
        var shorter = span.Short is null ? null : Letters.Fold(span.Short);
        var same = _bodies.Where(b => b.IsArmedGroup == span.IsArmedGroup && (span.Country is null || b.Country is null || b.Country == span.Country) && b.Names.Any(n => Letters.Fold(n) is var f && (f == name || f == shorter)) || IsShortOf(name, b, span)).ToList();
        if (same.Count == 0 && span.Country is null) same = _bodies.FindAll(b => IsCalledSo(b, name));
        if (same.Count == 0) same = _bodies.FindAll(b => IsBeginning(name, b, span));
        return same.Count == 1 ? same[0] : same.Find(b => b.Country == (span.Country ?? home));
    }

    /// <summary>Whether the lexicon has the short form as a name: رويترز for وكالة رويترز, الأخبار for صحيفة الأخبار. Without its head noun a name can be another word: حزب الله.</summary>
    private bool IsCalled(int entry, string? name) =>
        name is not null && Letters.Fold(name) is var folded && lexicon.Bodies[entry] is var known && known.Aliases.Concat(known.Ambiguous).Concat(known.Short).Prepend(known.Name).Any(a => Letters.Fold(a) == folded);

    /// <summary>Whether the name is the beginning of a longer one that only says more of the same body: <c>وزارة التجارة</c> of <c>وزارة التجارة والصناعة</c>, <c>شركة النور</c> of <c>شركة النور للتأمين</c>, <c>وزارة التربية</c> of <c>وزارة التربية الوطنية والرياضة</c>.</summary>
    private static bool IsBeginning(string name, Body body, BodySpan span) =>
        span.Entry < 0 && span.Rule != PairedBodies.Rule && (span.Country is null || span.Country == body.Country) && body.Kind == span.Kind && body.IsArmedGroup == span.IsArmedGroup && name.Contains(' ') && body.Names.Any(n => Letters.Fold(n) is var full && full.StartsWith(name + " ", StringComparison.Ordinal) && (GoesOn(full[(name.Length + 1)..]) || body.Kind == Ministry && full[(name.Length + 1)..].StartsWith(National, StringComparison.Ordinal)));

    private static bool GoesOn(string rest) => rest.StartsWith("وال", StringComparison.Ordinal) || rest.StartsWith("لل", StringComparison.Ordinal) || rest[0] == Lam && rest.Contains(' ');

    // "المقاومة" is the one body of the lexicon that the article names in full and the press calls so for short.
    private bool IsCalledSo(Body body, string name) =>
        body.Entry >= 0 && lexicon.Bodies[body.Entry] is var known && known.Ambiguous.Concat(known.Short).Any(a => Letters.Fold(a) == name);

    // "وزارة الدفاع" is the ministry that the lexicon knows as "وزارة الدفاع الأمريكية" where the article speaks of it under another name.
    private static bool IsShortOf(string name, Body body, BodySpan span) =>
        body.LexiconName is { } known && span.Country is null && (body.Kind == span.Kind || name.Contains(' ')) && Letters.Fold(known).StartsWith(name + " ", StringComparison.Ordinal);

    /// <summary>A council of another purpose is none (<c>المجلس الأعلى للحسابات</c>), nor is one chamber where the state's parliament is known as a body of its own, or where the other is named as well.</summary>
    private bool IsParliament(Body body)
    {
        if (body.Names.Any(n => Letters.Fold(n).StartsWith(ParliamentWord, StringComparison.Ordinal) || Letters.Fold(n).StartsWith("ال" + ParliamentWord, StringComparison.Ordinal))) return true;
        if (body.Entry < 0 ? !body.Names.Any(n => Letters.Fold(n).Split(' ') is [_, var of, ..] && lexicon.Lists[WordList.LowerHouses].Contains(of)) : lexicon.Lists[WordList.UpperHouses].Any(u => Letters.Fold(lexicon.Bodies[body.Entry].Name).Contains(u, StringComparison.Ordinal))) return false;
        return !lexicon.Bodies.Any(b => b.Kind == Parliament && b.Country == body.Country && Letters.Fold(b.Name).StartsWith("ال" + ParliamentWord, StringComparison.Ordinal));
    }

    // "الجيش" is the army that the article names in full: the one of the state that is known, else its own state's where it names several.
    private Body? Qualified(string name, string kind, string? country)
    {
        var state = country ?? home;
        var qualified = _bodies.FindAll(b => b.Kind == kind && (kind == Parliament ? b.Country == state && IsParliament(b) : b.Names.Any(n => Letters.Fold(n).StartsWith(name + " ", StringComparison.Ordinal))));
        return qualified.Find(b => b.Country == state && !b.Names.Any(n => Letters.Fold(n).Contains(Consultative, StringComparison.Ordinal))) ?? qualified.Find(b => b.Country == state) ?? (qualified.Count == 1 && country is null ? qualified[0] : null);
    }
}

/// <summary>A body while the article is read.</summary>
internal sealed class Body(int entry, string? lexiconName, bool isArmedGroup, string kind, string? country)
{
    private readonly List<string> _names = [];

    public int Entry { get; } = entry;

    public string? LexiconName { get; } = lexiconName;

    public bool IsArmedGroup { get; } = isArmedGroup;

    public string Kind { get; } = kind;

    public string? Country { get; } = country;

    public IReadOnlyList<string> Names => _names;

    /// <summary>The fullest form, the first of several as full.</summary>
    public string Name => _names.MaxBy(n => n.Count(c => c == ' '))!;

    /// <param name="span">Where it is named.</param>
    /// <param name="isShort">Whether it is called by the short form too.</param>
    public void Add(BodySpan span, bool isShort)
    {
        Add(span.Name);
        if (span.Short is not null && isShort) Add(span.Short);
    }

    public void Add(string name)
    {
        if (!_names.Contains(name, StringComparer.Ordinal)) _names.Add(name);
    }
}
