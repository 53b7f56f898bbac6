namespace Graph.Lexicon;

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
