using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using C = CameraProgram.CameraProgramErrorCodes.WorkTasks;

namespace CameraProgram.Application.Tests.WorkTasks;

public sealed class WorkTaskAppServiceTests : WorkTaskTest
{
    [Fact]
    public async Task Create_WhenUnitIsUnknown_IsRefusedAtTheField()
    {
        var refusal = await Should.ThrowAsync<InputException>(() => CreateAsync(Guid.CreateVersion7()));

        refusal.Code.ShouldBe(C.UnknownUnit);
        refusal.Field.ShouldBe("leadUnitId");
    }

    [Fact]
    public async Task Create_WhenPersonIsUnknown_IsRefusedAtTheField()
    {
        var refusal = await Should.ThrowAsync<InputException>(() => CreateAsync(Police, more: i => i.AssigneeUserId = Guid.CreateVersion7()));

        refusal.Field.ShouldBe("assigneeUserId");
    }

    [Fact]
    public async Task Create_WhenDueDayWasYesterday_IsRefused() =>
        (await Should.ThrowAsync<InputException>(() => CreateAsync(Police, due: new DateOnly(2026, 3, 15)))).Code.ShouldBe(C.DueDayPast);

    [Fact]
    public async Task Story_WhenTaskGoesItsWay_EveryStepIsKept()
    {
        var task = await CreateAsync(Police, more: i => i.CoordinatingUnitIds = [Front]);
        AsOfficer();
        var file = await UploadAsync();
        task = await AcceptAsync(task);
        task = await ReportAsync(task, 60, "Đã khảo sát 6/10 tuyến", file.Id);
        task = await SubmitAsync(task);
        AsSecretary();
        task = await ChangeAsync(s => s.ReturnAsync(task.Id, new ReasonInput { Reason = "Thiếu ảnh" }, new ExpectedVersion(task.Version), default));
        AsOfficer();
        task = await SubmitAsync(task, "Đã bổ sung ảnh");
        AsSecretary();
        task = await ChangeAsync(s => s.CompleteAsync(task.Id, new NoteInput(), new ExpectedVersion(task.Version), default));

        task.Status.ShouldBe(WorkTaskStatus.Completed);
        task.CompletedDay.ShouldBe(new DateOnly(2026, 3, 16));
        task.CompletedLate.ShouldBeFalse();
        task.AllowedActions.ShouldBeEmpty();
        task.History.Select(h => h.Kind).ShouldBe(
        [
            TaskHistoryKind.Completed, TaskHistoryKind.Submitted, TaskHistoryKind.Returned, TaskHistoryKind.Submitted,
            TaskHistoryKind.ProgressReported, TaskHistoryKind.Accepted, TaskHistoryKind.Assigned,
        ]);
        task.Files.ShouldHaveSingleItem().AddedByName.ShouldBe("Nguyễn Văn Công An");
        task.History[4].ActorUnitName.ShouldBe("Công an xã");
    }

    [Fact]
    public async Task Report_WhenVersionIsStale_IsRefusedAndNothingIsWritten()
    {
        var task = await CreateAsync(Police);
        AsOfficer();
        var accepted = await AcceptAsync(task);
        await ReportAsync(accepted, 20);

        await Should.ThrowAsync<StaleVersionException>(() => ReportAsync(accepted, 10));

        (await GetAsync(task.Id)).Percent.ShouldBe(20);
    }

    [Fact]
    public async Task Submit_WhenAReportComesWithIt_ItsFilesAndPercentGoAlong()
    {
        var task = await CreateAsync(Police);
        AsOfficer();
        var file = await UploadAsync();
        task = await AcceptAsync(task);
        var input = new ReportProgressInput { Percent = 95, Note = "Đã xong, kèm biên bản", AttachmentIds = [file.Id] };

        task = await ChangeAsync(s => s.SubmitAsync(task.Id, input, new ExpectedVersion(task.Version), default));

        (task.Status, task.Percent).ShouldBe((WorkTaskStatus.Submitted, 95));
        (task.History[0].Percent, task.History[0].Note, task.History[0].FileCount).ShouldBe((95, "Đã xong, kèm biên bản", 1));
        task.Files.ShouldHaveSingleItem().HistoryEntryId.ShouldBe(task.History[0].Id);
    }

    [Fact]
    public async Task Submit_WhenAFileIsSomebodyElses_IsRefusedAndNothingIsSent()
    {
        var task = await CreateAsync(Police);
        var file = await UploadAsync();
        AsOfficer();
        task = await AcceptAsync(task);

        await Should.ThrowAsync<EntityNotFoundException>(() => ChangeAsync(s => s.SubmitAsync(
            task.Id, new ReportProgressInput { Note = "Đã xong", AttachmentIds = [file.Id] }, new ExpectedVersion(task.Version), default)));

        (await GetAsync(task.Id)).Status.ShouldBe(WorkTaskStatus.Accepted);
    }

    [Fact]
    public async Task AddNote_WhenOnlyChildrenChange_TheVersionMoves()
    {
        var task = await CreateAsync(Police, more: i => i.CoordinatingUnitIds = [Front]);
        AsFront();

        var noted = await ReportAsync(task, null, "Đã gửi danh sách hộ");

        noted.Version.ShouldBe(task.Version + 1);
        noted.Percent.ShouldBe(0);
        noted.Status.ShouldBe(WorkTaskStatus.Assigned);
    }

    [Fact]
    public async Task Update_WhenTwoEditAtOnce_TheSecondIsToldToReload()
    {
        var task = await CreateAsync(Police);
        await ChangeAsync(s => s.UpdateAsync(task.Id, Input(Police, "Tên một"), new ExpectedVersion(task.Version), default));

        await Should.ThrowAsync<StaleVersionException>(() =>
            ChangeAsync(s => s.UpdateAsync(task.Id, Input(Police, "Tên hai"), new ExpectedVersion(task.Version), default)));
    }

    [Fact]
    public async Task Update_WhenTheUnitHasAccepted_CorrectsTheTaskAndTellsWhatDiffers()
    {
        var task = await CreateAsync(Police, "Khảo sát tuyên", more: i => i.CoordinatingUnitIds = [HamletUnit]);
        AsOfficer();
        task = await AcceptAsync(task);
        AsSecretary();
        task.AllowedActions.ShouldNotContain(WorkTaskAction.Edit);
        (await GetAsync(task.Id)).AllowedActions.ShouldBe([WorkTaskAction.Edit, WorkTaskAction.ChangeLead, WorkTaskAction.Chase, WorkTaskAction.Cancel]);
        var input = Input(Police, "Khảo sát tuyến", Due.AddDays(2));
        (input.CoordinatingUnitIds, input.AssigneeUserId, input.Priority, input.Reason) = ([Front], OfficerId, TaskPriority.High, "Sửa lỗi gõ");

        task = await ChangeAsync(s => s.UpdateAsync(task.Id, input, new ExpectedVersion(task.Version), default));

        (task.Title, task.DueDay, task.Status).ShouldBe(("Khảo sát tuyến", Due.AddDays(2), WorkTaskStatus.Accepted));
        task.CoordinatingUnits.ShouldHaveSingleItem().Id.ShouldBe(Front);
        task.Assignee!.Id.ShouldBe(OfficerId);
        var edited = task.History[0];
        (edited.Kind, edited.PreviousDay, edited.Day, edited.Note).ShouldBe((TaskHistoryKind.Edited, Due, Due.AddDays(2), "Sửa lỗi gõ"));
        edited.Changes.ShouldBe(
        [
            new TaskChangeDto(TaskField.Title, "Khảo sát tuyên", "Khảo sát tuyến"),
            new TaskChangeDto(TaskField.Priority, "Normal", "High"),
            new TaskChangeDto(TaskField.Assignee, null, "Nguyễn Văn Công An"),
            new TaskChangeDto(TaskField.CoordinatingUnit, null, "Ủy ban MTTQ Việt Nam xã"),
            new TaskChangeDto(TaskField.CoordinatingUnit, "Thôn Đèo Lăn", null),
        ]);
        task.History[1].Changes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Update_WhenTheTaskIsClosed_IsRefused()
    {
        var task = await CreateAsync(Police);
        task = await ChangeAsync(s => s.CancelAsync(task.Id, new ReasonInput { Reason = "Trùng" }, new ExpectedVersion(task.Version), default));

        (await Should.ThrowAsync<BusinessException>(() => ChangeAsync(s => s.UpdateAsync(task.Id, Input(Police, "Tên khác"), ExpectedVersion.Any, default))))
            .Code.ShouldBe(C.Closed);
    }

    [Fact]
    public async Task Chase_WhenWritten_IsInTheHistoryAndMarkedInTheList()
    {
        var task = await CreateAsync(Police);

        task = await ChangeAsync(s => s.ChaseAsync(task.Id, new ReasonInput { Reason = "Đề nghị nhận việc ngay" }, new ExpectedVersion(task.Version), default));

        (task.History[0].Kind, task.History[0].Note).ShouldBe((TaskHistoryKind.Chased, "Đề nghị nhận việc ngay"));
        AsOfficer();
        (await ListAsync()).Items.ShouldHaveSingleItem().ChasedAt.ShouldBe(Clock.GetUtcNow().UtcDateTime);
        task.ChasedAt.ShouldBe(Clock.GetUtcNow().UtcDateTime);
        (await AcceptAsync(task)).ChasedAt.ShouldBeNull();
        (await ListAsync()).Items.ShouldHaveSingleItem().ChasedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Extension_WhenGranted_TheTaskIsNoLongerLate()
    {
        var task = await CreateAsync(Police, due: new DateOnly(2026, 3, 20));
        AsOfficer();
        task = await AcceptAsync(task);
        Clock.SetDay(new DateOnly(2026, 3, 25));
        (await GetAsync(task.Id)).IsLate.ShouldBeTrue();
        task = await ChangeAsync(s => s.RequestExtensionAsync(
            task.Id, new RequestExtensionInput { NewDay = new DateOnly(2026, 4, 20), Reason = "Mưa lũ" }, new ExpectedVersion(task.Version), default));
        task.AllowedActions.ShouldNotContain(WorkTaskAction.RequestExtension);
        AsSecretary();

        task = await ChangeAsync(s => s.GrantExtensionAsync(task.Id, new NoteInput { Note = "Đồng ý" }, new ExpectedVersion(task.Version), default));

        task.IsLate.ShouldBeFalse();
        task.DueDay.ShouldBe(new DateOnly(2026, 4, 20));
        task.Extensions.ShouldHaveSingleItem().Outcome.ShouldBe(TaskExtensionOutcome.Granted);
        task.Extensions[0].AnsweredByName.ShouldBe("Lê Thị Thư Ký");
    }

    [Fact]
    public async Task AllowedActions_WhenSubmitted_OfferTheDecisionToReviewersOnly()
    {
        var task = await CreateAsync(Police);
        AsOfficer();
        task = await SubmitAsync(await ReportAsync(await AcceptAsync(task), 100));
        task.AllowedActions.ShouldBeEmpty();

        AsSecretary();
        (await GetAsync(task.Id)).AllowedActions.ShouldBe([WorkTaskAction.Edit, WorkTaskAction.Complete, WorkTaskAction.Return, WorkTaskAction.Cancel]);
    }

    [Fact]
    public async Task AllowedActions_WhenTheReviewerSubmittedIt_DoNotOfferCompleting()
    {
        var task = await CreateAsync(Police);
        var deputy = Guid.CreateVersion7();
        void AsDeputy() => As("Hoàng Văn Thường Trực", deputy, Police,
            Permissions.CameraProgramPermissions.WorkTasks.Default, Permissions.CameraProgramPermissions.WorkTasks.Report, Permissions.CameraProgramPermissions.WorkTasks.Review);
        AsDeputy();
        task = await SubmitAsync(await AcceptAsync(task), "Đã xong");

        task.AllowedActions.ShouldNotContain(WorkTaskAction.Complete);
        (await Should.ThrowAsync<BusinessException>(() => ChangeAsync(s => s.CompleteAsync(task.Id, new NoteInput(), ExpectedVersion.Any, default))))
            .Code.ShouldBe(C.SubmitterMayNotComplete);
    }

    [Fact]
    public async Task ChangeLead_WhenTheNewUnitCoordinated_ItLeadsNow()
    {
        var task = await CreateAsync(Police, more: i => i.CoordinatingUnitIds = [Front]);

        var changed = await ChangeAsync(s => s.ChangeLeadAsync(
            task.Id, new ChangeLeadInput { LeadUnitId = Front, Reason = "Đúng chức năng" }, new ExpectedVersion(task.Version), default));

        changed.LeadUnit.Name.ShouldBe("Ủy ban MTTQ Việt Nam xã");
        changed.CoordinatingUnits.ShouldBeEmpty();
        var rows = await QueryAsync(db => db.WorkTasks.SelectMany(t => t.CoordinatingUnits).CountAsync());
        rows.ShouldBe(0);
    }
}
