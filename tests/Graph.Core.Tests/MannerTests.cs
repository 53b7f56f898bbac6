using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>In what way a relation holds: what the trigger says, what stands near it, what the parties are, and what other sentences say of the same two.</summary>
public class MannerTests
{
    private static readonly Extractor Extractor = new(Seeds.Lexicon);

    [Theory]
    [InlineData("أعلنت السعودية بدء جسر جوي لإمدادات الإغاثة إلى اليمن.", "السعودية", "اليمن", Manner.Material)]
    [InlineData("قدمت السعودية دعما جويا لليمن.", "السعودية", "اليمن", Manner.Military)]
    public void What_comes_through_the_air_are_arms_unless_goods_are_named(string article, string subject, string other, Manner manner) => MannersOf(article, subject, other).ShouldContain(manner);

    [Fact]
    public void Forces_loyal_to_a_ruler_fight_for_him() =>
        MannersOf("قصفت الطائرات مواقع حزب الله الموالي لبشار الأسد.", "حزب الله", "بشار الأسد").ShouldBe([Manner.Military]);

    [Theory]
    [InlineData(Manner.Verbal, Manner.Material, Manner.Material)]
    [InlineData(Manner.Verbal, Manner.Military, Manner.Military)]
    [InlineData(Manner.Criticise, Manner.Accuse, Manner.Accuse)]
    [InlineData(Manner.Condemn, Manner.Accuse, Manner.Condemn)]
    public void What_is_said_more_than_once_has_the_manner_that_is_said_most_exactly(Manner surest, Manner other, Manner manner) =>
        Statement.Together([Said(surest, "accuse.intaqada.verb", 0.9), Said(other, "accuse.ittahama.verb", 0.8)]).Manner.ShouldBe(manner);

    [Fact]
    public void What_only_reads_as_an_accusation_makes_no_accusation_of_criticism() =>
        Statement.Together([Said(Manner.Criticise, "accuse.intaqada.verb", 0.9), Said(Manner.Accuse, "accuse.stance-damage.verb", 0.8)]).Manner.ShouldBe(Manner.Criticise);

    private static Statement Said(Manner manner, string rule, double confidence) => new(Relation.Accused, 0, 1, Status.Asserted, manner, null, default!, rule, confidence, []);

    private static IEnumerable<Manner?> MannersOf(string article, string subject, string other)
    {
        var annotated = new Annotator(Seeds.Lexicon).Annotate(TestArticle.Normalize(article));
        return [.. Extractor.Propose(annotated).Select(p => p.Statement).Where(s => s.Relation == Relation.Supports && NameOf(s.Subject) == subject && NameOf(s.Object) == other).Select(s => s.Manner).Distinct()];

        string? NameOf(int entity) => annotated.Entities[entity].LexiconName ?? annotated.Entities[entity].Name;
    }
}
