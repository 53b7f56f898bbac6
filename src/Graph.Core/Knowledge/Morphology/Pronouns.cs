namespace Graph.Core.Knowledge.Morphology;

/// <summary>The pronouns that Arabic writes onto the end of a word.</summary>
internal static class Pronouns
{
    private static readonly string[] All = ["هما", "ها", "هم", "هن", "كما", "كم", "نا", "ني", "ه", "ك", "ي"];

    /// <summary>The pronouns of the third person, the longest first.</summary>
    public static readonly string[] OfThirdPerson = ["هما", "ها", "هم", "هن", "ه"];

    /// <summary>Every way to cut a pronoun off a folded word, with the spelling that the word has without it.</summary>
    public static IEnumerable<(string Word, string Pronoun)> Cut(string folded)
    {
        foreach (var pronoun in All)
        {
            if (folded.Length < pronoun.Length + 2 || !folded.EndsWith(pronoun, StringComparison.Ordinal)) continue;
            var word = folded[..^pronoun.Length];
            yield return (word, pronoun);

            // What is spelled otherwise at the end of a word: ادانته, ادانه; التقاه, التقى; لقائه, لقاء; اتهموه, اتهموا.
            switch (word[^1])
            {
                case 'ت': yield return (word[..^1] + "ه", pronoun); break;
                case 'ا': yield return (word[..^1] + "ي", pronoun); break;
                case 'ي' or 'و' when word.Length > 2 && word[^2] == 'ا': yield return (word[..^1] + "ء", pronoun); break;
                case 'و': yield return (word + "ا", pronoun); break;
                default: break;
            }
        }
    }
}
