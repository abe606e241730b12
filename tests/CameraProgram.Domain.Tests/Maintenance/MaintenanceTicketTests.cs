using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using CameraProgram.Maintenance;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Maintenance;

namespace CameraProgram.Domain.Tests.Maintenance;

public sealed class MaintenanceTicketTests
{
    private static readonly DateTime Now = new(2026, 3, 16, 2, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly Actor Head = new(Guid.CreateVersion7(), "Trưởng thôn Demo");
    private static readonly Actor Officer = new(Guid.CreateVersion7(), "Công an Demo");

    [Fact]
    public void New_WhenOtherWithoutDescription_IsRefused() =>
        Should.Throw<InputException>(() => New(FaultKind.Other, " ")).ShouldSatisfyAllConditions(e => e.Code.ShouldBe(KernelErrorCodes.Required), e => e.Field.ShouldBe("description"));

    [Fact]
    public void New_WhenAFileIsNoPicture_IsRefused() =>
        Should.Throw<InputException>(() => new MaintenanceTicket(Guid.CreateVersion7(), Report(), [File("a.pdf", "application/pdf")], Head, Now))
            .Code.ShouldBe(Codes.NotAPhoto);

    [Fact]
    public void Assign_WhenToNobodyOrToBoth_IsRefused()
    {
        var ticket = New();

        Should.Throw<InputException>(() => Assign(ticket, new Responsible(null, " "))).Code.ShouldBe(Codes.OneResponsible);
        Should.Throw<InputException>(() => Assign(ticket, new Responsible(Guid.CreateVersion7(), "Nhà thầu Demo"))).Code.ShouldBe(Codes.OneResponsible);
        ticket.Status.ShouldBe(TicketStatus.Reported);
    }

    [Fact]
    public void Assign_WhenTheDueDayHasPassed_IsRefused() =>
        Should.Throw<InputException>(() => New().Assign(Contractor, Today.AddDays(-1), TicketPriority.Normal, null, Officer, Now)).Code.ShouldBe(Codes.DueDayPassed);

    [Fact]
    public void Start_WhenNobodyWasGivenIt_IsRefused() =>
        Should.Throw<BusinessException>(() => New().Start(null, Officer, Now)).Code.ShouldBe(Codes.WrongStatus);

    [Fact]
    public void Finish_WhenItCostSomethingWithoutSource_IsRefused() =>
        Should.Throw<InputException>(() => New().Finish(new Repair("Thay nguồn", Now, 350_000, null), [], Officer, Now)).Code.ShouldBe(Codes.FundingMissing);

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void Finish_WhenDoneBeforeTheReportOrInTheFuture_IsRefused(int minutes) =>
        Should.Throw<InputException>(() => New().Finish(new Repair("Thay nguồn", Now.AddMinutes(minutes), 0, null), [], Officer, Now.AddMinutes(60)))
            .Code.ShouldBe(Codes.DoneOutsideTicket);

    [Fact]
    public void Finish_WhenDone_KeepsWorkCostAndTime()
    {
        var ticket = New();
        Assign(ticket, Contractor);
        ticket.Start("Đang chờ vật tư", Officer, Now.AddHours(1));

        ticket.Finish(new Repair("Thay nguồn", Now.AddHours(2), 350_000, RepairFunding.CommuneBudget), [File("xong.jpg", "image/jpeg")], Officer, Now.AddHours(3));

        ticket.ShouldSatisfyAllConditions(
            t => t.Status.ShouldBe(TicketStatus.Done), t => t.ClosedAt.ShouldBe(Now.AddHours(2)), t => t.Cost.ShouldBe(350_000), t => t.Work.ShouldBe("Thay nguồn"),
            t => t.Photos.Count.ShouldBe(1),
            t => t.Events.Select(e => e.Kind).ShouldBe([TicketEventKind.Reported, TicketEventKind.Assigned, TicketEventKind.Started, TicketEventKind.Done]));
    }

    [Fact]
    public void Finish_WithinTheMinuteOfTheReport_CountsAsAfterIt()
    {
        var ticket = new MaintenanceTicket(Guid.CreateVersion7(), Report(), [], Head, Now.AddSeconds(25));

        ticket.Finish(new Repair("Đóng lại điện", Now, 0, null), [], Officer, Now.AddMinutes(5));

        ticket.ClosedAt.ShouldBe(Now.AddSeconds(25));
    }

    [Fact]
    public void CorrectCost_WhenDone_KeepsWhatItWasBefore()
    {
        var ticket = New();
        ticket.Finish(new Repair("Thay nguồn", Now, 350_000, RepairFunding.CommuneBudget), [], Officer, Now);

        ticket.CorrectCost(300_000, RepairFunding.OwnerPays, "Ghi nhầm hóa đơn", Officer, Now.AddDays(1));

        ticket.Cost.ShouldBe(300_000);
        ticket.Events[^1].ShouldSatisfyAllConditions(e => e.CostBefore.ShouldBe(350_000), e => e.Cost.ShouldBe(300_000), e => e.Note.ShouldBe("Ghi nhầm hóa đơn"));
    }

    [Fact]
    public void Reopen_WhenSomebodyWasResponsible_GoesOnWithThem()
    {
        var ticket = New();
        Assign(ticket, Contractor);
        ticket.Cancel("Báo nhầm", Officer, Now);

        ticket.Reopen("Vẫn hỏng", Head, Now.AddHours(1));

        ticket.ShouldSatisfyAllConditions(t => t.Status.ShouldBe(TicketStatus.InProgress), t => t.ClosedAt.ShouldBeNull(), t => t.ContractorName.ShouldBe("Nhà thầu Demo"));
    }

    [Fact]
    public void Reopen_WhenOpen_IsRefused() =>
        Should.Throw<BusinessException>(() => New().Reopen("Vẫn hỏng", Head, Now)).Code.ShouldBe(Codes.WrongStatus);

    [Fact]
    public void Cancel_WithoutReason_IsRefused() =>
        Should.Throw<InputException>(() => New().Cancel("  ", Officer, Now)).Code.ShouldBe(KernelErrorCodes.Required);

    [Fact]
    public void AddNote_WithoutWordsAndPictures_IsRefused() =>
        Should.Throw<InputException>(() => New().AddNote(null, [], Head, Now)).Code.ShouldBe(Codes.NothingSaid);

    [Fact]
    public void ReportAgain_WhenMorePressing_RaisesThePriority()
    {
        var ticket = New();

        ticket.ReportAgain("Vẫn không có hình", "Bà B Demo", TicketPriority.Urgent, [], Head, Now);
        ticket.ReportAgain(null, null, TicketPriority.Normal, [], Head, Now);

        ticket.Priority.ShouldBe(TicketPriority.Urgent);
        ticket.Events[1].ShouldSatisfyAllConditions(e => e.Kind.ShouldBe(TicketEventKind.ReportedAgain), e => e.ByName.ShouldBe("Bà B Demo"));
    }

    [Fact]
    public void IsOverdue_WhenTheDayAfterTheDueDayAndOpen_IsTrue()
    {
        var ticket = New();
        Assign(ticket, Contractor);

        ticket.IsOverdue(Today.AddDays(3)).ShouldBeFalse();
        ticket.IsOverdue(Today.AddDays(4)).ShouldBeTrue();
        ticket.Finish(new Repair("Xong", Now, 0, null), [], Officer, Now);
        ticket.IsOverdue(Today.AddDays(4)).ShouldBeFalse();
    }

    private static Responsible Contractor => new(null, "Nhà thầu Demo");

    private static FaultReport Report(FaultKind kind = FaultKind.Power, string? description = null) => new(Guid.CreateVersion7(), "Camera cổng chợ", kind, description);

    private static MaintenanceTicket New(FaultKind kind = FaultKind.Power, string? description = null) => new(Guid.CreateVersion7(), Report(kind, description), [], Head, Now);

    private static void Assign(MaintenanceTicket ticket, Responsible responsible) =>
        ticket.Assign(responsible, Today.AddDays(3), TicketPriority.High, null, Officer, Now);

    private static Attachment File(string name, string type) => new(Guid.CreateVersion7(), name, new StoredBlob(new string('a', 64), 10, type));
}
