using CameraProgram.Ledgers;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Migrations;

/// <summary>A year closed before unallocated rests had accounts of their own.</summary>
public sealed class YearEndUpgradeTests
{
    [Fact]
    public async Task Upgrade_TellsWhatWasNeverAllocatedFromWhatWas()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(database.Options);
        services.AddSingleton<Kernel.Users.ICurrentUser>(new TestUser());
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await using var scope = provider.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CameraProgramDbContext>();
        await db.GetService<IMigrator>().MigrateAsync("EstimatesOfPlans");
        var (commune, estimate, line) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var (ordinal, from, to, amount) in new[]
        {
            (0, "Unallocated", "CarriedOver", 30L), (1, "Available", "CarriedOver", 70L), (2, "Unallocated", "Cancelled", 5L), (3, "Granted", "Unallocated", 105L),
        })
        {
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "LedgerEntries" ("Id", "TenantId", "Book", "SubjectId", "Day", "Ordinal", "From", "To", "Amount", "Words", "LineId", "ContractId")
                VALUES ({Guid.CreateVersion7()}, {commune}, 'Budget', {estimate}, {new DateOnly(2026, 12, 31)}, {ordinal}, {from}, {to}, {amount}, 'Camera', {line}, {Guid.Empty})
                """);
        }

        foreach (var (account, amount) in new[] { ("CarriedOver", 100L), ("Cancelled", 5L), ("Granted", -105L) })
        {
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "LedgerBalances" ("TenantId", "Book", "SubjectId", "LineId", "ContractId", "Account", "Amount")
                VALUES ({commune}, 'Budget', {estimate}, {line}, {Guid.Empty}, {account}, {amount})
                """);
        }

        await db.GetService<IMigrator>().MigrateAsync();

        (await db.LedgerBalances.IgnoreQueryFilters().OrderBy(b => b.Account).Select(b => new { b.Account, b.Amount }).ToListAsync())
            .ConvertAll(b => (b.Account, b.Amount)).ShouldBe(
            [
                (LedgerAccount.Cancelled, 0L), (LedgerAccount.CancelledUnallocated, 5), (LedgerAccount.CarriedOver, 70), (LedgerAccount.CarriedOverUnallocated, 30),
                (LedgerAccount.Granted, -105),
            ]);
        (await db.LedgerEntries.IgnoreQueryFilters().OrderBy(e => e.Ordinal).Select(e => e.To).ToListAsync())
            .ShouldBe([LedgerAccount.CarriedOverUnallocated, LedgerAccount.CarriedOver, LedgerAccount.CancelledUnallocated, LedgerAccount.Unallocated]);
    }
}
