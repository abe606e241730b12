using CameraProgram.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Migrations;

/// <summary>
/// The migrations of the three databases say the same as the model. SQL Server itself is not run here: its scripts are
/// generated and held against the limits it is known to refuse at.
/// </summary>
public sealed class MigrationTests
{
    private const int MaxIndexKeyBytes = 1700;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    [InlineData(DatabaseKind.SqlServer)]
    public async Task Migrations_WhenComparedWithTheModel_LackNothing(DatabaseKind kind)
    {
        await using var db = Context(kind);

        db.Database.GetMigrations().ShouldNotBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse("run etc/add-migration.sh NAME");
    }

    [Fact]
    public async Task Migrations_WhenOfDifferentDatabases_HaveTheSameNames()
    {
        var names = new List<string[]>();
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var db = Context(kind);
            names.Add([.. db.Database.GetMigrations().Select(m => m[(m.IndexOf('_', StringComparison.Ordinal) + 1)..])]);
        }

        names[1].ShouldBe(names[0]);
        names[2].ShouldBe(names[0]);
    }

    [Fact]
    public async Task SqlServerScript_ForEachMigration_CreatesEveryTableAndNeedsNoOtherDialect()
    {
        await using var db = Context(DatabaseKind.SqlServer);
        var migrator = db.GetService<IMigrator>();
        var from = Migration.InitialDatabase;
        var scripts = new List<string>();
        foreach (var to in db.Database.GetMigrations())
        {
            var script = migrator.GenerateScript(from, to);
            script.ShouldContain($"VALUES (N'{to}'");
            // Words of the other databases' types.
            foreach (var alien in new[] { "timestamp with time zone", "AUTOINCREMENT", " TEXT ", "jsonb", "bytea" })
            {
                script.ShouldNotContain(alien);
            }

            scripts.Add(script);
            from = to;
        }

        var all = string.Join('\n', scripts);
        foreach (var table in db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
        {
            all.ShouldContain($"CREATE TABLE [{table.Name}]");
        }
    }

    [Fact]
    public async Task SqlServerModel_WhenIndexed_StaysWithinTheKeyLimit()
    {
        await using var db = Context(DatabaseKind.SqlServer);
        var keys = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
            .SelectMany(t => t.Indexes.Select(i => (Name: $"{t.Name}.{i.Name}", i.Columns))
                .Concat(t.UniqueConstraints.Select(u => (Name: $"{t.Name}.{u.Name}", u.Columns))));

        var tooWide = keys.Where(k => k.Columns.Sum(BytesOf) > MaxIndexKeyBytes).Select(k => k.Name);

        tooWide.ShouldBeEmpty();
    }

    /// <summary>SQL Server refuses a table that a delete could reach on two cascading ways (error 1785).</summary>
    [Fact]
    public async Task SqlServerModel_WhenRowsAreDeleted_CascadesOnOneWayOnly()
    {
        await using var db = Context(DatabaseKind.SqlServer);
        var cascades = db.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys())
            .Where(k => k.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .ToLookup(k => k.PrincipalEntityType, k => k.DeclaringEntityType);

        var twice = db.Model.GetEntityTypes()
            .SelectMany(root => ReachedFrom(root, cascades).GroupBy(t => t).Where(g => g.Count() > 1).Select(g => $"{root.ShortName()} → {g.Key.ShortName()}"));

        twice.ShouldBeEmpty();
    }

    private static IEnumerable<IEntityType> ReachedFrom(IEntityType root, ILookup<IEntityType, IEntityType> cascades) =>
        cascades[root].SelectMany(child => child == root ? [child] : ReachedFrom(child, cascades).Prepend(child));

    private static int BytesOf(IColumn column)
    {
        var mapping = column.PropertyMappings[0].TypeMapping;
        return mapping.ClrType == typeof(string) ? (mapping.Size ?? 4000) * 2 : 16;
    }

    private static CameraProgramDbContext Context(DatabaseKind kind)
    {
        var builder = new DbContextOptionsBuilder<CameraProgramDbContext>();
        builder.UseDatabase(new DatabaseOptions
        {
            Kind = kind,
            ConnectionString = kind == DatabaseKind.Sqlite ? "Data Source=:memory:" : "Server=127.0.0.1;Database=none",
        });
        return new CameraProgramDbContext(builder.Options, new CurrentTenant());
    }
}
