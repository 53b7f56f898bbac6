using System.Text;
using Graph.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;
using static Graph.Storage.Tests.Deltas;

namespace Graph.Storage.Tests.Sqlite;

/// <summary>What can be wrong with a database file, each with a real file that has it.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder["graph.db"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_folder_is_named() =>
        await FailsAsync(_folder["no/such/graph.db"], StoreAccess.Write, StoreFault.Missing, "create " + _folder["no/such"]);

    [Fact]
    public async Task A_missing_database_is_not_made_by_reading()
    {
        await FailsAsync(File, StoreAccess.Read, StoreFault.Missing, "'graph run PATH' makes one");

        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_is_no_database() => await FailsAsync(_folder.Path, StoreAccess.Write, StoreFault.Foreign, "is a folder");

    [Theory]
    [InlineData(StoreAccess.Read)]
    [InlineData(StoreAccess.Write)]
    public async Task A_text_file_is_no_database_and_stays_as_it_is(StoreAccess access)
    {
        await System.IO.File.WriteAllTextAsync(File, "To whom it may concern: this is no database, and long enough to be read as a header that is none at all.", Cancellation);

        await UntouchedAsync(() => FailsAsync(File, access, StoreFault.Foreign, "is no database"));
    }

    [Fact]
    public async Task Another_programs_database_stays_as_it_is()
    {
        Execute(File, "CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('https://example.org')");

        await UntouchedAsync(() => FailsAsync(File, StoreAccess.Write, StoreFault.Foreign, "another program's database"));
    }

    [Fact]
    public async Task A_database_of_a_newer_schema_is_refused_and_stays_as_it_is()
    {
        await WriteAsync();
        Execute(File, "PRAGMA user_version = 99");

        await UntouchedAsync(() => FailsAsync(File, StoreAccess.Write, StoreFault.NewerSchema, "(schema 99, this one knows 1): update the program"));
    }

    [Fact]
    public async Task A_locked_database_is_waited_for_and_then_given_up()
    {
        await WriteAsync();
        using var other = Connect(File);
        using var writing = other.BeginTransaction(deferred: false);

        await using var store = Impatient();
        await store.OpenAsync(StoreAccess.Write, Cancellation);
        var fault = await Should.ThrowAsync<StoreException>(() => store.ApplyAsync(Whole("a2"), null, Cancellation));

        Explains(fault, StoreFault.Locked, "is locked by another program");
        await writing.RollbackAsync(Cancellation);
        await store.ApplyAsync(Whole("a2"), null, Cancellation);
        (await store.ReadArticlesAsync(Cancellation)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_new_database_that_is_locked_while_it_is_made_is_given_up()
    {
        using var other = Connect(File);
        using var writing = other.BeginTransaction(deferred: false);

        await FailsAsync(File, StoreAccess.Write, StoreFault.Locked, "is locked by another program");
    }

    [Fact]
    public async Task A_lock_that_is_soon_let_go_delays_and_no_more()
    {
        await WriteAsync();
        await using var store = new SqliteGraphStore(File);
        await store.OpenAsync(StoreAccess.Write, Cancellation);
        using var other = Connect(File);
        var writing = other.BeginTransaction(deferred: false);
        var release = Task.Run(
            async () =>
            {
                await Task.Delay(300, Cancellation);
                await writing.DisposeAsync();
            },
            Cancellation);

        await store.ApplyAsync(Whole("a2"), null, Cancellation);

        await release;
        (await store.ReadArticlesAsync(Cancellation)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_damaged_database_is_told_from_a_sound_one()
    {
        await WriteAsync(Enumerable.Range(0, 200).Select(i => $"a{i}"));
        await using (var file = System.IO.File.Open(File, FileMode.Open))
        {
            // The header stays, so that the file opens.
            file.Position = 4096;
            file.Write(Encoding.ASCII.GetBytes(new string('x', (int)(file.Length - 4096))));
        }

        await using var store = Impatient();
        var fault = await Should.ThrowAsync<StoreException>(async () =>
        {
            await store.OpenAsync(StoreAccess.Write, Cancellation);
            await store.ApplyAsync(Whole("a5"), null, Cancellation);
        });

        Explains(fault, StoreFault.Corrupt, "is damaged");
    }

    [Fact]
    public async Task A_check_finds_damage_that_opening_does_not_meet()
    {
        await WriteAsync(Enumerable.Range(0, 200).Select(i => $"a{i}"));
        await using (var file = System.IO.File.Open(File, FileMode.Open))
        {
            file.Position = file.Length - 4096;
            file.Write(Encoding.ASCII.GetBytes(new string('x', 4096)));
        }

        await using var store = Impatient();
        await store.OpenAsync(StoreAccess.Write, Cancellation);

        Explains(await Should.ThrowAsync<StoreException>(() => store.CheckAsync(Cancellation)), StoreFault.Corrupt, "is damaged");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_read_only_database_is_read_and_not_written(bool folderToo)
    {
        await WriteAsync();
        Permit(File, (UnixFileMode)0b100_100_100);
        Permit(_folder.Path, folderToo ? (UnixFileMode)0b101_101_101 : (UnixFileMode)0b111_111_111);

        Unprivileged.Run(async () =>
        {
            await using (var reading = Impatient())
            {
                await reading.OpenAsync(StoreAccess.Read, Cancellation);
                (await reading.ReadAsync(Cancellation)).Articles.Length.ShouldBe(1);
            }

            await using var writing = Impatient();
            var fault = await Should.ThrowAsync<StoreException>(async () =>
            {
                await writing.OpenAsync(StoreAccess.Write, Cancellation);
                await writing.ApplyAsync(Whole(), null, Cancellation);
            });
            Explains(fault, StoreFault.ReadOnly, "cannot be written");
        });
        Permit(_folder.Path, (UnixFileMode)0b111_111_111);
    }

    [Fact]
    public async Task A_database_that_may_not_be_read_is_said_to_be_so()
    {
        await WriteAsync();
        Permit(File, UnixFileMode.None);
        Permit(_folder.Path, (UnixFileMode)0b111_111_111);

        Unprivileged.Run(() => FailsAsync(File, StoreAccess.Write, StoreFault.Unavailable, "cannot be opened"));
    }

    [Fact]
    public void A_full_disk_is_said_to_be_so()
    {
        using var connection = Connect(File);
        Execute(connection, "PRAGMA max_page_count = 8; CREATE TABLE t (a)");

        var exception = Should.Throw<SqliteException>(() => Execute(connection, "INSERT INTO t VALUES (zeroblob(100000))"));

        Explains(SqliteFaults.Explain(exception, File), StoreFault.Full, "no room");
    }

    [Fact]
    public async Task A_name_that_SQLite_would_read_as_something_else_is_a_file()
    {
        foreach (var name in new[] { ":memory:", "file:graph?mode=memory", "it's; a \"name\".db" })
        {
            await using (var store = new SqliteGraphStore(_folder[name])) await store.OpenAsync(StoreAccess.Write, Cancellation);
            System.IO.File.Exists(_folder[name]).ShouldBeTrue(name);
        }
    }

    private SqliteGraphStore Impatient(string? file = null) => new(file ?? File) { Patience = TimeSpan.FromSeconds(1) };

    private Task WriteAsync() => WriteAsync(["a1"]);

    private async Task WriteAsync(IEnumerable<string> articles)
    {
        await using var store = new SqliteGraphStore(File);
        await store.OpenAsync(StoreAccess.Write, Cancellation);
        foreach (var article in articles) await store.ApplyAsync(Whole(article), null, Cancellation);
    }

    private async Task FailsAsync(string file, StoreAccess access, StoreFault fault, string saying)
    {
        await using var store = Impatient(file);
        Explains(await Should.ThrowAsync<StoreException>(() => store.OpenAsync(access, Cancellation)), fault, saying);
    }

    private async Task UntouchedAsync(Func<Task> act)
    {
        var before = await System.IO.File.ReadAllBytesAsync(File, Cancellation);
        await act();
        (await System.IO.File.ReadAllBytesAsync(File, Cancellation)).ShouldBe(before);
        Directory.GetFiles(_folder.Path).ShouldBe([File]);
    }

    private static void Explains(StoreException exception, StoreFault fault, string saying)
    {
        exception.Fault.ShouldBe(fault);
        exception.Message.ShouldContain(saying);
        exception.Message.ShouldNotContain('\n');
    }

    private static void Permit(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) System.IO.File.SetUnixFileMode(path, mode);
    }

    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Connect(file);
        Execute(connection, sql);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
