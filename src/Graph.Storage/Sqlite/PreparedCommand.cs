using Microsoft.Data.Sqlite;

namespace Graph.Storage.Sqlite;

/// <summary>One statement, compiled once and executed for many rows. Values only ever reach it as parameters.</summary>
internal sealed class PreparedCommand : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Prepares a statement on an open connection.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="parameters">Its parameters, in the order in which values are given.</param>
    public PreparedCommand(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var parameter in parameters) _command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
    }

    /// <summary>Executes it and gives the number of rows it changed.</summary>
    public Task<int> ExecuteAsync(SqliteTransaction transaction, object?[] values, CancellationToken cancellationToken)
    {
        _command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return _command.ExecuteNonQueryAsync(cancellationToken);
    }

    public void Dispose() => _command.Dispose();
}
