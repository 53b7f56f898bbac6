using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>
/// Runs Specs/clauses.txt: a title, an article (a backslash ends its headline), and a line for each verb or participle in order: how its subject was found, the verb, the subject or a hyphen, and
/// in whose words the clause stands where it is not the narrator's.
/// </summary>
public class ClauseSpecs
{
    private static readonly PredicateIndex Predicates = new(Seeds.Lexicon.Relations.Predicates);

    public static TheoryData<string, string, string> Specs()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var block in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", "clauses.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Trim().Split('\n');
            data.Add(lines[0].TrimStart('#', ' '), lines[1], string.Join('\n', lines[2..]));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Each_verb_has_its_subject(string title, string article, string expected) => Dump(article).ShouldBe(expected, title);

    private static string Dump(string article)
    {
        var headline = article.IndexOf('\\');
        var read = TestArticle.Of(article.Replace('\\', '\n')) with { Title = headline < 0 ? null : article[..headline] };
        var annotated = new Annotator(Seeds.Lexicon).Annotate(Normalizer.Normalize(read));
        var reader = new ClauseReader(annotated, new Syntax(annotated, Seeds.Lexicon.Relations.Cues, Predicates, Seeds.Lexicon.Lists));
        var clauses = annotated.Text.Tokens.SelectMany(t => reader.At(t.Index).Outwards()).Where(c => c.Verb >= 0).DistinctBy(c => c.Verb).OrderBy(c => c.Verb);
        return string.Join('\n', clauses.Select(c => Line(annotated, c)));
    }

    private static string Line(AnnotatedArticle annotated, Clause clause)
    {
        var line = $"{clause.Source.ToString().ToLowerInvariant()} {annotated.Text.Tokens[clause.Verb].Surface} | {Name(annotated, clause.Subject)}";
        return clause.Outwards().FirstOrDefault(c => c.Speaker >= 0) is { Speaker: var speaker } ? $"{line} | {Name(annotated, speaker)}" : line;
    }

    private static string Name(AnnotatedArticle annotated, int mention)
    {
        if (mention < 0) return "-";
        return string.Join(", ", annotated.Mentions[mention].Entities.Select(e => annotated.Entities[e]).Select(e => e.LexiconName ?? e.Name ?? $"{e.Office} {e.Country}"));
    }
}
