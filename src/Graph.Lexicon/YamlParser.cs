using System.Buffers;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Graph.Lexicon;

/// <summary>Parses one YAML file into a tree of nodes with their places.</summary>
internal static class YamlParser
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Parses the one document of a file; a fault becomes a diagnostic and <c>null</c>.</summary>
    public static YamlNode? Parse(string file, byte[] content, ICollection<Diagnostic> diagnostics)
    {
        using var text = new StreamReader(new MemoryStream(content), StrictUtf8);
        var scanner = new Scanner(text, skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            var tree = new YamlTreeBuilder();
            if (!parser.Accept<StreamEnd>(out _))
            {
                parser.Consume<DocumentStart>();
                Read(parser, tree);
                parser.Consume<DocumentEnd>();
            }
            else
            {
                tree.Close(tree.Open((1, 1)), YamlTree.ListKind, 0);
            }

            parser.Consume<StreamEnd>();
            return new YamlNode(tree.Build(), 0);
        }
        catch (YamlException e)
        {
            diagnostics.Add(new Diagnostic(file, (int)e.Start.Line, (int)e.Start.Column, "LEX001", $"not YAML: {e.Message}"));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet loses its way in some lists that are not closed.
            var place = scanner.CurrentPosition;
            diagnostics.Add(new Diagnostic(file, (int)place.Line, (int)place.Column, "LEX001", "not YAML: a list or table before this place is not closed"));
        }
        catch (DecoderFallbackException)
        {
            var (line, column) = FirstFault(content);
            diagnostics.Add(new Diagnostic(file, line, column, "LEX001", "not UTF-8"));
        }

        return null;
    }

    private static void Read(Parser parser, YamlTreeBuilder tree)
    {
        var at = parser.Current!.Start;
        var place = ((int)at.Line, (int)at.Column);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = tree.Open(place);
            var length = 0;
            for (; !parser.TryConsume<SequenceEnd>(out _); length++) Read(parser, tree);
            tree.Close(list, YamlTree.ListKind, length);
        }
        else if (parser.TryConsume<MappingStart>(out _))
        {
            // A table without braces in a list ([a: b]) has no mark of its own: it stands where its first key does.
            if (at.Equals(Mark.Empty)) place = ((int)parser.Current!.Start.Line, (int)parser.Current.Start.Column);
            var table = tree.Open(place);
            var length = 0;
            for (; !parser.TryConsume<MappingEnd>(out _); length++)
            {
                Read(parser, tree);
                Read(parser, tree);
            }

            tree.Close(table, YamlTree.TableKind, length);
        }
        else
        {
            var scalar = parser.Consume<Scalar>();
            tree.Add(scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "null" or "~" ? null : scalar.Value, place);
        }
    }

    private static (int Line, int Column) FirstFault(ReadOnlySpan<byte> content)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(content, out var rune, out var length) == OperationStatus.Done)
        {
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            content = content[length..];
        }

        return (line, column);
    }
}
