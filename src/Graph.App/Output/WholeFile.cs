using System.Text;

namespace Graph.App.Output;

/// <summary>Writes a file that appears whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and puts it in its place at the end.</summary>
    public static async Task WriteAsync(string path, Action<TextWriter> write)
    {
        var unfinished = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            await using (var output = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
                write(output);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
