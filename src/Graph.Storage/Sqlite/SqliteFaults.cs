using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Storage.Sqlite;

/// <summary>Says in one line what a failure of SQLite means for the person who runs the program.</summary>
internal static class SqliteFaults
{
    private const int ReadOnlyDatabaseMoved = 1032;

    public static StoreException Explain(SqliteException exception, string file)
    {
        var (fault, message) = exception.SqliteErrorCode switch
        {
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL =>
                (StoreFault.Locked, $"The database {file} is locked by another program: wait until it is done, or end it, and run again. What was written before is kept."),
            raw.SQLITE_READONLY when exception.SqliteExtendedErrorCode == ReadOnlyDatabaseMoved =>
                (StoreFault.Missing, $"The database {file} was moved or deleted while it was in use: put it back, or run again to make a new one."),
            raw.SQLITE_READONLY or raw.SQLITE_PERM =>
                (StoreFault.ReadOnly, $"The database {file} cannot be written: give its file and folder write permission, or name another with --database FILE."),
            raw.SQLITE_FULL =>
                (StoreFault.Full, $"There is no room to write the database {file}: free some space on its disk and run again. What was written before is kept."),
            raw.SQLITE_CORRUPT =>
                (StoreFault.Corrupt, $"The database {file} is damaged: restore it from a backup, or delete it and run 'graph run' again to read the articles anew."),
            raw.SQLITE_NOTADB =>
                (StoreFault.Foreign, $"{file} is no database: name another with --database FILE, or delete it if it is not needed."),
            raw.SQLITE_CANTOPEN or raw.SQLITE_AUTH =>
                (StoreFault.Unavailable, $"The database {file} cannot be opened: see that you may read and write the file and its folder, or name another with --database FILE."),
            raw.SQLITE_IOERR =>
                (StoreFault.Unavailable, $"The disk failed while the database {file} was read or written (SQLite error {exception.SqliteExtendedErrorCode}): check the disk and run again. What was written before is kept."),
            _ =>
                (StoreFault.Unavailable, $"The database {file} cannot be used (SQLite error {exception.SqliteExtendedErrorCode}): check it with 'graph doctor', or name another with --database FILE."),
        };
        return new StoreException(fault, message, exception);
    }
}
