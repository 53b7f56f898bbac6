using Graph.Core.Annotation;
using Graph.Core.Extraction;
using Shouldly;
using Xunit;

namespace Graph.Core.Tests;

/// <summary>An article may begin and break off anywhere, with a quotation mark or a noun that nothing follows: it is read all the same.</summary>
public class BrokenOffTextTests
{
    private static readonly Annotator Annotator = new(Seeds.Lexicon);
    private static readonly Extractor Extractor = new(Seeds.Lexicon);

    [Fact]
    public void A_quotation_may_open_the_text() => Read("\"خطة إرهابية\" قال الوزير إن إيران تعدها.");

    [Fact]
    public void A_place_may_stand_in_quotation_marks() => Read("انتخب رئيس بلدية مدينة \"فالنسيان\" الفرنسية.");

    [Fact]
    public void A_spokesman_may_speak_in_the_name_of_what_stands_in_quotation_marks() => Read("ونشر متحدث آخر باسم «طالبان»، قاري يوسف أحمدي، عبر موقع «تويتر» صورة.");

    [Fact]
    public void Every_sentence_may_begin_and_end_at_every_word()
    {
        var texts = Seeds.Lexicon.Relations.Predicates.Select(p => p.Example.Replace("{s:", "", StringComparison.Ordinal).Replace("{o:", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)).ToList();
        texts.Count.ShouldBeGreaterThan(300);
        Parallel.ForEach(texts, text =>
        {
            var words = text.Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                Read(string.Join(' ', words[..i]));
                Read($"\"{string.Join(' ', words[i..])}");
                Read($"{string.Join(' ', words[..i])} \"{string.Join(' ', words[i..])}\"");
            }
        });
    }

    private static void Read(string text) => Extractor.Extract(Annotator.Annotate(TestArticle.Normalize(text)));
}
