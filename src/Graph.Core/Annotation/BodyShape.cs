using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Walks over the words of one body's name.</summary>
internal sealed class BodyShape(NormalizedText text, Layer layer, Lexicon lexicon, WordClasses words, int first, int limit, ILookup<int, int> places)
{
    private const string Appeal = "استيناف";

    public int End { get; private set; } = first;

    public string? Country { get; private set; }

    public bool Quoted { get; private set; }

    /// <summary>Whether the name ends in a place.</summary>
    public bool AtPlace { get; private set; }

    /// <summary>Where the nationality at the end begins; the end where there is none.</summary>
    public int BeforeNationality { get; private set; }

    /// <summary>Whether an adjective with article follows, so that the noun alone is not the name.</summary>
    public bool GoesOn => More && Now.Analyses[0].Proclitics == Proclitics.Al && !words.IsClosed(Now);

    private Token Now => text.Tokens[End];

    private bool More => End < limit && Now.Kind == TokenKind.Word && !layer.IsName(End);

    /// <summary>The Syrian army, the Turkish Communist party: adjectives with article, and a nationality.</summary>
    public bool AfterDefinite(BodyHead head)
    {
        var start = End;
        while (More && Adjective()) { }
        if (head.Needs == "genitive") return false;
        return End > start;
    }

    /// <summary>Whether the nationality that was taken agrees with the head: "محطات التلفزيون العراقية" speaks of the stations. Plurals of things agree as feminines.</summary>
    public bool Agrees(string head)
    {
        var feminine = head.EndsWith('ه') || head.EndsWith("ات", StringComparison.Ordinal) || head is "حرس" or "سرايا" or "كتائب";
        return BeforeNationality == 0 || BeforeNationality >= End || text.Tokens[BeforeNationality].Folded.EndsWith('ه') == feminine;
    }

    /// <summary>A genitive, its adjectives, or a name in quotation marks.</summary>
    public bool AfterConstruct(BodyHead head)
    {
        var start = End;
        if (Quote()) return true;
        if (Place(head)) return true;
        if (head.Needs == "quoted") return false;
        if (head.Needs == "nationality" && layer.CountryAt(End) is null) return false;
        var closed = false;
        while (More)
        {
            if (layer.CountryAt(End) is { } country)
            {
                Country ??= lexicon.Countries[country.Value.Entry].Iso3;
                BeforeNationality = BeforeNationality == 0 && closed ? End : BeforeNationality;
                End = country.End;
                closed = true;
                break;
            }

            if (closed)
            {
                // After a nationality the name ends: "اتهمت وزارة الخارجية الروسية الحكومة الأوكرانية", "نفى مكتب رئيس الوزراء العراقي الخبر"; only what has an adjective's ending goes on.
                if (BeforeNationality > 0 && !IsNisba(Now.Folded) || !Adjective() && !Joined(head)) break;
            }
            else
            {
                if (words.IsClosed(Now) || words.IsVerb(Now) || Now.Folded.Length < 3 || End > start && IsJoinedVerb(Now)) break;
                if (layer.NationalityAt(End) is not null && Now.Analyses[0].Proclitics != Proclitics.Al) break;
                closed = Now.Analyses[0].Proclitics == Proclitics.Al;
                End++;
            }
        }

        return closed && End > start;
    }

    /// <summary>"شرطة نيوجيرسي", "محكمة استئناف طرابلس", "شرطة مدينة نيويورك", "جامعة المنصورة".</summary>
    private bool Place(BodyHead head)
    {
        if (!head.OfPlace) return false;
        var at = More && places[End].FirstOrDefault() == 0 && Now.Analyses[0] is { Proclitics: Proclitics.None } between && (words.IsPlaceNoun(between.Stem) || between.Stem == Appeal) ? End + 1 : End;
        if (places[at].FirstOrDefault() is not (> 0 and var end) || end > limit || text.Tokens[at].Analyses[0].Proclitics.Has(Proclitics.Preposition | Proclitics.Conjunction)) return false;
        End = end;
        AtPlace = true;
        return true;
    }

    private bool Quote()
    {
        if (End >= limit || text.Tokens[End].Folded != "\"") return false;

        // "“منظمة” وتدريجية": the mark behind a word in quotation marks closes them.
        if (End > 1 && text.Tokens[End - 2].Folded == "\"") return false;
        var close = End + 1;
        while (close < text.Tokens.Length && close - End <= 6 && text.Tokens[close].Folded != "\"" && text.Tokens[close].Kind != TokenKind.Punctuation) close++;
        if (close >= text.Tokens.Length || text.Tokens[close].Folded != "\"" || close == End + 1) return false;
        End = close + 1;
        Quoted = true;
        if (End < text.Tokens.Length && layer.NationalityAt(End) is { } nationality && Now.Analyses[0].Proclitics == Proclitics.Al)
        {
            BeforeNationality = End;
            Country ??= lexicon.Countries[nationality.Value.Entry].Iso3;
            End = nationality.End;
        }

        return true;
    }

    /// <summary>Whether the word is shaped as "and" with a verb in the imperfect: <c>ينتقد مجموعة مينسك ويجدد دعمه</c>.</summary>
    private static bool IsJoinedVerb(Token word) => word.Folded is ['و', 'ي', _, _, _, ..] && word.Analyses.Any(a => a.Proclitics.Has(Proclitics.Wa));

    private static bool IsNisba(string word) => word.EndsWith('ي') || word.EndsWith("يه", StringComparison.Ordinal);

    private bool Adjective()
    {
        if (layer.NationalityAt(End) is { } nationality && Now.Analyses[0].Proclitics == Proclitics.Al)
        {
            BeforeNationality = End;
            Country ??= lexicon.Countries[nationality.Value.Entry].Iso3;
            End = nationality.End;
            return true;
        }

        if (Now.Analyses[0].Proclitics != Proclitics.Al || words.IsClosed(Now) || words.Office(Now.Analyses[0].Stem) is not null || words.IsBodyHead(Now.Analyses[0].Stem) || words.IsGovernment(Now.Analyses[0].Stem) || layer.BodyAt(End) is not null || words.IsFormer(Now.Folded) || words.AnnouncesName(text, End)) return false;
        End++;
        return true;
    }

    // "وزارة الثقافة والإعلام"; "الهيئة العليا للانتخابات", which a ministry's name never has.
    private bool Joined(BodyHead head)
    {
        var joints = head.Kind == "ministry" ? Proclitics.Wa : Proclitics.Wa | Proclitics.Li;
        var way = Now.Analyses.FirstOrDefault(a => a.Proclitics.Has(Proclitics.Al) && a.Proclitics.Has(joints));
        if (way.Stem is null || BeforeNationality > 0 || layer.CountryAt(End) is not null || layer.NationalityAt(End) is not null || words.Office(way.Stem) is not null || way.Proclitics.Has(Proclitics.Wa) && words.IsBodyHead(way.Stem)) return false;
        End++;
        return true;
    }
}
