using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells where a name found by its shape begins in truth: behind the nationality, the verb or the noun in front of it that were taken for its first word.</summary>
internal sealed class NameStarts(Lexicon lexicon, WordClasses words, NameBehindTitle names)
{
    private readonly FrozenSet<string> _descriptions = lexicon.Titles.Indefinite.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);

    private const string God = "الله";
    private const string On = "علي";
    private const string Municipality = "بلديه";
    private const string Servant = "عبد";
    private const char Marbuta = 'ه';
    private const int ShortestVerb = 4;

    /// <summary>The first token of the name; its end where no name is left.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">The name as it was found.</param>
    /// <param name="known">The lexicon's matches.</param>
    /// <param name="tagged">All names found by shape.</param>
    /// <param name="isBehindTitle">Whether a whole title ends in front of it.</param>
    public int Of(NormalizedText text, TaggedName name, IReadOnlyList<PhraseMatch<KnownName>> known, ImmutableArray<TaggedName> tagged, bool isBehindTitle)
    {
        if (name.End - name.First < 2) return text.Tokens[name.First].Folded != God ? name.First : name.First > 0 && words.Has(WordList.BeforeAllah, text.Tokens[name.First - 1].Folded) ? name.First - 1 : name.End;
        var (token, next) = (text.Tokens[name.First], text.Tokens[name.First + 1]);

        // "على مراحل", "علي غرار": who writes the preposition without dots, or with them, names nobody.
        if (name.End - name.First == 2 && token.Folded == On && words.Has(WordList.BehindAla, next.Folded)) return name.End;

        // "بنظيرتها الباكستانية خار": whose state the adjective tells.
        if (known.FirstOrDefault(k => k.Value.Form == KnownForm.Nationality && k.First == name.First && k.End < name.End) is { } nationality && token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al))) return nationality.End;
        if (words.IsGivenName(token.Folded)) return name.First;

        // "عمدة ماريوبول بيتر أندريوشينكو": the town that somebody governs stands between his title and his name.
        if (name.End - name.First > 2 && name.First > 0 && (words.IsGivenName(next.Folded) || names.IsNamePart(next)) && !words.IsGivenName(token.Folded) && !names.IsGiven(token) && text.Tokens[name.First - 1].Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && (words.Has(WordList.Governors, a.Stem) || words.Has(WordList.TownGovernors, a.Stem)))) return name.First + 1;

        // "اتهم إسلامي كاميرون": who without the article is only described does what the verb says.
        if (name.End - name.First == 2 && name.First > 0 && _descriptions.Contains(token.Folded) && words.IsVerb(text.Tokens[name.First - 1])) return name.First + 1;

        // "مطار حمد الدولي", "بلدية دخنة": the place or the body is meant.
        if (token.Analyses is [{ Proclitics: Proclitics.None }, ..] && !names.IsNamePart(token) && (words.IsPlaceNoun(token.Folded) || token.Folded == Municipality)) return name.End;

        // "ندد المحامي بشدة الحكم": no name is a noun with "by" written onto it.
        if (token.Analyses.Any(a => a.Proclitics == Proclitics.Bi) && token.Folded[^1] == Marbuta && !isBehindTitle && !names.IsNamePart(token)) return name.End;

        // "دخلت سيفيرودونيتسك": what a woman or an army did, and where.
        if (token.Folded is [_, _, _, .., 'ت'] && words.IsFinite(token) && !names.IsNamePart(token) && !names.IsGiven(next)) return name.End;

        return IsDeed(token, name.Proclitics) && IsNamedAlone(text, name, tagged) ? name.First + 1 : name.First;
    }

    /// <summary>"حل عادل ومنصف", "رجل هادئ وجدي": two adjectives that "and" joins, of the noun without article before them, or behind a comma.</summary>
    public static bool IsPairOfAdjectives(NormalizedText text, TaggedName name, WordClasses words)
    {
        if (name.End - name.First != 2 || name.First == 0 || name.Proclitics != Proclitics.None) return false;
        var (one, other, before) = (text.Tokens[name.First], text.Tokens[name.First + 1], text.Tokens[name.First - 1]);
        if (one.Folded is not [_, 'ا', _, _] || !other.Analyses.Any(a => a.Proclitics == Proclitics.Wa)) return false;
        return before.Kind == TokenKind.Punctuation ? before.Folded == "،" && !other.Analyses.Any(a => a.Proclitics == Proclitics.Wa && words.IsGivenName(a.Stem))
            : before.Analyses[0].Proclitics == Proclitics.None && !words.IsVerb(before) && !words.IsFinite(before) && !words.IsImperfect(before) && !words.IsClosed(before) && !words.IsPreposition(before.Folded) && !words.IsGivenName(before.Folded) && words.Office(before.Folded) is null && !words.IsKin(before.Folded) && !before.Folded.EndsWith('ه');
    }

    // A verb is one for certain only where "and" joins it on: وروى التميمي, but سيرجو بيكولو.
    private bool IsDeed(Token token, Proclitics front) => !names.IsNamePart(token) && (front == Proclitics.None && (NounShapes.IsDeed(token.Folded) || token.Folded.Length >= ShortestVerb && words.IsFinite(token)) || front == Proclitics.Wa && token.Folded is [_, not ('س' or 'ي' or 'ت'), ..] && words.IsFinite(token));

    /// <summary>"ورفضت إسرائيل إدراج حامد", "وزكى قايد صالح": the article has the rest of the name behind another word; where it has it alone, that is how it calls him for short: <c>إرشاد هورموزلو … هورموزلو</c>.</summary>
    private bool IsNamedAlone(NormalizedText text, TaggedName name, ImmutableArray<TaggedName> tagged)
    {
        var (word, first) = (text.Tokens[name.First + 1].Folded, text.Tokens[name.First].Folded);
        return !words.Has(WordList.CommonNameParts, word) && tagged.Any(t => t.Type == NameType.Person && t.First != name.First && Enumerable.Range(t.First + 1, t.End - t.First - 1).Any(i => text.Tokens[i].Folded == word) && !Enumerable.Range(t.First, t.End - t.First).Any(i => text.Tokens[i].Folded == first));
    }
}
