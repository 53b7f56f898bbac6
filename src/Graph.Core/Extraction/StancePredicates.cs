using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Tells what somebody is said to be from what only stands behind him: <c>إن إيران دولة إرهابية</c>, but <c>أوقفت الشرطة مجموعات متطرفة</c>.</summary>
internal sealed class StancePredicates(AnnotatedArticle article, Syntax syntax, StanceWords words)
{
    /// <summary>Whether nothing governs the word, so that it can be what somebody is said to be; with the article only after a copula.</summary>
    public bool IsPredicate(Trigger trigger)
    {
        var (before, first) = (trigger.Token - 1, trigger.Sentence.FirstToken);

        // What somebody is called can stand in quotation marks: إن نتنياهو "بطل حقيقي", إن هجوم المليشيات على المطار "جريمة حرب".
        var quoted = before > first && syntax.OpensQuote(before);
        if (quoted && (syntax.MentionAt[before - 1] >= 0 || words.IsCopula(before - 1))) before--;
        else if (quoted && trigger is { IsNoun: true, Entry.IsLoose: false, Reading.Proclitics: Proclitics.None }) return syntax.IsDefinite(before - 1) && syntax.Prepositions[before - 1] is null;
        if (before < first) return !trigger.Reading.Proclitics.HasFlag(Proclitics.Al);
        var copula = words.IsCopula(before);

        // It is unlawful to: من غير القانوني.
        if (copula && before > first && syntax.Prepositions[before - 1] == Markers.From) return false;
        if (trigger.Reading.Proclitics.HasFlag(Proclitics.Al)) return copula && !syntax.Is(before, Cue.Negation) && !words.IsDescribing(before);
        if (copula) return true;
        if ((trigger.Reading.Proclitics & Proclitics.Preposition) != Proclitics.None || trigger.Reading.Pronoun is not null) return false;
        var named = syntax.MentionAt[before] >= 0;

        // Whom the pronoun of "that" stands for is said to be it: وصف الوزير بالقول إنه رجل نزيه.
        if (trigger.IsNoun && !named && trigger.Reading.Proclitics == Proclitics.None && syntax.Is(before, Cue.Complement) && Agreement.PronounOf(article.Text.Tokens[before].Folded).Length > 0) return true;

        // A nationality without the article is what the word describes: مسلحون إسرائيليون متطرفون.
        if (named && article.Mentions[syntax.MentionAt[before]] is { Form: MentionForm.Nationality, FirstToken: var nationality } && !syntax.IsDefinite(nationality)) return false;
        // What is joined to another noun is one more of its kind: إعادة الاستبداد وتكميم الأفواه.
        if (trigger.IsNoun) return named || !trigger.Entry.IsLoose && IsOfKind(trigger) || !trigger.Entry.IsLoose && trigger.Reading.Proclitics == Proclitics.None && syntax.Prepositions[before] is null && syntax.IsDefinite(before);

        // What describes the noun of a preposition is said of that noun: مع دولة إرهابية.
        if (named || before == first) return true;
        if (syntax.Prepositions[before] is not null || syntax.MentionAt[before - 1] < 0 && syntax.Prepositions[before - 1] is not null) return false;

        // After an indefinite noun it describes that noun, which can be another than the topic: إن الشرطة أوقفت مجموعات يسارية متطرفة; but إن إيران دولة إرهابية.
        return syntax.MentionAt[before - 1] >= 0 || syntax.IsDefinite(before) || Agreement.PronounOf(article.Text.Tokens[before].Folded).Length > 0 || words.IsCopula(before - 1) || syntax.Is(before, Cue.Adverb) || syntax.IsMark(before, '"')
            || syntax.OpensQuote(before - 1) && (before - 1 == first || syntax.Prepositions[before - 2] is null) || syntax.IsDefinite(before - 1) && article.Text.Tokens[before].Kind == TokenKind.Word && !syntax.IsVerb(before);
    }

    /// <summary>Whether the noun says of what kind that is which somebody is said to be: <c>إسرائيل دولة إرهاب</c>.</summary>
    private bool IsOfKind(Trigger trigger)
    {
        var kind = trigger.Token - 1;
        return trigger.Reading.Proclitics == Proclitics.None && kind - 1 > trigger.Sentence.FirstToken && syntax.MentionAt[kind] < 0 && !syntax.IsDefinite(kind) && syntax.Prepositions[kind] is null && !syntax.IsVerb(kind)
            && article.Text.Tokens[kind].Kind == TokenKind.Word && !syntax.Is(kind, Cue.Negation) && (words.IsCopula(kind - 1) || syntax.MentionAt[kind - 1] is >= 0 and var named && article.Mentions[named].Form != MentionForm.Nationality);
    }
}
