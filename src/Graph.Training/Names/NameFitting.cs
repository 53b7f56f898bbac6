using Graph.Core.Annotation.Names;

namespace Graph.Training.Names;

/// <summary>How a tagger is made from labeled texts.</summary>
/// <param name="Fewest">In how many tokens a clue must stand to count.</param>
/// <param name="FewestWord">In how many texts a word must stand to be a clue by itself.</param>
/// <param name="Most">How many weights the table may have; those that matter most are fitted again without the others.</param>
/// <param name="Chain">How the weights are fitted.</param>
internal sealed record NameFitting(int Fewest, int FewestWord, int Most, ChainFitting Chain)
{
    /// <summary>The head of the table of weights.</summary>
    public const string Head = """
        # What each clue is worth for each label of the name tagger: clue, label, weight, with tabs between them. Written by `names fit` of Graph.Training.
        # A clue is "step B-PER" (the label before), "-1 is=title" (what the token one before is) or "-1..0 title|plain" (the kinds of neighbors together).
        # Fitted on ANERcorp (Benajiba and Rosso; CAMeL Lab split) and on the project's own gold; because of ANERcorp this file is under CC BY-SA 4.0.

        """;

    public static NameFitting Default { get; } = new(3, 8, 84_000, new ChainFitting(12, 0.1f, 0.003f, 0.1f, 1));

    /// <summary>Fits the weights of the texts.</summary>
    public FittedNames Fit(NameWords words, IReadOnlyList<LabeledText> texts)
    {
        var model = new NameModel(words, texts, Fewest, FewestWord);
        var first = new ChainFitter(model.RowCount, Chain with { Rounds = Chain.Rounds / 2 }, []);
        first.Fit(model.Sentences);
        var last = new ChainFitter(model.RowCount, Chain, first.MostTelling(Most, model.Sentences));
        last.Fit(model.Sentences);
        return new FittedNames(words, model, last);
    }
}

/// <summary>The fitted weights.</summary>
internal sealed class FittedNames(NameWords words, NameModel model, ChainFitter fitter)
{
    /// <summary>The entries of the table for one kind of text.</summary>
    public IEnumerable<(string Clue, string Label, float Weight)> Entries(NameSource source) => model.Entries(fitter, source);

    /// <summary>The tagger for one kind of text.</summary>
    public NameTagger Tagger(NameSource source)
    {
        var builder = new NameWeightsBuilder(words);
        foreach (var (clue, label, weight) in Entries(source)) builder.Add(clue, label, weight);
        return new NameTagger(words, builder.Build());
    }
}
