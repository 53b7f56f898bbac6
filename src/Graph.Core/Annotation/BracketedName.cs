using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Makes one body of two where the second stands in brackets right behind the first and says what else it is called: <c>الشركة الوطنية للنفط (سوناطراك)</c>, <c>جهاز المخابرات الإسرائيلي (الموساد)</c>, <c>وكالة الأنباء الرسمية «إرنا»</c>.
/// </summary>
internal sealed class BracketedName(Lexicon lexicon, NormalizedText text)
{
    private const string Open = "(";
    private const string Close = ")";
    private const string Mark = "\"";

    /// <summary>Gives the two spans of such a pair one entry of the lexicon, or one short form.</summary>
    public void Join(List<BodySpan> bodies)
    {
        for (var i = 0; i + 1 < bodies.Count; i++)
        {
            var (full, other) = (bodies[i], bodies[i + 1]);
            if (!AreOne(full, other)) continue;
            if (full.Entry < 0 && other.Entry >= 0) bodies[i] = Of(full, other.Entry);
            else if (full.Entry >= 0 && other.Entry < 0) bodies[i + 1] = Of(other, full.Entry);
            else if (full.Entry < 0) bodies[i] = full with { Short = other.Name };
        }
    }

    // Who brings the news is in brackets behind another: وزارة الدفاع (رويترز).
    private bool AreOne(BodySpan full, BodySpan other)
    {
        if (full.IsArmedGroup != other.IsArmedGroup || other.Kind == EntityKinds.News && full.Kind != EntityKinds.News || full.Country is not null && other.Country is not null && full.Country != other.Country) return false;
        if (full.End + 1 != other.First || other.End >= text.Tokens.Length) return false;
        return text.Tokens[full.End].Folded == Open && text.Tokens[other.End].Folded == Close || full.Kind == EntityKinds.News && text.Tokens[full.End].Folded == Mark && text.Tokens[other.End].Folded == Mark;
    }

    private BodySpan Of(BodySpan span, int entry) => lexicon.Bodies[entry] is var known ? span with { Entry = entry, Kind = known.Kind, Country = known.Country ?? span.Country, OfState = false } : span;
}
