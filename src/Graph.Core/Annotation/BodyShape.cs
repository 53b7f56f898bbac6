using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Walks over the words of one body's name.</summary>
internal sealed class BodyShape(NormalizedText text, Layer layer, Lexicon lexicon, WordClasses words, int first, int limit, ILookup<int, int> places)
{
    private const string Great = "الكبري";
    private const string Party = "حزب";
    private const string Council = "مجلس";

    // "الفدرالية" is a body in itself, behind another noun its adjective: الشرطة الفدرالية.
    private const string Federal = "دراليه";

    private readonly int _first = first;

    public int End { get; private set; } = first;

    public string? Country { get; private set; }

    public bool Quoted { get; private set; }

    /// <summary>The first token of the name in quotation marks.</summary>
    public int QuotedFrom { get; private set; }

    /// <summary>The token after it.</summary>
    public int QuotedTo { get; private set; }

    /// <summary>Whether the name ends in a place.</summary>
    public bool AtPlace { get; private set; }

    /// <summary>Whether the name says what the body is for: <c>مركز الرؤية للدراسات</c>.</summary>
    public bool Purposed { get; private set; }

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
        while (More && !(End > start && IsOther(head)) && Adjective()) { }
        if (head.Needs is "genitive" or "quoted" or "place") return false;
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
        if (head.Needs == "place") return Named();
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

                // "حزب كوريا الحرة", "حزب مصر القوية"
                if (head.Noun == Party && More && Now.Folded is ['ا', 'ل', _, _, _, .., 'ه'] && layer.NationalityAt(End) is null && Adjective()) BeforeNationality = 0;
                break;
            }

            if (closed)
            {
                if (End > start && words.IsImperfect(Now)) break;

                if (JoinedCause()) continue;

                // After a nationality the name ends: "اتهمت وزارة الخارجية الروسية الحكومة الأوكرانية", "نفى مكتب رئيس الوزراء العراقي الخبر"; only what has an adjective's ending goes on.
                if (BeforeNationality > 0 && !IsNisba(Now.Folded) && !OfMembers() || IsOdd(head) || !Members() && !Adjective() && !Joined(head)) break;
            }
            else
            {
                if (words.IsClosed(Now) || words.IsVerb(Now) || words.IsFuture(Now) || Now.Folded.Length < 3 || End > start && (IsJoinedVerb(Now) || words.IsImperfect(Now))) break;
                if (layer.NationalityAt(End) is not null && Now.Analyses[0].Proclitics != Proclitics.Al) break;

                // "أمن إزمير غربي تركيا", "صير بني ياس مستشار الأمن": where it lies, or who speaks there, is no part of the name.
                if (End > start + 1 && (Now.Folded is "غربي" or "شرقي" or "شمالي" or "جنوبي" || words.Office(Now.Analyses[0].Bare) is not null)) break;
                if (End > start && places[End].FirstOrDefault() is > 0 and var place && place <= limit && Now.Analyses.Any(a => a.Proclitics == Proclitics.None))
                {
                    End = place;
                    return true;
                }

                closed = Now.Analyses[0].Proclitics == Proclitics.Al;
                End++;
            }
        }

        return closed && End > start;
    }

    /// <summary>"هيئة التنمية المستدامة وحقوق الأجيال", "وزارة العدل وحقوق الإنسان", "وزارة الزراعة واستصلاح الأراضي".</summary>
    private bool JoinedCause()
    {
        if (BeforeNationality > 0 || End + 1 >= limit || text.Tokens[End + 1] is not { Kind: TokenKind.Word } of || of.Analyses[0].Proclitics != Proclitics.Al || layer.IsName(End + 1) || !Now.Analyses.Any(a => a.Proclitics == Proclitics.Wa && words.Has(WordList.BodyCauses, a.Stem))) return false;
        End += 2;
        return true;
    }

    /// <summary>"شرطة نيوجيرسي", "محكمة استئناف طرابلس", "شرطة مدينة نيويورك", "جامعة المنصورة".</summary>
    private bool Place(BodyHead head)
    {
        if (!head.OfPlace) return false;
        var at = More && places[End].FirstOrDefault() == 0 && Now.Analyses[0] is { Proclitics: Proclitics.None } between && (words.IsPlaceNoun(between.Stem) || words.Has(WordList.FieldsBeforePlaces, between.Stem)) ? End + 1 : End;
        if (places[at].FirstOrDefault() is not (> 0 and var end) || end > limit) return false;

        // A name in quotation marks has nothing written onto its front: بلدية مدينة "فالنسيان".
        if (text.Tokens[at].Analyses is [var whole, ..] && whole.Proclitics.Has(Proclitics.Preposition | Proclitics.Conjunction)) return false;
        End = end;
        return AtPlace = Greater();
    }

    /// <summary>What a city's municipality adds to its name: <c>بلدية جرش الكبرى</c>.</summary>
    private bool Greater()
    {
        if (More && Now.Folded == Great) End++;
        return true;
    }

    /// <summary>What follows is the name of a place by its noun alone: <c>بلدية تبنين</c>.</summary>
    private bool Named()
    {
        if (!More || words.IsClosed(Now) || words.IsVerb(Now) || words.IsImperfect(Now) || Now.Folded.Length < 3 && !words.Has(WordList.PlaceOpeners, Now.Folded) || Now.Folded.EndsWith('ه') || Now.Folded is "اخري" or "سابق" or "اول" or "لاول" or "منتخب" or "جديد" || Now.Analyses[0].Proclitics is not (Proclitics.None or Proclitics.Al) || words.Office(Now.Analyses[0].Stem) is not null || words.IsBodyHead(Now.Analyses[0].Stem) || words.IsPlaceNoun(Now.Analyses[0].Stem) || layer.NationalityAt(End) is not null || layer.CountryAt(End) is not null) return false;
        if (words.Has(WordList.PlaceOpeners, Now.Folded) && End + 1 < limit && text.Tokens[End + 1].Kind == TokenKind.Word) End++;
        End++;
        return AtPlace = Greater();
    }

    private bool Quote()
    {
        if (End >= limit || text.Tokens[End].Folded != "\"") return false;

        // "“منظمة” وتدريجية": the mark behind a word in quotation marks closes them.
        if (End > 1 && text.Tokens[End - 2].Folded == "\"") return false;
        var close = End + 1;
        while (close < text.Tokens.Length && close - End <= 6 && text.Tokens[close].Folded != "\"" && text.Tokens[close].Kind != TokenKind.Punctuation) close++;
        if (close >= text.Tokens.Length || text.Tokens[close].Folded != "\"" || close == End + 1) return false;
        QuotedFrom = End + 1;
        QuotedTo = close;
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

    /// <summary>Whether the word cannot describe what the name holds so far: a feminine of a feminine has a feminine adjective, so <c>وزارة الصحة الصمت</c> goes on with another word.</summary>
    private bool IsOdd(BodyHead head) => Letters.Fold(head.Noun).EndsWith('ه') && text.Tokens[End - 1].Folded.EndsWith('ه') && layer.NationalsAt(End - 1) is null && Now.Analyses[0].Proclitics == Proclitics.Al && !Now.Folded.EndsWith('ه') && !IsNisba(Now.Folded) && !Now.Folded.EndsWith("يا", StringComparison.Ordinal) && layer.NationalityAt(End) is null;

    /// <summary>Where those whom a body is of are from, and what else they are called: <c>نقابة الصحفيين الأتراك</c>, <c>نقابة المعلمين السوريين الأحرار</c>.</summary>
    private bool Members()
    {
        if (layer.NationalsAt(End) is not { } people || Now.Analyses[0].Proclitics != Proclitics.Al || !IsOfPeople(text.Tokens[End - 1])) return false;
        BeforeNationality = End;
        Country ??= lexicon.Countries[people.Value.Entry].Iso3;
        End = people.End;
        return true;
    }

    private bool OfMembers() => layer.NationalsAt(BeforeNationality) is not null && IsOfPeople(text.Tokens[BeforeNationality]) && IsOfFree();

    private bool IsOfFree() => words.Has(WordList.AdjectivesOfMembers, Now.Folded);

    private bool IsOfPeople(Token noun) => noun.Analyses[0] is { Proclitics: Proclitics.Al } way && (way.Stem.EndsWith("ين", StringComparison.Ordinal) || way.Stem.EndsWith("يين", StringComparison.Ordinal) || words.PluralOffice(way.Stem) is not null || words.IsThing(way.Stem) || words.StandsApart(way.Stem));

    /// <summary>"يتهم الادعاء العام الخلية": a feminine does not describe a masculine, and begins another part of the clause.</summary>
    private bool IsOther(BodyHead head) => Now.Folded.EndsWith('ه') && !Letters.Fold(head.Noun).EndsWith('ه') && !text.Tokens[End - 1].Folded.EndsWith('ه') && text.Tokens[_first - 1].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && a.Stem == Letters.Fold(head.Noun)) && layer.NationalityAt(End) is null && !IsPluralOfThings(head);

    private static bool IsPluralOfThings(BodyHead head) => head.Noun is "قوات" or "مخابرات" or "استخبارات" or "كتائب" or "ألوية" or "سرايا" or "ميليشيات" or "مليشيات" or "ميليشيا" or "مليشيا";

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

        // "الجيش الفنلندي الصغير": what is said of it behind the nationality is no part of the name.
        if (BeforeNationality > 0 && !IsNisba(Now.Folded) && !words.Has(WordList.AdjectivesOfNames, Now.Folded) && !IsOfFree()) return false;
        if (Now.Analyses[0].Proclitics != Proclitics.Al || words.IsClosed(Now) || IsOffice() || words.IsBodyHead(Now.Analyses[0].Stem) && !Now.Folded.EndsWith(Federal, StringComparison.Ordinal) || words.IsGovernment(Now.Analyses[0].Stem) || layer.BodyAt(End) is not null || words.IsFormer(Now.Folded) || words.Has(WordList.BodyParticiples, Now.Folded) || words.AnnouncesName(text, End)) return false;

        // "وصفت لجنة الدفاع الوطني النتائج": behind an adjective another noun begins the next part of the clause.
        if (End > _first && text.Tokens[End - 1].Analyses[0].Proclitics == Proclitics.Al && !IsOfFree() && (IsNisba(text.Tokens[End - 1].Folded) ? NounShapes.IsNoun(Now.Analyses[0].Stem) : NounShapes.IsDeed(Now.Analyses[0].Stem))) return false;
        End++;
        return true;
    }

    // "لجنة التحقيق البرلمانية" is no member of parliament.
    private bool IsOffice() => words.Office(Now.Analyses[0].Stem) is not null && !(Now.Folded.EndsWith("يه", StringComparison.Ordinal) && words.IsModifier(Now.Folded));

    /// <summary>Whether what the name goes on with is what the body is for: <c>مركز الرؤية للدراسات</c>, but <c>صندوق الصادرات للوفاء بالتزاماته</c>, <c>هيئة عليا للتحقيق</c>, <c>مجلس الوزراء للشؤون الاقتصادية</c>.</summary>
    private bool IsNamedFor(BodyHead head, string stem)
    {
        if (head.Noun == Council || text.Tokens[_first].Analyses is not [{ Proclitics: Proclitics.Al }, ..] || layer.BodyAt(_first) is not null || words.IsBodyHead(stem) || words.IsGovernment(stem) || !BodyPurpose.IsField(words, head, stem)) return false;
        return End >= limit || Now.Kind != TokenKind.Word || !words.IsPreposition(Now.Folded) && (layer.TownFrom(End) is not null || !Now.Analyses.Any(a => a.Proclitics == (Proclitics.Bi | Proclitics.Al)));
    }

    // "وزارة الثقافة والإعلام"; "الهيئة العليا للانتخابات", which a ministry's name never has.
    private bool Joined(BodyHead head)
    {
        var joints = head.Kind == "ministry" ? Proclitics.Wa : Proclitics.Wa | Proclitics.Li;
        var way = Now.Analyses.FirstOrDefault(a => a.Proclitics.Has(Proclitics.Al) && a.Proclitics.Has(joints));
        if (way.Stem is null || words.IsClosed(Now) || BeforeNationality > 0 || layer.CountryAt(End) is not null || layer.NationalityAt(End) is not null || words.Office(way.Stem) is not null || way.Proclitics.Has(Proclitics.Wa) && words.IsBodyHead(way.Stem)) return false;
        var isOwned = layer.BodyAt(End) is not null;
        End++;
        Purposed |= !isOwned && way.Proclitics.Has(Proclitics.Li) && IsNamedFor(head, way.Stem);
        return true;
    }
}
