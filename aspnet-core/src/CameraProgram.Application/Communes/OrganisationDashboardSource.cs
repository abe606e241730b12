using CameraProgram.Dashboard;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Communes;

/// <summary>What is doubtful in the commune's own data, for those who keep it.</summary>
public sealed class OrganisationDashboardSource(
    ICameraProgramDb db, OfficialUnitAppService officialUnits, ICurrentUser user, ICurrentTenant tenant) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (tenant.Id is not { } communeId)
        {
            return [];
        }

        return user.Has(CameraProgramPermissions.Communes.Manage) && await NameWarningAsync(communeId, cancellationToken) is { } warning ? [warning] : [];
    }

    private async Task<DashboardItem?> NameWarningAsync(Guid communeId, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Id == communeId, cancellationToken);
        var official = await officialUnits.FindDifferingAsync(commune.Code, commune.Type, commune.Name, cancellationToken);
        return official is null ? null : new DashboardItem("OfficialNameDiffers", 1, "/to-chuc/xa", DashboardUrgency.Hint, new Dictionary<string, object?>
        {
            ["own"] = commune.FullName, ["official"] = official.FullName, ["code"] = commune.Code,
        });
    }
}
