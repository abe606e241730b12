using CameraProgram.Boards;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Boards;

public sealed class BoardTests
{
    private static readonly DateOnly Founded = new(2026, 4, 13);

    [Fact]
    public void Create_WhenSupportTeamHasNoBoard_IsRefusedAtTheField()
    {
        var refusal = Should.Throw<InputException>(() => new Board(Guid.NewGuid(), BoardKind.SupportTeam, "Tổ giúp việc", Founded));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Boards.ParentRequired);
        refusal.Field.ShouldBe("parentBoardId");
    }

    [Theory]
    [InlineData(BoardSeat.Head)]
    [InlineData(BoardSeat.StandingDeputyHead)]
    [InlineData(BoardSeat.TeamLeader)]
    public void Appoint_WhenSingleSeatIsHeld_IsRefused(BoardSeat seat)
    {
        var board = NewBoard();
        Appoint(board, seat, "Người Thứ Nhất", Founded);

        var refusal = Should.Throw<BusinessException>(() => Appoint(board, seat, "Người Thứ Hai", Founded.AddYears(1)));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Boards.SeatTaken);
        refusal.Details["name"].ShouldBe("Người Thứ Nhất");
        board.Members.ShouldHaveSingleItem();
    }

    [Fact]
    public void Appoint_WhenFormerHolderSitsOnThatDay_IsRefused()
    {
        var board = NewBoard();
        var first = Appoint(board, BoardSeat.Head, "Người Thứ Nhất", Founded);
        board.Release(first.Id, Founded.AddDays(30), "Nghỉ hưu");

        Should.Throw<BusinessException>(() => Appoint(board, BoardSeat.Head, "Người Thứ Hai", Founded.AddDays(30)))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.SeatTaken);
    }

    [Fact]
    public void Appoint_WhenFormerHolderHasLeft_KeepsBothInTheHistory()
    {
        var board = NewBoard();
        var first = Appoint(board, BoardSeat.Head, "Người Thứ Nhất", Founded);
        board.Release(first.Id, Founded.AddDays(30), "Nghỉ hưu");
        Appoint(board, BoardSeat.Head, "Người Thứ Hai", Founded.AddDays(31));

        board.Members.Count.ShouldBe(2);
        board.HeadOn(Founded.AddDays(30))!.PersonName.ShouldBe("Người Thứ Nhất");
        board.HeadOn(Founded.AddDays(31))!.PersonName.ShouldBe("Người Thứ Hai");
        board.HeadOn(Founded.AddDays(-1)).ShouldBeNull();
    }

    [Fact]
    public void Appoint_WhenSeatIsForMany_AcceptsSeveralAtOnce()
    {
        var board = NewBoard();
        Appoint(board, BoardSeat.DeputyHead, "Người Thứ Nhất", Founded);
        Appoint(board, BoardSeat.DeputyHead, "Người Thứ Hai", Founded);

        board.Members.Count(m => m.SitsOn(Founded)).ShouldBe(2);
    }

    [Fact]
    public void Appoint_WhenBeforeTheBoardExists_IsRefused() =>
        Should.Throw<InputException>(() => Appoint(NewBoard(), BoardSeat.Member, "Người Sớm", Founded.AddDays(-1)))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.AppointedBeforeBoard);

    [Fact]
    public void ChangeDuties_WhenMemberHasLeft_IsRefusedAndHistoryStays()
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Nhất", Founded);
        board.Release(member.Id, Founded.AddDays(5), "Chuyển công tác");

        Should.Throw<BusinessException>(() => board.ChangeDuties(member.Id, Details("Tên Khác")))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.AlreadyReleased);
        board.Members[0].PersonName.ShouldBe("Người Thứ Nhất");
    }

    [Fact]
    public void Release_WhenDayIsBeforeTheAppointment_IsRefused()
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Nhất", Founded.AddDays(10));

        Should.Throw<BusinessException>(() => board.Release(member.Id, Founded.AddDays(9), "Nhầm ngày"))
            .Code.ShouldBe(KernelErrorCodes.PeriodReversed);
        board.Members[0].To.ShouldBeNull();
    }

    [Fact]
    public void Release_WhenReasonIsBlank_IsRefusedAtTheField()
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Nhất", Founded);

        Should.Throw<InputException>(() => board.Release(member.Id, Founded, " ")).Field.ShouldBe("reason");
    }

    [Fact]
    public void Release_WhenMemberIsOfAnotherBoard_IsNotFound() =>
        Should.Throw<EntityNotFoundException>(() => NewBoard().Release(Guid.NewGuid(), Founded, "Không có"));

    [Fact]
    public void SignWithCommitteeSeal_WhenThereIsNoAbbreviation_IsRefused()
    {
        var board = NewBoard();
        board.Rename(board.Name, abbreviation: null);

        Should.Throw<InputException>(() => board.SignWithCommitteeSeal(true)).Code.ShouldBe(CameraProgramErrorCodes.Boards.AbbreviationRequired);
    }

    [Fact]
    public void Dissolve_WhenMembersSit_EndsTheirTimeToo()
    {
        var board = NewBoard();
        var left = Appoint(board, BoardSeat.Member, "Người Đã Nghỉ", Founded);
        board.Release(left.Id, Founded.AddDays(5), "Nghỉ hưu");
        Appoint(board, BoardSeat.Head, "Người Thứ Nhất", Founded);

        board.Dissolve(Founded.AddDays(100), "Hết nhiệm vụ");

        board.Members.Single(m => m.Seat == BoardSeat.Head).To.ShouldBe(Founded.AddDays(100));
        board.Members.Single(m => m.Id == left.Id).To.ShouldBe(Founded.AddDays(5));
        board.IsValidOn(Founded.AddDays(101)).ShouldBeFalse();
    }

    [Fact]
    public void Dissolve_WhenSomebodyBeginsLater_IsRefusedAndNothingChanges()
    {
        var board = NewBoard();
        Appoint(board, BoardSeat.Head, "Người Thứ Nhất", Founded);
        Appoint(board, BoardSeat.Member, "Người Đến Sau", Founded.AddDays(200));

        Should.Throw<BusinessException>(() => board.Dissolve(Founded.AddDays(100), "Hết nhiệm vụ"))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.AppointedAfterEnd);
        board.Members.ShouldAllBe(m => m.To == null);
        board.ValidTo.ShouldBeNull();
    }

    [Fact]
    public void AnyVerb_WhenBoardIsDissolved_IsRefused()
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Nhất", Founded);
        board.Dissolve(Founded.AddDays(1), "Hết nhiệm vụ");

        Action[] verbs =
        [
            () => board.Rename("Tên khác", "TK"),
            () => board.CiteFounding("1/QĐ", null, null),
            () => board.EntrustTo(Guid.NewGuid()),
            () => board.SignWithCommitteeSeal(false),
            () => Appoint(board, BoardSeat.Member, "Người Thứ Hai", Founded),
            () => board.ChangeDuties(member.Id, Details("Tên Khác")),
            () => board.Release(member.Id, Founded, "Lý do"),
            () => board.Dissolve(Founded, "Lần nữa"),
        ];

        foreach (var verb in verbs)
        {
            Should.Throw<BusinessException>(verb).Code.ShouldBe(CameraProgramErrorCodes.Boards.Dissolved);
        }
    }

    private static Board NewBoard()
    {
        var board = new Board(Guid.NewGuid(), BoardKind.ExecutiveBoard, "Ban Điều hành", Founded);
        board.Rename("Ban Điều hành", "BĐH");
        return board;
    }

    private static BoardMember Appoint(Board board, BoardSeat seat, string name, DateOnly from) =>
        board.Appoint(Guid.NewGuid(), seat, Details(name), from);

    private static MemberDetails Details(string name) => new(name, "Cán bộ", "Nhiệm vụ", null, null, PartTime: true, Order: 1);
}
