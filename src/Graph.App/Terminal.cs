using System.Text;

namespace Graph.App;

/// <summary>What a program reads from and writes to.</summary>
/// <param name="Input">What the path <c>-</c> reads.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where complaints about the command line and the configuration go; everything later goes through the log.</param>
/// <param name="IsInteractive">Whether a person looks at the output, so that colors and progress make sense.</param>
internal sealed record Terminal(Stream Input, TextWriter Output, TextWriter Error, bool IsInteractive) : IDisposable
{
    /// <summary>The terminal of this process. Everything is UTF-8, whatever the locale says.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = utf8;
        return new Terminal(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 16 * 1024) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            !Console.IsOutputRedirected);
    }

    /// <summary>Writes out what is still held back.</summary>
    public void Dispose()
    {
        try
        {
            Output.Dispose();
        }
        catch (IOException)
        {
            // Whoever read the output has gone; there is nobody to tell.
        }

        Error.Dispose();
        Input.Dispose();
    }
}
