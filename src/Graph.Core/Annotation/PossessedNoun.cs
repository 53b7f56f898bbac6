namespace Graph.Core.Annotation;

/// <summary>Cuts the pronoun off the noun that it tells the owner of, as both are written: <c>خارجيتها</c> is <c>خارجية</c> and <c>ها</c>.</summary>
internal static class PossessedNoun
{
    private const int ShortestNoun = 3;
    private const string His = "ه";
    private const char Tied = 'ت';
    private const char Marbuta = 'ة';
    private const string Article = "ال";

    // What has no ending of a feminine shows by itself that the last letter is a pronoun.
    private static readonly string[] Fields = ["دفاع", "عدل", "اقتصاد", "إعلام", "نفط", "جيش", "وفد", "حزب", "مكتب"];
    private static readonly string[] Pronouns = ["هما", "ها", "هم", His];

    public static (string Noun, string Pronoun)? Of(string word)
    {
        if (word.StartsWith(Article, StringComparison.Ordinal)) return null;
        foreach (var pronoun in Pronouns)
        {
            if (!word.EndsWith(pronoun, StringComparison.Ordinal) || word.Length - pronoun.Length < ShortestNoun) continue;
            var noun = word[..^pronoun.Length];
            if (noun.EndsWith(Tied)) return (noun[..^1] + Marbuta, pronoun);
            return Fields.Contains(noun, StringComparer.Ordinal) ? (noun, pronoun) : null;
        }

        return null;
    }
}
