using CameraProgram.Identity;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Permissions;

/// <summary>What the built-in roles may do until a commune edits them.</summary>
public static class DefaultRolePermissions
{
    private static readonly string[] LookAtOrganisation =
        [P.Communes.Default, P.Hamlets.Default, P.OrgUnits.Default, P.Boards.Default];

    private static readonly string[] LookAtWork =
        [.. LookAtOrganisation, P.Plans.Default, P.WorkTasks.Default, P.WorkTasks.ViewAll, P.Reviews.Default, P.Documents.Default];

    private static readonly string[] DoOwnTasks =
        [.. LookAtOrganisation, P.Plans.Default, P.WorkTasks.Default, P.WorkTasks.Report, P.Documents.Default];

    public static IReadOnlyList<string> Of(string roleCode) => roleCode switch
    {
        RoleCodes.BoardHead =>
        [
            .. LookAtWork, P.Budgets.Default, P.Plans.Sign, P.Plans.Issue, P.WorkTasks.Assign, P.WorkTasks.Review,
            P.Reviews.Approve, P.Reviews.Issue, P.Identity.Delegate, P.Audit.Default,
        ],
        RoleCodes.StandingDeputy =>
        [
            .. LookAtWork, P.Budgets.Default, P.WorkTasks.Report, P.WorkTasks.Assign, P.WorkTasks.Review, P.Identity.Delegate,
        ],
        RoleCodes.Secretariat =>
        [
            .. LookAtWork, P.Communes.Manage, P.Hamlets.Manage, P.OrgUnits.Manage, P.Boards.Manage, P.Plans.Edit, P.Plans.Issue,
            P.Budgets.Default, P.Budgets.Edit, P.WorkTasks.Report, P.WorkTasks.Assign, P.WorkTasks.Review, P.Reviews.Edit, P.Reviews.Issue,
            P.Documents.ManageSeries, P.Identity.Delegate,
        ],
        RoleCodes.Economic => [.. LookAtWork, P.Budgets.Default, P.Budgets.Edit, P.WorkTasks.Report, P.Identity.Delegate],
        RoleCodes.Police => [.. LookAtWork, P.WorkTasks.Report, P.Identity.Delegate],
        RoleCodes.HamletHead or RoleCodes.SecurityTeam or RoleCodes.MemberUnit => DoOwnTasks,
        RoleCodes.Owner => [P.Communes.Default],
        RoleCodes.ProvinceViewer => [P.Province.Default],
        RoleCodes.Admin =>
        [
            .. LookAtOrganisation, P.Communes.Manage, P.Hamlets.Manage, P.OrgUnits.Manage, P.Boards.Manage,
            P.Identity.Users, P.Identity.ManageUsers, P.Identity.ManageRoles, P.Audit.Default,
        ],
        RoleCodes.Auditor => [.. LookAtWork, P.Budgets.Default, P.Identity.Users, P.Audit.Default],
        _ => [],
    };
}
