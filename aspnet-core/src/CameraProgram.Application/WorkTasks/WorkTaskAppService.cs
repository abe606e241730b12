using CameraProgram.Attachments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.WorkTasks;

/// <summary>What people do with tasks. A task that one may not see is not there; whose turn it is, the task itself decides.</summary>
public sealed class WorkTaskAppService(
    ICameraProgramDb db, WorkTaskViewer viewer, WorkTaskDetailAppService details, AttachmentAppService attachments, TimeProvider clock)
{
    public async Task<WorkTaskDto> CreateAsync(SaveWorkTaskInput input, CancellationToken cancellationToken)
    {
        var task = WorkTask.AdHoc(
            Guid.CreateVersion7(), await ContentAsync(input, cancellationToken), viewer.Actor(), clock.UtcInstant());
        db.WorkTasks.Add(task);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(task.Id, cancellationToken);
    }

    public async Task<WorkTaskDto> UpdateAsync(Guid id, SaveWorkTaskInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var content = await ContentAsync(input, cancellationToken);
        return await ChangeAsync(id, version, (task, actor, now) => task.Edit(content, input.Reason, actor, now), cancellationToken);
    }

    public async Task<WorkTaskDto> ChangeLeadAsync(Guid id, ChangeLeadInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        await EnsureUnitsAsync("leadUnitId", [input.LeadUnitId!.Value], cancellationToken);
        return await ChangeAsync(
            id, version, (task, actor, now) => task.ChangeLead(input.LeadUnitId.Value, input.Reason, actor, now), cancellationToken);
    }

    public Task<WorkTaskDto> ChaseAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (task, actor, now) => task.Chase(input.Reason, actor, now), cancellationToken);

    public Task<WorkTaskDto> AcceptAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (task, actor, now) => task.Accept(actor, now), cancellationToken);

    public async Task<WorkTaskDto> ReportAsync(Guid id, ReportProgressInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var files = await FilesAsync(input, cancellationToken);
        return await ChangeAsync(
            id,
            version,
            (task, actor, now) =>
            {
                if (input.Percent is { } percent)
                {
                    task.ReportProgress(percent, input.Note, files, actor, now);
                }
                else
                {
                    task.AddNote(input.Note, files, actor, now);
                }
            },
            cancellationToken);
    }

    public async Task<WorkTaskDto> SubmitAsync(Guid id, ReportProgressInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var files = await FilesAsync(input, cancellationToken);
        return await ChangeAsync(
            id, version, (task, actor, now) => task.Submit(input.Percent, input.Note, files, actor, now), cancellationToken);
    }

    public Task<WorkTaskDto> ReturnAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (task, actor, now) => task.Return(input.Reason, actor, now), cancellationToken);

    public Task<WorkTaskDto> CompleteAsync(Guid id, NoteInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (task, actor, now) => task.Complete(input.Note, actor, now), cancellationToken);

    public Task<WorkTaskDto> CancelAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (task, actor, now) => task.Cancel(input.Reason, actor, now), cancellationToken);

    public Task<WorkTaskDto> RequestExtensionAsync(
        Guid id, RequestExtensionInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (task, actor, now) => task.RequestExtension(input.NewDay!.Value, input.Reason, actor, now), cancellationToken);

    public Task<WorkTaskDto> GrantExtensionAsync(Guid id, NoteInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (task, actor, now) => task.GrantExtension(input.Note, actor, now), cancellationToken);

    public Task<WorkTaskDto> RefuseExtensionAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, (task, actor, now) => task.RefuseExtension(input.Reason, actor, now), cancellationToken);

    private async Task<WorkTaskDto> ChangeAsync(
        Guid id, ExpectedVersion version, Action<WorkTask, TaskActor, DateTime> change, CancellationToken cancellationToken)
    {
        var visible = await viewer.VisibleAsync(cancellationToken);
        var task = await visible.Include(t => t.CoordinatingUnits).Include(t => t.Extensions).GetAsync(id, cancellationToken);
        task.EnsureVersion(version);
        change(task, await viewer.ActorAsync(task, cancellationToken), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private Task<IReadOnlyList<Attachment>> FilesAsync(ReportProgressInput input, CancellationToken cancellationToken) =>
        attachments.OwnUploadsAsync([.. input.AttachmentIds.Distinct()], cancellationToken);

    private async Task<TaskContent> ContentAsync(SaveWorkTaskInput input, CancellationToken cancellationToken)
    {
        var coordinating = input.CoordinatingUnitIds.Distinct().ToList();
        await EnsureUnitsAsync("leadUnitId", [input.LeadUnitId!.Value], cancellationToken);
        await EnsureUnitsAsync("coordinatingUnitIds", coordinating, cancellationToken);
        if (input.AssigneeUserId is { } person && !await db.Users.AnyAsync(u => u.Id == person && u.IsActive, cancellationToken))
        {
            throw new InputException("assigneeUserId", CameraProgramErrorCodes.WorkTasks.UnknownPerson);
        }

        return new TaskContent(
            input.Title, input.Content, input.LeadUnitId.Value, coordinating, input.AssigneeUserId, input.DueDay!.Value, input.Priority);
    }

    private async Task EnsureUnitsAsync(string field, List<Guid> ids, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var known = await db.OrgUnits.CountAsync(u => ids.Contains(u.Id) && (u.ValidTo == null || u.ValidTo >= today), cancellationToken);
        if (known != ids.Count)
        {
            throw new InputException(field, CameraProgramErrorCodes.WorkTasks.UnknownUnit);
        }
    }
}
