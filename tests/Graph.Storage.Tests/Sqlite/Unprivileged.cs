using System.Runtime.InteropServices;
using Xunit;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>Runs something as a user whom file permissions bind: root, under which many a build runs, passes them all.</summary>
internal static class Unprivileged
{
    private const uint Nobody = 65534;

    /// <summary>Runs to its end on a thread of its own, since Linux keeps the identity for file access with the thread.</summary>
    public static void Run(Func<Task> act)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "File permissions are set here as on Linux.");
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            if (Environment.IsPrivilegedProcess) _ = SetFileSystemUser(Nobody);
            try
            {
                act().GetAwaiter().GetResult();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        if (failure is not null) throw new InvalidOperationException("It failed as an unprivileged user.", failure);
    }

    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileSystemUser(uint user);
}
