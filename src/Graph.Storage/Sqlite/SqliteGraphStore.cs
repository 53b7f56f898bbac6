using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>The embedded store: one SQLite file. Several processes may use it at a time; one writes, and the others wait for their turn.</summary>
public sealed class SqliteGraphStore : IGraphStore
{
    private readonly string _file;
    private readonly SqliteSchema _schema;
    private SqliteConnection? _connection;
    private DeltaWriter? _writer;
    private StoreAccess _access;

    /// <summary>A store in a file, which need not exist yet.</summary>
    /// <param name="file">The path of the database, as messages show it.</param>
    public SqliteGraphStore(string file)
        : this(file, SqliteSchema.Current)
    {
    }

    internal SqliteGraphStore(string file, SqliteSchema schema)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        (_file, _schema) = (file, schema);
    }

    /// <summary>How long to wait for another process that is writing; whole seconds, at least one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public string Description => $"the embedded store {_file}";

    private SqliteConnection Connection => _connection ?? throw new InvalidOperationException("The store is not open.");

    /// <inheritdoc />
    public async Task OpenAsync(StoreAccess access, CancellationToken cancellationToken = default)
    {
        if (_connection is not null) throw new InvalidOperationException("The store is open already.");
        LookForFile(access);
        try
        {
            _connection = await ConnectAsync(ConnectionString(access), access, cancellationToken);
        }
        catch (StoreException exception) when (access == StoreAccess.Read && exception.Fault is StoreFault.ReadOnly or StoreFault.Unavailable && !File.Exists(_file + "-wal"))
        {
            // Even a reader makes a log beside the database. Where the folder forbids that and no writer has left a log, the file alone is the whole graph.
            _connection = await ConnectAsync(ImmutableConnectionString(), access, cancellationToken);
        }

        _access = access;
        if (access == StoreAccess.Write) _writer = new DeltaWriter(_connection);
    }

    /// <inheritdoc />
    public Task<ImmutableSortedDictionary<string, ArticleState>> ReadArticlesAsync(CancellationToken cancellationToken = default) =>
        ExplainedAsync(() => SnapshotReader.ReadArticlesAsync(Connection, cancellationToken));

    /// <inheritdoc />
    public Task ApplyAsync(IReadOnlyList<ArticleUpdate> updates, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(updates);
        foreach (var update in updates) update.Delta.RequireItsActors();
        return WrittenAsync(
            async (writer, transaction) =>
            {
                foreach (var (delta, origin) in updates) await writer.ReplaceAsync(delta, origin, transaction, cancellationToken);
                return updates.Count;
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public Task<int> WithdrawAsync(IEnumerable<string> articles, CancellationToken cancellationToken = default) =>
        WrittenAsync(
            async (writer, transaction) =>
            {
                var gone = 0;
                foreach (var article in articles)
                    if (await writer.RemoveAsync(article, transaction, cancellationToken)) gone++;
                return gone;
            },
            cancellationToken);

    /// <inheritdoc />
    public Task<GraphSnapshot> ReadAsync(CancellationToken cancellationToken = default) =>
        ExplainedAsync(() => SnapshotReader.ReadAsync(Connection, cancellationToken));

    /// <inheritdoc />
    public Task<StoreReport> CheckAsync(CancellationToken cancellationToken = default) => ExplainedAsync(async () =>
    {
        if (await PragmaAsync(Connection, "integrity_check(1)", cancellationToken) is not "ok")
            throw new StoreException(StoreFault.Corrupt, $"The database {_file} is damaged: restore it from a backup, or delete it and run 'graph run' again to read the articles anew.");
        if (_access == StoreAccess.Write)
        {
            await using var transaction = Connection.BeginTransaction(deferred: false);
            await transaction.RollbackAsync(cancellationToken);
        }

        await using var command = Connection.CreateCommand();
        command.CommandText = "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM actor), (SELECT count(*) FROM statement)";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new StoreReport($"SQLite {Connection.ServerVersion}", _schema.Version, reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
    });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _writer?.Dispose();
        if (_connection is not null) await _connection.DisposeAsync();
        (_writer, _connection) = (null, null);
    }

    private void LookForFile(StoreAccess access)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(_file));
        if (Directory.Exists(_file) || folder is null)
            throw new StoreException(StoreFault.Foreign, $"{_file} is a folder: name a file with --database FILE.");
        if (!Directory.Exists(folder))
            throw new StoreException(StoreFault.Missing, $"The folder of the database {_file} does not exist: create {folder}, or name another file with --database FILE.");
        if (access == StoreAccess.Read && !File.Exists(_file))
            throw new StoreException(StoreFault.Missing, $"There is no database {_file}: 'graph run PATH' makes one, --database FILE names another.");
    }

    // A full path, so that no file name is taken for SQLite's ":memory:" or "file:" notation. A file without write permission is opened for reading
    // by SQLite itself; asking for writing lets a reader, too, clean up the log when it is the last to close.
    private string ConnectionString(StoreAccess access) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.GetFullPath(_file),
        Mode = access == StoreAccess.Write ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
        ForeignKeys = true,
        DefaultTimeout = (int)Math.Max(1, Patience.TotalSeconds),
        Pooling = false,
    }.ConnectionString;

    private string ImmutableConnectionString() => new SqliteConnectionStringBuilder
    {
        DataSource = new Uri(Path.GetFullPath(_file)).AbsoluteUri + "?immutable=1",
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ConnectionString;

    private Task<SqliteConnection> ConnectAsync(string connectionString, StoreAccess access, CancellationToken cancellationToken) => ExplainedAsync(async () =>
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await _schema.PrepareAsync(connection, access, _file, cancellationToken);

            // Only now is it known to be a graph: nothing before this line changes another program's file.
            await PragmaAsync(connection, access == StoreAccess.Write ? "journal_mode = WAL; PRAGMA synchronous = NORMAL" : "query_only = ON", cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    });

    private Task<T> WrittenAsync<T>(Func<DeltaWriter, SqliteTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        var writer = _writer ?? throw new InvalidOperationException("The store is not open for writing.");
        return ExplainedAsync(async () =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var transaction = Connection.BeginTransaction(deferred: false);
            var result = await write(writer, transaction);
            await transaction.CommitAsync(cancellationToken);
            return result;
        });
    }

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Explain(exception, _file);
        }
    }

    private static async Task<string?> PragmaAsync(SqliteConnection connection, string pragma, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma};";
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }
}
