using CameraProgram.Kernel.Errors;
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
}
