using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Knowledge;
using Graph.Core.Knowledge.Morphology;
using Graph.Core.Text;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests.Predicates;

public class PredicateIndexTests
{
    private static readonly PredicateIndex Index = new(
    [
        new PredicateEntry("daama", Relation.Supports, Manner.Verbal, "دعم", "يدعم", ["دعم"], ["داعم"], ["مدعوم"], [Markers.Direct], [Markers.Li], false, [], [], "", ""),
        new PredicateEntry("iltaqa", Relation.MetWith, Manner.Meeting, "التقى", "يلتقي", [], [], [], [Markers.Direct], [], false, [], [], "", ""),
        new PredicateEntry("liqa", Relation.MetWith, Manner.Meeting, null, null, ["لقاء"], [], [], [], [Markers.With], false, [], [], "", ""),
        new PredicateEntry("adana", Relation.Accused, Manner.Condemn, "أدان", "يدين", ["إدانة"], [], [], [Markers.Direct], [Markers.Li], false, [], [], "", ""),
    ]);

    [Theory]
    [InlineData("وستدعمها", "daama", "Verb", "ها")]
    [InlineData("لدعمه", "daama", "Noun", "ه")]
    [InlineData("والداعمة", "daama", "Active", null)]
    [InlineData("المدعومين", "daama", "Passive", null)]
    [InlineData("التقى", "iltaqa", "Verb", null)]
    [InlineData("فالتقاه", "iltaqa", "Verb", "ه")]
    [InlineData("بلقائهما", "liqa", "Noun", "هما")]
    [InlineData("إدانتها", "adana", "Noun", "ها")]
    [InlineData("أدانه", "adana", "Verb", "ه")]
    [InlineData("للقاء", "liqa", "Noun", null)]
    [InlineData("أدينت", "adana", "PassiveVerb", null)]
    public void A_predicate_is_found_under_whatever_is_written_onto_it(string written, string id, string form, string? pronoun) =>
        Index.Read(Token(written)).ShouldContain(r => r.Entry.Id == id && r.Form.ToString() == form && r.Pronoun == pronoun);

    [Theory]
    [InlineData("أدانته", "Noun")]
    [InlineData("إدانته", "Verb")]
    public void The_hamza_tells_the_verb_from_its_noun(string written, string form) => Index.Read(Token(written)).ShouldNotContain(r => r.Form.ToString() == form);

    [Theory]
    [InlineData("دعامة")]
    [InlineData("بأدان")]
    [InlineData("السيدعم")]
    public void A_word_that_only_looks_like_one_is_left_alone(string written) => Index.Read(Token(written)).ShouldBeEmpty();

    private static Token Token(string written) => Normalizer.Normalize(new Article("word", written, null, null, null, null, [], "")).Tokens[0];
}
