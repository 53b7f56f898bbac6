using Graph.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests.Sqlite;

public sealed class SqliteSchemaTests : IDisposable
{
    private const string First = "CREATE TABLE person (name TEXT); INSERT INTO person VALUES ('kept')";
    private const string Second = "ALTER TABLE person ADD COLUMN office TEXT; UPDATE person SET office = 'added'";

    private readonly TemporaryFolder _folder = new();

    private string File => _folder["graph.db"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_database_bears_the_mark_of_the_program_and_the_version_of_the_schema()
    {
        await OpenAsync(SqliteSchema.Current);

        Scalar("PRAGMA application_id").ShouldBe(0x47525048L);
        Scalar("PRAGMA user_version").ShouldBe(1L);
        Scalar("PRAGMA journal_mode").ShouldBe("wal");
    }

    [Fact]
    public async Task An_empty_file_becomes_a_graph()
    {
        await System.IO.File.WriteAllBytesAsync(File, [], Cancellation);

        await OpenAsync(SqliteSchema.Current);

        Scalar("SELECT count(*) FROM statement").ShouldBe(0L);
    }

    [Fact]
    public async Task An_empty_file_is_not_read()
    {
        await System.IO.File.WriteAllBytesAsync(File, [], Cancellation);

        var fault = await Should.ThrowAsync<StoreException>(() => OpenAsync(SqliteSchema.Current, StoreAccess.Read));

        fault.Fault.ShouldBe(StoreFault.Missing);
        new FileInfo(File).Length.ShouldBe(0);
    }

    [Fact]
    public async Task An_older_database_is_brought_up_to_date_and_keeps_what_it_holds()
    {
        await OpenAsync(new SqliteSchema([First]));

        await OpenAsync(new SqliteSchema([First, Second]));

        Scalar("PRAGMA user_version").ShouldBe(2L);
        Scalar("SELECT name || ' ' || office FROM person").ShouldBe("kept added");
    }

    [Fact]
    public async Task An_older_database_is_not_changed_by_reading()
    {
        await OpenAsync(new SqliteSchema([First]));

        var fault = await Should.ThrowAsync<StoreException>(() => OpenAsync(new SqliteSchema([First, Second]), StoreAccess.Read));

        fault.Fault.ShouldBe(StoreFault.OlderSchema);
        Scalar("PRAGMA user_version").ShouldBe(1L);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_the_database_as_it_was()
    {
        await OpenAsync(new SqliteSchema([First]));

        await Should.ThrowAsync<StoreException>(() => OpenAsync(new SqliteSchema([First, Second, "ALTER TABLE no_such_table ADD COLUMN x"])));

        Scalar("PRAGMA user_version").ShouldBe(1L);
        Scalar("SELECT count(*) FROM pragma_table_info('person')").ShouldBe(1L);
    }

    [Fact]
    public async Task Two_programs_that_make_the_same_database_at_once_make_one()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(
            async () =>
            {
                await using var store = new SqliteGraphStore(File);
                await store.OpenAsync(StoreAccess.Write, Cancellation);
                for (var n = 0; n < 5; n++) await store.ApplyAsync(Whole($"a{i}-{n}"), null, Cancellation);
            },
            Cancellation)));

        Scalar("SELECT count(*) FROM article").ShouldBe(20L);
    }

    [Fact]
    public async Task A_reader_sees_what_was_committed_while_another_writes()
    {
        await using var writing = new SqliteGraphStore(File);
        await writing.OpenAsync(StoreAccess.Write, Cancellation);
        await writing.ApplyAsync(Whole(), null, Cancellation);
        await using var reading = new SqliteGraphStore(File);
        await reading.OpenAsync(StoreAccess.Read, Cancellation);

        (await reading.ReadAsync(Cancellation)).Articles.Length.ShouldBe(1);
        await writing.ApplyAsync(Whole("a2"), null, Cancellation);

        (await reading.ReadAsync(Cancellation)).Articles.Length.ShouldBe(2);
        await Should.ThrowAsync<InvalidOperationException>(() => reading.ApplyAsync(Whole("a3"), null, Cancellation));
    }

    [Fact]
    public async Task A_closed_store_is_one_file()
    {
        await OpenAsync(SqliteSchema.Current);

        Directory.GetFiles(_folder.Path).ShouldBe([File]);
    }

    private async Task OpenAsync(SqliteSchema schema, StoreAccess access = StoreAccess.Write)
    {
        await using var store = new SqliteGraphStore(File, schema);
        await store.OpenAsync(access, Cancellation);
    }

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection(Connection());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private string Connection() => new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ConnectionString;
}
