using System.Reflection;
using CameraProgram.Kernel.Permissions;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Permissions;

/// <summary>Every permission there is, in the order of its feature.</summary>
public static class PermissionDefinitions
{
    public static IReadOnlyList<PermissionDefinition> All { get; } =
    [
        .. from feature in typeof(CameraProgramPermissions).GetNestedTypes(BindingFlags.Public)
           from field in feature.GetFields(BindingFlags.Public | BindingFlags.Static)
           where field.IsLiteral
           select new PermissionDefinition((string)field.GetRawConstantValue()!, feature.Name),
    ];

    /// <summary>What a permission is of no use without: who signs plans has to see them.</summary>
    private static readonly Dictionary<string, string> Needed = new()
    {
        [P.Communes.Manage] = P.Communes.Default,
        [P.Hamlets.Default] = P.Communes.Default,
        [P.Hamlets.Manage] = P.Hamlets.Default,
        [P.OrgUnits.Default] = P.Communes.Default,
        [P.OrgUnits.Manage] = P.OrgUnits.Default,
        [P.Boards.Default] = P.Communes.Default,
        [P.Boards.Manage] = P.Boards.Default,
        [P.Plans.Edit] = P.Plans.Default,
        [P.Plans.Sign] = P.Plans.Default,
        [P.Plans.Issue] = P.Plans.Default,
        [P.Budgets.Default] = P.Plans.Default,
        [P.Budgets.Edit] = P.Budgets.Default,
        [P.Budgets.Appraise] = P.Budgets.Default,
        [P.Budgets.Approve] = P.Budgets.Default,
        [P.Budgets.Allocate] = P.Budgets.Default,
        [P.Budgets.Contract] = P.Budgets.Default,
        [P.Budgets.RequestPayment] = P.Budgets.Default,
        [P.Budgets.ApprovePayment] = P.Budgets.Default,
        [P.Budgets.Pay] = P.Budgets.Default,
        [P.Budgets.Settle] = P.Budgets.Default,
        [P.Budgets.ApproveSettlement] = P.Budgets.Default,
        [P.Budgets.Inspect] = P.Budgets.Default,
        [P.Budgets.Disclose] = P.Budgets.Default,
        [P.Funding.Default] = P.Hamlets.Default,
        [P.Funding.ViewCommune] = P.Funding.Default,
        [P.Funding.ViewHamlet] = P.Funding.Default,
        [P.Funding.CollectCommune] = P.Funding.ViewCommune,
        [P.Funding.CollectHamlet] = P.Funding.ViewHamlet,
        [P.Funding.ManageCommune] = P.Funding.ViewCommune,
        [P.Funding.ManageHamlet] = P.Funding.ViewHamlet,
        [P.Funding.Decide] = P.Funding.ViewCommune,
        [P.Funding.Void] = P.Funding.Default,
        [P.Funding.Reconcile] = P.Funding.Default,
        [P.Funding.Disclose] = P.Funding.Default,
        [P.WorkTasks.ViewAll] = P.WorkTasks.Default,
        [P.WorkTasks.Report] = P.WorkTasks.Default,
        [P.WorkTasks.Assign] = P.WorkTasks.Default,
        [P.WorkTasks.Review] = P.WorkTasks.Default,
        [P.Reviews.Edit] = P.Reviews.Default,
        [P.Reviews.Approve] = P.Reviews.Default,
        [P.Reviews.Issue] = P.Reviews.Default,
        [P.Documents.ManageSeries] = P.Documents.Default,
        [P.Cameras.Default] = P.Hamlets.Default,
        [P.Cameras.Edit] = P.Cameras.Default,
        [P.Cameras.CheckImage] = P.Cameras.Default,
        [P.Cameras.DrawMap] = P.Cameras.Default,
        [P.Cameras.AgreeSites] = P.Cameras.Default,
        [P.Cameras.Import] = P.Cameras.Edit,
        [P.Cameras.ViewOwn] = P.Communes.Default,
        [P.Surveys.Default] = P.Cameras.Default,
        [P.Surveys.Conduct] = P.Surveys.Default,
        [P.Surveys.Decide] = P.Surveys.Default,
        [P.Parties.Default] = P.Hamlets.Default,
        [P.Parties.Edit] = P.Parties.Default,
        [P.Parties.ViewContacts] = P.Parties.Default,
        [P.Commitments.Default] = P.Parties.Default,
        [P.Commitments.Edit] = P.Commitments.Default,
        [P.Commitments.Confirm] = P.Commitments.Default,
        [P.Commitments.ManageClauses] = P.Commitments.Default,
        [P.Installations.Default] = P.Cameras.Default,
        [P.Installations.Edit] = P.Installations.Default,
        [P.Installations.HandOver] = P.Installations.Default,
        [P.Maintenance.Default] = P.Cameras.Default,
        [P.Maintenance.Report] = P.Maintenance.Default,
        [P.Maintenance.Handle] = P.Maintenance.Default,
        [P.Live.Default] = P.Cameras.Default,
        [P.Live.WatchAll] = P.Live.Default,
        [P.Live.PlayBack] = P.Live.WatchAll,
        [P.Live.Cut] = P.Live.PlayBack,
        [P.Live.Connect] = P.Cameras.Default,
        [P.Live.Grant] = P.Live.Default,
        [P.Live.ViewLog] = P.Cameras.Default,
        [P.Identity.ManageUsers] = P.Identity.Users,
        [P.Identity.ManageRoles] = P.Identity.Users,
    };

    private static readonly HashSet<string> Names = [.. All.Select(p => p.Name)];

    /// <summary>
    /// Standing-in is not passed on, and accounts and rights are never managed in another's place: with them a stand-in
    /// could make the borrowed rights last.
    /// </summary>
    private static readonly HashSet<string> Personal =
    [
        P.Identity.Delegate, P.Identity.ManageUsers, P.Identity.ManageRoles,
    ];

    public static bool Exists(string name) => Names.Contains(name);

    /// <summary>False for what reaches over several communes: no commune can grant that to itself.</summary>
    public static bool ExistsInCommune(string name) => Exists(name) && name != P.Province.Default;

    public static bool MayBeDelegated(string name) => ExistsInCommune(name) && !Personal.Contains(name);

    /// <summary>What the permission needs, what that needs, and so on.</summary>
    public static IReadOnlyList<string> NeededFor(string name)
    {
        var needed = new List<string>();
        while (Needed.TryGetValue(name, out var next))
        {
            needed.Add(next);
            name = next;
        }

        return needed;
    }

    /// <summary>The permissions and all that they need.</summary>
    public static IEnumerable<string> WithNeeded(IEnumerable<string> names) => names.SelectMany(n => NeededFor(n).Prepend(n)).Distinct();
}
