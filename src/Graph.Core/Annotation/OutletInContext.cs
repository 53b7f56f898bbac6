using System.Collections.Frozen;
using Graph.Core.Knowledge;
using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>
/// Tells whether an outlet's name that is an ordinary word too is the outlet where it stands without its head noun: behind those who work for it (<c>مراسل الجزيرة</c>), as the one who is told something (<c>في تصريح للجزيرة</c>,
/// <c>قال مسؤول للأناضول إن</c>, <c>في مقابلة مع العربية</c>), and as the one who reports (<c>ذكرت الجزيرة أن</c>).
/// </summary>
internal sealed class OutletInContext(Lexicon lexicon, WordClasses words)
{
    private const string News = "news";
    private const string With = "مع";
    private const string Channel = "قناه";
    private const string Agency = "وكاله";
    private const int Reach = 3;
    private const int SaidReach = 8;

    private static readonly string[] That = ["ان", "انه", "انها", "انهم"];

    private readonly FrozenSet<string> _staff = Fold(lexicon.Words.Staff);
    private readonly FrozenSet<string> _interviews = Fold(lexicon.Words.Interviews);

    /// <summary>Whether the word is the outlet.</summary>
    public bool Is(NormalizedText text, Layer layer, PhraseMatch<KnownName> form)
    {
        if (lexicon.Bodies[form.Value.Entry].Kind != News || form.First == 0 || form.Words > 1 || IsDescribed(text, layer, form.End) || text.Tokens[form.First - 1] is not { Kind: TokenKind.Word } before) return false;
        if (form.Proclitics == Proclitics.None && before.Analyses.Any(a => !a.Proclitics.Has(Proclitics.Al) && _staff.Contains(a.Stem))) return true;

        // What one tells the press or a paper's namesake is told with the same words: قال للصحافة إن, مقابلة مع السفير.
        if (!Broadcasts(form)) return false;
        if (form.Proclitics == Proclitics.Li) return _interviews.Contains(before.Folded) || form.End < text.Tokens.Length && That.Contains(text.Tokens[form.End].Folded, StringComparer.Ordinal) && IsSaid(text, form.First);
        if (form.Proclitics != Proclitics.None) return false;
        if (before.Folded == With) return Enumerable.Range(Math.Max(0, form.First - 1 - Reach), Math.Min(Reach, form.First - 1)).Any(i => text.Tokens[i].Analyses.Any(a => _interviews.Contains(a.Stem)));
        return words.IsVerb(before) && before.Folded.EndsWith('ت') && form.End < text.Tokens.Length && That.Contains(text.Tokens[form.End].Folded, StringComparer.Ordinal);
    }

    /// <summary>Whether the outlet is a channel or an agency, which a paper of the same name gives way to: the press puts a paper in quotation marks.</summary>
    public bool Broadcasts(PhraseMatch<KnownName> form) => Letters.Fold(lexicon.Bodies[form.Value.Entry].Name) is var name && (name.StartsWith(Channel, StringComparison.Ordinal) || name.StartsWith(Agency, StringComparison.Ordinal));

    // "الجزيرة السورية", "الشرق الأوسط"
    private static bool IsDescribed(NormalizedText text, Layer layer, int end) => end < text.Tokens.Length && text.Tokens[end] is { Kind: TokenKind.Word } next && !layer.IsName(end) && next.Analyses[0].Proclitics == Proclitics.Al;

    private bool IsSaid(NormalizedText text, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - SaidReach && text.Tokens[i].Kind == TokenKind.Word; i--)
            if (words.IsVerb(text.Tokens[i])) return true;
        return false;
    }

    private static FrozenSet<string> Fold(IEnumerable<string> words) => words.Select(Letters.Fold).ToFrozenSet(StringComparer.Ordinal);
}
