using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells whether a word that is a party's name, or an outlet's, and an ordinary word too is the name where it stands: behind those who belong to a party (<c>نواب الوفاق</c>, <c>القيادي في النهضة</c>, <c>الأمين العام للإصلاح</c>),
/// joined to another party (<c>نداء تونس والنهضة</c>), as the one who speaks (<c>أكد الإصلاح أن</c>, <c>«الأحرار» يتهم</c>), and for an outlet in quotation marks behind a word for what one tells it (<c>في تصريح لـ«الشرق الأوسط»</c>).
/// </summary>
internal sealed class BodyInContext(Lexicon lexicon, WordClasses words)
{
    private const string Mark = "\"";
    private const string News = "news";
    private const string Congress = "موتمر";
    private const char FeminineVerb = 'ت';

    // Who belongs to a party: نواب الوفاق, عضو النهضة. "أنصار", "شباب" and "قادة" have ordinary words behind them as well: أنصار التغيير, شباب المستقبل.
    private static readonly FrozenSet<string> Members = Set("قيادي", "قياديي", "قياديو", "قيادات", "نواب", "نايب", "نايبه", "عضو", "عضوه", "اعضاء", "مرشح", "مرشحه", "مرشحي", "مرشحو", "مناضلي", "مناضلو", "مستشاري", "برلمانيي", "منتسبي", "ناشطي", "وزراء", "كوادر", "صقور", "حمايم", "قواعد", "اخوان");

    // What a party has and is written before its name with the preposition: الأمين العام للوفاق, المكتب السياسي للنهضة, المنتمي للأحرار.
    private static readonly FrozenSet<string> Organs = Set("العام", "العامه", "السياسي", "التنفيذي", "الوطني", "المركزيه", "الرسمي", "القيادي", "القياديه", "النايب", "العضو", "المنتمي", "المنتمين", "المنتميه", "المنتسب", "المنتسبين", "التابع", "التابعه", "التابعين", "المرشح", "المويدين", "الموالين", "شوري");
    private static readonly FrozenSet<string> In = Set("في", "من", "عن", "الي", "ب", "ل", "باسم");

    // What is done with an outlet, and what it has: حدثت «الخبر», لقراء «الوطن», مراسل «الرأي».
    private static readonly FrozenSet<string> Outlet = Set("ل", "مع", "الي", "عن", "في", "ب", "علي", "من", "لدي", "اليهم", "معهم", "اليها", "حدثت", "زارت", "علمت", "سالت", "حاورت", "التقت", "رصدت", "اتصلت", "حصلت", "تحدثت", "استطلعت", "واكبت", "عاينت", "حسب", "بحسب", "وفق", "قراء", "مراسل", "مراسله", "مندوب", "موفد", "مكتب", "مصادر", "صفحات", "تقرير", "موقع", "زميلتنا", "الزميله", "يوميه");

    private static readonly FrozenSet<string> That = Set("ان", "انه", "انها", "بان", "بانه", "بانها", "عن");
    private static readonly FrozenSet<string> Parties = Set("party", "movement", "coalition");

    /// <summary>The press puts a name that is an ordinary word too in quotation marks: <c>«التحالف»</c>; an outlet's only where it is spoken to, quoted or speaks: <c>لـ«الشرق الأوسط»</c>.</summary>
    public bool IsQuoted(NormalizedText text, PhraseMatch<KnownName> form)
    {
        if (form.First == 0 || form.End >= text.Tokens.Length || text.Tokens[form.First - 1].Folded != Mark || text.Tokens[form.End].Folded != Mark) return false;
        var kind = lexicon.Bodies[form.Value.Entry].Kind;
        return Parties.Contains(kind) || kind is "armed" || kind is News && form.First >= 2 && (Outlet.Contains(text.Tokens[form.First - 2].Folded) || words.IsVerb(text.Tokens[form.First - 2]));
    }

    /// <summary>Whether the word, without marks, is the party where it stands.</summary>
    /// <param name="text">The article.</param>
    /// <param name="layer">Where names are.</param>
    /// <param name="form">The word, or words.</param>
    /// <param name="before">The body found last, or <c>null</c>.</param>
    public bool IsParty(NormalizedText text, Layer layer, PhraseMatch<KnownName> form, BodySpan? before)
    {
        var entry = lexicon.Bodies[form.Value.Entry];
        if (!Parties.Contains(entry.Kind) || form.End < text.Tokens.Length && IsDescribed(text, layer, form)) return false;
        return !IsCommon(text, form) && (IsOfMember(text, form) || IsJoined(layer, form, entry, before) || Speaks(text, form));
    }

    // "التجمع", "الجبهة", "المؤتمر" take up whatever was called so before.
    private bool IsCommon(NormalizedText text, PhraseMatch<KnownName> form) => form.Words == 1 && text.Tokens[form.First].Analyses.Any(a => a.Proclitics.Has(Proclitics.Al) && (words.IsBodyHead(a.Stem) || a.Stem == Congress));

    // "نواب الإصلاح السياسي", "المستقبل القريب" are ordinary words.
    private bool IsDescribed(NormalizedText text, Layer layer, PhraseMatch<KnownName> form)
    {
        var next = text.Tokens[form.End];
        return next.Kind == TokenKind.Word && next.Analyses[0].Proclitics == Proclitics.Al && layer.NationalityAt(form.End) is null && !words.IsClosed(next) && words.Office(next.Analyses[0].Stem) is null && form.Words == 1;
    }

    private static bool IsOfMember(NormalizedText text, PhraseMatch<KnownName> form)
    {
        if (form.First == 0 || text.Tokens[form.First - 1] is not { Kind: TokenKind.Word } before) return false;
        if (form.Proclitics.Has(Proclitics.Li | Proclitics.Bi)) return Organs.Contains(before.Folded);
        if (form.Proclitics != Proclitics.None) return false;
        if (before.Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && Members.Contains(a.Stem))) return true;
        return In.Contains(before.Folded) && form.First > 1 && (before.Folded == "باسم" || text.Tokens[form.First - 2].Analyses.Any(a => Members.Contains(a.Stem) || Organs.Contains("ال" + a.Stem) && a.Proclitics.Has(Proclitics.Al) && a.Stem[0] == 'م'));
    }

    private bool IsJoined(Layer layer, PhraseMatch<KnownName> form, BodyEntry entry, BodySpan? before)
    {
        if (before is not null && before.End == form.First && form.Proclitics == Proclitics.Wa && before.Entry >= 0 && Parties.Contains(before.Kind) && before.Country == entry.Country) return true;
        return layer.BodyAt(form.End) is { Proclitics: Proclitics.Wa } next && lexicon.Bodies[next.Value.Entry] is var other && Parties.Contains(other.Kind) && other.Country == entry.Country;
    }

    /// <summary>"أعلنت النهضة", "أكد الإصلاح أن"; in a headline the party stands first: "الأحرار يتهم الحكومة", "النهضة: لن نشارك".</summary>
    private bool Speaks(NormalizedText text, PhraseMatch<KnownName> form)
    {
        if (form.Proclitics != Proclitics.None || form.End >= text.Tokens.Length) return false;
        var next = text.Tokens[form.End];
        if (text.Sentences.Any(s => s.IsTitle && s.FirstToken == form.First)) return next.Folded == ":" || next.Kind == TokenKind.Word && words.IsImperfect(next);
        if (form.First == 0 || !words.IsVerb(text.Tokens[form.First - 1])) return false;
        var feminine = text.Tokens[form.First - 1].Folded[^1] == FeminineVerb;
        return feminine && text.Tokens[form.First].Folded.EndsWith('ه') && form.Words == 1 || That.Contains(next.Folded);
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
