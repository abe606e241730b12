using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;

namespace CameraProgram.Dashboard;

/// <summary>Papers that wait for the signature of somebody for whom the current user may stand in.</summary>
public sealed class StandInDashboardSource(WaitingPaperAppService papers, ICurrentUser user) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        var waiting = await papers.InPlaceOfOthersAsync(cancellationToken);
        if (waiting.Count == 0)
        {
            return [];
        }

        var names = string.Join(", ", waiting.Select(p => p.StandIn!.ForName).Distinct());
        var link = user.Has(CameraProgramPermissions.WorkTasks.Default) ? "/viec-cua-toi" : "/tai-khoan";
        return [new DashboardItem("StandInToSign", waiting.Count, link, DashboardUrgency.Waiting, new Dictionary<string, object?> { ["name"] = names })];
    }
}
