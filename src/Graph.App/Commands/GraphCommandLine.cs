using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Graph.App.Commands;

/// <summary>The command line of the program.</summary>
internal static class GraphCommandLine
{
    /// <summary>All commands.</summary>
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("Reads Arabic news articles into a knowledge graph: who met whom, who accused whom, who supports whom, and which sentence says so.")
        {
            new RunCommand(terminal),
            new ExtractCommand(terminal),
            new ExplainCommand(terminal),
            new EvaluateCommand(terminal),
            new ScheduleCommand(terminal),
            new QueryCommand(terminal),
            new ExportCommand(terminal),
            new DoctorCommand(terminal),
        };
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction inner } help) help.Action = new HelpWithExample(inner);
        return root;
    }

    /// <summary>The command that was named, for a hint on how to get its help: <c>"run "</c>, or nothing.</summary>
    public static string NamesOf(ParseResult parsed) => parsed.CommandResult.Command is RootCommand ? "" : $"{parsed.CommandResult.Command.Name} ";

    /// <summary>The argument for what is to be read.</summary>
    public static Argument<string[]> Paths() => Checked(new Argument<string[]>("PATH")
    {
        Description = "A file (.txt, .html, .json, .jsonl), a folder that is searched for them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    });

    /// <summary>An argument that takes paths, but no option that was misspelled.</summary>
    public static T Checked<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-' && !Path.Exists(t.Value)))
                result.AddError($"There is no option '{token.Value}'.");
        });
        return argument;
    }

    private sealed class HelpWithExample(HelpAction inner) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = inner.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Example:");
            output.WriteLine($"  {(parseResult.CommandResult.Command is GraphCommand command ? command.Example : "graph run seeds/articles")}");
            output.WriteLine();
            output.WriteLine(ExitCodes.Help.ReplaceLineEndings("\n"));
            return code;
        }
    }
}
