using CameraProgram.Dashboard;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Communes;

/// <summary>What a new commune has to enter before the first plan can be signed, in that order; each step is gone once it is done.</summary>
public sealed class FirstStepsDashboardSource(ICameraProgramDb db, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock) : IDashboardSource
{
    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (tenant.Id is null)
        {
            return [];
        }

        var today = clock.Today();
        var items = new List<DashboardItem>();
        if (user.Has(P.Hamlets.Manage) && !await db.Hamlets.AnyAsync(cancellationToken))
        {
            items.Add(Step("NoHamlets", "/to-chuc/thon", 1));
        }

        if (user.Has(P.OrgUnits.Manage) && !await db.OrgUnits.AnyAsync(u => u.HamletId == null, cancellationToken))
        {
            items.Add(Step("NoUnits", "/to-chuc/don-vi", 2));
        }

        if (user.Has(P.Boards.Manage) && !await db.Boards.AnyAsync(b => b.ValidTo == null || b.ValidTo >= today, cancellationToken))
        {
            items.Add(Step("NoBoard", "/to-chuc/ban", 3));
        }

        if (user.Has(P.Identity.ManageUsers) && await db.Users.CountAsync(u => u.IsActive, cancellationToken) <= 1)
        {
            items.Add(Step("NoUsers", "/quan-tri/nguoi-dung", 4));
        }

        if ((user.Has(P.Identity.ManageUsers) || user.Has(P.Plans.Edit)) && !await db.AnybodySignsAsync(except: null, cancellationToken))
        {
            items.Add(user.Has(P.Identity.ManageUsers) ? Step("NoSignatory", "/quan-tri/nguoi-dung", 5) : Step("NoSignatoryYet", "/to-chuc/ban", 5));
        }

        if (user.Has(P.Plans.Edit) && !await db.Plans.AnyAsync(cancellationToken))
        {
            items.Add(Step("NoPlan", "/ke-hoach", 6));
        }

        return items;
    }

    private static DashboardItem Step(string code, string link, int number) =>
        new(code, 1, link, DashboardUrgency.ToDo, Rank: number);
}
