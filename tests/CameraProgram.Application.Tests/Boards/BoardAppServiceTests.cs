using CameraProgram.Audit;
using CameraProgram.Boards;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Boards;

public sealed class BoardAppServiceTests : ApplicationTest
{
    [Fact]
    public async Task Get_WhenInAnotherCommune_IsNotFound()
    {
        var board = await CreateAsync();

        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<BoardAppService>(s => s.GetAsync(board.Id, null, default), TenantB));
        (await DoAsync<BoardAppService, PagedResult<BoardListItemDto>>(s => s.ListAsync(new BoardListInput(), default), TenantB)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Appoint_WhenUnitIsClosed_IsRefused()
    {
        var board = await CreateAsync();
        var unit = await CreateUnitAsync("Phòng Kinh tế");
        await DoAsync<OrgUnitAppService>(s => s.CloseAsync(unit.Id, new() { LastDay = Clock.Today() }, ExpectedVersion.Any, default));
        Clock.Advance(TimeSpan.FromDays(1));

        var refusal = await Should.ThrowAsync<InputException>(() => AppointAsync(board, BoardSeat.Member, "Người Thứ Nhất", unit.Id));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.OrgUnits.NotCurrent);
        refusal.Field.ShouldBe("orgUnitId");
    }

    [Fact]
    public async Task Appoint_WhenUnitIsAnotherCommunes_IsRefused()
    {
        var board = await CreateAsync();
        var foreign = await DoAsync<OrgUnitAppService, OrgUnitDto>(
            s => s.CreateAsync(new SaveOrgUnitInput { Kind = OrgUnitKind.Office, Name = "Văn phòng" }, default), TenantB);

        await Should.ThrowAsync<InputException>(() => AppointAsync(board, BoardSeat.Member, "Người Thứ Nhất", foreign.Id));
    }

    [Fact]
    public async Task Appoint_WhenUserIsUnknown_IsRefusedAtTheField()
    {
        var board = await CreateAsync();
        var input = new AppointInput { Seat = BoardSeat.Head, PersonName = "A", PositionTitle = "B", UserId = Guid.NewGuid() };

        (await Should.ThrowAsync<InputException>(() => DoAsync<BoardAppService>(s => s.AppointAsync(board.Id, input, ExpectedVersion.Any, default))))
            .Field.ShouldBe("userId");
    }

    [Fact]
    public async Task Appoint_WhenVersionIsStale_IsRefused()
    {
        var board = await CreateAsync();
        await AppointAsync(board, BoardSeat.Head, "Người Thứ Nhất");

        await Should.ThrowAsync<StaleVersionException>(() => AppointAsync(board, BoardSeat.Member, "Người Thứ Hai"));
    }

    [Fact]
    public async Task Appoint_WhenNoOrderIsGiven_ComesAfterTheLast()
    {
        var board = await AppointAsync(await CreateAsync(), BoardSeat.Head, "Người Thứ Nhất");
        board = await AppointAsync(board, BoardSeat.Member, "Người Thứ Hai");

        board.Members.Select(m => (m.Order, m.PersonName)).ShouldBe([(1, "Người Thứ Nhất"), (2, "Người Thứ Hai")]);
    }

    [Fact]
    public async Task ChangeDuties_WhenUnitHasClosedSince_KeepsIt()
    {
        var unit = await CreateUnitAsync("Phòng Kinh tế");
        var board = await AppointAsync(await CreateAsync(), BoardSeat.Member, "Người Thứ Nhất", unit.Id);
        await DoAsync<OrgUnitAppService>(s => s.CloseAsync(unit.Id, new() { LastDay = Clock.Today() }, ExpectedVersion.Any, default));
        Clock.Advance(TimeSpan.FromDays(1));

        var changed = await DoAsync<BoardAppService, BoardDto>(s => s.ChangeDutiesAsync(
            board.Id, board.Members[0].Id,
            new ChangeDutiesInput { PositionTitle = "Trưởng phòng", Duties = "Mới", OrgUnitId = unit.Id },
            new ExpectedVersion(board.Version), default));

        changed.Members[0].Duties.ShouldBe("Mới");
        changed.Members[0].OrgUnit!.Name.ShouldBe("Phòng Kinh tế");
        changed.Version.ShouldBe(board.Version + 1);
    }

    [Fact]
    public async Task ChangeDuties_WhenFromToday_KeepsTheFormerOnesOnRecord()
    {
        var board = await AppointAsync(await CreateAsync(), BoardSeat.Head, "Người Thứ Nhất");
        var appointed = Clock.Today();
        Clock.Advance(TimeSpan.FromDays(30));

        var changed = await ChangeAsync(board, new ChangeDutiesInput { PositionTitle = "Chủ tịch", Duties = "Mới" });

        var now = changed.Members.ShouldHaveSingleItem();
        (now.Duties, now.SeatSince, now.From, now.Id).ShouldBe(("Mới", appointed, Clock.Today(), board.Members[0].Id));
        var before = changed.History.ShouldHaveSingleItem();
        (before.PositionTitle, before.SeatSince, before.From, before.To, before.ReleaseReason)
            .ShouldBe(("Cán bộ", appointed, appointed, Clock.Today().AddDays(-1), null));
        (await DoAsync<BoardAppService, BoardDto>(s => s.GetAsync(board.Id, appointed, default))).Members.ShouldHaveSingleItem().PositionTitle.ShouldBe("Cán bộ");
        (await DoAsync<BoardAppService, PagedResult<BoardListItemDto>>(s => s.ListAsync(new BoardListInput(), default))).Items[0].MemberCount.ShouldBe(1);
    }

    [Fact]
    public async Task ChangeDuties_InTheAuditTrail_IsNoAppointment()
    {
        var board = await AppointAsync(await CreateAsync(), BoardSeat.Head, "Người Thứ Nhất");
        Clock.Advance(TimeSpan.FromDays(30));
        await ChangeAsync(board, new ChangeDutiesInput { PositionTitle = "Chủ tịch" });

        var trail = await DoAsync<AuditAppService, PagedResult<AuditEntryDto>>(s => s.ListAsync(new AuditListInput { EntityType = nameof(BoardMember) }, default));

        trail.Items.Count(e => e.Sentence.Contains("bổ nhiệm")).ShouldBe(1);
        trail.Items.Count(e => e.Sentence.Contains("sửa nhiệm vụ của Người Thứ Nhất")).ShouldBe(1);
        trail.Items.Count(e => e.Sentence.Contains("lưu lại nhiệm vụ của Người Thứ Nhất")).ShouldBe(1);
    }

    [Fact]
    public async Task Get_WhenAskedForAnEarlierDay_ShowsWhoSatThen()
    {
        var board = await AppointAsync(await CreateAsync(), BoardSeat.Head, "Người Thứ Nhất");
        var day = Clock.Today();
        board = await DoAsync<BoardAppService, BoardDto>(s => s.ReleaseAsync(
            board.Id, board.Members[0].Id, new EndInput { LastDay = day, Reason = "Nghỉ hưu" }, new ExpectedVersion(board.Version), default));
        Clock.Advance(TimeSpan.FromDays(2));
        await AppointAsync(board, BoardSeat.Head, "Người Thứ Hai");

        var then = await DoAsync<BoardAppService, BoardDto>(s => s.GetAsync(board.Id, day, default));
        var now = await DoAsync<BoardAppService, BoardDto>(s => s.GetAsync(board.Id, null, default));

        then.Members.ShouldHaveSingleItem().PersonName.ShouldBe("Người Thứ Nhất");
        now.Members.ShouldHaveSingleItem().PersonName.ShouldBe("Người Thứ Hai");
        now.History.ShouldHaveSingleItem().ReleaseReason.ShouldBe("Nghỉ hưu");
    }

    [Fact]
    public async Task Create_WhenAbbreviationIsInUse_IsRefused()
    {
        await CreateAsync();

        var refusal = await Should.ThrowAsync<InputException>(() => CreateAsync("Ban Chỉ đạo"));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Boards.AbbreviationTaken);
    }

    [Fact]
    public async Task Days_WhenTheYearIsMistyped_AreRefusedAtTheField()
    {
        var board = await CreateAsync();
        var (early, late) = (new DateOnly(1025, 3, 1), new DateOnly(2062, 3, 1));
        var founded = new SaveBoardInput { Kind = BoardKind.ExecutiveBoard, Name = "Ban Chỉ đạo", FoundingDay = early };
        var begun = new SaveBoardInput { Kind = BoardKind.ExecutiveBoard, Name = "Ban Chỉ đạo", ValidFrom = late };
        var appointed = new AppointInput { Seat = BoardSeat.Head, PersonName = "A", PositionTitle = "B", From = late };

        (await RefusalAsync(s => s.CreateAsync(founded, default))).ShouldBe((KernelErrorCodes.DayOutOfRange, "foundingDay"));
        (await RefusalAsync(s => s.CreateAsync(begun, default))).ShouldBe((KernelErrorCodes.DayOutOfRange, "validFrom"));
        (await RefusalAsync(s => s.AppointAsync(board.Id, appointed, ExpectedVersion.Any, default))).ShouldBe((KernelErrorCodes.DayOutOfRange, "from"));
        (await RefusalAsync(s => s.DissolveAsync(board.Id, new EndInput { LastDay = late, Reason = "Hết nhiệm vụ" }, ExpectedVersion.Any, default)))
            .ShouldBe((KernelErrorCodes.DayOutOfRange, "lastDay"));
    }

    [Fact]
    public async Task Create_WhenParentIsASupportTeam_IsRefused()
    {
        var board = await CreateAsync();
        var team = await CreateTeamAsync("Tổ giúp việc", board.Id);

        (await Should.ThrowAsync<InputException>(() => CreateTeamAsync("Tổ của tổ", team.Id)))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.ParentNotUsable);
    }

    [Fact]
    public async Task Dissolve_WhenASupportTeamStillWorks_IsRefused()
    {
        var board = await CreateAsync();
        await CreateTeamAsync("Tổ giúp việc", board.Id);
        var end = new EndInput { LastDay = Clock.Today(), Reason = "Hết nhiệm vụ" };

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<BoardAppService>(s => s.DissolveAsync(board.Id, end, ExpectedVersion.Any, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.HasSupportTeam);
    }

    [Fact]
    public async Task Appoint_WhenSaved_IsInTheCommunesAuditTrail()
    {
        await AppointAsync(await CreateAsync(), BoardSeat.Head, "Người Thứ Nhất");

        (await QueryAsync(db => db.AuditEntries.AnyAsync(e => e.EntityType == nameof(BoardMember)))).ShouldBeTrue();
        (await QueryAsync(db => db.AuditEntries.AnyAsync(e => e.EntityType == nameof(BoardMember)), TenantB)).ShouldBeFalse();
    }

    [Fact]
    public async Task Appoint_InTheAuditTrail_SaysWhoBecameWhat()
    {
        await AppointAsync(await CreateAsync(), BoardSeat.Head, "Người Thứ Nhất");

        var trail = await DoAsync<AuditAppService, PagedResult<AuditEntryDto>>(s => s.ListAsync(new AuditListInput { EntityType = nameof(BoardMember) }, default));

        trail.Items.ShouldHaveSingleItem().Sentence.ShouldEndWith("bổ nhiệm Người Thứ Nhất làm Trưởng Ban của Ban Điều hành");
    }

    private Task<BoardDto> ChangeAsync(BoardDto board, ChangeDutiesInput input) => DoAsync<BoardAppService, BoardDto>(
        s => s.ChangeDutiesAsync(board.Id, board.Members[0].Id, input, new ExpectedVersion(board.Version), default));

    private async Task<(string Code, string Field)> RefusalAsync(Func<BoardAppService, Task> work)
    {
        var refusal = await Should.ThrowAsync<InputException>(() => DoAsync(work));
        return (refusal.Code, refusal.Field);
    }

    private Task<BoardDto> CreateAsync(string name = "Ban Điều hành") => DoAsync<BoardAppService, BoardDto>(s => s.CreateAsync(
        new SaveBoardInput { Kind = BoardKind.ExecutiveBoard, Name = name, Abbreviation = "BĐH", SignsWithCommitteeSeal = true }, default));

    private Task<BoardDto> CreateTeamAsync(string name, Guid parentId) => DoAsync<BoardAppService, BoardDto>(s => s.CreateAsync(
        new SaveBoardInput { Kind = BoardKind.SupportTeam, Name = name, ParentBoardId = parentId }, default));

    private Task<OrgUnitDto> CreateUnitAsync(string name) => DoAsync<OrgUnitAppService, OrgUnitDto>(
        s => s.CreateAsync(new SaveOrgUnitInput { Kind = OrgUnitKind.EconomicDivision, Name = name }, default));

    private Task<BoardDto> AppointAsync(BoardDto board, BoardSeat seat, string name, Guid? unitId = null) => DoAsync<BoardAppService, BoardDto>(s => s.AppointAsync(
        board.Id, new AppointInput { Seat = seat, PersonName = name, PositionTitle = "Cán bộ", OrgUnitId = unitId }, new ExpectedVersion(board.Version), default));
}
