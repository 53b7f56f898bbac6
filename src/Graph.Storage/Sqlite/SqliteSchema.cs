using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>
/// The tables of the embedded store and how they came to be: a database of version <c>n</c> has had the first <c>n</c> migrations. It bears an
/// application id, so that no other program's database is taken for a graph and written into.
/// </summary>
/// <param name="migrations">SQL scripts; the first makes an empty database one of version 1, each further one the version before it one higher.</param>
internal sealed class SqliteSchema(IReadOnlyList<string> migrations)
{
    /// <summary><c>GRPH</c> in ASCII.</summary>
    private const int ApplicationId = 0x47525048;

    public static SqliteSchema Current { get; } = new([Script("001-contributions-and-statements.sql")]);

    public int Version => migrations.Count;

    /// <summary>Makes sure that the database is a graph of this version; for writing an empty or older one is migrated, at once or not at all.</summary>
    public async Task PrepareAsync(SqliteConnection connection, StoreAccess access, string file, CancellationToken cancellationToken)
    {
        var version = await IdentifyAsync(connection, transaction: null, file, cancellationToken);
        if (version == Version) return;
        if (access == StoreAccess.Read)
        {
            throw version == 0
                ? new StoreException(StoreFault.Missing, $"The database {file} holds no graph yet: 'graph run PATH' fills it, --database FILE names another.")
                : new StoreException(StoreFault.OlderSchema, $"The database {file} was made by an older version of this program (schema {version}, this one needs {Version}): 'graph run PATH' brings it up to date.");
        }

        await using var transaction = connection.BeginTransaction(deferred: false);

        // Another process may have migrated it while this one waited for the lock.
        version = await IdentifyAsync(connection, transaction, file, cancellationToken);
        foreach (var migration in migrations.Skip(version)) await ExecuteAsync(connection, transaction, migration, cancellationToken);
        await ExecuteAsync(connection, transaction, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<int> IdentifyAsync(SqliteConnection connection, SqliteTransaction? transaction, string file, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) FROM pragma_application_id, pragma_user_version";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var (application, version, tables) = (reader.GetInt32(0), reader.GetInt32(1), reader.GetInt64(2));
        if (application == 0 && version == 0 && tables == 0) return 0;
        if (application != ApplicationId)
            throw new StoreException(StoreFault.Foreign, $"{file} is another program's database and is left as it is: name another with --database FILE.");
        if (version > Version)
            throw new StoreException(StoreFault.NewerSchema, $"The database {file} was made by a newer version of this program (schema {version}, this one knows {Version}): update the program, or name another with --database FILE.");
        return version;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, SqliteTransaction transaction, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Script(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
