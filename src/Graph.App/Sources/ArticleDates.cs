using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Core.Text;

namespace Graph.App.Sources;

/// <summary>Reads days as newspapers write them: ISO 8601, day/month/year, and day, month name and year with the month names of Mashriq, Maghreb and Gulf.</summary>
internal static partial class ArticleDates
{
    // Where a text begins with its own date, it is in one of these lines.
    private const int LinesWithDate = 4;

    // A longer line is prose, and a date within it is that of some event.
    private const int LongestDateLine = 60;

    private static readonly FrozenDictionary<string, int> Months = new (string Names, int Month)[]
    {
        ("يناير كانون-الثاني جانفي january jan", 1),
        ("فبراير شباط فيفري february feb", 2),
        ("مارس اذار march mar", 3),
        ("ابريل نيسان افريل april apr", 4),
        ("مايو ايار ماي may", 5),
        ("يونيو يونيه حزيران جوان june jun", 6),
        ("يوليو يوليه تموز جويليه july jul", 7),
        ("اغسطس اب اوت august aug", 8),
        ("سبتمبر ايلول september sep sept", 9),
        ("اكتوبر تشرين-الاول october oct", 10),
        ("نوفمبر تشرين-الثاني november nov", 11),
        ("ديسمبر كانون-الاول december dec", 12),
    }.SelectMany(m => m.Names.Split(' ').Select(n => KeyValuePair.Create(Letters.Fold(n.Replace('-', ' ')), m.Month))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The day that a date field says, or <c>null</c>.</summary>
    public static DateOnly? Parse(string? field) => string.IsNullOrWhiteSpace(field) ? null : First(WesternDigits(field));

    /// <summary>The day that the text itself says it was published on: a date at the beginning of one of the first lines, or alone on it.</summary>
    public static DateOnly? OfFirstLines(string text)
    {
        var lines = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text[range].Trim();
            if (line.Length == 0) continue;
            if (++lines > LinesWithDate) break;
            var western = WesternDigits(line.Length > LongestDateLine ? line[..LongestDateLine] : line);
            var match = DateLine().Match(western);
            if (match.Success && First(match.Value) is { } date) return date;
        }

        return null;
    }

    private static DateOnly? First(string text)
    {
        if (YearFirst().Match(text) is { Success: true } iso && Day(iso.Groups["y"].Value, Number(iso.Groups["m"].Value), iso.Groups["d"].Value) is { } isoDay) return isoDay;
        if (DayFirst().Match(text) is { Success: true } plain && Day(plain.Groups["y"].Value, Number(plain.Groups["m"].Value), plain.Groups["d"].Value) is { } plainDay) return plainDay;
        if (DayMonthYear().Match(text) is { Success: true } named && Months.TryGetValue(MonthKey(named), out var month)) return Day(named.Groups["y"].Value, month, named.Groups["d"].Value);
        return MonthDayYear().Match(text) is { Success: true } english && Months.TryGetValue(MonthKey(english), out var first) ? Day(english.Groups["y"].Value, first, english.Groups["d"].Value) : null;
    }

    private static string MonthKey(Match match) => Letters.Fold(match.Groups["m"].Value.Trim());

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static DateOnly? Day(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        return y is >= 1900 and <= 2200 && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, d) : null;
    }

    private static string WesternDigits(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] switch
            {
                >= '\u0660' and <= '\u0669' => (char)(source[i] - '\u0660' + '0'),
                >= '\u06F0' and <= '\u06F9' => (char)(source[i] - '\u06F0' + '0'),
                _ => source[i],
            };
        }
    });

    [GeneratedRegex(@"(?<!\d)(?<y>(19|20)\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>(19|20)\d\d)(?!\d)", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex DayFirst();

    // كانون الأول/ديسمبر is one month with both its names; the first is enough.
    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s*(من\s+)?(?<m>(كانون|تشرين)\s+(ال\p{L}+)|\p{L}+)(\s*[/(]\s*\p{L}+(\s+\p{L}+)?\s*\)?)?\s*[,،]?\s*(?<y>(19|20)\d\d)(?!\d)", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(?<m>\p{L}{3,9})\.?\s+(?<d>\d{1,2})(st|nd|rd|th)?\s*,?\s*(?<y>(19|20)\d\d)(?!\d)", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex MonthDayYear();

    // An optional weekday or word of publication, then the date.
    [GeneratedRegex(@"^\W*((تم\s+النشر(\s+في)?|نشر(\s+في)?|(ب|ال)?تاريخ(\s+النشر)?|آخر\s+تحديث|السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة)\W*)*\d.*$", RegexOptions.ExplicitCapture, PatternLimit.Milliseconds)]
    private static partial Regex DateLine();
}
