using Spectre.Console;

namespace Graph.App.Output;

/// <summary>Makes the console that writes for people.</summary>
internal static class TerminalConsole
{
    // No line is broken where nobody sees it: a line is then a line for grep, too.
    private const int Endless = 100_000;

    /// <summary>A console with colors where a person looks at it, and plain lines otherwise.</summary>
    public static IAnsiConsole Of(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = terminal.IsInteractive ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        if (!terminal.IsInteractive) console.Profile.Width = Endless;
        return console;
    }
}
