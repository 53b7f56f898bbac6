using System.Collections.Immutable;
using Graph.Core.Deltas;

namespace Graph.Storage;

/// <summary>
/// Where the graph is kept. A store is opened once, used by one caller at a time and disposed; whatever is wrong with it is a <see cref="StoreException"/>.
/// What it holds is a function of the articles applied to it, never of their order.
/// </summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Where it writes, for people: <c>the embedded store graph.db</c>.</summary>
    string Description { get; }

    /// <summary>Opens the store; for writing it is created or brought to this program's schema where that is needed.</summary>
    Task OpenAsync(StoreAccess access, CancellationToken cancellationToken = default);

    /// <summary>The articles in the store by id.</summary>
    Task<ImmutableSortedDictionary<string, ArticleState>> ReadArticlesAsync(CancellationToken cancellationToken = default);

    /// <summary>Puts what articles say in the place of what they said before, all of them or none.</summary>
    /// <param name="updates">The articles; of two updates of one article the later holds.</param>
    /// <param name="cancellationToken">Cancelled before the articles are committed, nothing of them is.</param>
    Task ApplyAsync(IReadOnlyList<ArticleUpdate> updates, CancellationToken cancellationToken = default);

    /// <summary>Takes out all that these articles said, together or not at all; ids that are not in the store are passed over.</summary>
    /// <returns>How many articles were taken out.</returns>
    Task<int> WithdrawAsync(IEnumerable<string> articles, CancellationToken cancellationToken = default);

    /// <summary>Reads the whole graph as it is at one moment.</summary>
    Task<GraphSnapshot> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Looks whether all that is stored can be read and, where the store was opened for writing, whether it can be written.</summary>
    Task<StoreReport> CheckAsync(CancellationToken cancellationToken = default);
}

/// <summary>What a store is opened for.</summary>
public enum StoreAccess
{
    /// <summary>To read: nothing is created or changed.</summary>
    Read,

    /// <summary>To read and write.</summary>
    Write,
}

/// <summary>What an article says, on its way into the store.</summary>
/// <param name="Delta">All that the article contributes; every actor that a statement or membership names is among its actors.</param>
/// <param name="Origin">Where the article came from, or <c>null</c> for one that did not come from a file.</param>
public sealed record ArticleUpdate(GraphDelta Delta, Origin? Origin)
{
    private const int RowWeight = 250;

    /// <summary>About how many characters it takes to send this to a store.</summary>
    public int Weigh() => ((1 + Delta.Actors.Length + Delta.Statements.Length) * RowWeight) + Delta.Statements.Sum(s => s.Quote.Length);
}

/// <summary>What the store knows of an article without its content.</summary>
/// <param name="Hash">SHA-256 of what was read, in hexadecimal.</param>
/// <param name="Reader">The version of the reader that read it.</param>
/// <param name="Origin">Where it came from, or <c>null</c> for one that did not come from a file.</param>
public sealed record ArticleState(string Hash, string Reader, Origin? Origin);

/// <summary>Where an article came from. It belongs to the machine, not to the graph: it decides which articles are gone and is never exported.</summary>
/// <param name="Given">Full path of the folder or file that was given.</param>
/// <param name="File">Full path of the file the article stood in.</param>
public sealed record Origin(string Given, string File);

/// <summary>What a check of the store found.</summary>
/// <param name="Version">The product and its version.</param>
/// <param name="Schema">The version of the schema.</param>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Actors">How many actors.</param>
/// <param name="Statements">How many statements.</param>
public sealed record StoreReport(string Version, int Schema, long Articles, long Actors, long Statements);
