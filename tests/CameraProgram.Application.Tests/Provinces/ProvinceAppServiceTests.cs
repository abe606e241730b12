using CameraProgram.Boards;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Paging;
using CameraProgram.OrgUnits;
using CameraProgram.Provinces;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Provinces;

public sealed class ProvinceAppServiceTests : ApplicationTest
{
    [Fact]
    public async Task List_WhenUserBelongsToACommune_IsForbiddenWhateverTheRole()
    {
        await SignInAsync(TenantA);

        await Should.ThrowAsync<ForbiddenException>(() => DoAsync<ProvinceAppService>(s => s.ListCommunesAsync(new ListInput(), default)));
    }

    [Fact]
    public async Task List_WhenUserIsOfTheProvince_CountsEveryCommune()
    {
        await AddAsync(TenantA, "Đèo Lăn", households: 142);
        await AddAsync(TenantA, "Thống Nhất", households: 165);
        await AddAsync(TenantB, "La Mai", households: 240);
        await SignInAsync(null);

        var result = await RollUpAsync(new ListInput { Sort = "-hamlets" });

        result.Total.ShouldBe(2);
        result.Items.Select(c => (c.Code, c.Hamlets, c.Households, c.Units, c.BoardMembers)).ShouldBe(
            [("06436", 2, 307L, 2, 2), ("14038", 1, 240L, 1, 1)]);
        result.Totals.ShouldBe(new FigureTotalsDto(3, 547, 3, 3, 0, 0, 0, 0));
    }

    [Fact]
    public async Task List_WhenUserIsOfOneProvince_SeesOnlyItsCommunes()
    {
        await AddAsync(TenantA, "Đèo Lăn", households: 142);
        await AddAsync(TenantB, "La Mai", households: 240);
        await SignInAsync(null, provinceCode: "37");

        var result = await RollUpAsync(new ListInput());

        result.Items.ShouldHaveSingleItem().Code.ShouldBe("14038");
        result.Totals.Households.ShouldBe(240);
    }

    [Fact]
    public async Task List_WhenPaged_TotalsCoverAllCommunes()
    {
        await AddAsync(TenantA, "Đèo Lăn", households: 100);
        await AddAsync(TenantB, "La Mai", households: 200);
        await SignInAsync(null);

        var page = await RollUpAsync(new ListInput { PageSize = 1, Page = 2, Sort = "households" });

        page.Items.ShouldHaveSingleItem().Households.ShouldBe(200);
        page.Totals.Households.ShouldBe(300);
    }

    [Fact]
    public async Task List_WhenSortIsUnknown_IsRefused()
    {
        await SignInAsync(null);

        (await Should.ThrowAsync<InputException>(() => RollUpAsync(new ListInput { Sort = "address" }))).Field.ShouldBe("sort");
    }

    private async Task AddAsync(Guid tenant, string name, int households)
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var hamlet = new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, name, new DateOnly(2025, 7, 1));
            hamlet.CountPeople(households, households * 4);
            db.Hamlets.Add(hamlet);
            db.OrgUnits.Add(new OrgUnit(Guid.CreateVersion7(), OrgUnitKind.Hamlet, $"Thôn {name}", new DateOnly(2025, 7, 1), hamlet.Id));
            var board = new Board(Guid.CreateVersion7(), BoardKind.SteeringBoard, $"Ban của {name}", new DateOnly(2025, 7, 1));
            board.Appoint(Guid.CreateVersion7(), BoardSeat.Head, new MemberDetails("Người Thử", "Chủ tịch", null, null, null, true, 1), new DateOnly(2025, 7, 1));
            db.Boards.Add(board);
            await db.SaveChangesAsync();
        }, tenant);
    }

    private async Task SignInAsync(Guid? tenant, string? provinceCode = null)
    {
        var user = new User(Guid.CreateVersion7(), "tinh", "Cán Bộ Tỉnh");
        user.LimitToProvince(provinceCode);
        await InTenantAsync<ICameraProgramDb, int>(tenant, db =>
        {
            db.Users.Add(user);
            return db.SaveChangesAsync();
        });
        User.Id = user.Id;
    }

    private Task<ProvinceRollUpDto> RollUpAsync(ListInput input) =>
        InTenantAsync<ProvinceAppService, ProvinceRollUpDto>(null, s => s.ListCommunesAsync(input, default));

    private Task<TResult> InTenantAsync<TService, TResult>(Guid? tenant, Func<TService, Task<TResult>> work)
        where TService : notnull =>
        DoAsync<IServiceProvider, TResult>(async services =>
        {
            using var _ = ((ICurrentTenant)services.GetService(typeof(ICurrentTenant))!).Change(tenant);
            return await work((TService)services.GetService(typeof(TService))!);
        });
}
