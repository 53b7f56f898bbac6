using System.Collections.Immutable;
using System.Globalization;
using Graph.Core.Annotation;
using Graph.Core.Deltas;
using Graph.Core.Extraction;
using Graph.Storage;

namespace Graph.Benchmarks;

/// <summary>
/// Articles that nobody wrote, in the shape of real ones: a few actors are in every tenth article and most in a handful, an article makes five statements
/// about eight actors, and most of what it says is asserted. The same seed gives the same articles.
/// </summary>
internal sealed class SyntheticNews
{
    private const int Outlets = 30;
    private const int Days = 730;
    private const int ActorsPerArticle = 8;
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private readonly Random _random;
    private readonly ImmutableArray<ActorContribution> _actors;
    private readonly ImmutableArray<double> _share;

    public SyntheticNews(int seed, int actors)
    {
        _random = new Random(seed);
        _actors = [.. Enumerable.Range(0, actors).Select(Actor)];
        var total = 0.0;
        _share = [.. Enumerable.Range(1, actors).Select(rank => total += Math.Pow(rank, -0.9))];
    }

    /// <summary>The articles.</summary>
    /// <param name="articles">How many.</param>
    /// <param name="statements">How many statements they make together.</param>
    public ImmutableArray<ArticleUpdate> Write(int articles, int statements)
    {
        var perArticle = Enumerable.Repeat(1, articles).ToArray();
        for (var i = articles; i < statements; i++) perArticle[_random.Next(articles)]++;
        return [.. perArticle.Select((count, i) => new ArticleUpdate(Article(i, count), new Origin("/news", $"/news/{i:D5}.txt")))];
    }

    private GraphDelta Article(int number, int statements)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"2024/{number:D5}.txt");
        var day = new DateOnly(2024, 1, 1).AddDays(_random.Next(Days));
        var actors = new SortedDictionary<string, ActorContribution>(StringComparer.Ordinal);
        while (actors.Count < ActorsPerArticle)
        {
            var actor = Draw();
            actors[actor.Id] = actor with { Mentions = 1 + _random.Next(5) };
        }

        var ids = actors.Keys.ToArray();
        return new GraphDelta(
            new ArticleNode(id, Words(60), $"Outlet {_random.Next(Outlets)}", day, $"https://example.org/{id}", Hash(), "benchmark"),
            [.. actors.Values],
            [.. Enumerable.Range(0, statements).Select(i => Statement($"S-{number:D5}-{i:D3}", ids, day))],
            []);
    }

    private StatementNode Statement(string id, string[] actors, DateOnly day)
    {
        _random.Shuffle(actors);
        var relation = (Relation)_random.Next(3);
        var (subject, @object) = relation == Relation.MetWith && string.CompareOrdinal(actors[0], actors[1]) > 0 ? (actors[1], actors[0]) : (actors[0], actors[1]);
        var status = _random.Next(10) < 8 ? Status.Asserted : (Status)(1 + _random.Next(3));
        var start = _random.Next(3_000);
        return new StatementNode(
            id, relation, subject, @object, status, relation == Relation.Accused ? Manner.Condemn : null, _random.Next(2) == 0 ? actors[2] : null, Words(150), start, start + 150, "accuse.verb-object", Math.Round(_random.NextDouble(), 3), day);
    }

    private ActorContribution Actor(int rank)
    {
        // Seven of the ten most mentioned are countries, as in real news.
        if (rank % 10 < 7 && rank < 150)
        {
            var code = string.Create(3, rank, static (code, n) => (code[0], code[1], code[2]) = ((char)('A' + (n / 26 / 26 % 26)), (char)('A' + (n / 26 % 26)), (char)('A' + (n % 26))));
            return new ActorContribution(code, ActorType.Country, Words(8), code, [], null, code, null, 1);
        }

        return rank % 3 == 0
            ? new ActorContribution($"O-{rank:D4}", ActorType.Organization, Words(20), $"Body {rank}", [Words(8)], null, null, "ministry", 1)
            : new ActorContribution($"P-{rank:D4}", ActorType.Person, Words(12), $"Person {rank}", [Words(6)], "وزير الخارجية", "AAA", null, 1);
    }

    private ActorContribution Draw()
    {
        var place = _share.BinarySearch(_random.NextDouble() * _share[^1]);
        return _actors[place < 0 ? ~place : place];
    }

    private string Words(int length) => string.Create(length, _random, static (text, random) =>
    {
        for (var i = 0; i < text.Length; i++) text[i] = i % 6 == 5 ? ' ' : Letters[random.Next(Letters.Length)];
    });

    private string Hash() => Convert.ToHexStringLower(Enumerable.Range(0, 32).Select(_ => (byte)_random.Next(256)).ToArray());
}
