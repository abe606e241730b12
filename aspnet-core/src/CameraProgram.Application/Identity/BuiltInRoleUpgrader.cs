using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Identity;

/// <summary>
/// Gives the built-in roles of communes that an earlier version founded the default permissions which this database has never
/// seen. What an administrator took away stays away: a permission is offered once.
/// </summary>
public sealed class BuiltInRoleUpgrader(ICameraProgramDb db, ICurrentTenant tenant)
{
    /// <summary>What there was before the program kept a record of it.</summary>
    private static readonly string[] OfFirstRelease =
    [
        P.Communes.Default, P.Communes.Manage, P.Hamlets.Default, P.Hamlets.Manage, P.OrgUnits.Default, P.OrgUnits.Manage,
        P.Boards.Default, P.Boards.Manage, P.Plans.Default, P.Plans.Edit, P.Plans.Sign, P.Plans.Issue, P.Budgets.Default, P.Budgets.Edit,
        P.WorkTasks.Default, P.WorkTasks.ViewAll, P.WorkTasks.Report, P.WorkTasks.Assign, P.WorkTasks.Review,
        P.Reviews.Default, P.Reviews.Edit, P.Reviews.Approve, P.Reviews.Issue, P.Documents.Default, P.Documents.ManageSeries,
        P.Identity.Users, P.Identity.ManageUsers, P.Identity.ManageRoles, P.Identity.Delegate, P.Audit.Default, P.Province.Default,
    ];

    /// <summary>To be called after each migration; a second call changes nothing.</summary>
    /// <returns>How many roles were given something.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var recorded = await db.KnownPermissions.AsNoTracking().Select(p => p.Name).ToListAsync(ct);
        HashSet<string> known = recorded.Count > 0 ? [.. recorded] : [.. OfFirstRelease];
        var unseen = PermissionDefinitions.All.Where(p => !known.Contains(p.Name)).ToDictionary(p => p.Name, p => p.Group);
        var changed = unseen.Count > 0 ? await GiveToAllAsync(unseen, known, ct) : 0;
        db.KnownPermissions.AddRange(PermissionDefinitions.All.Select(p => p.Name).Except(recorded).Select(name => new KnownPermission(name)));
        await db.SaveChangesAsync(ct);
        return changed;
    }, cancellationToken);

    private async Task<int> GiveToAllAsync(Dictionary<string, string> unseen, HashSet<string> known, CancellationToken cancellationToken)
    {
        var knownFeatures = PermissionDefinitions.All.Where(p => known.Contains(p.Name)).Select(p => p.Group).ToHashSet();
        var communes = await db.Communes.AsNoTracking().Select(c => (Guid?)c.Id).ToListAsync(cancellationToken);
        var changed = 0;
        foreach (var commune in communes.Append(null))
        {
            using var _ = tenant.Change(commune);
            var roles = await db.Roles.ToListAsync(cancellationToken);
            // Founded with the feature by a version that kept no record: what a role lacks of it was taken away.
            var met = roles.SelectMany(r => r.Permissions).Where(unseen.ContainsKey).Select(p => unseen[p]).Except(knownFeatures).ToHashSet();
            HashSet<string> offered = [.. unseen.Where(p => !met.Contains(p.Value)).Select(p => p.Key)];
            changed += roles.Count(r => r.IsBuiltIn && Give(r, offered));
            await db.SaveChangesAsync(cancellationToken);
        }

        return changed;
    }

    /// <summary>What needs a permission that the role does not have any more is not given either.</summary>
    private static bool Give(Role role, HashSet<string> offered)
    {
        var defaults = DefaultRolePermissions.Of(role.Code).Where(offered.Contains).ToList();
        HashSet<string> held = [.. role.Permissions, .. defaults];
        var given = defaults.Where(p => !role.Permissions.Contains(p) && PermissionDefinitions.NeededFor(p).All(held.Contains)).ToList();
        if (given.Count > 0)
        {
            role.Grant(role.Permissions.Concat(given));
        }

        return given.Count > 0;
    }
}
