using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram;

/// <summary>
/// The embedded database as it was before an upgrade, beside it: SQLite rebuilds tables outside the migration's transaction, and
/// a power cut in the middle must lose nothing. Only the newest copy is kept, for it holds what the database holds.
/// </summary>
public static class CopyBeforeUpgrade
{
    /// <returns>The copy; none for a server's database or a new one. That of a broken attempt at the same upgrade stays as it is.</returns>
    public static async Task<string?> MakeAsync(CameraProgramDbContext db, string firstMigration, CancellationToken cancellationToken)
    {
        if (!db.Database.IsSqlite() || !(await db.Database.GetAppliedMigrationsAsync(cancellationToken)).Any())
        {
            return null;
        }

        var database = Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
        var (folder, name) = (Path.GetDirectoryName(database)!, Path.GetFileNameWithoutExtension(database));
        var copy = Path.Combine(folder, $"{name}.before-{firstMigration}.db");
        if (!File.Exists(copy))
        {
            var unfinished = copy + ".part";
            File.Delete(unfinished);
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {unfinished}", cancellationToken);
            File.Move(unfinished, copy);
        }

        foreach (var older in Directory.EnumerateFiles(folder, $"{name}.before-*").Where(file => file != copy))
        {
            File.Delete(older);
        }

        return copy;
    }
}
