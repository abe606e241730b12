using CameraProgram.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>The names behind the ids of one plan.</summary>
public sealed record PlanNames(
    IReadOnlyDictionary<Guid, string> Units,
    IReadOnlyDictionary<Guid, string> Hamlets,
    IReadOnlyDictionary<Guid, string> People,
    string? BoardName)
{
    public static async Task<PlanNames> LoadAsync(ICameraProgramDb db, Plan plan, CancellationToken cancellationToken)
    {
        var unitIds = plan.Assignments.SelectMany(a => a.CoordinatingUnitIds.Append(a.LeadUnitId ?? Guid.Empty)).Distinct().ToList();
        var hamletIds = plan.Targets.Select(t => t.HamletId ?? Guid.Empty).Distinct().ToList();
        var personIds = plan.Assignments.Select(a => a.AssigneeUserId ?? Guid.Empty).Append(plan.SignatoryId ?? Guid.Empty).Distinct().ToList();
        return new PlanNames(
            await db.OrgUnits.AsNoTracking().Where(u => unitIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken),
            await HamletNames(db.Hamlets.AsNoTracking().Where(h => hamletIds.Contains(h.Id))).ToDictionaryAsync(h => h.Id, h => h.Name, cancellationToken),
            await db.Users.AsNoTracking().Where(u => personIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.FullName, cancellationToken),
            plan.BoardId is { } board
                ? await db.Boards.AsNoTracking().Where(b => b.Id == board).Select(b => b.Name).SingleOrDefaultAsync(cancellationToken)
                : null);
    }

    internal static IQueryable<PlanOptionDto> HamletNames(IQueryable<Hamlets.Hamlet> hamlets) => hamlets.Select(h => new PlanOptionDto(h.Id, h.Name));
}
