using CameraProgram.Budgets;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Reads a plan with all the names around it, and what its form lets one choose from.</summary>
public sealed class PlanReader(
    ICameraProgramDb db, PlanSigners signers, WorkTaskViewer viewer, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock)
{
    private const int MaxOptions = 500;

    /// <exception cref="EntityNotFoundException">Not there, or not for the current user's eyes.</exception>
    public async Task<PlanDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.WhereVisibleTo(user).GetWithPartsAsync(id, cancellationToken);
        return await ToDtoAsync(plan, cancellationToken);
    }

    /// <param name="plan">With all its parts; it may not be stored yet.</param>
    internal async Task<PlanDto> ToDtoAsync(Plan plan, CancellationToken cancellationToken)
    {
        var wording = await db.Communes.AsNoTracking().Where(c => c.Id == tenant.Id).Select(c => c.AmountWording).SingleOrDefaultAsync(cancellationToken);
        return plan.ToDto(
            await PlanNames.LoadAsync(db, plan, cancellationToken),
            await TasksAsync(plan, cancellationToken),
            await EstimateTotalAsync(plan.Id, cancellationToken),
            plan.DeclaredAmount is { } amount ? AmountWords.Of(amount, wording) : null,
            await ReferenceAsync(plan.ReplacesPlanId, cancellationToken),
            await ReferenceAsync(plan.SupersededByPlanId, cancellationToken),
            await signers.SignedByAsync(plan, cancellationToken),
            await signers.SigningAsync(plan, cancellationToken),
            await signers.OffersAsync(plan, cancellationToken),
            PlanActions.Of(plan, user));
    }

    /// <summary>The total with tax; empty when the plan has no estimate or an empty one.</summary>
    public Task<long?> EstimateTotalAsync(Guid planId, CancellationToken cancellationToken) =>
        db.Estimates.AsNoTracking().OfPlan(planId).Select(e => e.Total > 0 ? (long?)e.Total : null).SingleOrDefaultAsync(cancellationToken);

    public async Task<PlanOptionsDto> OptionsAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var roles = await db.Roles.AsNoTracking().OrderBy(r => r.Code).Select(r => new { r.Id, r.Permissions }).Take(MaxOptions).ToListAsync(cancellationToken);
        var signing = roles.Where(r => r.Permissions.Contains(CameraProgramPermissions.Plans.Sign)).Select(r => r.Id).ToList();
        return new PlanOptionsDto(
            await db.OrgUnits.AsNoTracking().Where(u => u.ValidTo == null || u.ValidTo >= today).OrderBy(u => u.Id)
                .Select(u => new PlanUnitOptionDto(u.Id, u.Name, u.Kind)).Take(MaxOptions).ToListAsync(cancellationToken),
            await PlanNames.HamletNames(db.Hamlets.AsNoTracking().Where(h => h.ValidTo == null || h.ValidTo >= today).OrderByName())
                .Take(MaxOptions).ToListAsync(cancellationToken),
            await db.Boards.AsNoTracking().Where(b => (b.ValidTo == null || b.ValidTo >= today) && b.SignsWithCommitteeSeal).OrderByName()
                .Select(b => new PlanOptionDto(b.Id, b.Name)).Take(MaxOptions).ToListAsync(cancellationToken),
            await db.Users.AsNoTracking().Where(u => u.IsActive).OrderByName()
                .Select(u => new PlanPersonOptionDto(u.Id, u.FullName, u.JobTitle, u.OrgUnitId, u.Roles.Any(r => signing.Contains(r.RoleId))))
                .Take(MaxOptions).ToListAsync(cancellationToken),
            await db.Plans.AsNoTracking().Where(p => p.Status == PlanStatus.Issued).OrderByDescending(p => p.SignedDay).ThenBy(p => p.Id)
                .Select(p => new PlanOptionDto(p.Id, p.Symbol + " – " + p.Subject)).Take(MaxOptions).ToListAsync(cancellationToken));
    }

    /// <summary>What became of its assignments, as far as the current user may see the tasks.</summary>
    private async Task<IReadOnlyDictionary<Guid, PlanTaskDto>> TasksAsync(Plan plan, CancellationToken cancellationToken)
    {
        if (plan.IssuedAt is null || !user.Has(CameraProgramPermissions.WorkTasks.Default))
        {
            return new Dictionary<Guid, PlanTaskDto>();
        }

        var today = clock.Today();
        var tasks = await (await viewer.VisibleAsync(cancellationToken)).AsNoTracking().Where(t => t.PlanId == plan.Id && t.AssignmentId != null)
            .OrderBy(t => t.Id).Take(PlanConsts.MaxAssignments).ToListAsync(cancellationToken);
        return tasks.ToDictionary(
            t => t.AssignmentId!.Value,
            t => new PlanTaskDto(
                t.Id, t.Status, t.Percent, t.DueDay, t.IsLate(today), t.IsNearlyLate(today), t.CompletedDay, t.CompletedDay > t.DueDay));
    }

    private async Task<PlanReferenceDto?> ReferenceAsync(Guid? id, CancellationToken cancellationToken) =>
        id is null
            ? null
            : await db.Plans.AsNoTracking().Where(p => p.Id == id).Select(p => new PlanReferenceDto(p.Id, p.Symbol ?? p.Subject))
                .SingleOrDefaultAsync(cancellationToken);
}

internal static class PlanQueries
{
    /// <summary>The whole aggregate, tracked. Its lists are read one after the other: one joined query would multiply them.</summary>
    /// <exception cref="EntityNotFoundException">Not there, deleted, or another commune's.</exception>
    public static async Task<Plan> GetWithPartsAsync(this IQueryable<Plan> plans, Guid id, CancellationToken cancellationToken)
    {
        var plan = await plans.GetAsync(id, cancellationToken);
        var own = plans.Where(p => p.Id == id);
        await own.SelectMany(p => p.LegalBases).LoadAsync(cancellationToken);
        await own.SelectMany(p => p.Sections).LoadAsync(cancellationToken);
        await own.SelectMany(p => p.Assignments).LoadAsync(cancellationToken);
        await own.SelectMany(p => p.Targets).LoadAsync(cancellationToken);
        await own.SelectMany(p => p.History).LoadAsync(cancellationToken);
        return plan;
    }
}
