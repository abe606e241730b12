using CameraProgram.Dashboard;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>Signed commitments that wait for the commune police.</summary>
public sealed class CommitmentDashboardSource(ICameraProgramDb db, ICurrentUser user, TimeProvider clock) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (!user.Has(CameraProgramPermissions.Commitments.Confirm))
        {
            return [];
        }

        var signed = await db.Commitments.WhereVisibleTo(user).WhereState(CommitmentState.Signed, clock.Today()).CountAsync(cancellationToken);
        return [new DashboardItem("CommitmentsToConfirm", signed, "/cam-ket?state=signed", DashboardUrgency.Waiting)];
    }
}
