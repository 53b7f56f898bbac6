using Graph.Core.Deltas;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests;

/// <summary>What every store promises. A store has a class that derives from this one and says how it is opened.</summary>
public abstract class GraphStoreContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>How many orders of articles are tried.</summary>
    protected virtual int OrdersTried => 20;

    /// <summary>The test's own store, open for writing; opened again it holds what it held.</summary>
    protected abstract Task<IGraphStore> OpenAsync();

    [Fact]
    public async Task A_new_store_holds_nothing()
    {
        await using var store = await OpenAsync();

        (await store.ReadArticlesAsync(Cancellation)).ShouldBeEmpty();
        var graph = await store.ReadAsync(Cancellation);
        graph.Articles.ShouldBeEmpty();
        graph.Actors.ShouldBeEmpty();
        graph.Statements.ShouldBeEmpty();
        graph.Relationships.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_article_says_is_read_back_as_it_was_said()
    {
        var delta = Whole();
        var graph = await AppliedAsync(delta);

        graph.Articles.ShouldBe([delta.Article]);
        graph.Actors.Select(a => a.Id).ShouldBe(["IRQ", "O-1", "P-1", "SYR"]);
        var ministry = graph.Actor("O-1");
        (ministry.Name, ministry.NameLatin, ministry.Country, ministry.Kind).ShouldBe(("وزارة الخارجية", "Ministry", "IRQ", "ministry"));
        ministry.Aliases.ShouldBe(["الوزارة"]);
        graph.Mentions.ShouldBe([new("a1", "IRQ", 1), new("a1", "O-1", 3), new("a1", "P-1", 2), new("a1", "SYR", 1)]);
        graph.Memberships.ShouldBe([new("O-1", "IRQ")]);
        graph.Offices.ShouldBe([new("P-1", "IRQ", "وزير الخارجية", Day(1), Day(1))]);
        graph.Statements.Select(s => s.Statement).ShouldBe(delta.Statements);
        graph.Statements.Select(s => s.Article).Distinct(StringComparer.Ordinal).ShouldBe(["a1"]);
        graph.Relationships.ShouldBe([new(Relation.Supports, "IRQ", "SYR", 1, 1, 1, Day(1), Day(1), 0.9, "quote of S-a1-1")]);
    }

    [Fact]
    public async Task A_store_opened_again_holds_what_it_held()
    {
        var before = await AppliedAsync(Whole());

        await using var store = await OpenAsync();

        (await store.ReadAsync(Cancellation)).Printed().ShouldBe(before.Printed());
    }

    [Fact]
    public async Task The_same_article_applied_twice_changes_nothing()
    {
        var once = await AppliedAsync(Whole(), Whole("a2"));
        var twice = await AppliedAsync(Whole(), Whole("a2"));

        twice.Printed().ShouldBe(once.Printed());
    }

    [Fact]
    public async Task A_changed_article_replaces_what_it_said_and_nothing_else()
    {
        var other = Article("a2", [Country("IRQ", "العراق"), Country("SYR", "سوريا")], [Says("S-5", Relation.Supports, "IRQ", "SYR", confidence: 0.4)]);
        var changed = Article("a1", [Country("IRQ", "العراق"), Country("TUR", "تركيا")], [Says("S-6", Relation.Accused, "TUR", "IRQ")], hash: "h2");

        var graph = await AppliedAsync(Whole(), other, changed);

        graph.Printed().ShouldBe((await AppliedToAnotherAsync(changed, other)).Printed());
        graph.Actors.Select(a => a.Id).ShouldBe(["IRQ", "SYR", "TUR"]);
        graph.Of(Relation.Supports).Single().ShouldBe(new(Relation.Supports, "IRQ", "SYR", 1, 1, 0, null, null, 0.4, "quote of S-5"));
    }

    [Fact]
    public async Task Only_what_is_asserted_becomes_a_relationship()
    {
        var (irq, syr) = (Country("IRQ", "العراق"), Country("SYR", "سوريا"));
        var graph = await AppliedAsync(Article("a1", [irq, syr],
        [
            Says("S-1", Relation.MetWith, "IRQ", "SYR", Status.Denied),
            Says("S-2", Relation.Accused, "IRQ", "SYR", Status.Planned),
            Says("S-3", Relation.Supports, "IRQ", "SYR", Status.CalledFor),
            Says("S-4", Relation.Supports, "SYR", "IRQ"),
        ]));

        graph.Statements.Length.ShouldBe(4);
        graph.Relationships.Select(r => (r.Relation, r.Subject)).ShouldBe([(Relation.Supports, "SYR")]);
    }

    [Fact]
    public async Task A_relationship_counts_what_it_rests_on()
    {
        var (irq, syr) = (Country("IRQ", "العراق"), Country("SYR", "سوريا"));
        var graph = await AppliedAsync(
            Article("a1", [irq, syr], [Says("S-1", Relation.MetWith, "IRQ", "SYR", confidence: 0.6), Says("S-2", Relation.MetWith, "IRQ", "SYR", confidence: 0.7)], "Outlet 1", Day(5)),
            Article("a2", [irq, syr], [Says("S-3", Relation.MetWith, "IRQ", "SYR", confidence: 0.8)], "Outlet 1", Day(2)),
            Article("a3", [irq, syr], [Says("S-4", Relation.MetWith, "IRQ", "SYR", confidence: 0.1)], "Outlet 2", Day(9)),
            Article("a4", [irq, syr], [Says("S-5", Relation.MetWith, "IRQ", "SYR", confidence: 0.1)]));

        graph.Relationships.ShouldBe([new(Relation.MetWith, "IRQ", "SYR", 5, 4, 2, Day(2), Day(9), 0.8, "quote of S-3")]);
    }

    [Fact]
    public async Task A_relationship_quotes_the_most_confident_then_the_earliest_then_the_first_statement()
    {
        var (irq, syr) = (Country("IRQ", "العراق"), Country("SYR", "سوريا"));
        var graph = await AppliedAsync(
            Article("a1", [irq, syr], [Says("S-1", Relation.MetWith, "IRQ", "SYR")]),
            Article("a2", [irq, syr], [Says("S-2", Relation.MetWith, "IRQ", "SYR")], published: Day(7)),
            Article("a3", [irq, syr], [Says("S-5", Relation.MetWith, "IRQ", "SYR"), Says("S-4", Relation.MetWith, "IRQ", "SYR")], published: Day(3)));

        graph.Relationships.Single().Quote.ShouldBe("quote of S-4");
    }

    [Fact]
    public async Task An_actor_bears_the_name_that_most_articles_give_and_the_others_as_aliases()
    {
        var graph = await AppliedAsync(
            Article("a1", [Person("P-1", "احمد علي")]),
            Article("a2", [Person("P-1", "أحمد علي") with { Aliases = ["علي"] }]),
            Article("a3", [Person("P-1", "أحمد علي") with { Aliases = ["الوزير", "علي"], Office = "وزير" }]),
            Article("a4", [Person("P-2", "ب"), Country("IRQ", "ب")]),
            Article("a5", [Person("P-2", "ا")]));

        graph.Actor("P-1").Name.ShouldBe("أحمد علي");
        graph.Actor("P-1").Aliases.ShouldBe(["احمد علي", "الوزير", "علي"]);
        graph.Actor("P-1").Office.ShouldBe("وزير");
        graph.Actor("P-2").Name.ShouldBe("ا", "of forms that equally many articles give the first is taken");
    }

    [Fact]
    public async Task An_office_holder_without_a_name_stays_without()
    {
        var graph = await AppliedAsync(Article("a1", [Person("P-1", null, "وزير الخارجية", "RUS")]));

        var minister = graph.Actor("P-1");
        (minister.Name, minister.Office, minister.Country).ShouldBe((null, "وزير الخارجية", "RUS"));
    }

    [Fact]
    public async Task A_person_serves_a_state_in_an_office_from_the_first_to_the_last_day_it_is_seen()
    {
        var graph = await AppliedAsync(
            Article("a1", [Person("P-1", "ا", "وزير", "IRQ")], published: Day(4)),
            Article("a2", [Person("P-1", "ا", "وزير", "IRQ")], published: Day(2)),
            Article("a3", [Person("P-1", "ا", "وزير", "IRQ")]),
            Article("a4", [Person("P-1", "ا", "رئيس", "IRQ")]),
            Article("a5", [Person("P-1", "ا", null, "SYR")], published: Day(8)));

        graph.Offices.ShouldBe([new("P-1", "IRQ", "رئيس", null, null), new("P-1", "IRQ", "وزير", Day(2), Day(4))]);
    }

    [Fact]
    public async Task A_state_that_is_served_and_never_mentioned_is_an_actor_known_by_its_code()
    {
        var graph = await AppliedAsync(Article("a1", [Person("P-1", "ا", "وزير", "IRQ")]));

        var state = graph.Actor("IRQ");
        (state.Type, state.Name, state.NameLatin, state.Country).ShouldBe((Core.Annotation.ActorType.Country, null, "IRQ", "IRQ"));
        graph.Mentions.Select(m => m.Actor).ShouldBe(["P-1"]);
    }

    [Fact]
    public async Task Withdrawn_articles_take_what_rested_on_them_alone()
    {
        var left = await AppliedAsync(Whole("a2"));
        await using var store = await OpenAsync();
        await store.ApplyAsync(Whole(), null, Cancellation);
        await store.ApplyAsync(Article("a3", [Country("TUR", "تركيا")]), null, Cancellation);

        (await store.WithdrawAsync(["a1", "a3", "never there"], Cancellation)).ShouldBe(2);

        (await store.ReadAsync(Cancellation)).Printed().ShouldBe(left.Printed());
        (await store.ReadArticlesAsync(Cancellation)).Keys.ShouldBe(["a2"]);
    }

    [Fact]
    public async Task An_article_is_known_by_its_hash_reader_and_origin()
    {
        await using var store = await OpenAsync();
        var origin = new Origin("/news", "/news/2024/a1.txt");
        await store.ApplyAsync(Whole(), origin, Cancellation);
        await store.ApplyAsync(Whole("a2"), null, Cancellation);

        var articles = await store.ReadArticlesAsync(Cancellation);

        articles["a1"].ShouldBe(new ArticleState("hash", "reader-1", origin));
        articles["a2"].ShouldBe(new ArticleState("hash", "reader-1", null));
    }

    [Fact]
    public void Articles_may_come_in_any_order() => OrderOfArticles.DoesNotMatter(AppliedAsync, AppliedToAnotherAsync, OrdersTried);

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task Text_comes_back_as_it_was_whatever_it_looks_like(string text)
    {
        var delta = Article(text, [Organization("O-1", text, kind: text) with { NameLatin = text, Aliases = ["1" + text] }, Country("IRQ", text)], [Says("S-1", Relation.Accused, "O-1", "IRQ", quote: text) with { Rule = text }], text);
        delta = delta with { Article = delta.Article with { Title = text, Url = text } };

        var graph = await AppliedAsync(delta);

        graph.Articles.ShouldBe([delta.Article]);
        graph.Actor("O-1").ShouldSatisfyAllConditions(a => a.Name.ShouldBe(text), a => a.NameLatin.ShouldBe(text), a => a.Kind.ShouldBe(text), a => a.Aliases.ShouldBe(["1" + text]));
        graph.Statements.Select(s => s.Statement).ShouldBe(delta.Statements);
        graph.Relationships.Single().Quote.ShouldBe(text);
    }

    [Fact]
    public async Task A_quote_of_a_megabyte_comes_back_whole()
    {
        var quote = string.Concat(Enumerable.Repeat("قال الوزير. ", 90_000));

        var graph = await AppliedAsync(Article("a1", [Country("IRQ", "العراق"), Country("SYR", "سوريا")], [Says("S-1", Relation.Supports, "IRQ", "SYR", quote: quote)]));

        graph.Relationships.Single().Quote.ShouldBe(quote);
    }

    [Fact]
    public async Task An_article_may_make_ten_thousand_statements()
    {
        var many = ManyStatements("a1", 10_000);

        var graph = await AppliedAsync(many, many);

        graph.Relationships.Single().Statements.ShouldBe(10_000);
    }

    [Fact]
    public async Task Several_articles_are_applied_together_and_the_last_word_of_each_holds()
    {
        await using var store = await OpenAsync();
        var first = Article("a1", [Country("IRQ", "العراق"), Country("TUR", "تركيا")], [Says("S-6", Relation.Accused, "TUR", "IRQ")], hash: "h2");
        await store.ApplyAsync([new(first, null), new(Whole("a2"), null), new(Whole(), null)], Cancellation);
        var together = await store.ReadAsync(Cancellation);

        together.Printed().ShouldBe((await AppliedToAnotherAsync(Whole(), Whole("a2"))).Printed());
    }

    [Fact]
    public async Task A_state_that_is_served_and_no_longer_mentioned_is_known_by_its_code_again()
    {
        await using var store = await OpenAsync();
        await store.ApplyAsync([new(Article("a1", [Country("IRQ", "العراق", "بغداد")]), null), new(Article("a2", [Person("P-1", "ا", "وزير", "IRQ")]), null)], Cancellation);
        await store.WithdrawAsync(["a1"], Cancellation);
        var known = await store.ReadAsync(Cancellation);

        known.Printed().ShouldBe((await AppliedToAnotherAsync(Article("a2", [Person("P-1", "ا", "وزير", "IRQ")]))).Printed());
    }

    [Fact]
    public async Task A_state_that_nobody_serves_any_more_is_gone()
    {
        await using var store = await OpenAsync();
        await store.ApplyAsync(Article("a1", [Person("P-1", "ا", "وزير", "IRQ")]), null, Cancellation);
        await store.ApplyAsync(Article("a1", [Person("P-1", "ا", "وزير", "SYR")], hash: "h2"), null, Cancellation);

        (await store.ReadAsync(Cancellation)).Actors.Select(a => a.Id).ShouldBe(["P-1", "SYR"]);
    }

    [Fact]
    public async Task A_statement_about_an_actor_that_the_article_does_not_describe_is_refused()
    {
        await using var store = await OpenAsync();
        var delta = Article("a1", [Country("IRQ", "العراق")], [Says("S-1", Relation.Supports, "IRQ", "SYR")]);

        await Should.ThrowAsync<ArgumentException>(() => store.ApplyAsync(delta, null, Cancellation));

        (await store.ReadArticlesAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_cancelled_leaves_whole_articles()
    {
        await using var store = await OpenAsync();
        using var source = new CancellationTokenSource();
        var cancelled = Task.Run(
            async () =>
            {
                for (var i = 0; ; i++)
                {
                    await store.ApplyAsync(ManyStatements($"a{i}", 2_000), null, source.Token);
                    source.CancelAfter(15);
                }
            },
            Cancellation);

        await Should.ThrowAsync<OperationCanceledException>(cancelled);

        var graph = await store.ReadAsync(Cancellation);
        graph.Articles.ShouldNotBeEmpty();
        graph.Statements.CountBy(s => s.Article, StringComparer.Ordinal).Select(a => (a.Key, a.Value)).ShouldBe(graph.Articles.Select(a => (a.Id, 2_000)), ignoreOrder: true);
    }

    [Fact]
    public async Task A_check_counts_what_is_there()
    {
        await using var store = await OpenAsync();
        await store.ApplyAsync(Whole(), null, Cancellation);

        var report = await store.CheckAsync(Cancellation);

        (report.Articles, report.Actors, report.Statements).ShouldBe((1, 4, 3));
    }

    /// <summary>An empty store of the same kind, to compare with; the test's own is not read after it.</summary>
    protected abstract Task<IGraphStore> OpenAnotherAsync();

    private static GraphDelta ManyStatements(string article, int count) => Article(
        article, [Country("IRQ", "العراق"), Country("SYR", "سوريا")], [.. Enumerable.Range(0, count).Select(i => Says($"S-{article}-{i:D5}", Relation.Supports, "IRQ", "SYR"))]);

    private Task<GraphSnapshot> AppliedAsync(params GraphDelta[] deltas) => AppliedAsync(OpenAsync, deltas);

    private Task<GraphSnapshot> AppliedToAnotherAsync(params GraphDelta[] deltas) => AppliedAsync(OpenAnotherAsync, deltas);

    private static async Task<GraphSnapshot> AppliedAsync(Func<Task<IGraphStore>> open, GraphDelta[] deltas)
    {
        await using var store = await open();
        foreach (var delta in deltas) await store.ApplyAsync(delta, null, Cancellation);
        return await store.ReadAsync(Cancellation);
    }
}
