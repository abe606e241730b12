using CameraProgram.Dashboard;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Maintenance;

/// <summary>Overdue repairs and faults that nobody was given, for those who handle them.</summary>
public sealed class MaintenanceDashboardSource(MaintenanceViewer viewer, TimeProvider clock) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (!viewer.Handles)
        {
            return [];
        }

        var tickets = viewer.Tickets().AsNoTracking();
        return
        [
            new("TicketsOverdue", await tickets.WhereOverdue(clock.Today()).CountAsync(cancellationToken), "/bao-tri?overdue=true", DashboardUrgency.Late),
            new("TicketsUnassigned", await tickets.CountAsync(t => t.Status == TicketStatus.Reported, cancellationToken), "/bao-tri?unassigned=true", DashboardUrgency.Waiting),
        ];
    }
}
