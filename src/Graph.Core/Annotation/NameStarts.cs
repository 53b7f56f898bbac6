using System.Collections.Immutable;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells where a name found by its shape begins in truth: behind the nationality, the town or the noun in front of it that were taken for its first word.</summary>
internal sealed class NameStarts(WordClasses words, NameBehindTitle names)
{
    private const string On = "على";
    private const string OnOrAli = "علي";
    private const char Marbuta = 'ه';

    /// <summary>The first token of the name; its end where no name is left.</summary>
    /// <param name="text">The article.</param>
    /// <param name="name">The name as it was found.</param>
    /// <param name="known">The lexicon's matches.</param>
    /// <param name="tagged">All names found by shape.</param>
    /// <param name="isBehindTitle">Whether a whole title ends in front of it.</param>
    public int Of(NormalizedText text, TaggedName name, IReadOnlyList<PhraseMatch<KnownName>> known, ImmutableArray<TaggedName> tagged, bool isBehindTitle)
    {
        if (name.End - name.First < 2) return name.First;
        var (token, next) = (text.Tokens[name.First], text.Tokens[name.First + 1]);

        // "على مراحل", "علي غرار": who writes the preposition without dots, or with them, names nobody.
        if (name.End - name.First == 2 && (token.Surface == On || token.Folded == OnOrAli && name.Score < Sure) && !names.IsNamePart(next) && next.Analyses[0].Proclitics == Proclitics.None) return name.End;

        // "بنظيرتها الباكستانية خار": whose state the adjective tells.
        if (known.FirstOrDefault(k => k.Value.Form == KnownForm.Nationality && k.First == name.First && k.End < name.End) is { } nationality && token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al))) return nationality.End;
        if (words.IsGivenName(token.Folded)) return name.First;
        if (token.Analyses.Any(a => a.Proclitics == Proclitics.Bi))
        {
            // "ندد المحامي بشدة الحكم": no name is a noun with "by" written onto it.
            if (token.Folded[^1] == Marbuta && !isBehindTitle && !names.IsNamePart(token)) return name.End;

            // "عضو القيادة الجهوية بنابل عبد الله القاسمي": the town behind a title is no part of the name.
            if (isBehindTitle && name.End - name.First > 2 && !names.IsNamePart(token) && (words.IsGivenName(next.Folded) || next.Folded == "عبد")) return name.First + 1;
        }

        return IsDeed(token) && IsNamedAlone(text, name, tagged) ? name.First + 1 : name.First;
    }

    // How sure the tagger is of who is called Ali and something that nobody else is called.
    private const double Sure = 0.9;

    private bool IsDeed(Token token) => token.Analyses[0].Proclitics == Proclitics.None && !names.IsNamePart(token) && (NounShapes.IsDeed(token.Folded) || words.IsFinite(token));

    /// <summary>"ورفضت إسرائيل إدراج حامد", "وزكى قايد صالح": the article has the rest of the name behind another word.</summary>
    private static bool IsNamedAlone(NormalizedText text, TaggedName name, ImmutableArray<TaggedName> tagged)
    {
        var (word, first) = (text.Tokens[name.First + 1].Folded, text.Tokens[name.First].Folded);
        return tagged.Any(t => t.Type == NameType.Person && t.First != name.First && Enumerable.Range(t.First, t.End - t.First).Any(i => text.Tokens[i].Folded == word) && !Enumerable.Range(t.First, t.End - t.First).Any(i => text.Tokens[i].Folded == first));
    }
}
