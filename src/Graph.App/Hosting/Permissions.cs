namespace Graph.App.Hosting;

/// <summary>Looks what this program may do with files, by trying.</summary>
internal static class Permissions
{
    /// <summary>Why a folder takes no file, or <c>null</c> where it does. What is missing of its path is made when it is needed, and so the nearest folder that is there counts.</summary>
    public static string? Probe(string folder)
    {
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent) folder = parent;
        try
        {
            using var probe = new FileStream(Path.Combine(folder, $".graph-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return fault.Message.TrimEnd('.');
        }
    }

    /// <summary>Whether a file can be written.</summary>
    public static bool IsWritable(string file)
    {
        try
        {
            using var probe = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
