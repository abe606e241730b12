using CameraProgram.Attachments;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.OrgUnits;
using CameraProgram.Permissions;
using CameraProgram.TestBase;
using CameraProgram.WorkTasks;

namespace CameraProgram.Application.Tests.WorkTasks;

/// <summary>A commune with police, Front and two hamlets, and the people who work there.</summary>
public abstract class WorkTaskTest : ApplicationTest
{
    protected static readonly DateOnly Due = new(2026, 4, 30);

    protected Guid Police { get; private set; }

    protected Guid Front { get; private set; }

    protected Guid HamletUnit { get; private set; }

    protected Guid HamletId { get; private set; }

    protected Guid OtherHamletUnit { get; private set; }

    protected Guid OfficerId { get; private set; }

    protected override async Task SeedAsync()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var begin = new DateOnly(2025, 7, 1);
            var (near, far) = (Add(db, new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "Đèo Lăn", begin)), Add(db, new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "Thống Nhất", begin)));
            HamletId = near.Id;
            Police = Unit(db, OrgUnitKind.CommunePolice, "Công an xã", null);
            Front = Unit(db, OrgUnitKind.FatherlandFront, "Ủy ban MTTQ Việt Nam xã", null);
            HamletUnit = Unit(db, OrgUnitKind.Hamlet, "Thôn Đèo Lăn", near.Id);
            OtherHamletUnit = Unit(db, OrgUnitKind.Hamlet, "Thôn Thống Nhất", far.Id);
            var officer = new User(Guid.CreateVersion7(), "congan", "Nguyễn Văn Công An");
            officer.WorkFor(Police);
            db.Users.Add(officer);
            OfficerId = officer.Id;
            await db.SaveChangesAsync();
        });
        AsSecretary();
    }

    protected void AsSecretary() => As("Lê Thị Thư Ký", Guid.CreateVersion7(), null,
        CameraProgramPermissions.WorkTasks.Default, CameraProgramPermissions.WorkTasks.ViewAll, CameraProgramPermissions.WorkTasks.Report,
        CameraProgramPermissions.WorkTasks.Assign, CameraProgramPermissions.WorkTasks.Review);

    protected void AsOfficer() => As("Nguyễn Văn Công An", OfficerId, Police,
        CameraProgramPermissions.WorkTasks.Default, CameraProgramPermissions.WorkTasks.ViewAll, CameraProgramPermissions.WorkTasks.Report);

    protected void AsFront() => As("Vũ Thị Mặt Trận", Guid.CreateVersion7(), Front,
        CameraProgramPermissions.WorkTasks.Default, CameraProgramPermissions.WorkTasks.Report);

    protected void AsHamletHead()
    {
        As("Hoàng Văn Trưởng Thôn", Guid.CreateVersion7(), null, CameraProgramPermissions.WorkTasks.Default, CameraProgramPermissions.WorkTasks.Report);
        User.HamletIds = new HashSet<Guid> { HamletId };
    }

    protected void As(string name, Guid id, Guid? unit, params string[] permissions)
    {
        (User.Id, User.FullName, User.OrgUnitId, User.HamletIds) = (id, name, unit, null);
        (User.ActingForId, User.ActingForName, User.DelegationId) = (null, null, null);
        User.AllowOnly(permissions);
    }

    protected static SaveWorkTaskInput Input(Guid lead, string title = "Khảo sát tuyến", DateOnly? due = null) =>
        new() { Title = title, LeadUnitId = lead, DueDay = due ?? Due };

    protected async Task<WorkTaskDto> CreateAsync(Guid lead, string title = "Khảo sát tuyến", DateOnly? due = null, Action<SaveWorkTaskInput>? more = null)
    {
        var input = Input(lead, title, due);
        more?.Invoke(input);
        AsSecretary();
        return await DoAsync<WorkTaskAppService, WorkTaskDto>(s => s.CreateAsync(input, default));
    }

    protected Task<WorkTaskDto> ChangeAsync(Func<WorkTaskAppService, Task<WorkTaskDto>> change) => DoAsync(change);

    protected Task<WorkTaskDto> GetAsync(Guid id, Guid? tenant = null) =>
        DoAsync<WorkTaskDetailAppService, WorkTaskDto>(s => s.GetAsync(id, default), tenant);

    protected Task<PagedResult<WorkTaskListItemDto>> ListAsync(WorkTaskListInput? input = null, Guid? tenant = null) =>
        DoAsync<WorkTaskListAppService, PagedResult<WorkTaskListItemDto>>(s => s.ListAsync(input ?? new WorkTaskListInput(), default), tenant);

    protected Task<WorkTaskDto> AcceptAsync(WorkTaskDto task) => ChangeAsync(s => s.AcceptAsync(task.Id, new ExpectedVersion(task.Version), default));

    protected Task<WorkTaskDto> ReportAsync(WorkTaskDto task, int? percent, string? note = null, params Guid[] files) =>
        ChangeAsync(s => s.ReportAsync(task.Id, new ReportProgressInput { Percent = percent, Note = note, AttachmentIds = files }, new ExpectedVersion(task.Version), default));

    protected Task<WorkTaskDto> SubmitAsync(WorkTaskDto task, string? note = null) =>
        ChangeAsync(s => s.SubmitAsync(task.Id, new ReportProgressInput { Note = note }, new ExpectedVersion(task.Version), default));

    protected Task<AttachmentDto> UploadAsync(string name = "bien-ban.txt") =>
        DoAsync<AttachmentAppService, AttachmentDto>(s => s.UploadAsync(name, new MemoryStream("Biên bản khảo sát"u8.ToArray()), default));

    private static Hamlet Add(ICameraProgramDb db, Hamlet hamlet) => db.Hamlets.Add(hamlet).Entity;

    private static Guid Unit(ICameraProgramDb db, OrgUnitKind kind, string name, Guid? hamletId) =>
        db.OrgUnits.Add(new OrgUnit(Guid.CreateVersion7(), kind, name, new DateOnly(2025, 7, 1), hamletId)).Entity.Id;
}
