using System.Text;
using CameraProgram.Attachments;
using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// Lets the work of each commune be at a believable point today: the tasks of its plans are taken some way, and the board
/// has given some more directly. Days are counted from today, so that something is always due, something late, and
/// there are two half-years to report on.
/// </summary>
internal sealed class DemoTasks(CameraProgramDbContext db, ICurrentTenant tenant, AttachmentAppService attachments, TimeProvider clock)
{
    private const int DaysToWork = 14;

    private DateOnly Today => clock.Today();

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var commune in await db.Communes.AsNoTracking().OrderBy(c => c.Code).ToListAsync(cancellationToken))
        {
            using (tenant.Change(commune.Id))
            {
                await LoadCommuneAsync(cancellationToken);
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task LoadCommuneAsync(CancellationToken cancellationToken)
    {
        var cast = await CastAsync(cancellationToken);
        var evidence = await EvidenceAsync(cancellationToken);
        var ofPlans = await db.WorkTasks.Include(t => t.CoordinatingUnits).Include(t => t.History).OrderBy(t => t.DueDay).ThenBy(t => t.Id).ToListAsync(cancellationToken);
        foreach (var (index, task) in ofPlans.Index())
        {
            var way = WayOfPlanTask(index, task.DueDay);
            GiveInTime(task);
            new DemoTaskLife(task, cast, evidence, Today).Live(way);
        }

        foreach (var seed in DemoTaskSeeds.Given)
        {
            if (cast.UnitOf(seed.Unit) is not { } unit)
            {
                continue;
            }

            var due = Today.AddDays(seed.DueIn);
            var partners = seed.With is { } kind && cast.UnitOf(kind) is { } partner ? [partner] : Array.Empty<Guid>();
            var content = new TaskContent(seed.Title, seed.Content, unit, partners, null, due, seed.Priority);
            var task = WorkTask.AdHoc(Guid.CreateVersion7(), content, cast.Secretary, DemoTaskLife.At(due.AddDays(-30) < Today ? due.AddDays(-30) : Today, 8));
            db.WorkTasks.Add(task);
            new DemoTaskLife(task, cast, evidence, Today).Live(seed.Way);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private DemoWay WayOfPlanTask(int index, DateOnly due)
    {
        if (due < Today)
        {
            return (index % 4) switch { 0 => DemoWay.CompletedLate, 3 => DemoWay.Working, _ => DemoWay.CompletedOnTime };
        }

        return due <= Today.AddDays(60)
            ? (index % 4) switch { 0 => DemoWay.Working, 1 => DemoWay.Submitted, 2 => DemoWay.Returned, _ => DemoWay.Accepted }
            : index % 2 == 0 ? DemoWay.Working : DemoWay.Assigned;
    }

    /// <summary>A plan gives its tasks on the day it is issued. One that would leave no time for the work was given before the plan named it.</summary>
    private void GiveInTime(WorkTask task)
    {
        if (VietnamTime.DayOf(task.AssignedAt) <= task.DueDay.AddDays(-DaysToWork))
        {
            return;
        }

        var at = DemoTaskLife.At(task.DueDay.AddDays(-45) is var day && day < Today ? day : Today, 8);
        db.Entry(task).Property(t => t.AssignedAt).CurrentValue = at;
        foreach (var entry in task.History)
        {
            db.Entry(entry).Property(h => h.At).CurrentValue = at;
        }
    }

    private async Task<DemoCast> CastAsync(CancellationToken cancellationToken)
    {
        var units = await db.OrgUnits.AsNoTracking().OrderBy(u => u.Id).ToListAsync(cancellationToken);
        var people = await db.Users.AsNoTracking().Where(u => u.OrgUnitId != null).OrderBy(u => u.Id).ToListAsync(cancellationToken);
        var secretariat = await db.Roles.Where(r => r.Code == RoleCodes.Secretariat).Select(r => r.Id).SingleAsync(cancellationToken);
        var police = await db.Roles.Where(r => r.Code == RoleCodes.Police).Select(r => r.Id).SingleAsync(cancellationToken);
        var secretary = await db.Users.AsNoTracking().FirstAsync(u => u.Roles.Any(r => r.RoleId == secretariat), cancellationToken);
        var officer = await db.Users.AsNoTracking().FirstAsync(u => u.Roles.Any(r => r.RoleId == police), cancellationToken);
        return new DemoCast(secretary, [officer, .. people], units);
    }

    private async Task<Attachment> EvidenceAsync(CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("Biên bản kiểm tra (dữ liệu minh họa)\nĐã kiểm tra hiện trường, camera hoạt động bình thường.\n"));
        var file = await attachments.UploadAsync("bien-ban-kiem-tra.txt", content, cancellationToken);
        return await db.Attachments.SingleAsync(a => a.Id == file.Id, cancellationToken);
    }
}

/// <summary>Who acts in a commune's tasks.</summary>
internal sealed class DemoCast(User secretary, IReadOnlyList<User> people, IReadOnlyList<OrgUnit> units)
{
    public TaskActor Secretary { get; } = new(secretary.Id, secretary.FullName, secretary.OrgUnitId, null, null, TaskSide.Other);

    public Guid? UnitOf(OrgUnitKind kind) => units.FirstOrDefault(u => u.Kind == kind)?.Id;

    /// <summary>Somebody of the unit; a unit without an account is spoken for by its contact person. The secretary does not review their own work.</summary>
    public TaskActor Of(Guid unitId, TaskSide side)
    {
        var person = people.FirstOrDefault(p => p.OrgUnitId == unitId && p.Id != secretary.Id);
        return new TaskActor(person?.Id, person?.FullName ?? "Cán bộ đầu mối Demo", unitId, null, null, side);
    }
}
