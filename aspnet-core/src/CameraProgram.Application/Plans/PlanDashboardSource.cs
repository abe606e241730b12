using CameraProgram.Dashboard;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Plans that wait for a signature, signed ones that wait to go out, and those that were sent back.</summary>
public sealed class PlanDashboardSource(PlansWaiting plans, ICurrentUser user) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        if (user.Has(CameraProgramPermissions.Plans.Sign))
        {
            var submitted = await plans.ToSign(user).CountAsync(cancellationToken);
            items.Add(new DashboardItem("PlansToSign", submitted, "/ke-hoach?status=submitted", DashboardUrgency.Waiting));
        }

        if (user.Has(CameraProgramPermissions.Plans.Issue))
        {
            var signed = await plans.ToIssue.CountAsync(cancellationToken);
            items.Add(new DashboardItem("PlansToIssue", signed, "/ke-hoach?status=signed", DashboardUrgency.Waiting));
        }

        if (user.Has(CameraProgramPermissions.Plans.Edit))
        {
            var returned = await plans.Returned.CountAsync(cancellationToken);
            items.Add(new DashboardItem("PlansReturned", returned, "/ke-hoach?status=draft", DashboardUrgency.Returned));
        }

        return items;
    }
}
