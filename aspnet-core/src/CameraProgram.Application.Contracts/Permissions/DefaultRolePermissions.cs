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

    private static readonly string[] LookAtRegister =
        [P.Cameras.Default, P.Surveys.Default, P.Parties.Default, P.Commitments.Default, P.Installations.Default, P.Maintenance.Default];

    /// <summary>What heads of hamlets and their teams do in the alleys; they see their own hamlets only.</summary>
    private static readonly string[] WalkTheAlleys =
    [
        P.Cameras.Default, P.Surveys.Default, P.Surveys.Conduct, P.Parties.Default, P.Parties.Edit, P.Parties.ViewContacts,
        P.Commitments.Default, P.Commitments.Edit, P.Installations.Default, P.Maintenance.Default, P.Maintenance.Report, P.Live.Default,
    ];

    private static readonly string[] LookAtFunding = [P.Funding.Default, P.Funding.ViewCommune, P.Funding.ViewHamlet];

    /// <summary>A hamlet's own fund, from the residents' agreement to the public list.</summary>
    private static readonly string[] CollectInHamlet =
        [P.Funding.Default, P.Funding.ViewHamlet, P.Funding.CollectHamlet, P.Funding.ManageHamlet, P.Funding.Void, P.Funding.Disclose];

    public static IReadOnlyList<string> Of(string roleCode) => roleCode switch
    {
        RoleCodes.BoardHead =>
        [
            .. LookAtWork, .. LookAtRegister, .. LookAtFunding, P.Funding.Decide, P.Cameras.AgreeSites, P.Installations.HandOver,
            P.Budgets.Default, P.Budgets.Approve, P.Budgets.Allocate, P.Budgets.ApprovePayment, P.Budgets.ApproveSettlement, P.Budgets.Inspect,
            P.Plans.Sign, P.Plans.Issue, P.WorkTasks.Assign, P.WorkTasks.Review,
            P.Reviews.Approve, P.Reviews.Issue, P.Live.Default, P.Live.ViewLog, P.Identity.Delegate, P.Audit.Default,
        ],
        RoleCodes.StandingDeputy =>
        [
            .. LookAtWork, .. LookAtRegister, .. LookAtFunding, P.Cameras.Edit, P.Cameras.CheckImage, P.Cameras.DrawMap, P.Cameras.AgreeSites, P.Cameras.Import,
            P.Surveys.Conduct, P.Surveys.Decide, P.Parties.Edit, P.Parties.ViewContacts, P.Commitments.Edit, P.Commitments.Confirm,
            P.Installations.Edit, P.Installations.HandOver, P.Maintenance.Report, P.Maintenance.Handle,
            P.Live.Default, P.Live.WatchAll, P.Live.PlayBack, P.Live.Grant, P.Live.ViewLog,
            P.Budgets.Default, P.WorkTasks.Report, P.WorkTasks.Assign, P.WorkTasks.Review, P.Identity.Delegate,
        ],
        RoleCodes.Secretariat =>
        [
            .. LookAtWork, .. LookAtRegister, .. LookAtFunding, P.Cameras.Edit, P.Cameras.DrawMap, P.Cameras.Import, P.Surveys.Decide, P.Parties.Edit, P.Parties.ViewContacts,
            P.Commitments.Edit, P.Commitments.ManageClauses, P.Installations.Edit, P.Maintenance.Report, P.Maintenance.Handle,
            P.Communes.Manage, P.Hamlets.Manage, P.OrgUnits.Manage, P.Boards.Manage, P.Plans.Edit, P.Plans.Issue,
            P.Budgets.Default, P.Budgets.Edit, P.Budgets.Contract, P.Budgets.RequestPayment, P.WorkTasks.Report, P.WorkTasks.Assign, P.WorkTasks.Review, P.Reviews.Edit, P.Reviews.Issue,
            P.Documents.ManageSeries, P.Identity.Delegate,
        ],
        RoleCodes.Economic =>
        [
            .. LookAtWork, .. LookAtRegister, .. LookAtFunding,
            P.Funding.CollectCommune, P.Funding.ManageCommune, P.Funding.Void, P.Funding.Reconcile, P.Funding.Disclose,
            P.Budgets.Default, P.Budgets.Edit, P.Budgets.Appraise, P.Budgets.Contract, P.Budgets.RequestPayment, P.Budgets.Pay,
            P.Budgets.Settle, P.Budgets.Inspect, P.Budgets.Disclose, P.Installations.Edit, P.WorkTasks.Report, P.Identity.Delegate,
        ],
        RoleCodes.Police =>
        [
            .. LookAtWork, .. LookAtRegister, P.Cameras.Edit, P.Cameras.CheckImage, P.Cameras.DrawMap, P.Cameras.AgreeSites, P.Cameras.Import,
            P.Surveys.Conduct, P.Surveys.Decide, P.Parties.Edit, P.Parties.ViewContacts, P.Commitments.Edit, P.Commitments.Confirm,
            P.Commitments.ManageClauses, P.Installations.Edit, P.Maintenance.Report, P.Maintenance.Handle,
            P.Live.Default, P.Live.WatchAll, P.Live.PlayBack, P.Live.Cut, P.Live.Connect, P.Live.Grant, P.Live.ViewLog, P.WorkTasks.Report, P.Identity.Delegate,
        ],
        RoleCodes.HamletHead => [.. DoOwnTasks, .. WalkTheAlleys, .. CollectInHamlet],
        RoleCodes.SecurityTeam => [.. DoOwnTasks, .. WalkTheAlleys],
        RoleCodes.MemberUnit => [.. DoOwnTasks, P.Cameras.Default, P.Maintenance.Default, P.Maintenance.Report],
        RoleCodes.Owner => [P.Communes.Default, P.Cameras.ViewOwn],
        RoleCodes.ProvinceViewer => [P.Province.Default],
        RoleCodes.Admin =>
        [
            .. LookAtOrganisation, P.Communes.Manage, P.Hamlets.Manage, P.OrgUnits.Manage, P.Boards.Manage,
            P.Identity.Users, P.Identity.ManageUsers, P.Identity.ManageRoles, P.Audit.Default,
        ],
        RoleCodes.Auditor => [.. LookAtWork, .. LookAtRegister, .. LookAtFunding, P.Budgets.Default, P.Live.ViewLog, P.Identity.Users, P.Audit.Default],
        _ => [],
    };
}
