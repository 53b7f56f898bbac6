namespace Graph.App;

/// <summary>What the program says to whoever started it.</summary>
internal static class ExitCodes
{
    /// <summary>All well.</summary>
    public const int Ok = 0;

    /// <summary>The run failed or was stopped.</summary>
    public const int Failed = 1;

    /// <summary>The command line or the configuration is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>Finished, but something that was given could not be read.</summary>
    public const int SomeUnread = 3;

    /// <summary>The codes as <c>--help</c> shows them.</summary>
    public const string Help = """
        Exit codes:
          0  all well
          1  the run failed, or was stopped
          2  wrong usage: command line or configuration
          3  finished, but some articles could not be read
        """;
}
