using CameraProgram.Dashboard;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;

namespace CameraProgram.Provinces;

/// <summary>For those above the communes: what is late or owed in them, and what there is altogether.</summary>
public sealed class ProvinceDashboardSource(ProvinceView view, CommuneCounter counter, ICurrentUser user, ICurrentTenant tenant) : IDashboardSource
{
    private const string Path = "/tinh";

    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (tenant.Id is not null || !user.Has(CameraProgramPermissions.Province.Default))
        {
            return [];
        }

        var communes = await counter.CountAsync(await view.CommunesAsync(cancellationToken), new CountedPeriod(null, null), cancellationToken);
        return
        [
            new("CommunesLate", communes.Sum(c => c.LateTasks), $"{Path}?sort=-lateTasks", DashboardUrgency.Late, In(communes.Count(c => c.LateTasks > 0))),
            new("CommuneReviewsDue", communes.Sum(c => c.ReviewsDue), $"{Path}?sort=-reviewsDue", DashboardUrgency.DueSoon),
            new("CommuneTasksOpen", communes.Sum(c => c.OpenTasks), $"{Path}?sort=-openTasks", DashboardUrgency.Info, In(communes.Count(c => c.OpenTasks > 0)), Rank: 1),
            new("CommunePlans", communes.Sum(c => c.PlansIssued), $"{Path}?sort=-plansIssued", DashboardUrgency.Info, In(communes.Count(c => c.PlansIssued > 0)), Rank: 2),
            new("CommuneCameras", communes.Sum(c => c.Cameras), $"{Path}?sort=-cameras", DashboardUrgency.Info, new Dictionary<string, object?> { ["working"] = communes.Sum(c => c.WorkingCameras) }, Rank: 3),
            new("CommunesInView", communes.Count, Path, DashboardUrgency.Info, Rank: 4),
        ];
    }

    private static Dictionary<string, object?> In(int communes) => new() { ["communes"] = communes };
}
