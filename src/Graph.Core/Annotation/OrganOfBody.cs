using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds the organs of a party, a union or an office, which speak for themselves: <c>المكتب السياسي لحركة حماس</c>, <c>الأمانة العامة للحزب</c>, <c>المكتب الإعلامي لرئيس الوزراء</c>; and bureaus named for what they do: <c>المكتب الأوروبي لمكافحة الغش</c>.
/// </summary>
internal sealed class OrganOfBody(Lexicon lexicon, WordClasses words, BodyClues clues)
{
    private const string Bureau = "مكتب";
    private const string Secretariat = "امانه";
    private const string Kind = "agency";
    private const string Rule = "body.organ";
    private const int LongestOwner = 4;

    private readonly NormalizedText _text = clues.Text;
    private readonly Layer _layer = clues.Layer;
    private readonly BodyPurpose _purpose = new(clues.Text, clues.Layer, words, clues.Places);

    /// <summary>The organ whose noun stands at the token; <c>null</c> where none does. Whose it is belongs to its name, and is named for itself behind it.</summary>
    /// <param name="first">The token.</param>
    /// <param name="limit">Where the sentence ends.</param>
    /// <param name="bodies">Finds an owner that nobody knows beforehand.</param>
    /// <param name="tagged">What the tagger holds for a body there: a longer name is the whole.</param>
    public BodySpan? At(int first, int limit, HeadedBody bodies, TaggedName? tagged)
    {
        if (_text.Tokens[first].Analyses.FirstOrDefault(a => a.Proclitics.Has(Proclitics.Al) && a.Stem is Bureau or Secretariat) is not { Stem: not null } way || first + 1 >= limit || !words.Has(WordList.OrganAdjectives, _text.Tokens[first + 1].Folded) || IsInTitle(first)) return null;
        var (end, clitics) = (first + 2, way.Proclitics & ~Proclitics.Al);
        var name = Spelling.Write(_text, first, end, clitics);
        if (OwnerAt(end, limit, bodies) is var (last, country)) return tagged is null || tagged.End <= last ? Organ($"{name} {Spelling.Write(_text, end, last, Proclitics.None)}", name, country) : null;
        if (way.Stem == Bureau && words.BodyHead(Bureau) is { } head && _purpose.EndOf(head, end, limit) is var purpose && purpose > end)
            return tagged is null || tagged.End <= purpose ? Organ(Spelling.Write(_text, first, purpose, clitics), null, null) with { End = purpose } : null;
        return OwnerElsewhere(first, way.Stem, bodies) is var (of, whose) ? Organ($"{name} {of}", name, whose) : null;

        BodySpan Organ(string full, string? shorter, string? state) => new(first, end, -1, full, shorter, false, Kind, state, true, clitics, Rule);
    }

    /// <summary>"رئيس المكتب السياسي": the holder of an office in it speaks, and not the organ.</summary>
    private bool IsInTitle(int first) => first > 0 && _text.Tokens[first - 1].Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && words.Office(a.Stem) is not null);

    /// <summary>The end of whose organ it is, and of what state: a body, known or not, or who holds an office: <c>لحركة فتح</c>, <c>للحزب</c>, <c>لرئيس الوزراء العراقي</c>; <c>null</c> where the token does not say it.</summary>
    private (int End, string? Country)? OwnerAt(int token, int limit, HeadedBody bodies)
    {
        if (token >= limit || _text.Tokens[token].Analyses.FirstOrDefault(a => (a.Proclitics & ~Proclitics.Al) == Proclitics.Li && IsOwner(a.Stem, token)) is not { Stem: not null } way) return null;
        if (_layer.BodyAt(token) is { } known) return (known.End, lexicon.Bodies[known.Value.Entry].Country);
        if (words.IsBodyHead(way.Stem) && bodies.At(token, limit, null) is { } body) return (body.End, body.Country);
        if (way.Proclitics.Has(Proclitics.Al)) return words.Office(way.Stem) is null ? (token + 1, null) : null;
        for (var end = token + 1; end < limit && end < token + LongestOwner; end++)
            if (_text.Tokens[end].Analyses is [{ Proclitics: Proclitics.Al }, ..]) return (end + 1, _layer.NationalityAt(end + 1) is { } nationality ? lexicon.Countries[nationality.Value.Entry].Iso3 : null);
        return null;
    }

    private bool IsOwner(string stem, int token) => words.IsBodyHead(stem) || words.IsGovernment(stem) || words.Office(stem) is not null || _layer.BodyAt(token) is not null;

    /// <summary>Whose organ it is, where the article says it elsewhere; <c>null</c> where it does not.</summary>
    private (string Name, string? Country)? OwnerElsewhere(int first, string noun, HeadedBody bodies)
    {
        var adjective = _text.Tokens[first + 1].Folded;
        for (var i = 0; i + 2 < _text.Tokens.Length; i++)
            if (i != first && _text.Tokens[i + 1].Folded == adjective && _text.Tokens[i].Analyses.Any(a => a.Stem == noun) && OwnerAt(i + 2, _text.Tokens.Length, bodies) is var (end, country))
                return (Spelling.Write(_text, i + 2, end, Proclitics.None), country);
        return null;
    }
}
