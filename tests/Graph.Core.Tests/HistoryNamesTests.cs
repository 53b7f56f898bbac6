using Graph.Core.Annotation;
using Graph.Core.Knowledge;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

public class HistoryNamesTests
{
    [Fact]
    public void A_state_has_its_code_and_an_unnamed_office_holder_that_of_the_state()
    {
        HistoryNames.NameOf(Actor(ActorType.Country, "مصر", country: "EGY")).ShouldBe("EGY");
        HistoryNames.NameOf(Actor(ActorType.Person, null, office: "وزير الخارجية", country: "EGY")).ShouldBe("EGY");
        HistoryNames.NameOf(Actor(ActorType.Person, null, office: "المفوض السامي")).ShouldBeNull();
    }

    [Fact]
    public void A_body_that_the_lexicon_does_not_know_is_that_of_its_state()
    {
        HistoryNames.NameOf(Actor(ActorType.Organization, "وزارة الداخلية", country: "EGY")).ShouldBe("وزاره الداخليه EGY");
        HistoryNames.NameOf(Actor(ActorType.Organization, "وزارة الداخلية", country: "EGY", lexicon: "وزارة الداخلية المصرية")).ShouldBe("وزاره الداخليه المصريه");
    }

    [Theory]
    [InlineData(ActorType.Country, "مصر", null, null, "=state")]
    [InlineData(ActorType.Person, "سامح شكري", "وزير الخارجية المصري", null, "=وزير الخارجيه")]
    [InlineData(ActorType.Person, "سامح شكري", null, null, "=person")]
    [InlineData(ActorType.Organization, "نقابة الأطباء", null, null, "=نقابه")]
    [InlineData(ActorType.Organization, "رويترز", null, "news", "=news")]
    [InlineData(ActorType.ArmedGroup, "كتيبة الفاروق", null, null, "=group")]
    public void Actors_of_a_kind_are_one_class(ActorType type, string name, string? office, string? kind, string expected) => HistoryNames.ClassOf(Actor(type, name, office, kind: kind)).ShouldBe(expected);

    [Fact]
    public void Two_make_a_dyad_by_themselves_by_their_states_and_by_what_they_are()
    {
        var (minister, party) = (Actor(ActorType.Person, "سامح شكري", "وزير الخارجية", "EGY"), Actor(ActorType.Organization, "حزب العدالة", country: "TUR"));

        HistoryNames.DyadsOf(minister, party).ShouldBe([
            (DyadKind.Pair, "سامح شكري", "حزب العداله TUR"),
            (DyadKind.Sides, "~EGY", "~TUR"),
            (DyadKind.WithSide, "سامح شكري", "~TUR"),
            (DyadKind.OfSide, "~EGY", "حزب العداله TUR"),
            (DyadKind.Classes, "=وزير الخارجيه abroad", "=حزب abroad")]);
    }

    [Fact]
    public void Two_of_one_state_have_no_sides() =>
        HistoryNames.DyadsOf(Actor(ActorType.Country, "مصر", country: "EGY"), Actor(ActorType.Person, "سامح شكري", country: "EGY")).ShouldBe([(DyadKind.Pair, "EGY", "سامح شكري"), (DyadKind.Classes, "=state home", "=person home")]);

    [Fact]
    public void A_body_of_no_state_is_its_own_side() =>
        HistoryNames.DyadsOf(Actor(ActorType.Country, "مصر", country: "EGY"), Actor(ActorType.Organization, "الأمم المتحدة", lexicon: "الأمم المتحدة", kind: "intergovernmental")).ShouldBe([(DyadKind.Pair, "EGY", "الامم المتحده"), (DyadKind.Sides, "~EGY", "الامم المتحده"), (DyadKind.Classes, "=state abroad", "=intergovernmental abroad")]);

    private static Entity Actor(ActorType type, string? name, string? office = null, string? country = null, string? lexicon = null, string? kind = null) => new(0, type, name, [], office, country, lexicon, null, kind);
}
