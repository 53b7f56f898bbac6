using System.Collections.Immutable;
using Graph.Core.Annotation;
using Graph.Core.Annotation.Names;

namespace Graph.Training.Names;

/// <summary>Writes the sentences in which the tagger and the labels disagree, for reading.</summary>
internal static class NameErrors
{
    public static void Write(TextWriter output, string source, LabeledText labeled, ImmutableArray<TaggedName> found)
    {
        foreach (var sentence in labeled.Text.Sentences)
        {
            var names = found.Where(name => name.First >= sentence.FirstToken && name.End <= sentence.EndToken).ToList();
            var said = new int[labeled.Masks.Length];
            Array.Fill(said, NameLabels.Outside);
            foreach (var name in names)
                for (var i = name.First; i < name.End; i++) said[i] = NameLabels.Of(name.Type, i == name.First, i == name.End - 1);
            var differs = false;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++) differs |= (labeled.Masks[i] & (1 << said[i])) == 0 && Matters(labeled.Masks[i], said[i]);
            if (differs) output.WriteLine($"{source}\t{string.Join(' ', Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(i => Show(labeled, said, i)))}");
        }
    }

    private static bool Matters(int mask, int said) => IsActor(said) || (int.IsPow2(mask) && IsActor(int.Log2(mask)));

    private static bool IsActor(int label) => label != NameLabels.Outside && NameLabels.TypeOf(label) != NameType.Location;

    private static string Show(LabeledText labeled, int[] said, int i)
    {
        var mask = labeled.Masks[i];
        var right = int.IsPow2(mask) ? NameLabels.Name(int.Log2(mask)) : mask == LabelMasks.Any ? "?" : "O";
        var given = NameLabels.Name(said[i]);
        var token = labeled.Text.Tokens[i].Surface;
        return (right, given) switch
        {
            ("O", "O") => token,
            _ when (mask & (1 << said[i])) != 0 => $"{token}[{given}]",
            _ => $"{token}[[{right}→{given}]]",
        };
    }
}
