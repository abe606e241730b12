using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Application.Tests.Migrations;

/// <summary>A database of the first release, brought to the newest.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("camera-program-upgrade-").FullName;
    private readonly Guid _commune = Guid.CreateVersion7();
    private ServiceProvider _services = null!;

    public async ValueTask InitializeAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(new DatabaseOptions
        {
            DataDirectory = _folder, ConnectionString = $"Data Source={Path.Combine(_folder, "old.db")};Pooling=False",
        });
        services.AddSingleton<Kernel.Users.ICurrentUser>(new TestUser());
        _services = services.BuildServiceProvider(validateScopes: true);
        await DoAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("Initial");
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO Communes (Id, Code, ProvinceCode, Type, Name, PlaceRequiresPrefix, ProgrammeName, AmountWording, SearchText, Version, CreationTime, IsDeleted)
                VALUES ({_commune}, '06436', '20', 'Xa', 'Thiện Tân', 0, 'Camera an ninh', 'Northern', '06436 xa thien tan', 1, '2026-11-01 00:00:00', 0)
                """);
        });
        // Of the police the commune had taken away the right to report on tasks.
        await AddRoleAsync(RoleCodes.Police, P.Communes.Default, P.Hamlets.Default, P.WorkTasks.Default, P.Identity.Delegate);
        await AddRoleAsync(RoleCodes.HamletHead, P.Communes.Default, P.Hamlets.Default, P.WorkTasks.Default, P.WorkTasks.Report);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Upgrade_OfTheFirstRelease_KeepsTheCommuneAndGivesItsRolesWhatIsNew()
    {
        await UpgradeAsync();
        await DoAsync(async db =>
        {
            var commune = await db.Communes.SingleAsync();
            (commune.Id, commune.Name, commune.PointReach, commune.TicketAfterMinutes).ShouldBe((_commune, "Thiện Tân", 50, 0));
            var (police, head) = (await RoleAsync(db, RoleCodes.Police), await RoleAsync(db, RoleCodes.HamletHead));
            police.Permissions.ShouldContain(P.Cameras.CheckImage);
            police.Permissions.ShouldNotContain(P.WorkTasks.Report, "It was taken away.");
            head.Permissions.ShouldContain(P.Surveys.Conduct);
            head.Permissions.ShouldContain(P.Installations.Default);
            police.Grant(police.Permissions.Where(p => p != P.Cameras.CheckImage).ToList());
            await db.SaveChangesAsync();
        });

        await UpgradeAsync();

        await DoAsync(async db => (await RoleAsync(db, RoleCodes.Police)).Permissions.ShouldNotContain(P.Cameras.CheckImage, "It was taken away."));
    }

    private static Task<Role> RoleAsync(CameraProgramDbContext db, string code) => db.Roles.SingleAsync(r => r.Code == code);

    private Task AddRoleAsync(string code, params string[] permissions) => DoAsync(async db =>
    {
        var list = $"[{string.Join(',', permissions.Select(p => $"\"{p}\""))}]";
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO Roles (Id, TenantId, Code, Name, IsBuiltIn, Permissions, NameOrder, SearchText, Version, CreationTime, IsDeleted)
            VALUES ({Guid.CreateVersion7()}, {_commune}, {code}, {code}, 1, {list}, {code}, {code}, 1, '2026-11-01 00:00:00', 0)
            """);
    });

    /// <summary>What the command <c>migrate</c> does.</summary>
    private async Task UpgradeAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CameraProgramDbContext>().Database.MigrateAsync();
        await scope.ServiceProvider.GetRequiredService<BuiltInRoleUpgrader>().RunAsync(default);
    }

    private async Task DoAsync(Func<CameraProgramDbContext, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(_commune);
        await work(scope.ServiceProvider.GetRequiredService<CameraProgramDbContext>());
    }
}
