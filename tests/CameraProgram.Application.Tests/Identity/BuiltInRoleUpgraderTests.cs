using CameraProgram.Identity;
using CameraProgram.Permissions;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Application.Tests.Identity;

public sealed class BuiltInRoleUpgraderTests : ApplicationTest
{
    /// <summary>The features that came with the second release.</summary>
    private static readonly string[] Register = ["Cameras", "Surveys", "Parties", "Commitments", "Installations", "Maintenance"];

    private static readonly HashSet<string> RegisterPermissions =
        [.. PermissionDefinitions.All.Where(p => Register.Contains(p.Group)).Select(p => p.Name)];

    [Fact]
    public async Task Run_WhenFoundedBeforeTheRegister_GivesItsRightsToTheBuiltInRolesOfEveryCommune()
    {
        await FoundedBeforeTheRegisterAsync();

        (await RunAsync()).ShouldBe(RoleCodes.OfCommune.Count(c => DefaultRolePermissions.Of(c).Any(RegisterPermissions.Contains)) * 2);

        foreach (var commune in new[] { TenantA, TenantB })
        {
            foreach (var role in await RolesAsync(commune))
            {
                role.Permissions.ShouldBe(DefaultRolePermissions.Of(role.Code), ignoreOrder: true, role.Code);
            }
        }
    }

    [Fact]
    public async Task Run_WhenRightsWereTakenAwayBefore_LeavesThemAway()
    {
        await FoundedBeforeTheRegisterAsync();
        await ChangeAsync(RoleCodes.Police, p => p.Remove(P.WorkTasks.Report));

        await RunAsync();

        var police = await RoleAsync(RoleCodes.Police);
        police.Permissions.ShouldNotContain(P.WorkTasks.Report);
        police.Permissions.ShouldContain(P.Cameras.Edit);
    }

    [Fact]
    public async Task Run_Again_GivesNothingBack()
    {
        await FoundedBeforeTheRegisterAsync();
        await RunAsync();
        await ChangeAsync(RoleCodes.HamletHead, p => p.Remove(P.Parties.ViewContacts));

        (await RunAsync()).ShouldBe(0);

        (await RoleAsync(RoleCodes.HamletHead)).Permissions.ShouldNotContain(P.Parties.ViewContacts);
    }

    [Fact]
    public async Task Run_WhenFoundedWithTheRegisterAndNothingWasRecorded_GivesNothingBack()
    {
        foreach (var role in await RolesAsync(TenantA))
        {
            await ChangeAsync(role.Code, p => p.Remove(P.Parties.ViewContacts));
        }

        (await RunAsync()).ShouldBe(0);

        (await RolesAsync(TenantA)).ShouldNotContain(r => r.Permissions.Contains(P.Parties.ViewContacts));
    }

    [Fact]
    public async Task Run_WhenARoleLostWhatANewRightNeeds_DoesNotGiveThatRight()
    {
        await FoundedBeforeTheRegisterAsync();
        await ChangeAsync(RoleCodes.HamletHead, p => p.Remove(P.Hamlets.Default));

        await RunAsync();

        (await RoleAsync(RoleCodes.HamletHead)).Permissions.ShouldNotContain(p => RegisterPermissions.Contains(p) || p == P.Hamlets.Default);
        (await RoleAsync(RoleCodes.SecurityTeam)).Permissions.ShouldContain(P.Surveys.Conduct);
    }

    [Fact]
    public async Task Run_OfARoleThatTheCommuneAdded_LeavesItAlone()
    {
        await FoundedBeforeTheRegisterAsync();
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var own = new Role(Guid.CreateVersion7(), "police_2", "Công an (Demo)");
            own.Grant([P.Communes.Default]);
            db.Roles.Add(own);
            await db.SaveChangesAsync();
        });

        await RunAsync();

        (await RoleAsync("police_2")).Permissions.ShouldHaveSingleItem();
    }

    private async Task FoundedBeforeTheRegisterAsync()
    {
        foreach (var commune in new[] { TenantA, TenantB })
        {
            await DoAsync<ICameraProgramDb>(
                async db =>
                {
                    foreach (var role in await db.Roles.ToListAsync())
                    {
                        role.Grant(role.Permissions.Except(RegisterPermissions).ToList());
                    }

                    await db.SaveChangesAsync();
                },
                commune);
        }
    }

    private Task ChangeAsync(string code, Action<List<string>> change) => DoAsync<ICameraProgramDb>(async db =>
    {
        var role = await db.Roles.SingleAsync(r => r.Code == code);
        List<string> permissions = [.. role.Permissions];
        change(permissions);
        role.Grant(permissions);
        await db.SaveChangesAsync();
    });

    /// <summary>As the command line does it: in no commune.</summary>
    private Task<int> RunAsync() => InTenantAsync<BuiltInRoleUpgrader, int>(null, upgrader => upgrader.RunAsync(default));

    private Task<Role> RoleAsync(string code) => QueryAsync(db => db.Roles.AsNoTracking().SingleAsync(r => r.Code == code));

    private Task<List<Role>> RolesAsync(Guid commune) => QueryAsync(db => db.Roles.AsNoTracking().OrderBy(r => r.Code).ToListAsync(), commune);
}
