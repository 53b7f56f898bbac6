using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Tells what no title goes on over: whom the holder speaks to, and nouns that begin the next part of the clause.</summary>
internal sealed class TitleEnds(NormalizedText text, Layer layer, Lexicon lexicon, WordClasses words)
{
    private const string News = "news";
    private const string Feminine = "يه";
    private const string Kurdistan = "كردستان";
    private const char Marbuta = 'ه';
    private const int OfThreeLetters = 4;

    // Whose members are told of: النقابة الوطنية للصحفيين.
    private static readonly string[] Unions = ["union", "ngo"];
    private const int Head = 3;

    /// <summary>Whether the token is whom the holder speaks to: <c>المتحدث باسم النهضة لفرانس برس</c>, <c>المتحدث باسم الجيش للصحفيين</c>.</summary>
    /// <param name="token">The token with its preposition.</param>
    /// <param name="title">The title so far.</param>
    public bool IsAudience(int token, IReadOnlyList<string> title)
    {
        var way = text.Tokens[token].Analyses.FirstOrDefault(a => a.Proclitics.Has(Proclitics.Li));
        if (way.Stem is null) return false;
        if (!words.Has(WordList.PressAddressed, way.Stem) && !(layer.BodyAt(token) is { } body && lexicon.Bodies[body.Value.Entry].Kind == News)) return false;
        if (way.Proclitics.Has(Proclitics.Al) && IsJoinedPurpose(token, title)) return false;
        if (title.Count <= Head && words.Has(WordList.StaffOfOutlets, Stem(title[0]))) return false;
        return !title.Any(w => words.BodyHead(Stem(w)) is { } head && Unions.Contains(head.Kind, StringComparer.Ordinal));
    }

    /// <summary>"رئيس الهيئة العامة للإذاعة والتلفزيون": with another one joined on they are what the body is for.</summary>
    private bool IsJoinedPurpose(int token, IReadOnlyList<string> title) => token + 1 < text.Tokens.Length && text.Tokens[token + 1].Analyses.Any(a => a.Proclitics == (Proclitics.Wa | Proclitics.Al)) && title.Any(w => w.StartsWith("ال", StringComparison.Ordinal) && words.BodyHead(Stem(w)) is { } head && BodyPurpose.HasPurpose(head));

    /// <summary>Whether a paper or agency in quotation marks begins at the token: <c>محافظ عدن لـ"الشرق الأوسط"</c>.</summary>
    public bool IsPaper(int mark)
    {
        var close = mark + 1;
        while (close < text.Tokens.Length && text.Tokens[close].Kind == TokenKind.Word) close++;
        return close > mark + 1 && (words.IsOutlet(string.Join(' ', Enumerable.Range(mark + 1, close - mark - 1).Select(i => text.Tokens[i].Folded))) || layer.BodyAt(mark + 1) is { } body && lexicon.Bodies[body.Value.Entry].Kind == News);
    }

    /// <summary>Whether what the token leads to says what the body or the mandate before it is for: <c>المركز القومي لدراسات الشرق الأوسط</c>, <c>المقرر الخاص لحرية التعبير</c>.</summary>
    public bool IsPurpose(int token, IReadOnlyList<string> title) =>
        title.Any(w => w.StartsWith("ال", StringComparison.Ordinal) && words.BodyHead(Stem(w)) is { } head && BodyPurpose.HasPurpose(head))
        && text.Tokens[token].Analyses.Any(a => a.Proclitics == Proclitics.Li && (words.Has(WordList.BodyCauses, a.Stem) || words.Has(WordList.MandateCauses, a.Stem)));

    /// <summary>Whether the nationality between a body's noun and what it is for belongs to its name: <c>الجمعية التونسية للصحوة</c>.</summary>
    /// <param name="title">The title so far.</param>
    /// <param name="next">The token behind the nationality.</param>
    public bool IsNameOfBody(IReadOnlyList<string> title, int next) => HeadOf(title) is { } head && BodyPurpose.HasPurpose(head) && next < text.Tokens.Length && !layer.IsName(next)
        && text.Tokens[next].Analyses.Any(a => a.Proclitics == (Proclitics.Li | Proclitics.Al) && !words.Has(WordList.PressAddressed, a.Stem) || a.Proclitics == Proclitics.Li && (words.Has(WordList.BodyCauses, a.Stem) || IsOfMany(a.Stem, next)));

    /// <summary>The noun with article of the body at the title's end, behind which adjectives stand: <c>الجمعية</c>, <c>للاتحاد الديمقراطي</c>.</summary>
    private BodyHead? HeadOf(IReadOnlyList<string> title)
    {
        for (var i = title.Count - 1; i >= 0; i--)
        {
            if (!title[i].StartsWith("ال", StringComparison.Ordinal) && !title[i].StartsWith("لل", StringComparison.Ordinal)) return null;
            if (words.BodyHead(Stem(title[i])) is { } head) return head;
            if (!words.IsModifier(Letters.Fold(title[i]))) return null;
        }

        return null;
    }

    /// <summary>"الجمعية المغربية لموزعي الغاز": many in the construct, whom the body is of.</summary>
    private bool IsOfMany(string stem, int token) => stem is [_, _, _, _, .., 'ي'] && token + 1 < text.Tokens.Length && text.Tokens[token + 1].Analyses[0].Proclitics == Proclitics.Al && layer.NationalityAt(token + 1) is null;

    /// <summary>Whether the noun is one that is told of, and nowhere an office is held: <c>نائب السفير في الرسالة</c>, <c>النائب في الجلسة</c>.</summary>
    public bool IsEvent(Token token) => token.Analyses[0] is { Proclitics: Proclitics.Al } way && words.Has(WordList.OccasionsTold, way.Stem);

    /// <summary>Whether the word behind a noun for a place is the place: <c>الحاكم السابق لولاية فلوريدا</c>. A quarter of the sky wants the noun behind it.</summary>
    public bool IsPlaced(string noun, string place)
    {
        var folded = Letters.Fold(noun);
        return (words.Has(WordList.GovernedPlaces, folded) || folded is ['ل' or 'ب', .. var bare] && words.Has(WordList.GovernedPlaces, bare)) && Letters.Fold(place) != Kurdistan && !GovernorTitle.IsDirection(Letters.Fold(place)) && !words.IsBodyHead(Letters.Fold(place)) && !words.IsPlaceNoun(Letters.Fold(place)) && !words.IsModifier(Letters.Fold(place));
    }

    /// <summary>
    /// Whether a noun with article is none that describes: "انتقد المبعوث الخاص للأمم المتحدة الخطوة", "أعلن وزير الداخلية المعتقلين". Feminines of three letters describe nothing unless they are participles (العامة), nor does one of the pattern زيارة.
    /// </summary>
    public bool IsNext(string stem, string before) =>
        words.Has(WordList.BelongingParticiples, stem)
        || stem is [.., not 'ي'] && !(stem is [.., 'ي' or 'و', 'ن'] && Letters.Fold(before) is not [.., 'ي', 'ه']) && (words.IsThing(stem) || words.StandsApart(stem) || words.IsGovernment(stem))
        || stem is [_, not 'ا', not 'ي', Marbuta] && stem.Length == OfThreeLetters || stem is [_, _, 'ا', _, Marbuta]
        || stem.EndsWith("ين", StringComparison.Ordinal) && Letters.Fold(before).EndsWith(Feminine, StringComparison.Ordinal);

    private static string Stem(string word)
    {
        var folded = Letters.Fold(word);
        return folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded.StartsWith("لل", StringComparison.Ordinal) ? folded[2..] : folded;
    }
}
