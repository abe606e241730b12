using CameraProgram.Kernel.Errors;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.OrgUnits;

/// <summary>What other features ask of units.</summary>
public static class OrgUnitQueries
{
    public static IQueryable<OrgUnit> CurrentOn(this IQueryable<OrgUnit> units, DateOnly day) =>
        units.Where(u => u.ValidFrom <= day && (u.ValidTo == null || u.ValidTo >= day));

    /// <summary>Refuses a chosen unit that is another commune's, has ended or has not begun. Nothing chosen is accepted.</summary>
    /// <exception cref="InputException"><c>OrgUnits:NotCurrent</c> at the field.</exception>
    public static async Task EnsureCurrentAsync(
        this IQueryable<OrgUnit> units, Guid? id, string field, DateOnly today, CancellationToken cancellationToken)
    {
        if (id is { } chosen && !await units.CurrentOn(today).AnyAsync(u => u.Id == chosen, cancellationToken))
        {
            throw new InputException(field, CameraProgramErrorCodes.OrgUnits.NotCurrent);
        }
    }

    /// <summary>Two units that work at the same time bear different names.</summary>
    /// <exception cref="InputException"><c>OrgUnits:NameTaken</c> at the name.</exception>
    public static async Task EnsureNameIsFreeAsync(this IQueryable<OrgUnit> units, string name, Guid? exceptId, CancellationToken cancellationToken)
    {
        if (await units.Where(u => u.ValidTo == null && u.Id != exceptId).AnyNamedAsync(name, cancellationToken))
        {
            throw new InputException(nameof(name), CameraProgramErrorCodes.OrgUnits.NameTaken).WithData("name", name.Trim());
        }
    }

    /// <summary>
    /// A unit that ends leaves no task behind: by a day that has come all it leads must be closed, by a day to come all that
    /// is due after it must be led by another.
    /// </summary>
    /// <exception cref="BusinessException"><c>OrgUnits:HasOpenTasks</c>.</exception>
    public static async Task EnsureNoTaskOutlastsAsync(
        this ICameraProgramDb db, OrgUnit unit, DateOnly lastDay, DateOnly today, CancellationToken cancellationToken)
    {
        var open = await db.WorkTasks.CountAsync(
            t => t.LeadUnitId == unit.Id && !t.IsClosed && (lastDay <= today || t.DueDay > lastDay), cancellationToken);
        if (open > 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.OrgUnits.HasOpenTasks)
                .WithData("name", unit.Name).WithData("count", open).WithData("unitId", unit.Id);
        }
    }
}
