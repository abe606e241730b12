using CameraProgram.Identity;
using CameraProgram.Permissions;
using Shouldly;
using Xunit;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Application.Tests.Identity;

public sealed class PermissionDefinitionsTests
{
    public static TheoryData<string> Roles => [.. RoleCodes.All];

    [Theory]
    [MemberData(nameof(Roles))]
    public void DefaultRole_HasAllThatItsPermissionsNeed(string role)
    {
        var held = DefaultRolePermissions.Of(role);

        held.ShouldNotBeEmpty();
        PermissionDefinitions.WithNeeded(held).Except(held).ShouldBeEmpty();
    }

    [Fact]
    public void NeededFor_WhenWhatIsNeededNeedsMore_NamesThatToo() =>
        PermissionDefinitions.NeededFor(P.Budgets.Edit).ShouldBe([P.Budgets.Default, P.Plans.Default]);

    [Fact]
    public void NeededFor_EveryVerb_IsTheLookAtItsFeature()
    {
        // Standing in and the province's view are no verbs of a feature that one looks at.
        string[] alone = [P.Identity.Delegate, P.Identity.Users, P.Audit.Default, P.Province.Default];
        var features = PermissionDefinitions.All.Where(p => p.Name.Count(c => c == '.') == 1).Select(p => p.Name).ToHashSet();

        foreach (var permission in PermissionDefinitions.All.Where(p => !features.Contains(p.Name) && !alone.Contains(p.Name)))
        {
            PermissionDefinitions.NeededFor(permission.Name).ShouldNotBeEmpty(permission.Name);
        }
    }

    [Fact]
    public void NeededFor_Everything_IsDefined() =>
        PermissionDefinitions.All.SelectMany(p => PermissionDefinitions.NeededFor(p.Name)).ShouldAllBe(name => PermissionDefinitions.Exists(name));
}
