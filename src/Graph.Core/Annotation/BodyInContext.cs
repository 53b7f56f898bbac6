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
    private const string About = "عن";
    private const string Congress = "موتمر";
    private const char FeminineVerb = 'ت';

    private static readonly FrozenSet<string> Parties = new[] { "party", "movement", "coalition" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The press puts a name that is an ordinary word too in quotation marks: <c>«التحالف»</c>; an outlet's only where it is spoken to, quoted or speaks: <c>لـ«الشرق الأوسط»</c>.</summary>
    public bool IsQuoted(NormalizedText text, PhraseMatch<KnownName> form)
    {
        if (form.First == 0 || form.End >= text.Tokens.Length || text.Tokens[form.First - 1].Folded != Mark || text.Tokens[form.End].Folded != Mark) return false;
        var kind = lexicon.Bodies[form.Value.Entry].Kind;
        return Parties.Contains(kind) || kind is "armed" || kind is News && form.First >= 2 && (words.Has(WordList.OutletDealings, text.Tokens[form.First - 2].Folded) || words.IsVerb(text.Tokens[form.First - 2])) || kind is News && OpensSentence(text, form);
    }

    /// <summary>"«الجزيرة» التقت المواطنين": the paper is whose deed the sentence tells.</summary>
    private bool OpensSentence(NormalizedText text, PhraseMatch<KnownName> form) => form.End + 1 < text.Tokens.Length && text.Sentences.Any(s => s.FirstToken == form.First - 1) && (words.IsVerb(text.Tokens[form.End + 1]) || words.IsFinite(text.Tokens[form.End + 1]));

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

    private bool IsOfMember(NormalizedText text, PhraseMatch<KnownName> form)
    {
        if (form.First == 0 || text.Tokens[form.First - 1] is not { Kind: TokenKind.Word } before) return false;
        if (form.Proclitics.Has(Proclitics.Li | Proclitics.Bi)) return words.Has(WordList.PartyOrgans, before.Folded);
        if (form.Proclitics != Proclitics.None) return false;
        if (before.Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && words.Has(WordList.PartyMembers, a.Stem))) return true;
        return words.Has(WordList.PartyPrepositions, before.Folded) && form.First > 1 && (before.Folded == "باسم" || text.Tokens[form.First - 2].Analyses.Any(a => words.Has(WordList.PartyMembers, a.Stem) || words.Has(WordList.PartyOrgans, "ال" + a.Stem) && a.Proclitics.Has(Proclitics.Al) && a.Stem[0] == 'م'));
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
        return feminine && text.Tokens[form.First].Folded.EndsWith('ه') && form.Words == 1 || next.Folded is About || words.Has(WordList.ThatClauses, next.Folded);
    }
}
