using System.Text;

namespace Graph.App.Output;

/// <summary>Writes a file that appears whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes text beside the file and puts it in its place at the end.</summary>
    public static Task WriteAsync(string path, Action<TextWriter> write) => WriteAsync(path, (Stream output) =>
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        write(text);
    });

    /// <summary>Writes beside the file and puts it in its place at the end.</summary>
    public static async Task WriteAsync(string path, Action<Stream> write)
    {
        var unfinished = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            await using (var output = new FileStream(unfinished, FileMode.Create, FileAccess.Write)) write(output);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
