using CameraProgram.Identity;
using CameraProgram.TestBase;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Identity;

public sealed class UserLookupTests : ApplicationTest
{
    [Fact]
    public async Task LookUp_WhenARoleIsAskedFor_LeavesOutAllOthers()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var (owners, police) = (new Role(Guid.CreateVersion7(), RoleCodes.Owner, "Chủ camera"), new Role(Guid.CreateVersion7(), RoleCodes.Police, "Công an"));
            db.Roles.AddRange(owners, police);
            db.Users.AddRange(UserWith("chuho", owners), UserWith("congan", police), UserWith("khach"));
            await db.SaveChangesAsync();
        });

        (await LookUpAsync(RoleCodes.Owner)).ShouldBe(["Người chuho"]);
        (await LookUpAsync("nobody")).ShouldBeEmpty();
        (await LookUpAsync(null)).ShouldContain("Người congan");
    }

    private async Task<IEnumerable<string>> LookUpAsync(string? roleCode) =>
        (await DoAsync<UserAppService, IReadOnlyList<UserLookupDto>>(s => s.LookUpAsync(new UserLookupInput { RoleCode = roleCode }, default)))
            .Select(u => u.FullName);

    private static User UserWith(string userName, params Role[] roles)
    {
        var user = new User(Guid.CreateVersion7(), userName, $"Người {userName}");
        user.GiveRoles(roles.Select(r => r.Id));
        return user;
    }
}
