using Microsoft.Extensions.Logging;

namespace Graph.App;

/// <summary>Everything that the program logs. Warnings and errors also stand on the console, one line each; what was thrown is in the log file only.</summary>
internal static partial class Log
{
    /// <summary>Something that was given could not be read.</summary>
    [LoggerMessage(1, LogLevel.Warning, "{Source}: {Reason}")]
    public static partial void Unread(this ILogger log, string source, string reason);

    /// <summary>An article is odd and was read all the same.</summary>
    [LoggerMessage(2, LogLevel.Warning, "{Source}: {Warning}")]
    public static partial void Odd(this ILogger log, string source, string warning);

    /// <summary>The reader failed on an article: what was thrown.</summary>
    [LoggerMessage(3, LogLevel.Information, "The reader failed on {Source}.")]
    public static partial void ReaderFailed(this ILogger log, Exception fault, string source);

    /// <summary>A run is done.</summary>
    [LoggerMessage(4, LogLevel.Information, "{Report} in {Store}.")]
    public static partial void Done(this ILogger log, string report, string store);

    /// <summary>A run was stopped between two articles.</summary>
    [LoggerMessage(5, LogLevel.Warning, "Stopped: what is done is kept in {Store}; run it again to go on.")]
    public static partial void StoppedRun(this ILogger log, string store);

    /// <summary>A command was stopped.</summary>
    [LoggerMessage(6, LogLevel.Warning, "Stopped before it was finished.")]
    public static partial void Stopped(this ILogger log);

    /// <summary>An article with gold was not among what was read.</summary>
    [LoggerMessage(7, LogLevel.Warning, "Nothing was read for {Article}, which has gold: it counts as one with nothing in it.")]
    public static partial void NothingRead(this ILogger log, string article);

    /// <summary>A fault in the lexicon.</summary>
    [LoggerMessage(8, LogLevel.Error, "{Diagnostic}")]
    public static partial void LexiconFault(this ILogger log, string diagnostic);

    /// <summary>The lexicon cannot be used.</summary>
    [LoggerMessage(9, LogLevel.Error, "The lexicon has faults: mend them, or leave out Lexicon:Folder for the lexicon that comes with the program.")]
    public static partial void LexiconUnusable(this ILogger log);

    /// <summary>The command cannot do what it was asked.</summary>
    [LoggerMessage(10, LogLevel.Error, "{Reason}")]
    public static partial void Failed(this ILogger log, Exception fault, string reason);

    /// <summary>Something happened that nobody thought of.</summary>
    [LoggerMessage(11, LogLevel.Critical, "Something unexpected went wrong ({Kind}): report it with the details that are in the log.")]
    public static partial void Unexpected(this ILogger log, Exception fault, string kind);
}
