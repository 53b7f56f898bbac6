using Graph.Core.Knowledge;
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
            return way.Stem == LastFeminine && IsRatherAThing(mention.End, token.Index) ? null : Found.Word(token, way, MentionForm.Anaphor, [party], "anaphor.latter");
        }

        return null;
    }

    /// <summary>Whether a feminine noun or a plural of things, both with article, stands nearer than who was named: <c>رفعت إيطاليا المعدلات، وهذه الأخيرة</c>.</summary>
    private bool IsRatherAThing(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (spoken.Text.Tokens[i] is { Kind: TokenKind.Word } word && spoken.At(i) is null && word.Analyses[0].Proclitics.Has(Proclitics.Al) && !words.IsClosed(word) && (word.Folded.EndsWith('ه') || word.Folded.EndsWith("ات", StringComparison.Ordinal))) return true;
        return false;
    }

    /// <summary>Behind a verb of saying, "that", "this" or a preposition it is a noun, and behind a verbal noun without article its genitive, <c>انتقاد الأخير</c>; behind a noun with article it is its adjective: <c>الاجتماع الأخير</c>.</summary>
    private bool StandsAlone(Token token, Segmentation way)
    {
        if (way.Proclitics.Has(Proclitics.Preposition)) return true;
        if (token.Index == 0) return false;
        var before = spoken.Text.Tokens[token.Index - 1];
        return before.Kind == TokenKind.Word && (before.Folded is This or ThisFeminine || words.Has(WordList.ThatClauses, before.Folded) || words.IsVerb(before) || words.IsPreposition(before.Folded) || spoken.At(before.Index) is null && before.Analyses.All(a => !a.Proclitics.Has(Proclitics.Al)) && before.Analyses.Any(a => NounShapes.IsDeed(a.Stem) && a.Stem[0] != 'م'));
    }
}
