using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.TestBase;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Hamlets;

public sealed class HamletAppServiceTests : ApplicationTest
{
    [Fact]
    public async Task Close_WhenTheYearIsMistyped_IsRefusedAtTheField()
    {
        var hamlet = await DoAsync<HamletAppService, HamletDto>(s => s.CreateAsync(new SaveHamletInput { Kind = HamletKind.Thon, Name = "Đèo Lăn" }, default));

        var refusal = await Should.ThrowAsync<InputException>(() => DoAsync<HamletAppService>(
            s => s.CloseAsync(hamlet.Id, new CloseInput { LastDay = new DateOnly(2062, 3, 1) }, ExpectedVersion.Any, default)));

        (refusal.Code, refusal.Field).ShouldBe((KernelErrorCodes.DayOutOfRange, "lastDay"));
    }

    [Fact]
    public async Task List_WhenFilterHasNoDiacritics_FindsTheVietnameseName()
    {
        await CreateAsync("Đèo Lăn");
        await CreateAsync("Thống Nhất");

        var page = await DoAsync<HamletAppService, Kernel.Paging.PagedResult<HamletDto>>(s => s.ListAsync(new HamletListInput { Filter = "LAN deo" }, default));

        page.Items.Select(h => h.Name).ShouldBe(["Đèo Lăn"]);
        page.Total.ShouldBe(1);
    }

    [Fact]
    public async Task List_WhenSortedByName_FollowsTheVietnameseAlphabet()
    {
        foreach (var name in new[] { "Đèo Lăn", "Khu 10", "Ân Phú", "Tân Lập", "Khu 2", "Dốc Đá", "An Bình" })
        {
            await CreateAsync(name);
        }

        var page = await DoAsync<HamletAppService, Kernel.Paging.PagedResult<HamletDto>>(s => s.ListAsync(new HamletListInput { Sort = "name" }, default));

        page.Items.Select(h => h.Name).ShouldBe(["An Bình", "Ân Phú", "Dốc Đá", "Đèo Lăn", "Khu 2", "Khu 10", "Tân Lập"]);
    }

    [Fact]
    public async Task List_WhenInAnotherCommune_SeesNothing()
    {
        await CreateAsync("Đèo Lăn");

        var page = await DoAsync<HamletAppService, Kernel.Paging.PagedResult<HamletDto>>(s => s.ListAsync(new HamletListInput(), default), TenantB);

        page.Total.ShouldBe(0);
    }

    [Fact]
    public async Task List_WhenUserIsLimitedToAHamlet_SeesOnlyThat()
    {
        var own = await CreateAsync("Đèo Lăn");
        await CreateAsync("Thống Nhất");
        User.HamletIds = new HashSet<Guid> { own.Id };

        var page = await DoAsync<HamletAppService, Kernel.Paging.PagedResult<HamletDto>>(s => s.ListAsync(new HamletListInput(), default));

        page.Items.ShouldHaveSingleItem().Id.ShouldBe(own.Id);
    }

    [Fact]
    public async Task List_WhenSortFieldIsUnknown_IsRefused()
    {
        var refusal = await Should.ThrowAsync<InputException>(() =>
            DoAsync<HamletAppService>(s => s.ListAsync(new HamletListInput { Sort = "secret" }, default)));

        refusal.Field.ShouldBe("sort");
    }

    [Theory]
    [InlineData(" Đèo Lăn ")]
    [InlineData("đèo lăn")]
    [InlineData("Thôn Đèo Lăn")]
    public async Task Create_WhenNameIsTaken_IsRefused(string again)
    {
        await CreateAsync("Đèo Lăn");

        var refusal = await Should.ThrowAsync<InputException>(() => CreateAsync(again));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Hamlets.NameTaken);
    }

    [Theory]
    [InlineData("Đèo Lân")]
    [InlineData("Đèo Lăn 2")]
    public async Task Create_WhenNameIsOnlyAlike_IsCreated(string other)
    {
        await CreateAsync("Đèo Lăn");

        (await CreateAsync(other)).Name.ShouldBe(other);
    }

    [Fact]
    public async Task Update_WhenVersionIsStale_IsRefusedAndNothingChanges()
    {
        var hamlet = await CreateAsync("Đèo Lăn");
        await UpdateAsync(hamlet, "Đèo Lăn 1", hamlet.Version);

        await Should.ThrowAsync<StaleVersionException>(() => UpdateAsync(hamlet, "Đèo Lăn 2", hamlet.Version));

        var now = await DoAsync<HamletAppService, HamletDto>(s => s.GetAsync(hamlet.Id, default));
        now.Name.ShouldBe("Đèo Lăn 1");
        now.Version.ShouldBe(hamlet.Version + 1);
    }

    [Fact]
    public async Task Close_WhenDayIsBeforeItBegan_IsRefused()
    {
        var hamlet = await CreateAsync("Đèo Lăn");

        var refusal = await Should.ThrowAsync<BusinessException>(() => DoAsync<HamletAppService>(
            s => s.CloseAsync(hamlet.Id, new CloseInput { LastDay = Clock.Today().AddDays(-1) }, ExpectedVersion.Any, default)));

        refusal.Code.ShouldBe(KernelErrorCodes.PeriodReversed);
    }

    private Task<HamletDto> CreateAsync(string name) => DoAsync<HamletAppService, HamletDto>(
        s => s.CreateAsync(new SaveHamletInput { Kind = HamletKind.Thon, Name = name }, default));

    private Task<HamletDto> UpdateAsync(HamletDto hamlet, string name, long version) => DoAsync<HamletAppService, HamletDto>(
        s => s.UpdateAsync(hamlet.Id, new SaveHamletInput { Kind = HamletKind.Thon, Name = name }, new ExpectedVersion(version), default));
}
