using System.Collections.Immutable;
using Graph.Storage.Neo4j;
using Neo4j.Driver;

namespace Graph.Storage.Bolt;

/// <summary>Runs Cypher over Bolt with Neo4j's driver. The driver knows no cancellation: what it waits for ends with the patience at the latest.</summary>
internal sealed class BoltCypherRunner : ICypherRunner
{
    private readonly IDriver _driver;
    private readonly Neo4jOptions _options;
    private readonly Neo4jFaults _faults;

    public BoltCypherRunner(Neo4jAddress address, Neo4jOptions options)
    {
        var server = address.Uri.AbsoluteUri.TrimEnd('/');
        _options = options;
        _faults = new Neo4jFaults(server, options);
        _driver = GraphDatabase.Driver(address.Uri, AuthTokens.Basic(options.User, options.Password), c => c.WithConnectionTimeout(options.Patience).WithConnectionAcquisitionTimeout(options.Patience));
        Address = $"{server}, database {options.Database}";
    }

    /// <inheritdoc />
    public string Address { get; }

    /// <inheritdoc />
    public Task<CypherResult> RunAsync(CypherStatement statement, StoreAccess access, CancellationToken cancellationToken = default) => ExplainedAsync(
        async () =>
        {
            await using var session = Session(access);
            return await ReadAsync(await session.RunAsync(statement.Text, BoltValues.Parameters(statement), Configure));
        },
        cancellationToken);

    /// <inheritdoc />
    public Task<ICypherTransaction> BeginAsync(StoreAccess access, CancellationToken cancellationToken = default) => ExplainedAsync<ICypherTransaction>(
        async () =>
        {
            var session = Session(access);
            try
            {
                return new Transaction(this, session, await session.BeginTransactionAsync(Configure));
            }
            catch
            {
                await session.DisposeAsync();
                throw;
            }
        },
        cancellationToken);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private static async Task<CypherResult> ReadAsync(IResultCursor cursor)
    {
        var columns = (await cursor.KeysAsync()).ToImmutableArray();
        var rows = (await cursor.ToListAsync()).Select(record => columns.Select(c => BoltValues.Read(record[c])).ToImmutableArray()).ToImmutableArray();
        var summary = await cursor.ConsumeAsync();
        return new CypherResult(columns, rows, BoltValues.Counters(summary.Counters), (summary.Profile ?? summary.Plan) is { } plan ? BoltValues.Plan(plan) : null);
    }

    private IAsyncSession Session(StoreAccess access) =>
        _driver.AsyncSession(s => s.WithDatabase(_options.Database).WithDefaultAccessMode(access == StoreAccess.Read ? AccessMode.Read : AccessMode.Write));

    // The server ends what takes longer, and with it the locks are gone.
    private void Configure(TransactionConfigBuilder transaction) => transaction.WithTimeout(_options.Patience);

    private async Task<T> ExplainedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var result = await work();
            cancellationToken.ThrowIfCancellationRequested();
            return result;
        }
        catch (Exception fault) when (fault is ServiceUnavailableException or SessionExpiredException or IOException)
        {
            throw _faults.Unreachable(fault);
        }
        catch (Neo4jException fault)
        {
            throw _faults.Said(fault.Code ?? "", fault.Message, fault);
        }
    }

    private sealed class Transaction(BoltCypherRunner runner, IAsyncSession session, IAsyncTransaction transaction) : ICypherTransaction
    {
        private bool _isOver;

        public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken = default) =>
            runner.ExplainedAsync(async () => await ReadAsync(await transaction.RunAsync(statement.Text, BoltValues.Parameters(statement))), cancellationToken);

        public Task CommitAsync(CancellationToken cancellationToken = default)
        {
            _isOver = true;
            return runner.ExplainedAsync(
                async () =>
                {
                    await transaction.CommitAsync();
                    return true;
                },
                cancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                if (!_isOver) await transaction.RollbackAsync();
            }
            catch (Neo4jException)
            {
                // The server has ended the transaction already, or is gone and will not know of it: nothing of it takes effect either way.
            }
            finally
            {
                _isOver = true;
                await session.DisposeAsync();
            }
        }
    }
}
