using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Finds the one of those named before that "the latter" takes up: <c>وأكد الأخير</c>, <c>هذا الأخير</c>.</summary>
internal sealed class LastReader(WordClasses words, Spoken spoken)
{
    private const string Last = "اخير";
    private const string LastFeminine = "اخيره";
    private const string This = "هذا";
    private const string ThisFeminine = "هذه";

    public Found? Read(Token token, Segmentation way)
    {
        if (!way.Proclitics.Has(Proclitics.Al) || way.Stem is not (Last or LastFeminine) || !StandsAlone(token, way)) return null;
        foreach (var mention in spoken.Before(token.Index))
        {
            if (spoken.SentenceOf(token.Index) - spoken.SentenceOf(mention.First) > 1) return null;
            if (mention.Parties is not [var party] || mention.Form is MentionForm.Nationality or MentionForm.Group || way.Stem == Last && party.Person is null) continue;
            return Found.Word(token, way, MentionForm.Anaphor, [party], "anaphor.latter");
        }

        return null;
    }

    /// <summary>Behind a verb of saying, "this" or a preposition it is a noun; behind a noun with article its adjective: <c>الاجتماع الأخير</c>.</summary>
    private bool StandsAlone(Token token, Segmentation way)
    {
        if (way.Proclitics.Has(Proclitics.Preposition)) return true;
        if (token.Index == 0) return false;
        var before = spoken.Text.Tokens[token.Index - 1];
        return before.Kind == TokenKind.Word && (before.Folded is This or ThisFeminine || words.IsVerb(before) || words.IsPreposition(before.Folded));
    }
}
