using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Provinces;

public sealed class ProvinceUserTests : ApplicationTest
{
    private const string Password = "Tinh-Lang-Son-20!";

    [Fact]
    public async Task AddProvinceUser_WhenAdded_SeesOneProvinceAndMustChangeThePassword()
    {
        await AddAsync("20", "tinh20");

        var (viewer, role) = await OutsideCommunesAsync(async db =>
        {
            var user = await db.Users.Include(u => u.Roles).SingleAsync();
            return (user, await db.Roles.SingleAsync(r => r.Id == user.Roles.Single().RoleId));
        });
        viewer.TenantId.ShouldBeNull();
        viewer.ProvinceCode.ShouldBe("20");
        viewer.MustChangePassword.ShouldBeTrue();
        role.Code.ShouldBe(RoleCodes.ProvinceViewer);
    }

    [Theory]
    [InlineData("20", "tinh20", Password, CameraProgramErrorCodes.Identity.UserNameTaken)]
    [InlineData("99", "tinh99", Password, CameraProgramErrorCodes.Communes.UnknownProvince)]
    [InlineData("37", "tinh37", "ngan", CameraProgramErrorCodes.Account.PasswordTooWeak)]
    public async Task AddProvinceUser_WhenRefused_AddsNobody(string province, string userName, string password, string code)
    {
        await AddAsync("20", "tinh20");

        var refusal = await Should.ThrowAsync<BusinessException>(() => AddAsync(province, userName, password));

        refusal.Code.ShouldBe(code);
        (await OutsideCommunesAsync(db => db.Users.CountAsync())).ShouldBe(1);
    }

    private Task AddAsync(string province, string userName, string password = Password) =>
        DoAsync<CommuneFounder>(f => f.AddProvinceUserAsync(province, userName, "Người Xem Cấp Tỉnh", password, default));

    private Task<T> OutsideCommunesAsync<T>(Func<ICameraProgramDb, Task<T>> query) =>
        InTenantAsync(null, query);
}
