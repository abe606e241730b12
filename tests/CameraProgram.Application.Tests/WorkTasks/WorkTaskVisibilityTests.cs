using CameraProgram.Attachments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Permissions;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.WorkTasks;

public sealed class WorkTaskVisibilityTests : WorkTaskTest
{
    [Fact]
    public async Task List_WhenInAnotherCommune_SeesNothing()
    {
        await CreateAsync(Police);

        (await ListAsync(tenant: TenantB)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Get_WhenInAnotherCommune_IsNotFound()
    {
        var task = await CreateAsync(Police);

        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(task.Id, TenantB));
    }

    [Fact]
    public async Task List_WhenWithoutViewAll_SeesWhatTheOwnUnitLeadsOrCoordinates()
    {
        await CreateAsync(Police, "Việc của công an");
        await CreateAsync(Police, "Việc phối hợp", more: i => i.CoordinatingUnitIds = [Front]);
        await CreateAsync(Front, "Việc của Mặt trận");
        AsFront();

        var page = await ListAsync(new WorkTaskListInput { Sort = "title" });

        page.Items.Select(t => t.Title).ShouldBe(["Việc của Mặt trận", "Việc phối hợp"], ignoreOrder: true);
        page.Total.ShouldBe(2);
    }

    [Fact]
    public async Task List_WhenVisibleForSeveralReasons_CountsAndShowsItOnce()
    {
        await CreateAsync(Front, "Vừa phối hợp vừa đích danh", more: i => (i.CoordinatingUnitIds, i.AssigneeUserId) = ([Police, HamletUnit], OfficerId));
        await CreateAsync(Police, "Vừa chủ trì vừa đích danh", more: i => i.AssigneeUserId = OfficerId);
        await CreateAsync(Front, "Việc của Mặt trận");
        As("Nguyễn Văn Công An", OfficerId, Police, CameraProgramPermissions.WorkTasks.Default);
        User.HamletIds = new HashSet<Guid> { HamletId };

        var page = await ListAsync(new WorkTaskListInput { Sort = "-title" });

        page.Items.Select(t => t.Title).ShouldBe(["Vừa phối hợp vừa đích danh", "Vừa chủ trì vừa đích danh"]);
        page.Total.ShouldBe(2);
    }

    [Fact]
    public async Task Summary_WhenWithoutViewAll_CountsOnlyWhatIsVisible()
    {
        await CreateAsync(Police, "Việc phối hợp", due: new DateOnly(2026, 3, 18), more: i => i.CoordinatingUnitIds = [Front]);
        await CreateAsync(Front, "Việc của Mặt trận");
        await CreateAsync(Police, "Việc của công an", due: new DateOnly(2026, 3, 18));
        Clock.SetDay(new DateOnly(2026, 3, 21));
        AsFront();

        var summary = await DoAsync<WorkTaskListAppService, WorkTaskSummaryDto>(s => s.SummaryAsync(default));

        summary.Total.ShouldBe(2);
        summary.Late.ShouldBe(1);
        summary.MineOpen.ShouldBe(1);
        summary.MineLate.ShouldBe(0);
    }

    [Fact]
    public async Task List_WhenGivenToThePerson_SeesItWhateverTheUnit()
    {
        await CreateAsync(Front, "Giao đích danh", more: i => i.AssigneeUserId = OfficerId);
        As("Nguyễn Văn Công An", OfficerId, Police, CameraProgramPermissions.WorkTasks.Default);

        (await ListAsync()).Items.ShouldHaveSingleItem().AssigneeName.ShouldBe("Nguyễn Văn Công An");
    }

    [Fact]
    public async Task List_WhenLimitedToAHamlet_SeesOnlyThatHamletsTasks()
    {
        await CreateAsync(HamletUnit, "Việc của thôn");
        await CreateAsync(OtherHamletUnit, "Việc của thôn khác");
        await CreateAsync(Police);
        AsHamletHead();

        (await ListAsync()).Items.ShouldHaveSingleItem().Title.ShouldBe("Việc của thôn");
    }

    [Fact]
    public async Task List_WhenLimitedToAHamletAndViewAll_StillSeesOnlyThatHamlet()
    {
        await CreateAsync(HamletUnit);
        await CreateAsync(Police);
        AsHamletHead();
        User.AllowOnly(CameraProgramPermissions.WorkTasks.Default, CameraProgramPermissions.WorkTasks.ViewAll);

        (await ListAsync()).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Accept_WhenTheHamletIsInScope_Works()
    {
        var task = await CreateAsync(HamletUnit);
        AsHamletHead();

        (await AcceptAsync(task)).Status.ShouldBe(WorkTaskStatus.Accepted);
    }

    [Fact]
    public async Task Accept_WhenTheTaskIsVisibleButAnotherUnits_IsRefused()
    {
        var task = await CreateAsync(Front);
        AsOfficer();

        (await Should.ThrowAsync<ForbiddenException>(() => AcceptAsync(task))).Code.ShouldBe(CameraProgramErrorCodes.WorkTasks.NotYours);
    }

    [Fact]
    public async Task Accept_WhenTheTaskIsNotVisible_IsNotFound()
    {
        var task = await CreateAsync(Police);
        AsFront();

        await Should.ThrowAsync<EntityNotFoundException>(() => AcceptAsync(task));
    }

    [Fact]
    public async Task OpenFile_WhenTheTaskIsNotVisible_IsNotFound()
    {
        var task = await AcceptedWithFileAsync();
        AsFront();

        await Should.ThrowAsync<EntityNotFoundException>(() =>
            DoAsync<WorkTaskDetailAppService, FileContent>(s => s.OpenFileAsync(task.Id, task.Files[0].Id, default)));
    }

    [Fact]
    public async Task OpenFile_WhenVisible_GivesTheContent()
    {
        var task = await AcceptedWithFileAsync();
        AsSecretary();

        var file = await DoAsync<WorkTaskDetailAppService, FileContent>(s => s.OpenFileAsync(task.Id, task.Files[0].Id, default));

        await using var content = file.Content;
        using var reader = new StreamReader(content);
        (await reader.ReadToEndAsync()).ShouldBe("Biên bản khảo sát");
        file.FileName.ShouldBe("bien-ban.txt");
    }

    [Fact]
    public async Task Report_WhenTheFileIsSomebodyElses_IsNotFound()
    {
        var task = await CreateAsync(Police);
        var file = await UploadAsync();
        AsOfficer();
        task = await AcceptAsync(task);

        await Should.ThrowAsync<EntityNotFoundException>(() => ReportAsync(task, 50, null, file.Id));
    }

    [Fact]
    public async Task ActingFor_WhenTheUnitIsThePrincipals_WorksAndIsRecordedAsForThem()
    {
        var task = await CreateAsync(Police);
        As("Phó Trưởng Công an", Guid.CreateVersion7(), Police, CameraProgramPermissions.WorkTasks.Default, CameraProgramPermissions.WorkTasks.Report);
        (User.ActingForId, User.ActingForName) = (OfficerId, "Nguyễn Văn Công An");

        var accepted = await ChangeAsync(s => s.AcceptAsync(task.Id, ExpectedVersion.Any, default));

        accepted.History[0].ActorName.ShouldBe("Phó Trưởng Công an");
        accepted.History[0].ActorForName.ShouldBe("Nguyễn Văn Công An");
    }

    private async Task<WorkTaskDto> AcceptedWithFileAsync()
    {
        var task = await CreateAsync(Police);
        AsOfficer();
        var file = await UploadAsync();
        return await ReportAsync(await AcceptAsync(task), 60, "Kèm biên bản", file.Id);
    }
}
