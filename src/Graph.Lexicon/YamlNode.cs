using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Lexicon;

/// <summary>A value of a lexicon file with the place it stands at: a text, a list or a table.</summary>
internal sealed record YamlNode(int Line, int Column, string? Text, ImmutableArray<YamlNode> Items, ImmutableArray<KeyValuePair<YamlNode, YamlNode>> Pairs)
{
    public bool IsList => !Items.IsDefault;

    public bool IsTable => !Pairs.IsDefault;

    public YamlNode? this[string key]
    {
        get
        {
            if (!IsTable) return null;
            foreach (var (name, value) in Pairs)
                if (name.Text == key) return value;
            return null;
        }
    }

    /// <summary>Reads the one document of a file; a syntax error becomes a diagnostic and <c>null</c>.</summary>
    public static YamlNode? Read(string file, TextReader text, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            var parser = new Parser(new Scanner(text, skipComments: true));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) return new YamlNode(1, 1, null, [], default);
            parser.Consume<DocumentStart>();
            return Read(parser);
        }
        catch (YamlException e)
        {
            diagnostics.Add(new Diagnostic(file, (int)e.Start.Line, (int)e.Start.Column, "LEX001", $"not YAML: {e.Message}"));
            return null;
        }
    }

    private static YamlNode Read(Parser parser)
    {
        var at = parser.Current!.Start;
        var (line, column) = ((int)at.Line, (int)at.Column);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Read(parser));
            return new YamlNode(line, column, null, items.ToImmutable(), default);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var pairs = ImmutableArray.CreateBuilder<KeyValuePair<YamlNode, YamlNode>>();
            while (!parser.TryConsume<MappingEnd>(out _)) pairs.Add(new(Read(parser), Read(parser)));
            return new YamlNode(line, column, null, default, pairs.ToImmutable());
        }

        var scalar = parser.Consume<Scalar>();
        var text = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "null" or "~" ? null : scalar.Value;
        return new YamlNode(line, column, text, default, default);
    }
}
