namespace Graph.Core.Annotation;

/// <summary>Gives each of two men his own of the two offices that a dual tells at once: <c>وزيرا الخارجية والدفاع فلان وفلان</c>, <c>رئيسا الحكومتين الليبية والتونسية فلان وفلان</c>.</summary>
internal static class PairOffices
{
    private const string Article = "ال";
    private const string AndThe = "وال";
    private const string Two = "ين";
    private const string TwoFeminine = "تين";
    private const int Shortest = 5;

    /// <param name="shared">The offices by the token each name begins at.</param>
    /// <param name="holders">The tokens that the two names begin at.</param>
    /// <param name="noun">The noun of the office.</param>
    /// <param name="field">What it is of.</param>
    /// <param name="states">The states that adjectives behind it tell.</param>
    public static void Split(Dictionary<int, OfficePhrase> shared, List<int> holders, string noun, string field, List<string> states)
    {
        var words = field.Split(' ');
        if (states is [var one, var other] && words[^1] is [_, _, _, _, _, _, ..] last && last.StartsWith(Article, StringComparison.Ordinal) && last.EndsWith(Two, StringComparison.Ordinal))
        {
            var title = string.Join(' ', words[..^1].Prepend(noun).Append(last.EndsWith(TwoFeminine, StringComparison.Ordinal) ? last[..^TwoFeminine.Length] + "ة" : last[..^Two.Length]));
            Give(holders[0], title, one);
            Give(holders[1], title, other);
        }
        else if (words.Length is 2 or 3 && states.Count < 2 && words[^1].StartsWith(AndThe, StringComparison.Ordinal) && words[^2].StartsWith(Article, StringComparison.Ordinal) && words[^1].Length >= Shortest)
        {
            Give(holders[0], string.Join(' ', words[..^1].Prepend(noun)), null);
            Give(holders[1], string.Join(' ', words[..^2].Prepend(noun).Append(words[^1][1..])), null);
        }

        void Give(int holder, string title, string? state)
        {
            if (shared.TryGetValue(holder, out var office)) shared[holder] = office with { Title = title, Country = state ?? office.Country };
        }
    }
}
