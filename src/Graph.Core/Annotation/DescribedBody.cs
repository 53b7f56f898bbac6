using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Finds the body just named that its noun takes up with an adjective which many bodies could have: <c>هيومن رايتس ووتش … المنظمة الحقوقية</c>, <c>العفو الدولية … المنظمة الدولية</c>, <c>الأونروا … الوكالة الأممية</c>, <c>إيرباص … الشركة الأوروبية</c>.
/// </summary>
internal sealed class DescribedBody(Lexicon lexicon, WordClasses words)
{
    private const string Rule = "body.described";
    private const int Sentences = 2;
    private const string Article = "ال";

    /// <summary>The body that the noun at the token and its adjective take up; <c>null</c> where they are a name, or where none such was named lately.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layer">Where names are.</param>
    /// <param name="first">The token with the noun.</param>
    /// <param name="before">The bodies found before it, in order.</param>
    public BodySpan? At(NormalizedText text, Layer layer, int first, List<BodySpan> before)
    {
        if (layer.BodyAt(first) is not null || text.Tokens[first].Analyses.Where(a => a.Proclitics.Has(Proclitics.Al) && !a.Proclitics.Has(Proclitics.Sa) && words.Has(WordList.DescribedBodies, a.Stem)).ToList() is not [{ Stem: var noun } way, ..]) return null;
        if (first + 1 >= text.Tokens.Length || text.Tokens[first + 1].Analyses is not [{ Proclitics: Proclitics.Al, Stem: var adjective }, ..] || !words.Has(WordList.CommonAdjectives, adjective)) return null;
        var end = first + 2;
        while (end < text.Tokens.Length && text.Tokens[end].Analyses is [{ Proclitics: Proclitics.Al, Stem: var further }, ..] && (words.Has(WordList.CommonAdjectives, further) || words.IsEpithet(text.Tokens[end].Folded))) end++;
        if (GoesOn(text, end)) return null;
        var described = Spelling.Write(text, first, first + 2, way.Proclitics & ~Proclitics.Al);
        for (var i = before.Count - 1; i >= 0 && Spoken.SentenceOf(text, first) - Spoken.SentenceOf(text, before[i].First) <= Sentences; i--)
        {
            if (before[i].Entry >= 0 && IsKnownSo(lexicon.Bodies[before[i].Entry], Letters.Fold(described))) return null;
            if (IsCalled(before[i], noun)) return before[i] with { First = first, End = end, Proclitics = way.Proclitics & ~Proclitics.Al, Rule = Rule };
        }

        return null;
    }

    // "المنظمة الدولية" is the United Nations, where they were named last.
    private static bool IsKnownSo(BodyEntry entry, string described) => entry.Ambiguous.Concat(entry.Short).Any(a => Letters.Fold(a) == described);

    private bool IsCalled(BodySpan span, string noun) => (span.Entry < 0 ? [span.Name] : lexicon.Bodies[span.Entry] is var entry ? entry.Aliases.Prepend(entry.Name) : []).Any(n => Letters.Fold(n).Split(' ') is [var head, _, ..] && (head == noun || head == Article + noun));

    /// <summary>Whether more of a name follows: <c>المنظمة الدولية للهجرة</c>, <c>الشركة العالمية القابضة</c>, <c>المنظمة الحقوقية «عدالة»</c>.</summary>
    private bool GoesOn(NormalizedText text, int end)
    {
        if (end >= text.Tokens.Length) return false;
        var next = text.Tokens[end];
        if (next.Kind != TokenKind.Word) return next.Folded is "\"" or "(";
        return !words.IsClosed(next) && next.Analyses.Any(a => a.Proclitics == Proclitics.Al || a.Proclitics.Has(Proclitics.Li));
    }
}
