using CameraProgram.Dashboard;
using CameraProgram.Installations;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Surveys;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Cameras;

/// <summary>What waits in the register: findings, proposed sites, pictures to look at, installations to hand over.</summary>
public sealed class RegisterDashboardSource(ICameraProgramDb db, RegisterScope scope, ICurrentUser user) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        if (user.Has(CameraProgramPermissions.Surveys.Decide))
        {
            var findings = await scope.Findings.CountAsync(f => f.Status == FindingStatus.Waiting, cancellationToken);
            items.Add(new DashboardItem("FindingsToDecide", findings, "/khao-sat/phieu?status=waiting", DashboardUrgency.Waiting));
        }

        if (user.Has(CameraProgramPermissions.Cameras.AgreeSites))
        {
            var sites = await scope.Sites.CountAsync(s => s.Status == SiteStatus.Proposed && s.ProposedById != user.Id, cancellationToken);
            items.Add(new DashboardItem("SitesToAgree", sites, "/camera/vi-tri?status=proposed", DashboardUrgency.Waiting));
        }

        if (user.Has(CameraProgramPermissions.Cameras.CheckImage))
        {
            var pictures = await scope.Cameras.CountAsync(
                c => c.ImageCheck == ImageCheck.Waiting && c.Status == CameraStatus.Working && c.Latitude != null && c.Bearing != null, cancellationToken);
            items.Add(new DashboardItem("PicturesToCheck", pictures, "/camera/danh-sach?imageCheck=waiting", DashboardUrgency.ToDo));
        }

        if (user.Has(CameraProgramPermissions.Installations.HandOver))
        {
            var passed = await db.Installations.CountAsync(
                i => i.Status == InstallationStatus.Inspected && i.Conclusion != InstallationConclusion.Failed, cancellationToken);
            items.Add(new DashboardItem("InstallationsToHandOver", passed, "/nghiem-thu?status=inspected", DashboardUrgency.Waiting));
        }

        return items;
    }
}
