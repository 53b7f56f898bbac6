using Graph.Core.Annotation.Names;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells where names of persons are likely, since a title is there: right behind a whole one (<c>المتحدث باسم الجيش أفي بنياهو</c>), and in front of one in apposition (<c>قاو فنغ المتحدث باسم الوزارة</c>).
/// </summary>
internal sealed class NamesBesideTitles(WordClasses words, NameBehindTitle given)
{
    // In units of the tagger's weights.
    public const float Behind = 5;
    private const float BehindMark = 3;
    private const float BehindBare = 3;
    private const float Before = 3;

    private const float Joined = 2;
    private const char Imperfect = 'ي';
    private const char And = 'و';
    private const string Plural = "ات";
    private const int ShortestPlural = 5;

    private const string Comma = "،";
    private const string Dash = "-";
    private const string Mark = "\"";
    private const string Open = "(";
    private const string Close = ")";
    private const int LongestAside = 9;
    private const int LongestName = 4;

    /// <param name="text">The article.</param>
    /// <param name="layer">Where names are that are found already.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="known">The lexicon's matches: where a state or a town begins no person does.</param>
    public IReadOnlyCollection<NamePlace> Of(NormalizedText text, Layer layer, IEnumerable<OfficePhrase> titles, IReadOnlyList<PhraseMatch<KnownName>> known)
    {
        var named = known.Where(k => k.Value.Form is KnownForm.CountryName or KnownForm.Capital or KnownForm.CountrySeat or KnownForm.Body or KnownForm.Nationality).ToList();
        var (begun, ended) = (named.Select(k => k.First).ToHashSet(), named.Select(k => k.End).ToHashSet());
        var places = new Dictionary<(int Token, bool IsEnd), float>();
        foreach (var title in titles)
        {
            var limit = text.Sentences[Spoken.SentenceOf(text, title.First)].EndToken;
            foreach (var end in title.Reaches.Add(title.End).Distinct()) AddBehind(text, title, end, limit, begun, places);
            if (title is { Complete: true, Proclitics: Proclitics.None }) AddBefore(text, layer, title, ended, places);
        }

        return [.. places.Select(p => new NamePlace(p.Key.Token, p.Key.IsEnd, p.Value))];
    }

    private void AddBehind(NormalizedText text, OfficePhrase title, int end, int limit, HashSet<int> begun, Dictionary<(int Token, bool IsEnd), float> places)
    {
        var (at, worth) = (end, title.Complete || end > title.End ? Behind : BehindBare);

        // Inside a title a name begins only with a word that is known for one.
        if (end < title.End && !given.IsGiven(text.Tokens[end])) return;
        if (!title.Complete && (!title.Definite || IsDescription(text, title.First))) return;
        if (at < limit && text.Tokens[at].Folded == Open)
        {
            // "رئيس نقابة الصحفيين (تي جي إس) غوكهان": short forms in brackets.
            var close = at + 1;
            while (close < limit && close - at < LongestAside && text.Tokens[close].Folded != Close) close++;
            if (close < limit && text.Tokens[close].Folded == Close) at = close + 1;
        }

        if (at < limit && text.Tokens[at].Folded == Mark) at++;
        if (title.Complete && at < limit && text.Tokens[at].Folded == Comma) (at, worth) = (at + 1, IsEnclosed(text, title, at + 1, limit) ? worth : Math.Min(worth, BehindMark));

        // "القيادي في الحزب، وبوطاهر البوطاهري": another one is joined on.
        if (at > end && at < limit && text.Tokens[at].Folded[0] == And && !given.IsGiven(text.Tokens[at])) return;
        while (at < limit && words.AnnouncesName(text, at)) at++;
        if (at < limit && !begun.Contains(at) && CanBegin(text.Tokens[at])) places[(at, false)] = MayBeJoined(text.Tokens[at]) ? Math.Min(worth, Joined) : worth;
    }

    /// <summary>"السفير الممثل الدائم لليابان، تاكاتشي هيكيهارا، دعم": two commas hold the name.</summary>
    private bool IsEnclosed(NormalizedText text, OfficePhrase title, int first, int limit)
    {
        // "عزيز أخنوش، رئيس الحكومة، اجتماعا تنسيقيا،": what stands in apposition itself has its name before it.
        if (title.First > 0 && text.Tokens[title.First - 1].Folded == Comma) return false;
        var end = first;
        while (end < limit && end - first <= LongestName && IsPart(text.Tokens[end]) && !NameBreaks.IsAccusative(text.Tokens[end]) && !text.Tokens[end].Analyses.Any(a => a.Proclitics.Has(Proclitics.Preposition))) end++;
        return end - first is > 1 and <= LongestName && end < limit && text.Tokens[end].Folded == Comma;
    }

    /// <summary>"الائتلاف الحاكم": behind a noun with article the bare title is its adjective.</summary>
    private bool IsDescription(NormalizedText text, int token) => token > 0 && text.Tokens[token - 1] is { Kind: TokenKind.Word } before && before.Analyses[0].Proclitics == Proclitics.Al && !words.IsVerb(before) && !words.IsClosed(before);

    private void AddBefore(NormalizedText text, Layer layer, OfficePhrase title, HashSet<int> ended, Dictionary<(int Token, bool IsEnd), float> places)
    {
        var last = title.First - 1;
        var isMarked = last > 0 && text.Tokens[last].Folded is Comma or Dash;
        if (isMarked) last--;
        if (last < 1 || layer.IsName(last) || ended.Contains(last + 1) || !IsPart(text.Tokens[last])) return;

        // Without a mark a title that is indefinite may be what a noun is of: "مكتب وزير الخارجية".
        if (isMarked || title.Definite && title.Links) places[(last, true)] = Before;
    }

    // A first word with the article is rather an adjective of the title, but for given names that have one: الطيب, الحسين.
    private bool CanBegin(Token token) => IsPart(token) && !(token.Folded.Length >= ShortestPlural && token.Folded.EndsWith(Plural, StringComparison.Ordinal)) && (!token.Analyses.Any(a => a.Proclitics.Has(Proclitics.Al)) || given.IsGiven(token));

    // "الرئيس الفرنسي لكرسي الحكم", "ولي العهد يأمر بتأمين": the first letter may be a preposition, "and" or that of a verb, unless the word is known as a name.
    private bool MayBeJoined(Token token) => (token.Analyses.Length > 1 || token.Folded[0] == Imperfect) && !given.IsGiven(token);

    private bool IsPart(Token token) => token.Kind == TokenKind.Word && !words.IsClosed(token) && !words.IsVerb(token) && !words.IsPreposition(token.Folded) && !words.IsModifier(token.Folded) && !words.IsFormer(token.Folded)
        && !token.Analyses.Any(a => words.IsBodyHead(a.Stem) || words.IsPlaceNoun(a.Stem) || words.IsGovernment(a.Stem) || words.Office(a.Stem) is not null || words.PluralOffice(a.Stem) is not null || words.IsCounterpart(a.Stem));
}
