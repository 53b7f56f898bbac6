using Graph.Core.Annotation;
using Graph.Core.Text;

namespace Graph.Training.Relations;

/// <summary>
/// Adds to a reading the entities that gold has and the annotator missed, wherever their names stand. Weights that are fitted on such readings too learn from relations between names that are not
/// found yet; and the score on them tells how good the relations are where the mentions are.
/// </summary>
internal static class GoldMentions
{
    private const string Rule = "gold";

    public static AnnotatedArticle Add(GoldArticle gold, AnnotatedArticle read)
    {
        var aligned = Alignment.Align(gold.Entities, read.Entities);
        var known = aligned.Values.Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var entities = read.Entities.ToBuilder();
        var names = new List<(string[] Words, int Entity)>();
        foreach (var missing in gold.Entities.Where(g => !known.Contains(g.Key) && g.Name is not null && Enum.TryParse<ActorType>(g.Type, out _)))
        {
            var index = entities.Count;
            entities.Add(new Entity(index, Enum.Parse<ActorType>(missing.Type), missing.Name, [.. missing.Aliases ?? []], missing.Office, missing.Country, null, null, null));
            names.AddRange(Forms(missing).Select(f => (f, index)));
        }

        if (names.Count == 0) return read;
        names.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        var mentions = new List<Mention>(read.Mentions);
        foreach (var sentence in read.Text.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
                i = Find(read.Text, sentence, i, names) is { } found && Place(mentions, aligned, found) ? found.EndToken : i + 1;
        mentions.Sort((a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : b.EndToken.CompareTo(a.EndToken));
        return read with { Entities = entities.ToImmutable(), Mentions = [.. mentions.Select((m, i) => m with { Index = i })] };
    }

    private static IEnumerable<string[]> Forms(GoldEntity entity)
    {
        foreach (var form in (entity.Aliases ?? []).Prepend(entity.Name!))
        {
            var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Letters.Fold).Where(w => w.Any(char.IsLetter)).ToArray();
            if (words.Length > 0) yield return words;
            if (entity.Type == "Person" && words.Length > 1 && words[^1].Length > 3) yield return [words[^1]];
        }
    }

    private static Mention? Find(NormalizedText text, Sentence sentence, int first, List<(string[] Words, int Entity)> names)
    {
        foreach (var (words, entity) in names)
        {
            if (first + words.Length > sentence.EndToken || Cut(text.Tokens[first], words[0]) is not { } proclitics) continue;
            var same = true;
            for (var k = 1; k < words.Length && same; k++) same = text.Tokens[first + k].Folded == words[k];
            if (same) return new Mention(-1, sentence.Index, first, first + words.Length, first, MentionForm.Name, [entity], proclitics, Rule);
        }

        return null;
    }

    private static Proclitics? Cut(Token token, string word)
    {
        foreach (var cut in token.Analyses)
            if (cut.Bare == word || cut.Stem == word) return cut.Proclitics & ~Proclitics.Al;
        return token.Folded == word ? Proclitics.None : null;
    }

    /// <summary>Puts the mention in place of what the annotator found there, unless that is right; an office just before a person becomes part of the mention.</summary>
    private static bool Place(List<Mention> mentions, Dictionary<int, GoldEntity> aligned, Mention found)
    {
        var there = mentions.Where(m => m.FirstToken < found.EndToken && found.FirstToken < m.EndToken).ToList();
        if (there.Exists(m => m.Entities.Any(aligned.ContainsKey) && m.Form is not (MentionForm.Nationality or MentionForm.Office))) return false;
        var office = mentions.Find(m => m.Form == MentionForm.Office && m.EndToken == found.FirstToken && !m.Entities.Any(aligned.ContainsKey));
        mentions.RemoveAll(m => there.Contains(m) || ReferenceEquals(m, office));
        mentions.Add(office is null ? found : found with { FirstToken = office.FirstToken, Head = office.Head, Proclitics = office.Proclitics });
        return true;
    }
}
