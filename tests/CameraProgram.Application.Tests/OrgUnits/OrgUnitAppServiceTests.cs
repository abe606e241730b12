using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.TestBase;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.OrgUnits;

public sealed class OrgUnitAppServiceTests : ApplicationTest
{
    [Fact]
    public async Task Days_WhenTheYearIsMistyped_AreRefusedAtTheField()
    {
        var input = new SaveOrgUnitInput { Kind = OrgUnitKind.Other, Name = "Phòng mới", ValidFrom = new DateOnly(1026, 3, 1) };

        var refusal = await Should.ThrowAsync<InputException>(() => DoAsync<OrgUnitAppService>(s => s.CreateAsync(input, default)));

        (refusal.Code, refusal.Field).ShouldBe((KernelErrorCodes.DayOutOfRange, "validFrom"));
    }

    [Fact]
    public async Task Create_WhenHamletIsAnotherCommunes_IsRefused()
    {
        var foreign = await DoAsync<HamletAppService, HamletDto>(
            s => s.CreateAsync(new SaveHamletInput { Kind = HamletKind.Thon, Name = "La Mai" }, default), TenantB);

        var refusal = await Should.ThrowAsync<InputException>(() => DoAsync<OrgUnitAppService>(
            s => s.CreateAsync(new SaveOrgUnitInput { Kind = OrgUnitKind.Hamlet, Name = "Thôn La Mai", HamletId = foreign.Id }, default)));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.OrgUnits.UnknownHamlet);
    }

    [Fact]
    public async Task Create_WhenNameIsTaken_IsRefused()
    {
        await CreateAsync("Công an xã", OrgUnitKind.CommunePolice);

        (await Should.ThrowAsync<InputException>(() => CreateAsync(" Công an xã ", OrgUnitKind.CommunePolice)))
            .Code.ShouldBe(CameraProgramErrorCodes.OrgUnits.NameTaken);
    }

    [Fact]
    public async Task LookUp_WhenUnitHasEndedOrNotBegun_LeavesItOut()
    {
        var closed = await CreateAsync("Phòng cũ", OrgUnitKind.Other);
        await DoAsync<OrgUnitAppService>(s => s.CloseAsync(closed.Id, new CloseInput { LastDay = Clock.Today() }, ExpectedVersion.Any, default));
        await DoAsync<OrgUnitAppService>(s => s.CreateAsync(
            new SaveOrgUnitInput { Kind = OrgUnitKind.Other, Name = "Phòng mới", ValidFrom = Clock.Today().AddDays(30) }, default));
        await CreateAsync("Công an xã", OrgUnitKind.CommunePolice);

        (await LookUpAsync()).ShouldBe(["Công an xã", "Phòng cũ"]);
        Clock.Advance(TimeSpan.FromDays(1));
        (await LookUpAsync()).ShouldBe(["Công an xã"]);
    }

    [Fact]
    public async Task List_WhenClosedAreWanted_ShowsThemToo()
    {
        var closed = await CreateAsync("Phòng cũ", OrgUnitKind.Other);
        await DoAsync<OrgUnitAppService>(s => s.CloseAsync(closed.Id, new CloseInput { LastDay = Clock.Today() }, ExpectedVersion.Any, default));
        Clock.Advance(TimeSpan.FromDays(1));

        (await ListAsync(new OrgUnitListInput())).Total.ShouldBe(0);
        (await ListAsync(new OrgUnitListInput { IncludeClosed = true })).Items.ShouldHaveSingleItem().ValidTo.ShouldNotBeNull();
    }

    [Fact]
    public async Task List_WhenUserIsLimitedToAHamlet_HidesTheOtherHamlets()
    {
        var own = await HamletUnitAsync("Đèo Lăn");
        await HamletUnitAsync("Thống Nhất");
        await CreateAsync("Công an xã", OrgUnitKind.CommunePolice);
        User.HamletIds = new HashSet<Guid> { own };

        (await ListAsync(new OrgUnitListInput())).Items.Select(u => u.Name).ShouldBe(["Công an xã", "Thôn Đèo Lăn"], ignoreOrder: true);
        (await LookUpAsync()).ShouldNotContain("Thôn Thống Nhất");
    }

    [Fact]
    public async Task List_WhenInAnotherCommune_SeesNothing()
    {
        await CreateAsync("Công an xã", OrgUnitKind.CommunePolice);

        (await DoAsync<OrgUnitAppService, PagedResult<OrgUnitDto>>(s => s.ListAsync(new OrgUnitListInput(), default), TenantB)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Close_WhenAlreadyClosed_IsRefused()
    {
        var unit = await CreateAsync("Phòng cũ", OrgUnitKind.Other);
        var close = new CloseInput { LastDay = Clock.Today() };
        await DoAsync<OrgUnitAppService>(s => s.CloseAsync(unit.Id, close, ExpectedVersion.Any, default));

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<OrgUnitAppService>(s => s.CloseAsync(unit.Id, close, ExpectedVersion.Any, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.OrgUnits.AlreadyClosed);
    }

    private Task<OrgUnitDto> CreateAsync(string name, OrgUnitKind kind) => DoAsync<OrgUnitAppService, OrgUnitDto>(
        s => s.CreateAsync(new SaveOrgUnitInput { Kind = kind, Name = name }, default));

    private async Task<Guid> HamletUnitAsync(string name)
    {
        var hamlet = await DoAsync<HamletAppService, HamletDto>(s => s.CreateAsync(new SaveHamletInput { Kind = HamletKind.Thon, Name = name }, default));
        await DoAsync<OrgUnitAppService>(s => s.CreateAsync(
            new SaveOrgUnitInput { Kind = OrgUnitKind.Hamlet, Name = $"Thôn {name}", HamletId = hamlet.Id }, default));
        return hamlet.Id;
    }

    private Task<PagedResult<OrgUnitDto>> ListAsync(OrgUnitListInput input) =>
        DoAsync<OrgUnitAppService, PagedResult<OrgUnitDto>>(s => s.ListAsync(input, default));

    private async Task<IEnumerable<string>> LookUpAsync() =>
        (await DoAsync<OrgUnitAppService, IReadOnlyList<OrgUnitLookupDto>>(s => s.LookUpAsync(new OrgUnitLookupInput(), default))).Select(u => u.Name);
}
