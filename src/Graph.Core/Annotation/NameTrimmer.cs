using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Cuts from a name found by its shape what is no part of it: title words and verbs at its front, and at its end what the clause goes on with.</summary>
internal sealed class NameTrimmer(WordClasses words, NameBehindTitle names)
{
    private const char And = 'و';
    private const string Comma = "،";
    private const char Feminine = 'ت';
    private const char Marbuta = 'ه';
    private const string In = "في";
    private const string With = "مع";

    // With the letter that who writes "في" has for the preposition alone; the name is علي.
    private const string Upon = "على";
    private const string Servant = "عبد";
    private const string God = "الله";
    private const int ShortestMarked = 4;

    // A preposition at the end counts as one where the tagger is no surer than this.
    private const double Doubtful = 0.6;

    // Without its hamza it is a name: بان كي مون.
    private const string ThatIs = "بأن";

    /// <summary>A name found by shape without the title words at its front; <c>null</c> where nothing is left, or where it is the complement of a title ("ولي العهد", "خادم الحرمين").</summary>
    public NameSpan? Trim(NormalizedText text, TaggedName name, ILookup<int, PhraseMatch<KnownName>> countries, HashSet<int> states, bool isBehindTitle)
    {
        var first = IsVerbAtStart(text, name) ? name.First + 1 : name.First;
        while (first < name.End && (text.Tokens[first].Surface is ThatIs || words.IsFormer(text.Tokens[first].Folded) || words.IsModifier(text.Tokens[first].Folded) || text.Tokens[first].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && words.IsFormer(a.Bare)))) first++;
        while (first < name.End && words.AnnouncedUpTo(text, first) is var named && named > first && named < name.End) first = named;
        var end = name.End;
        while (end > first + 1 && EndsName(text.Tokens[end - 1])) end--;
        while (end > first + (text.Tokens[first].Folded == Servant ? 3 : 2) && text.Tokens[end - 2].Folded != Servant && GoesOn(text.Tokens[end - 1], Doubtful)) end--;
        for (var at = first + 1; at < end; at++)
            if (IsWish(text, at)) end = at;
        if (end - first > 1 && IsOfPhrase(text, end - 1)) end--;
        if (end - first > 1 && text.Tokens[first].Folded is With or In) first++;

        // "اتهمت واشنطن بريغوجين": a state right behind a verb does what the verb says.
        if (end - first > 1 && first > 0 && states.Contains(first) && words.IsVerb(text.Tokens[first - 1])) first++;
        if (first == end || countries[first].Any(c => c.End >= name.End) || IsTitleOf(text, first, name.End, countries)) return null;
        if (text.Tokens[first].Surface is Upon or "و" + Upon && text.Tokens.Any(t => t.Surface == In)) return null;
        if (first > 0 && text.Tokens[first - 1].Analyses.Any(a => words.ComplementsOf(a.Stem).Contains(text.Tokens[first].Folded, StringComparer.Ordinal))) return null;
        var proclitics = first == name.First && !IsWhole(text, first) && !(isBehindTitle && IsUncut(text.Tokens[first], name.Proclitics)) ? name.Proclitics & ~Proclitics.Al : Proclitics.None;

        // "التنديد بأبو عاقلة", "لقاء لأبي حفص": no name begins with a preposition on its particle.
        if (proclitics == Proclitics.None && text.Tokens[first].Analyses.FirstOrDefault(a => a.Proclitics is Proclitics.Bi or Proclitics.Li && words.Has(WordList.Kunya, a.Stem)) is { Stem: not null } way) proclitics = way.Proclitics;

        // "، وبوطاهر البوطاهري": in a list "and" is written onto a name that has no such letter.
        if (first == name.First && proclitics == Proclitics.None && first > 0 && !isBehindTitle && text.Tokens[first].Folded is [And, _, _, _, _, ..] && text.Tokens[first - 1].Folded == Comma && !words.IsGivenName(text.Tokens[first].Folded)) proclitics = Proclitics.Wa;
        return new NameSpan(first, EndOfOne(text, first, end), -1, proclitics, "person.tagged");
    }

    /// <summary>"فيصل بن عبد العزيز رحمه الله": a wish of several words is no part of the name before it.</summary>
    private bool IsWish(NormalizedText text, int token)
    {
        var wishes = new List<PhraseMatch<bool>>();
        words.Blessings.Match(text, token, wishes);
        return wishes.Exists(w => w.Words > 1);
    }

    /// <summary>"قضية نورا الرأي العام": the last word has the article, as the adjective behind it, and nobody is called so.</summary>
    private bool IsOfPhrase(NormalizedText text, int last) => text.Tokens[last].Analyses is [{ Proclitics: Proclitics.Al }, ..] && !names.IsNamePart(text.Tokens[last]) && last + 1 < text.Tokens.Length && words.IsModifier(text.Tokens[last + 1].Folded) && text.Tokens[last + 1].Analyses[0].Proclitics == Proclitics.Al;

    /// <summary>"حسن بلوان … وأكد بلوان": a word that stands inside a name elsewhere has no preposition on its front.</summary>
    private bool IsWhole(NormalizedText text, int token)
    {
        var word = text.Tokens[token].Folded;
        return word.Length > ShortestMarked && word[0] is 'ب' or 'ل' && text.Tokens.Any(t => t.Index > 0 && t.Index != token && t.Folded == word && text.Tokens[t.Index - 1] is var before && names.IsGiven(before) && before.Analyses[0].Proclitics == Proclitics.None);
    }

    /// <summary>"رئيس الوزراء لادو غورغينيدزه", "القنصل كوين فيرلينغ": behind a title what is no name without its first letter has no preposition on its front; nothing is "like" a man there.</summary>
    private bool IsUncut(Token token, Proclitics cut) => (cut & ~Proclitics.Al) is Proclitics.Ka || (cut & ~Proclitics.Al) is Proclitics.Li or Proclitics.Bi && token.Folded.Length >= ShortestMarked && !words.IsGivenName(token.Folded[1..]) && !token.Folded.StartsWith("لل", StringComparison.Ordinal);

    /// <summary>"نائب نقيب المعلمين ناصر النواصرة،", "وزيرة الصحة مي الكيلة حول": behind a given name a feminine with article is the surname where nothing follows that a clause would go on with.</summary>
    public bool IsFullName(NormalizedText text, TaggedName name)
    {
        var (given, surname) = (text.Tokens[name.First], text.Tokens[name.End - 1]);
        if (!words.IsGivenName(given.Folded) || given.Analyses[0].Proclitics != Proclitics.None || !surname.Folded.EndsWith(Marbuta) || surname.Analyses.Any(a => words.IsBodyHead(a.Stem) || words.IsGovernment(a.Stem) || words.IsThing(a.Stem) || words.Office(a.Stem) is not null)) return false;
        return name.End >= text.Tokens.Length || text.Tokens[name.End] is { Kind: TokenKind.Punctuation } or { Folded: "ان" or "انه" or "انها" } || words.IsPreposition(text.Tokens[name.End].Folded) && text.Tokens[name.End].Folded is not ("علي" or "الي");
    }

    /// <summary>Whether the word is a preposition, or a verb of a woman or a body, which no name ends with: <c>اغتيال شيرين في</c>, <c>سارة طالبت</c>.</summary>
    private bool EndsName(Token token) => token.Folded is In or With || token.Folded.EndsWith(Feminine) && words.IsVerb(token);

    /// <summary>Whether the last word of a name is rather an adjective, an object or an adverbial: <c>أناتولي أنتونوف الخطوة</c>, <c>دميتري بيسكوف بالقول</c>, <c>القاضي عياض بمراكش</c>.</summary>
    public bool GoesOn(Token token, double score) => token.Folded != God && (token.Analyses is [{ Proclitics: Proclitics.Al, Stem: [.., 'ه'] or [.., 'ا', 'ت'] }, ..] && !names.IsNamePart(token)
        || token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Bi) && a.Proclitics.Has(Proclitics.Al)) || score < Doubtful && token.Analyses.Any(a => a.Proclitics == Proclitics.Bi) && !names.IsNamePart(token));

    /// <summary>Whether the first word is "and" with a verb: where a sentence begins nothing is there to be joined to (<c>ودان سامي</c>).</summary>
    private bool IsVerbAtStart(NormalizedText text, TaggedName name) => text.Tokens[name.First].Folded is [And, _, _, _, ..] && text.Sentences.Any(s => s.FirstToken == name.First) && words.IsVerb(text.Tokens[name.First]);

    /// <summary>Whether the words are a title with the state it is held in, and no name: <c>أمير دولة قطر</c>.</summary>
    private bool IsTitleOf(NormalizedText text, int first, int end, ILookup<int, PhraseMatch<KnownName>> countries) =>
        first + 1 < end && text.Tokens[first].Analyses.Any(a => words.Office(a.Stem) is not null) && countries[first + 1].Any(c => c.End >= end);

    // "حسين وفيدان" are two where the article has the second without "and" elsewhere.
    private static int EndOfOne(NormalizedText text, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            var word = text.Tokens[i].Folded;
            if (word.Length > 3 && word[0] == 'و' && text.Tokens.Any(t => t.Index != i && t.Folded.AsSpan().SequenceEqual(word.AsSpan(1)))) return i;
        }

        // "حسن نصر الله بسليماني": where a preposition is written onto a word that the article has without it, another part of the clause begins.
        for (var i = first + 2; i < end; i++)
        {
            var word = text.Tokens[i].Folded;
            if (word.Length > ShortestMarked && word[0] is 'ب' or 'ل' && text.Tokens.Any(t => t.Index != i && t.Folded.AsSpan().SequenceEqual(word.AsSpan(1))) && !text.Tokens.Any(t => t.Index < i && t.Folded == word)) return i;
        }

        return end;
    }
}
