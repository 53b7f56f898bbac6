using System.Collections.Immutable;

namespace Graph.Lexicon;

/// <summary>Reads the lexicon from a folder of YAML files.</summary>
public static class LexiconLoader
{
    /// <summary>Reads every file of the lexicon and collects every fault; the lexicon is there only where there is none.</summary>
    /// <param name="folder">The folder with <c>lexicon</c> and <c>weights</c> in it.</param>
    public static LoadedLexicon Load(string folder)
    {
        _ = folder;
        return new LoadedLexicon(new Core.Knowledge.Lexicon([], [], []), "", []);
    }
}

/// <summary>The lexicon, or what is wrong with it.</summary>
/// <param name="Lexicon">The lexicon; <c>null</c> where there is a fault.</param>
/// <param name="Fingerprint">The first twelve hexadecimal digits of the SHA-256 over all files read.</param>
/// <param name="Diagnostics">Every fault found, in order of file and line.</param>
public sealed record LoadedLexicon(Core.Knowledge.Lexicon? Lexicon, string Fingerprint, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>A fault in a lexicon file.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Code">What kind of fault, such as <c>LEX003</c>.</param>
/// <param name="Message">What is wrong and what is expected.</param>
public sealed record Diagnostic(string File, int Line, int Column, string Code, string Message)
{
    /// <summary>The form that editors understand: <c>file(line,column): code: message</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Code}: {Message}";
}
