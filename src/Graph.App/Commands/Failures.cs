using Graph.App.Hosting;
using Graph.Storage;
using Microsoft.Extensions.Logging;

namespace Graph.App.Commands;

/// <summary>Tells a person in one line what went wrong and what to do; the rest is in the log.</summary>
internal static class Failures
{
    /// <summary>Logs a failure, and gives the exit code that goes with it.</summary>
    public static int Explain(Exception fault, ILogger log, CancellationToken cancellation)
    {
        switch (fault)
        {
            case OperationCanceledException when cancellation.IsCancellationRequested:
                log.Stopped();
                break;
            case LexiconException lexicon:
                foreach (var diagnostic in lexicon.Diagnostics) log.LexiconFault(Printable.Of(diagnostic.ToString()));
                log.LexiconUnusable();
                break;
            case UsageException:
                log.Failed(fault, Printable.Of(fault.Message));
                return ExitCodes.WrongUsage;
            case StoreException or UnreadablePathException:
                log.Failed(fault, Printable.Of(fault.Message));
                break;
            case IOException or UnauthorizedAccessException:
                log.Failed(fault, $"{Printable.Of(fault.Message)} Check the path, its permissions and the space on the disk.");
                break;
            default:
                log.Unexpected(fault, fault.GetType().Name);
                break;
        }

        return ExitCodes.Failed;
    }
}
