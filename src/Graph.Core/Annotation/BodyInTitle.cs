using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells within a title what belongs to the name of a body: a state that the body is called after (<c>رئيس بنك السودان</c>), two of which it joins the people (<c>الغرفة التونسية الألمانية</c>), and the body that an officer is one of (<c>المدير العام لشركة الكهرباء</c>).</summary>
internal sealed class BodyInTitle(NormalizedText text, Layer layer, Lexicon lexicon, WordClasses words)
{
    private const string Article = "ال";
    private const string Presidency = "رئاسة";
    private const string Team = "منتخب";

    private const string Army = "الجيش";
    private const string Central = "المركزي";
    private const string Council = "المجلس";
    private const string Quote = "\"";
    private const int LongestQuoted = 4;
    private const int LongestWithHead = 8;
    private const int LongestLetter = 3;

    // The bodies of a state go by its name to tell whose they are: وزير خارجية العراق, رئيس أركان الجيش المصري.
    private static readonly string[] Private = ["bank", "company", "union", "ngo", "university", "sport", "party", "coalition", "other"];

    /// <summary>Whether the name of the state behind the title so far is the last word of a body's: <c>عضو غرفة تجارة الأردن</c>, and not <c>وزير خارجية الأردن</c>.</summary>
    public bool IsCalledAfterState(IReadOnlyList<string> title) =>
        title.Count > 1 && !title[^1].StartsWith(Article, StringComparison.Ordinal) && title.Skip(1).Any(w => HeadOf(w) is { } head && head.Noun is not (Presidency or Team) && Private.Contains(head.Kind, StringComparer.Ordinal));

    /// <summary>The token after two nationalities that a body between two states has in its name: <c>جمعية الصداقة المصرية اللبنانية</c>; <c>null</c> where there are not two.</summary>
    public int? EndOfTwoStates(IReadOnlyList<string> title, int token)
    {
        if (!title.Any(w => HeadOf(w) is not null) || layer.NationalityAt(token) is not { } one || layer.NationalityAt(one.End) is not { } other) return null;
        if (lexicon.Countries[one.Value.Entry].Iso3 == lexicon.Countries[other.Value.Entry].Iso3 || layer.IsName(other.End)) return null;
        return text.Tokens[one.End].Analyses.Any(a => a.Proclitics == Proclitics.Al) ? other.End : null;
    }

    /// <summary>Whether the token leads by "of" to a body that a described officer is one of: <c>الرئيس السابق للحزب</c>, <c>المدير التنفيذي لشركة الموانئ</c>.</summary>
    public bool IsLedTo(int token) => !layer.IsName(token) && text.Tokens[token].Analyses.Any(a => (a.Proclitics & ~Proclitics.Al) == Proclitics.Li && words.IsBodyHead(a.Stem));

    /// <summary>Whether the token leads to a body or a town that an officer sits in, and not to a state or a span of time: <c>بجمعية رجال الأعمال</c>, and not <c>في اليمن</c>, <c>لربع قرن</c>.</summary>
    public bool IsSeat(int token) => layer.CountryAt(token) is null && layer.CountryAt(token + 1) is null && (IsLedTo(token) || !text.Tokens[token].Analyses.Any(a => a.Proclitics.Has(Proclitics.Li)) || layer.BodyAt(token) is not null);

    /// <summary>Whether the body's last word only says which state's it is: <c>البرلمان اللبناني</c>, <c>وزارة الخارجية الأميركية</c>, <c>البنك المركزي التونسي</c>; the title goes without it.</summary>
    /// <param name="body">The body.</param>
    /// <param name="token">The word of it.</param>
    /// <param name="before">The word of the title before that.</param>
    public bool IsStateOf(PhraseMatch<KnownName> body, int token, string before)
    {
        if (token == body.First || layer.NationalityAt(token) is not { } nationality || nationality.End != body.End || lexicon.Bodies[body.Value.Entry] is not { Country: { } state, Kind: var kind } || lexicon.Countries[nationality.Value.Entry].Iso3 != state) return false;
        return kind switch
        {
            "ministry" => true,
            "parliament" => !text.Tokens[body.First].Analyses.Any(a => a.Bare == Council),
            "army" => token - body.First == 1 && Letters.Fold(before) == Army,
            "bank" => Letters.Fold(before) == Central,
            _ => false,
        };
    }

    /// <summary>The mark that closes the few words in quotation marks that a body is called by; <c>null</c> where none opens at the token: <c>رئيس «الائتلاف» أحمد الجربا</c>.</summary>
    public int? EndOfQuotation(int mark, int limit)
    {
        var close = mark + 1;
        while (close < limit && close - mark <= (IsHead(mark + 1) ? LongestWithHead : LongestQuoted) && text.Tokens[close].Kind == TokenKind.Word) close++;
        return close < limit && close > mark + 1 && text.Tokens[close].Folded == Quote && (IsHead(mark + 1) || IsSpelled(mark + 1, close) || !Enumerable.Range(mark + 1, close - mark - 1).Any(i => words.IsClosed(text.Tokens[i]) || words.IsVerb(text.Tokens[i]))) ? close : null;
    }

    private bool IsHead(int token) => token < text.Tokens.Length && words.IsBodyHead(text.Tokens[token].Folded);

    /// <summary>"آر سي إم": letters that are spelled out, of which one is a particle as well.</summary>
    private bool IsSpelled(int first, int end) => end - first > 1 && Enumerable.Range(first, end - first).All(i => text.Tokens[i].Folded.Length <= LongestLetter);

    private BodyHead? HeadOf(string word)
    {
        var folded = Letters.Fold(word);
        return words.BodyHead(folded) ?? (folded is ['ا' or 'ل' or 'ب', 'ل', .. var definite] && words.BodyHead(definite) is { } named ? named : folded is ['ل' or 'ب', .. var bare] ? words.BodyHead(bare) : null);
    }
}
