using Graph.Lexicon;

if (args is not [var folder, var target])
{
    Console.Error.WriteLine("usage: Graph.Lexicon.Compiler SEEDS TARGET");
    return 2;
}

var diagnostics = LexiconLoader.Compile(folder, target);

// MSBuild shows "file(line,column): error CODE: message" as an error at that place.
foreach (var d in diagnostics) Console.Error.WriteLine($"{Path.GetFullPath(Path.Combine(folder, d.File))}({d.Line},{d.Column}): error {d.Code}: {d.Message}");
return diagnostics.IsEmpty ? 0 : 1;
