using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the members of a group that is named by count: <c>الجانبان</c>, <c>البلدين</c>, <c>الدول الثلاث</c>.</summary>
internal sealed class GroupReader
{
    private const int Sentences = 4;
    private const string Other = "الاخري";
    private const string And = "و";
    private const string In = "في";
    private const string Comma = "،";
    private const string States = "دولت";

    // What stands between a group and the names of its members: الجانبين، الفلسطيني والإسرائيلي.
    private static readonly string[] Openings = [Comma, "(", ":", "-"];

    private static readonly string[] These = ["هذين", "هذان", "هاتين", "هاتان"];

    private readonly Spoken _spoken;
    private readonly WordClasses _words;
    private readonly ILookup<string, GroupNoun> _duals;
    private readonly ILookup<string, GroupNoun> _plurals;
    private readonly Dictionary<string, ImmutableArray<Party>> _last = new(StringComparer.Ordinal);

    public GroupReader(Lexicon lexicon, WordClasses words, Spoken spoken)
    {
        (_spoken, _words) = (spoken, words);
        _duals = lexicon.Words.Groups.SelectMany(g => Duals(g).Select(d => (Form: d, Group: g))).ToLookup(p => p.Form, p => p.Group, StringComparer.Ordinal);
        _plurals = lexicon.Words.Groups.SelectMany(g => g.Plurals.Select(p => (Form: Letters.Fold(p), Group: g))).ToLookup(p => p.Form, p => p.Group, StringComparer.Ordinal);
    }

    public Found? Read(Token token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Al)) return null;
        if (_plurals[way.Stem].FirstOrDefault() is { } many && CountAfter(token.Index) is { } count)
            return Members(token.Index, many, count) is { } members ? Found.Word(token, way, MentionForm.Group, members, "anaphor.several") with { End = token.Index + 2 } : null;
        if (_duals[way.Stem].FirstOrDefault() is not { } group || !IsDual(token, way) || group.Plurals.Contains(way.Stem, StringComparer.Ordinal) && !IsSubject(token)) return null;
        return (NamedAfter(token.Index) ?? Members(token.Index, group, 2)) is { } both ? Found.Word(token, way, MentionForm.Group, both, "anaphor.both") : null;
    }

    private static IEnumerable<string> Duals(GroupNoun group)
    {
        var noun = Letters.Fold(group.Noun);
        var stem = noun.EndsWith('ه') ? noun[..^1] + "ت" : noun;
        yield return stem + "ان";

        // المسؤولين is "the officials" rather than "the two officials".
        if (!group.Sound) yield return stem + "ين";
    }

    // البلدان after a preposition, or with a feminine adjective, is "the countries"; "حل الدولتين" is a plan.
    private bool IsDual(Token token, Segmentation way)
    {
        var tokens = _spoken.Text.Tokens;
        var next = token.Index + 1 < tokens.Length ? tokens[token.Index + 1] : null;
        if (next is { Kind: TokenKind.Word } && next.Analyses[0].Proclitics == Proclitics.Al && (next.Folded.EndsWith('ه') || next.Folded == Other) && !_words.IsClosed(next)) return false;
        if (token.Index == 0) return true;
        var before = tokens[token.Index - 1];
        if (before.Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && (_words.Has(WordList.NotBoth, a.Stem) || way.Stem.StartsWith(States, StringComparison.Ordinal) && _words.Has(WordList.PlansOfTwo, a.Stem)))) return false;
        return !(way.Stem.EndsWith("ان", StringComparison.Ordinal) && (way.Proclitics.Has(Proclitics.Preposition) || _words.IsPreposition(before.Folded)));
    }

    // البلدان is "the countries" as well: the dual in this case is a subject, which stands right behind its verb.
    private bool IsSubject(Token token) => token.Index > 0 && _spoken.Text.Tokens[token.Index - 1] is { Kind: TokenKind.Word } before && (_words.IsVerb(before) || _words.IsImperfect(before) || _words.IsFinite(before)) && !_words.IsClosed(before);

    private int? CountAfter(int token) => token + 1 < _spoken.Text.Tokens.Length ? _words.CountOf(_spoken.Text.Tokens[token + 1].Folded) : null;

    /// <summary>"الجانبين السعودي والمصري", "البلدين مصر والسودان", "النائبين علي وناصر", "الطرفين، الروسي والأوكراني": the two that stand behind it.</summary>
    private ImmutableArray<Party>? NamedAfter(int token)
    {
        var named = _spoken.In(_spoken.SentenceOf(token)).Where(f => f.First > token && f.Parties is [_]).Take(2).ToList();
        var marked = token + 1 < _spoken.Text.Tokens.Length && Openings.Contains(_spoken.Text.Tokens[token + 1].Folded, StringComparer.Ordinal);
        return named is [var a, var b] && (a.First == token + 1 || marked && a.First == token + 2 && a.Form == b.Form) && b.First == a.End && b.Proclitics.Has(Proclitics.Wa) && a.Parties[0] != b.Parties[0] ? [a.Parties[0], b.Parties[0]] : null;
    }

    /// <summary>
    /// The nearest stretch of sentences that names enough of them; what names fewer is filled up from before. Where the sentence itself names none, a group of the same kind goes on.
    /// </summary>
    private ImmutableArray<Party>? Members(int token, GroupNoun group, int count)
    {
        var kinds = (ReadOnlySpan<string>)(group.Type == GroupNoun.Any ? [GroupNoun.Person, GroupNoun.Country, GroupNoun.Body] : [group.Type]);
        (ImmutableArray<Party> Parties, int Place)? best = null;
        foreach (var kind in kinds)
            if (Nearest(token, kind, group, count) is { } members && (best is null || members.Place > best.Value.Place)) best = members;
        foreach (var kind in kinds)
            if (Joined(token, kind, group, count) is { } joined && (best is null || IsRather(joined, best.Value, token))) best = joined;
        var key = group.Type + count;
        var sentence = _spoken.SentenceOf(token);
        if (_last.TryGetValue(key, out var last) && (best is null || _spoken.SentenceOf(best.Value.Place) < sentence)) return last;
        if (best is null) return null;
        if (AreShown(token) && Latest(token, group, kinds, count) is { } shown) best = shown;
        return _last[key] = best.Value.Parties;
    }

    /// <summary>Whether a demonstrative says that the group is the one just listed: <c>فنلندا والسويد … لهاتين الدولتين</c>.</summary>
    private bool AreShown(int token) => token > 0 && _spoken.Text.Tokens[token - 1].Analyses.Any(a => These.Contains(a.Stem, StringComparer.Ordinal));

    private (ImmutableArray<Party> Parties, int Place)? Latest(int token, GroupNoun group, ReadOnlySpan<string> kinds, int count)
    {
        foreach (var kind in kinds)
            if (Joined(token, kind, group, count) is { } list) return list;
        return null;
    }

    /// <summary>The members, and where the first of them stands.</summary>
    private (ImmutableArray<Party> Parties, int Place)? Nearest(int token, string kind, GroupNoun group, int count)
    {
        var members = new List<Party>();
        var sentence = _spoken.SentenceOf(token);
        for (var at = sentence; at >= 0 && at > sentence - Sentences; at--)
        {
            // The parties come first: who else is named in the sentence is told of by the way.
            var named = _spoken.In(at, token).Where(f => kind != GroupNoun.Person || !IsBehindOrder(f)).SelectMany(f => Parties(f, kind, group).Select(p => (Party: p, f.First, IsNamed: IsNamed(f)))).Where(p => !members.Contains(p.Party)).ToList();
            var proper = named.Where(p => p.IsNamed).DistinctBy(p => p.Party).ToList();
            var here = (kind == GroupNoun.Country && proper.Count == count - members.Count ? proper : named.DistinctBy(p => p.Party)).Take(count - members.Count).ToList();
            members.InsertRange(0, here.Select(p => p.Party));
            if (members.Count == count) return ([.. members], here[^1].First);
        }

        return null;
    }

    /// <summary>Whether a state is named as one that acts rather than by an adjective or as a place: <c>37 ألف لاجئ سوري من لبنان … ومن الأردن</c>.</summary>
    private bool IsNamed(Found mention) => mention.Form is not (MentionForm.Nationality or MentionForm.Capital) && !mention.Proclitics.Has(Proclitics.Bi) && !(mention.First > 0 && _spoken.Text.Tokens[mention.First - 1].Folded is In or And + In);

    /// <summary>Whether the mention is in the list of those on whose order something is done.</summary>
    private bool IsBehindOrder(Found mention)
    {
        var at = mention.First - 1;
        while (at > 0 && (_spoken.Text.Tokens[at].Kind == TokenKind.Punctuation || _spoken.Before(mention.First).Any(f => f.First <= at && at < f.End))) at--;
        return at > 0 && Enumerable.Range(at - 1, 2).Any(i => _words.Has(WordList.OrderPhrases, _spoken.Text.Tokens[i].Folded));
    }

    /// <summary>The latest list of just so many: <c>الكويت وقطر والعراق</c>.</summary>
    private (ImmutableArray<Party> Parties, int Place)? Joined(int token, string kind, GroupNoun group, int count)
    {
        var sentence = _spoken.SentenceOf(token);
        for (var at = sentence; at >= 0; at--)
        {
            // Beyond a few sentences only the headline and what follows it say whom all is about.
            if (at <= sentence - Sentences && at > 1) continue;
            (ImmutableArray<Party> Parties, int Place)? latest = null;
            var list = new List<Found>();
            foreach (var mention in _spoken.In(at, token).Where(f => (kind != GroupNoun.Person || !IsBehindOrder(f)) && Listed(f, kind, group).Any()).Append(null))
            {
                if (mention is not null && list.Count > 0 && IsInside(mention, list[^1])) continue;
                if (mention is not null && list.Count > 0 && GoesOn(list[^1].End, mention))
                {
                    list.Add(mention);
                    continue;
                }

                var parties = list.Select(f => Listed(f, kind, group).First()).Distinct().ToImmutableArray();
                if (parties.Length == count && list.Count == count) latest = (parties, list[0].First);
                list.Clear();
                if (mention is not null) list.Add(mention);
            }

            if (latest is not null) return latest;
        }

        return null;
    }

    private static bool IsInside(Found mention, Found other) => mention.First < other.End;

    /// <summary>Whether nothing but "and", commas and quotation marks stands between the end of one mention and the next.</summary>
    private bool GoesOn(int end, Found next)
    {
        var joined = next.Proclitics.Has(Proclitics.Wa);
        for (var i = end; i < next.First; i++)
        {
            var token = _spoken.Text.Tokens[i];
            if (token.Kind != TokenKind.Punctuation && token.Folded != And) return false;
            joined |= token.Folded is And or Comma;
        }

        return joined;
    }

    /// <summary>Whether a list is meant rather than who else was named: in the same sentence, or where the list's members come back and one of the others does not.</summary>
    private bool IsRather((ImmutableArray<Party> Parties, int Place) list, (ImmutableArray<Party> Parties, int Place) others, int token)
    {
        var sentence = _spoken.SentenceOf(token);
        if (_spoken.SentenceOf(list.Place) == sentence) return true;
        // A list of just so many as the number says is no accident: الدول الخمس.
        if (list.Parties.Length > 2 && _spoken.SentenceOf(others.Place) != sentence) return true;
        return _spoken.SentenceOf(others.Place) != sentence && list.Parties.All(p => _spoken.Times(p) > 1) && others.Parties.Any(p => _spoken.Times(p) == 1);
    }

    // Of a list the people of a state are a party as well: بين الأوكرانيين والروس … الطرفين.
    private static IEnumerable<Party> Listed(Found mention, string kind, GroupNoun group) =>
        kind == GroupNoun.Country && mention is { Rule: CountryFinder.Nationals, Parties: [{ Country: not null } nation] } ? [nation] : Parties(mention, kind, group);

    private static IEnumerable<Party> Parties(Found mention, string kind, GroupNoun group)
    {
        // What only describes a thing is no party of a group, but the state that an office-holder serves is.
        if (group.Type == GroupNoun.Any && mention.Form is MentionForm.Nationality or MentionForm.Group) yield break;
        foreach (var party in mention.Parties)
        {
            switch (kind)
            {
                case GroupNoun.Person when party.Person is { } person && (group.Office is null || person.Offices.Exists(o => o.Noun == Letters.Fold(group.Office))):
                case GroupNoun.Body when party.Body is { Kind: not "news" } body && (group.Kinds.IsEmpty || group.Kinds.Contains(body.Kind, StringComparer.Ordinal)):
                    yield return party;
                    break;
                case GroupNoun.Country when party.Country is not null:
                    yield return party;
                    break;
                case GroupNoun.Country when group.Type == GroupNoun.Country && party.Person is { Country: { } country }:
                    yield return new Party(country);
                    break;
                default: break;
            }
        }
    }
}
