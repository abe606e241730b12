using CameraProgram.Dashboard;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Plans that wait for a signature, and signed ones that wait to go out.</summary>
public sealed class PlanDashboardSource(ICameraProgramDb db, ICurrentUser user) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        if (user.Has(CameraProgramPermissions.Plans.Sign))
        {
            var submitted = await db.Plans.CountAsync(p => p.Status == PlanStatus.Submitted, cancellationToken);
            items.Add(new DashboardItem("PlansToSign", submitted, "/ke-hoach?status=submitted", DashboardUrgency.Waiting));
        }

        if (user.Has(CameraProgramPermissions.Plans.Issue))
        {
            var signed = await db.Plans.CountAsync(p => p.Status == PlanStatus.Signed, cancellationToken);
            items.Add(new DashboardItem("PlansToIssue", signed, "/ke-hoach?status=signed", DashboardUrgency.Waiting));
        }

        return items;
    }
}
