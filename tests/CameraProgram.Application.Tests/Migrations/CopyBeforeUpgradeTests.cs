using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.TestBase;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Migrations;

public sealed class CopyBeforeUpgradeTests
{
    private const string Before = "CameraRegisterFollowUp";

    [Fact]
    public async Task Make_KeepsTheDatabaseAsItWas_AndOnlyTheNewestCopy()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = Open(database);
        (await CopyBeforeUpgrade.MakeAsync(db, "First", default)).ShouldBeNull("There is nothing to keep yet.");
        await db.GetService<IMigrator>().MigrateAsync(Before);
        var older = Path.Combine(database.Options.DataDirectory, "camera-program.before-Older.db");
        await File.WriteAllTextAsync(older, "");

        var copy = await CopyBeforeUpgrade.MakeAsync(db, "Second", default);

        if (TestDatabase.IsPostgres)
        {
            copy.ShouldBeNull("A server's database is its operator's to copy.");
            return;
        }

        await db.Database.MigrateAsync();
        (await CopyBeforeUpgrade.MakeAsync(db, "Second", default)).ShouldBe(copy, "An attempt that broke off does not take the place of the copy.");
        File.Exists(older).ShouldBeFalse();
        await using var kept = new SqliteConnection($"Data Source={copy};Pooling=False;Mode=ReadOnly");
        await kept.OpenAsync();
        (await NewestMigrationAsync(kept)).ShouldEndWith(Before);
    }

    private static CameraProgramDbContext Open(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<CameraProgramDbContext>();
        options.UseDatabase(database.Options);
        return new CameraProgramDbContext(options.Options, new CurrentTenant());
    }

    private static async Task<string> NewestMigrationAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT max(MigrationId) FROM __EFMigrationsHistory";
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
