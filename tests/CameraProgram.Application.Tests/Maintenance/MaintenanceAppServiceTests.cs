using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Maintenance;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Maintenance;

namespace CameraProgram.Application.Tests.Maintenance;

public sealed class MaintenanceAppServiceTests : MaintenanceTest
{
    [Fact]
    public async Task Report_WhenTheSameFaultIsOpen_BecomesALineOfTheFirstTicket()
    {
        var first = await ReportAsync(NearCamera);

        var again = await DoAsync<MaintenanceAppService, ReportedFaultDto>(s => s.ReportAsync(
            new ReportFaultInput { CameraId = NearCamera, Kind = FaultKind.Power, Description = "Vẫn mất điện" }, default));

        again.ShouldBe(new ReportedFaultDto(first.Id, AddedToExisting: true));
        (await GetAsync(first.Id)).History.Select(h => h.Kind).ShouldBe([TicketEventKind.ReportedAgain, TicketEventKind.Reported]);
    }

    [Fact]
    public async Task Report_WhenSaidToBeAnotherFault_OpensATicketOfItsOwn()
    {
        await ReportAsync(NearCamera);

        var other = await DoAsync<MaintenanceAppService, ReportedFaultDto>(s => s.ReportAsync(
            new ReportFaultInput { CameraId = NearCamera, Kind = FaultKind.Power, IsAnotherFault = true }, default));

        other.AddedToExisting.ShouldBeFalse();
        (await TicketsAsync(NearCamera)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Report_WhenTheCameraIsRetired_IsRefusedAndNothingIsKept()
    {
        await ChangeCameraAsync(NearCamera, c => c.Retire("Hỏng hẳn", Somebody, Now));

        (await Should.ThrowAsync<BusinessException>(() => ReportAsync(NearCamera))).Code.ShouldBe(Codes.CameraNotInUse);
        (await TicketsAsync(NearCamera)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_WhenTheCameraIsDown_MakesItFaultyAndDowntimeRunsUntilItWorksAgain()
    {
        var ticket = await ReportAsync(NearCamera, more: i => i.CameraIsDown = true);
        (await CameraAsync(NearCamera)).Status.ShouldBe(CameraStatus.Faulty);
        Clock.Advance(TimeSpan.FromMinutes(95));

        var done = await FinishAsync(ticket);

        done.ShouldSatisfyAllConditions(t => t.Status.ShouldBe(TicketStatus.Done), t => t.DowntimeMinutes.ShouldBe(95), t => t.Camera.Status.ShouldBe(CameraStatus.Working));
        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem().To.ShouldBe(Now);
    }

    [Fact]
    public async Task Finish_WhenTheCameraStillDoesNotWork_LeavesItFaulty()
    {
        var ticket = await ReportAsync(NearCamera, more: i => i.CameraIsDown = true);
        Clock.Advance(TimeSpan.FromHours(1));

        await FinishAsync(ticket, i => i.CameraWorks = false);

        (await CameraAsync(NearCamera)).Status.ShouldBe(CameraStatus.Faulty);
        (await OutagesAsync(NearCamera)).ShouldHaveSingleItem().To.ShouldBeNull();
    }

    [Fact]
    public async Task Assign_WithAStaleVersion_IsRefused()
    {
        var ticket = await ReportAsync(NearCamera);
        await AssignAsync(ticket);

        await Should.ThrowAsync<StaleVersionException>(() => AssignAsync(ticket));
    }

    [Fact]
    public async Task Assign_WhenTheUnitIsUnknown_IsRefused()
    {
        var ticket = await ReportAsync(NearCamera);

        var refusal = await Should.ThrowAsync<InputException>(() => DoAsync<MaintenanceAppService, TicketDto>(s => s.AssignAsync(
            ticket.Id, new AssignTicketInput { UnitId = Guid.CreateVersion7(), DueDay = Clock.Today() }, ExpectedVersion.Any, default)));

        refusal.Code.ShouldBe(Codes.UnknownUnit);
    }

    [Theory]
    [InlineData(true, CameraStatus.Faulty)]
    [InlineData(false, CameraStatus.Working)]
    public async Task Reopen_WhenTheCameraIsDownAgain_CountsDowntimeFromNow(bool isDown, CameraStatus expected)
    {
        var done = await FinishAsync(await ReportAsync(NearCamera, more: i => i.CameraIsDown = true));
        Clock.Advance(TimeSpan.FromHours(3));

        var again = await DoAsync<MaintenanceAppService, TicketDto>(s => s.ReopenAsync(
            done.Id, new ReopenTicketInput { Reason = "Vẫn chưa có hình", CameraIsDown = isDown }, ExpectedVersion.Any, default));

        again.Status.ShouldBe(TicketStatus.Reported);
        (await CameraAsync(NearCamera)).Status.ShouldBe(expected);
        (await OutagesAsync(NearCamera)).Count(o => o.To is null).ShouldBe(isDown ? 1 : 0);
    }

    [Fact]
    public async Task Reopen_WhenTheCameraWasRetiredMeanwhile_IsRefused()
    {
        var ticket = await ReportAsync(NearCamera);
        await ChangeCameraAsync(NearCamera, c => c.Retire("Hỏng hẳn", Somebody, Now));
        (await GetAsync(ticket.Id)).Status.ShouldBe(TicketStatus.Cancelled);

        (await Should.ThrowAsync<BusinessException>(() => DoAsync<MaintenanceAppService, TicketDto>(s => s.ReopenAsync(
            ticket.Id, new ReopenTicketInput { Reason = "Vẫn hỏng" }, ExpectedVersion.Any, default)))).Code.ShouldBe(Codes.CameraNotInUse);
    }

    [Fact]
    public async Task AHamletHead_SeesAndReportsOnlyTheirHamlet()
    {
        var far = await ReportAsync(FarCamera);
        AsHamletHead();

        await Should.ThrowAsync<EntityNotFoundException>(() => ReportAsync(FarCamera));
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(far.Id));
        var own = await ReportAsync(NearCamera);

        (await ListAsync()).Items.ShouldHaveSingleItem().Id.ShouldBe(own.Id);
        own.AllowedActions.ShouldBe([TicketAction.AddNote]);
    }

    [Fact]
    public async Task AnOwner_SeesAndReportsOnlyTheirCameras()
    {
        var far = await ReportAsync(FarCamera);
        AsOwner();

        await Should.ThrowAsync<EntityNotFoundException>(() => ReportAsync(FarCamera));
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(far.Id));
        var own = await ReportAsync(NearCamera);

        (await ListAsync()).Items.ShouldHaveSingleItem().Id.ShouldBe(own.Id);
        var cameras = await DoAsync<TicketListAppService, PagedResult<FaultyCameraOptionDto>>(s => s.CamerasAsync(new FaultyCameraInput(), default));
        cameras.Items.ShouldHaveSingleItem().OpenTickets.ShouldHaveSingleItem().Id.ShouldBe(own.Id);
    }

    [Fact]
    public async Task AnotherCommune_SeesNothing()
    {
        var ticket = await ReportAsync(NearCamera);

        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<TicketDetailAppService, TicketDto>(s => s.GetAsync(ticket.Id, default), TenantB));
    }

    [Fact]
    public async Task Report_WithSomebodyElsesPhoto_IsRefused()
    {
        var foreign = await DoAsync<AttachmentAppService, AttachmentDto>(s => s.UploadAsync("anh.txt", new MemoryStream("văn bản"u8.ToArray()), default));
        AsHamletHead();

        await Should.ThrowAsync<EntityNotFoundException>(() => ReportAsync(NearCamera, more: i => i.AttachmentIds = [foreign.Id]));
    }

    [Fact]
    public async Task List_FilteredSortedAndSearched_FindsWhatIsAskedFor()
    {
        var overdue = await AssignAsync(await ReportAsync(NearCamera, more: i => i.Description = "Mất điện từ hôm qua"), dueIn: 0);
        var fresh = await ReportAsync(FarCamera, FaultKind.Network);
        Clock.Advance(TimeSpan.FromDays(2));

        (await ListAsync(i => i.Overdue = true)).Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(t => t.Id.ShouldBe(overdue.Id), t => t.IsOverdue.ShouldBeTrue());
        (await ListAsync(i => i.Unassigned = true)).Items.ShouldHaveSingleItem().Id.ShouldBe(fresh.Id);
        (await ListAsync(i => i.Filter = "mat dien cong cho")).Items.ShouldHaveSingleItem().Id.ShouldBe(overdue.Id);
        (await ListAsync(i => i.HamletId = FarHamlet)).Items.ShouldHaveSingleItem().Id.ShouldBe(fresh.Id);
        (await ListAsync(i => i.UnitId = Police)).Items.ShouldHaveSingleItem().ResponsibleName.ShouldBe("Công an xã");
        (await ListAsync(i => i.Sort = "camera")).Items.Select(t => t.CameraName).ShouldBe(["Cổng chợ", "Nhà văn hóa"]);
        (await DoAsync<TicketListAppService, MaintenanceSummaryDto>(s => s.SummaryAsync(default))).ShouldBe(new MaintenanceSummaryDto(2, 1, 1, 0));
    }

    [Fact]
    public async Task Export_OfATicketThatLooksLikeAFormula_IsHarmless()
    {
        await ReportAsync(NearCamera, more: i => i.Description = "=1+1");

        var file = await DoAsync<TicketExportAppService, FileContent>(s => s.ExportAsync(new TicketExportInput { Format = ExportFormat.Csv }, default));

        using var reader = new StreamReader(file.Content);
        (await reader.ReadToEndAsync()).ShouldContain("'=1+1");
    }

    private Task<PagedResult<TicketListItemDto>> ListAsync(Action<TicketListInput>? more = null)
    {
        var input = new TicketListInput();
        more?.Invoke(input);
        return DoAsync<TicketListAppService, PagedResult<TicketListItemDto>>(s => s.ListAsync(input, default));
    }
}
