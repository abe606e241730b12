using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Setup;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Setup;

public sealed class SetupAppServiceTests : ApplicationTest
{
    [Fact]
    public async Task Found_WhenCodeIsWrong_IsRefusedAndNothingIsMade()
    {
        var refusal = await Should.ThrowAsync<InputException>(() => FoundAsync("AAAA-AAAA-AAAA"));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Setup.WrongCode);
        refusal.Field.ShouldBe("setupCode");
        (await QueryAsync(db => db.Communes.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Found_WhenPasswordIsWeak_IsRefusedAtTheFieldAndCanBeRepeated()
    {
        var code = await ShownCodeAsync();

        (await Should.ThrowAsync<InputException>(() => FoundAsync(code, password: "ngan"))).Field.ShouldBe("adminPassword");

        await FoundAsync(code);
        (await QueryAsync(db => db.Communes.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Found_WhenDone_MakesAnAdministratorAndCloses()
    {
        var code = await ShownCodeAsync();
        (await NeededAsync()).ShouldBeTrue();

        await FoundAsync(code.ToLowerInvariant().Replace('-', ' '));

        (await NeededAsync()).ShouldBeFalse();
        var communeId = await QueryAsync(db => db.Communes.Where(c => c.Code == "21235").Select(c => c.Id).SingleAsync());
        var roles = await QueryAsync(
            db => db.Users.Where(u => u.UserName == "quantri.moi").SelectMany(u => u.Roles).Select(r => db.Roles.Single(x => x.Id == r.RoleId).Code).ToListAsync(),
            communeId);
        roles.ShouldBe([RoleCodes.Admin]);
        (await Should.ThrowAsync<BusinessException>(() => FoundAsync(code))).Code.ShouldBe(CameraProgramErrorCodes.Setup.AlreadyDone);
    }

    [Fact]
    public async Task OfficialUnits_WhenTheSetUpIsOpen_AreThoseOfTheList_AndAfterwardsRefused()
    {
        var input = new OfficialUnitListInput { ProvinceCode = "51", Filter = "tu nghia" };
        Task<IReadOnlyList<OfficialUnitDto>> FindAsync() => DoAsync<SetupAppService, IReadOnlyList<OfficialUnitDto>>(s => s.OfficialUnitsAsync(input, default));
        (await FindAsync()).ShouldBeEmpty();
        await DoAsync<OfficialUnitAppService>(s => s.ImportAsync(
            new StringReader("code\tprovince_code\ttype\tname\tfull_name\n21235\t51\txã\tTư Nghĩa\tXã Tư Nghĩa\n"), default));

        (await FindAsync()).ShouldHaveSingleItem().Code.ShouldBe("21235");

        await FoundAsync(await ShownCodeAsync());
        (await Should.ThrowAsync<BusinessException>(FindAsync)).Code.ShouldBe(CameraProgramErrorCodes.Setup.AlreadyDone);
    }

    private Task<string> ShownCodeAsync() => DoAsync<SetupCode, string>(c => Task.FromResult(c.Shown));

    private Task<bool> NeededAsync() => DoAsync<SetupAppService, bool>(s => s.IsNeededAsync(default));

    private Task FoundAsync(string code, string password = "Mat.khau.2026") => DoAsync<SetupAppService>(s => s.FoundAsync(new SetupInput
    {
        SetupCode = code, Code = "21235", ProvinceCode = "51", Type = CommuneType.Xa, Name = "Tư Nghĩa",
        AdminUserName = "quantri.moi", AdminFullName = "Người Quản Trị", AdminPassword = password,
    }, default));
}
