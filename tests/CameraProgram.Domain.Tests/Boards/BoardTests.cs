using CameraProgram.Boards;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Boards;

public sealed class BoardTests
{
    private static readonly DateOnly Founded = new(2026, 4, 13);
    private static readonly DateOnly Today = Founded.AddDays(200);

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

        Should.Throw<BusinessException>(() => Change(board, member, "Việc khác", Founded.AddDays(3)))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.AlreadyReleased);
        board.Members.ShouldHaveSingleItem().Duties.ShouldBe("Nhiệm vụ");
    }

    [Fact]
    public void ChangeDuties_WhenFromALaterDay_KeepsWhatHeldUntilThen()
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Head, "Người Thứ Nhất", Founded);

        Change(board, member, "Việc mới", Founded.AddDays(10));

        board.HeadOn(Founded.AddDays(9))!.Duties.ShouldBe("Nhiệm vụ");
        board.HeadOn(Founded.AddDays(10))!.Duties.ShouldBe("Việc mới");
        board.HeadOn(Founded.AddDays(10))!.Id.ShouldBe(member.Id);
        board.Members.ShouldAllBe(m => m.PersonName == "Người Thứ Nhất" && m.ReleaseReason == null);
        board.HoldsSeatSince(member).ShouldBe(Founded);
    }

    [Fact]
    public void ChangeDuties_WhenTwice_TheSeatIsStillHeldSinceTheFirstDay()
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Nhất", Founded);
        Change(board, member, "Lần hai", Founded.AddDays(10));
        Change(board, member, "Lần ba", Founded.AddDays(20));

        board.Members.Count.ShouldBe(3);
        board.HoldsSeatSince(member).ShouldBe(Founded);
        board.Members.Count(m => m.SitsOn(Founded.AddDays(15))).ShouldBe(1);
    }

    [Fact]
    public void ChangeDuties_WhenFromTheirFirstDay_IsPutRightInPlace()
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Nhất", Founded);

        Change(board, member, "Ghi lại cho đúng", Founded);

        board.Members.ShouldHaveSingleItem().Duties.ShouldBe("Ghi lại cho đúng");
    }

    [Fact]
    public void ChangeDuties_WhenOnlyThePlaceInTheListChanges_MakesNoHistory()
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Nhất", Founded);

        board.ChangeDuties(member.Id, Duties("Nhiệm vụ "), null, 7, Founded.AddDays(10), Today, Guid.NewGuid());

        board.Members.ShouldHaveSingleItem().Order.ShouldBe(7);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(201)]
    public void ChangeDuties_WhenBeforeTheirDaysOrAfterToday_IsRefusedAtTheField(int days)
    {
        var board = NewBoard();
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Nhất", Founded);

        var refusal = Should.Throw<InputException>(() => Change(board, member, "Việc mới", Founded.AddDays(days)));

        (refusal.Code, refusal.Field).ShouldBe((CameraProgramErrorCodes.Boards.DutiesDayOutOfRange, "from"));
        member.Duties.ShouldBe("Nhiệm vụ");
    }

    [Fact]
    public void ChangeDuties_WhenTheAccountIsAnothers_IsRefused()
    {
        var board = NewBoard();
        var member = board.Appoint(Guid.NewGuid(), BoardSeat.Member, Details("Người Thứ Nhất") with { UserId = Guid.NewGuid() }, Founded);

        foreach (var userId in new Guid?[] { Guid.NewGuid(), null })
        {
            var refusal = Should.Throw<InputException>(
                () => board.ChangeDuties(member.Id, Duties("Việc mới"), userId, 1, Founded.AddDays(5), Today, Guid.NewGuid()));
            (refusal.Code, refusal.Field).ShouldBe((CameraProgramErrorCodes.Boards.PersonStays, "userId"));
        }
    }

    [Fact]
    public void ChangeDuties_WhenTheAccountSitsElsewhereInTheBoard_IsRefused()
    {
        var (board, account) = (NewBoard(), Guid.NewGuid());
        board.Appoint(Guid.NewGuid(), BoardSeat.Head, Details("Người Thứ Nhất") with { UserId = account }, Founded);
        var member = Appoint(board, BoardSeat.Member, "Người Thứ Hai", Founded);

        Should.Throw<InputException>(() => board.ChangeDuties(member.Id, Duties("Nhiệm vụ"), account, 1, Founded, Today, Guid.NewGuid()))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.AlreadyMember);
    }

    [Fact]
    public void Appoint_WhenTheAccountSitsAlready_IsRefusedAtTheField()
    {
        var (board, details) = (NewBoard(), Details("Người Thứ Nhất") with { UserId = Guid.NewGuid() });
        var first = board.Appoint(Guid.NewGuid(), BoardSeat.Head, details, Founded);

        var refusal = Should.Throw<InputException>(
            () => board.Appoint(Guid.NewGuid(), BoardSeat.Member, details with { PersonName = "Tên khác" }, Founded.AddDays(9), namesakeIsAnother: true));

        (refusal.Code, refusal.Field).ShouldBe((CameraProgramErrorCodes.Boards.AlreadyMember, "userId"));
        refusal.Details["day"].ShouldBe(Founded);
        board.Release(first.Id, Founded.AddDays(8), "Chuyển vị trí");
        board.Appoint(Guid.NewGuid(), BoardSeat.Member, details, Founded.AddDays(9)).SitsOn(Founded.AddDays(9)).ShouldBeTrue();
    }

    [Fact]
    public void Appoint_WhenOneOfTheSameNameAndTitleSits_IsAskedAboutUnlessItIsAnother()
    {
        var board = NewBoard();
        Appoint(board, BoardSeat.Head, "Lê Văn Chủ", Founded);

        Should.Throw<BusinessException>(() => Appoint(board, BoardSeat.Member, "lê văn chủ", Founded.AddDays(1)))
            .Code.ShouldBe(CameraProgramErrorCodes.Boards.SameNameSits);
        board.Appoint(Guid.NewGuid(), BoardSeat.Member, Details("Lê Văn Chủ") with { PositionTitle = "Công chức" }, Founded);
        board.Appoint(Guid.NewGuid(), BoardSeat.Member, Details("Lê Văn Chủ"), Founded, namesakeIsAnother: true);

        board.Members.Count.ShouldBe(3);
    }

    [Fact]
    public void Appoint_WhenTwoAccountsShareNameAndTitle_AreTwoPeople()
    {
        var board = NewBoard();
        board.Appoint(Guid.NewGuid(), BoardSeat.Member, Details("Lê Văn Chủ") with { UserId = Guid.NewGuid() }, Founded);

        board.Appoint(Guid.NewGuid(), BoardSeat.Member, Details("Lê Văn Chủ") with { UserId = Guid.NewGuid() }, Founded);

        board.Members.Count.ShouldBe(2);
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
            () => Change(board, member, "Việc khác", Founded),
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

    private static void Change(Board board, BoardMember member, string duties, DateOnly from) =>
        board.ChangeDuties(member.Id, Duties(duties), null, member.Order, from, Today, Guid.NewGuid());

    private static MemberDuties Duties(string duties) => new("Cán bộ", duties, null, PartTime: true);

    private static MemberDetails Details(string name) => new(name, "Cán bộ", "Nhiệm vụ", null, null, PartTime: true, Order: 1);
}
