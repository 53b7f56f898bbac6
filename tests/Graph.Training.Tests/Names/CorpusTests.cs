using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;
using Graph.Training.Names;
using Shouldly;
using Xunit;

namespace Graph.Training.Tests.Names;

public sealed class CorpusTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graph-training-");
    private readonly Gazetteer _gazetteer = new(Repository.Lexicon);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_word_of_the_benchmark_that_is_several_tokens_keeps_its_label()
    {
        var path = Write("small.conll", "قال\tO\n(زبرج\tB-PER\nب.\tI-PER\nفي\tO\nدمشق\tB-LOC\n\nأمس\tO\n");

        var stretch = new BenchmarkCorpus(_gazetteer).Read(path).ShouldHaveSingleItem();

        stretch.Names.ShouldBe([(1, 3, NameType.Person), (4, 5, NameType.Location)]);
        Labels(stretch.Labeled).ShouldBe(["O", "B-PER", "I-PER", "I-PER", "E-PER", "O", "S-LOC", "O"]);
        stretch.WordOf.ShouldBe([0, 1, 1, 2, 2, 3, 4, 5]);
    }

    [Fact]
    public void The_longest_form_of_a_gold_name_is_marked_without_its_titles_and_what_is_open_stays_open()
    {
        var corpus = Write("corpus.jsonl", """{"id": "a", "title": "", "text": "قال الوزير زبرج الدغيثري إن زبرج سعيد، وشكر حزب الزعفران"}""");
        Write("a.json", """
            {"entities": [
              {"key": "z", "type": "Person", "name": "زبرج الدغيثري", "aliases": ["الوزير زبرج الدغيثري", "الوزير"]},
              {"key": "h", "type": "Organization", "name": "حزب الزعفران", "optional": true}]}
            """);

        var article = new GoldCorpus(Repository.Lexicon.Names.Words, _gazetteer).Read([_folder.FullName], [corpus]).ShouldHaveSingleItem();

        Labels(article.Labeled)[2..4].ShouldBe(["B-PER", "E-PER"]);
        article.Labeled.Masks[5].ShouldBe(LabelMasks.Any);
        article.Labeled.Masks[^2..].ShouldAllBe(mask => mask == LabelMasks.Any);
        article.Labeled.Masks[0].ShouldBe(LabelMasks.Outside | LabelMasks.Of(NameType.Location));
    }

    private static List<string> Labels(LabeledText labeled) => [.. labeled.Masks.Select(mask => int.IsPow2(mask) ? NameLabels.Name(int.Log2(mask)) : "?")];

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
