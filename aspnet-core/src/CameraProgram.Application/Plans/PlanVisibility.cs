using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;

namespace CameraProgram.Plans;

/// <summary>Plans that went out are for all who may look at plans; those on the way only for who works on them or inspects.</summary>
public static class PlanVisibility
{
    private static readonly string[] SeeDrafts =
    [
        CameraProgramPermissions.Plans.Edit, CameraProgramPermissions.Plans.Sign, CameraProgramPermissions.Plans.Issue,
        CameraProgramPermissions.Budgets.Default, CameraProgramPermissions.Audit.Default,
    ];

    public static IQueryable<Plan> WhereVisibleTo(this IQueryable<Plan> plans, ICurrentUser user) =>
        plans.WhereIf(!SeeDrafts.Any(user.Has), p => p.Status == PlanStatus.Issued || p.Status == PlanStatus.Superseded);
}
