using CameraProgram.Budgets;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Permissions;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Application.Tests.Migrations;

/// <summary>A database of the release before money, with estimates of plans and the roles of that release, brought to the newest.</summary>
public sealed class MoneyUpgradeTests : IAsyncLifetime
{
    private const string Before = "CameraRegisterFollowUp";

    private readonly Guid _commune = Guid.CreateVersion7();
    private readonly Guid _estimate = Guid.CreateVersion7();
    private readonly Guid _empty = Guid.CreateVersion7();
    private readonly Guid _drafter = Guid.CreateVersion7();
    private readonly Guid _editor = Guid.CreateVersion7();
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateEmptyAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(_database.Options);
        services.AddSingleton<Kernel.Users.ICurrentUser>(new TestUser());
        _services = services.BuildServiceProvider(validateScopes: true);
        await DoAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync(Before);
            var at = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO "Communes" ("Id", "Code", "ProvinceCode", "Type", "Name", "PlaceRequiresPrefix", "ProgrammeName", "AmountWording", "SearchText", "Version", "CreationTime", "IsDeleted")
                VALUES ({_commune}, '06436', '20', 'Xa', 'Thiện Tân', {false}, 'Camera an ninh', 'Northern', '06436 xa thien tan', 1, {at}, {false})
                """);
            foreach (var (estimate, subject) in new[] { (_estimate, "Kế hoạch camera"), (_empty, "Kế hoạch khác") })
            {
                var plan = Guid.CreateVersion7();
                await AddPlanAsync(db, plan, subject, at);
                await db.Database.ExecuteSqlAsync($"""
                    INSERT INTO "Estimates" ("Id", "TenantId", "PlanId", "VatBasisPoints", "Version", "CreationTime", "CreatorId", "LastModifierId", "IsDeleted")
                    VALUES ({estimate}, {_commune}, {plan}, 1000, 3, {at}, {_drafter}, {_editor}, {false})
                    """);
            }

            // 3 × 10.000.000, and 2,5 m at 3.333: 8.332,5 counts up.
            foreach (var (ordinal, thousandths, price) in new[] { (0, 3_000L, 10_000_000L), (1, 2_500L, 3_333L) })
            {
                await db.Database.ExecuteSqlAsync($"""
                    INSERT INTO "EstimateLines" ("Id", "Ordinal", "Group", "Content", "Unit", "QuantityThousandths", "UnitPrice", "Source", "EstimateId")
                    VALUES ({Guid.CreateVersion7()}, {ordinal}, 'Equipment', {$"Dòng {ordinal}"}, 'Chiếc', {thousandths}, {price}, 'CommuneBudget', {_estimate})
                    """);
            }
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Upgrade_NamesEstimatesAfterTheirPlans_WithKeysAndTotals()
    {
        await DoAsync(db => db.Database.MigrateAsync());

        await DoAsync(async db =>
        {
            var estimate = await db.Estimates.Include(e => e.Lines).SingleAsync(e => e.Id == _estimate);
            (estimate.RootId, estimate.Revision, estimate.Year, estimate.Title, estimate.Status).ShouldBe((_estimate, 1, 2026, "Kế hoạch camera", EstimateStatus.Draft));
            estimate.Lines.Sum(l => l.Amount).ShouldBe(30_008_333);
            (estimate.Total, estimate.Total).ShouldBe((33_009_166, estimate.Subtotal + estimate.VatAmount));
            estimate.Lines.ShouldAllBe(l => l.Key == l.Id && l.FormerTotal == null);
            estimate.LineTotals().Sum(l => l.Total).ShouldBe(estimate.Total);
            estimate.IsWrittenBy(new Actor(_drafter, "Người Lập Demo")).ShouldBeTrue();
            estimate.IsWrittenBy(new Actor(_editor, "Người Sửa Demo")).ShouldBeTrue();
            estimate.IsWrittenBy(new Actor(Guid.CreateVersion7(), "Người Khác Demo")).ShouldBeFalse();
            var empty = await db.Estimates.SingleAsync(e => e.Id == _empty);
            (empty.RootId, empty.Revision, empty.Title, empty.Total).ShouldBe((_empty, 1, "Kế hoạch khác", 0));
        });
    }

    [Fact]
    public async Task Upgrade_GivesTheRolesOfTheFormerReleaseTheirRightsOfMoney_ButNotWhatWasTakenAway()
    {
        string[] ofMoney = [.. PermissionDefinitions.All.Select(p => p.Name).Where(p => p.StartsWith("CameraProgram.Funding", StringComparison.Ordinal)
            || (p.StartsWith(P.Budgets.Default, StringComparison.Ordinal) && p != P.Budgets.Default && p != P.Budgets.Edit))];
        string[] before = [.. PermissionDefinitions.All.Select(p => p.Name).Except(ofMoney)];
        foreach (var code in RoleCodes.OfCommune)
        {
            // From the secretariat the commune had taken the right to estimates away.
            await AddRoleAsync(code, [.. DefaultRolePermissions.Of(code).Intersect(before).Where(p => code != RoleCodes.Secretariat || !p.StartsWith(P.Budgets.Default, StringComparison.Ordinal))]);
        }

        await DoAsync(async db =>
        {
            foreach (var name in before)
            {
                await db.Database.ExecuteSqlAsync($"""INSERT INTO "KnownPermissions" ("Name") VALUES ({name})""");
            }

            await db.Database.MigrateAsync();
        });
        await using (var scope = _services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<BuiltInRoleUpgrader>().RunAsync(default);
        }

        await DoAsync(async db =>
        {
            foreach (var role in await db.Roles.OrderBy(r => r.Code).ToListAsync())
            {
                var expected = DefaultRolePermissions.Of(role.Code).Where(p => role.Code != RoleCodes.Secretariat || !p.StartsWith(P.Budgets.Default, StringComparison.Ordinal));
                role.Permissions.ShouldBe(expected, ignoreOrder: true, role.Code);
            }
        });
    }

    private async Task AddPlanAsync(CameraProgramDbContext db, Guid id, string subject, DateTime at)
    {
        var (first, last) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var sql = TestDatabase.IsPostgres
            ? (FormattableString)$"""
                INSERT INTO "Plans" ("Id", "TenantId", "Status", "Subject", "Kind", "Year", "From", "To", "IssuingBody", "SignerPosition", "Recipients", "NameOrder", "SearchText", "Version", "CreationTime", "IsDeleted")
                VALUES ({id}, {_commune}, 'Draft', {subject}, 'Annual', 2026, {first}, {last}, 'PeoplesCommittee', 'Head', {Array.Empty<string>()}, {subject}, {subject}, 1, {at}, {false})
                """
            : (FormattableString)$"""
                INSERT INTO "Plans" ("Id", "TenantId", "Status", "Subject", "Kind", "Year", "From", "To", "IssuingBody", "SignerPosition", "Recipients", "NameOrder", "SearchText", "Version", "CreationTime", "IsDeleted")
                VALUES ({id}, {_commune}, 'Draft', {subject}, 'Annual', 2026, {first}, {last}, 'PeoplesCommittee', 'Head', '[]', {subject}, {subject}, 1, {at}, {false})
                """;
        await db.Database.ExecuteSqlAsync(sql);
    }

    private Task AddRoleAsync(string code, string[] permissions) => DoAsync(async db =>
    {
        var at = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
        var list = $"[{string.Join(',', permissions.Select(p => $"\"{p}\""))}]";
        var sql = TestDatabase.IsPostgres
            ? (FormattableString)$"""
                INSERT INTO "Roles" ("Id", "TenantId", "Code", "Name", "IsBuiltIn", "Permissions", "NameOrder", "SearchText", "Version", "CreationTime", "IsDeleted")
                VALUES ({Guid.CreateVersion7()}, {_commune}, {code}, {code}, {true}, {permissions}, {code}, {code}, 1, {at}, {false})
                """
            : (FormattableString)$"""
                INSERT INTO "Roles" ("Id", "TenantId", "Code", "Name", "IsBuiltIn", "Permissions", "NameOrder", "SearchText", "Version", "CreationTime", "IsDeleted")
                VALUES ({Guid.CreateVersion7()}, {_commune}, {code}, {code}, {true}, {list}, {code}, {code}, 1, {at}, {false})
                """;
        await db.Database.ExecuteSqlAsync(sql);
    });

    private async Task DoAsync(Func<CameraProgramDbContext, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(_commune);
        await work(scope.ServiceProvider.GetRequiredService<CameraProgramDbContext>());
    }
}
