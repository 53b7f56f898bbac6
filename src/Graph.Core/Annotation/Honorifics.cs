using Graph.Core.Text;

namespace Graph.Core.Annotation;

/// <summary>Reads the honorifics and ranks that stand in a row before a name: <c>صاحب السمو الملكي الأمير</c>, <c>سعادة المهندس</c>.</summary>
internal sealed class Honorifics(WordClasses words)
{
    /// <summary>The first token of the honorifics and ranks that stand in front of a name.</summary>
    public int StartBefore(NormalizedText text, int name, int limit)
    {
        var first = name;
        while (first > limit)
        {
            // "سعادة المهندس" is one honorific, though "المهندس" alone is one as well.
            var start = -1;
            for (var length = 1; length <= 4 && first - length >= limit && start < 0; length++)
                if (words.AnnouncedUpTo(text, first - length) >= first) start = first - length;
            if (start < 0)
            {
                if (text.Tokens[first - 1] is { Folded: "." or "/" or "\"" } && first - 1 > limit && words.AnnouncedUpTo(text, first - 2) == first - 1) start = first - 2;
                else break;
            }

            first = start;
        }

        return first;
    }

    /// <summary>The token behind the honorifics and ranks that begin at the token; the token itself where none does.</summary>
    public int EndOf(NormalizedText text, int token)
    {
        while (token < text.Tokens.Length && words.AnnouncedUpTo(text, token) is var end && end > token) token = end;
        return token;
    }
}
