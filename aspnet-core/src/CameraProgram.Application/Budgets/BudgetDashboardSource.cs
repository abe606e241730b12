using CameraProgram.Dashboard;
using CameraProgram.Identity;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Budgets;

/// <summary>What of the budget waits for the current user: to be appraised, approved, allocated, paid, settled, made public.</summary>
public sealed class BudgetDashboardSource(ICameraProgramDb db, ICurrentUser user, TimeProvider clock) : IDashboardSource
{
    /// <summary>For how long whoever checks the books is told of what was taken back.</summary>
    private const int DaysTold = 30;

    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken) => user.Has(P.Budgets.Default)
        ? [.. await EstimatesAsync(cancellationToken), .. await PaymentsAsync(cancellationToken), .. await EndOfYearAsync(cancellationToken), .. await InspectionsAsync(cancellationToken)]
        : [];

    /// <summary>Who wrote on an estimate, or in their place, is not asked to appraise it.</summary>
    private async Task<List<DashboardItem>> EstimatesAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        var estimates = db.Estimates.AsNoTracking();
        var people = user.Actor().People.ToList();
        await AddAsync(
            items, P.Budgets.Edit, "EstimatesReturned", estimates.Where(e => e.Status == EstimateStatus.Returned), "/kinh-phi/du-toan?status=returned", DashboardUrgency.Returned,
            cancellationToken);
        await AddAsync(
            items, P.Budgets.Appraise, "EstimatesToAppraise",
            estimates.Where(e => e.Status == EstimateStatus.Submitted && !e.EditorIds.Any(id => people.Contains(id)) && (e.CreatorId == null || !people.Contains(e.CreatorId.Value))),
            "/kinh-phi/du-toan?status=submitted", DashboardUrgency.Waiting, cancellationToken);
        await AddAsync(
            items, P.Budgets.Approve, "EstimatesToApprove", estimates.Where(e => e.Status == EstimateStatus.Appraised), "/kinh-phi/du-toan?status=appraised", DashboardUrgency.Waiting,
            cancellationToken);
        await AddAsync(
            items, P.Budgets.Allocate, "EstimatesToAllocate",
            estimates.Where(e => e.Status == EstimateStatus.Approved && db.LedgerBalances.Any(b =>
                b.Book == LedgerBook.Budget && b.SubjectId == e.RootId && b.Account == LedgerAccount.Unallocated && b.Amount > 0)),
            "/kinh-phi/du-toan?status=approved", DashboardUrgency.ToDo, cancellationToken);
        await AddAsync(
            items, P.Budgets.Disclose, "EstimatesToDisclose",
            estimates.Where(e => e.Status == EstimateStatus.Approved
                && !db.BudgetDisclosures.Any(d => d.RootId == e.RootId && d.Kind == BudgetDisclosureKind.Estimate && d.AsOf >= e.ApprovalDay && d.Postings.Any())),
            "/kinh-phi/cong-khai", DashboardUrgency.ToDo, cancellationToken);
        return items;
    }

    private async Task<List<DashboardItem>> PaymentsAsync(CancellationToken cancellationToken)
    {
        var items = new List<DashboardItem>();
        var payments = db.Payments.AsNoTracking();
        var since = clock.UtcInstant().AddDays(-DaysTold);
        await AddAsync(
            items, P.Budgets.ApprovePayment, "PaymentsToApprove",
            payments.ToApproveBy(user), "/kinh-phi/thanh-toan?status=requested&waitsForMe=true", DashboardUrgency.Waiting, cancellationToken);
        await AddAsync(
            items, P.Budgets.Pay, "PaymentsToPay", payments.ToPay(), "/kinh-phi/thanh-toan?status=approved&waitsForMe=true", DashboardUrgency.Waiting, cancellationToken);
        await AddAsync(
            items, P.Audit.Default, "PaymentsReversed", payments.Where(p => p.Status == PaymentStatus.Reversed && p.LastModificationTime >= since),
            "/kinh-phi/thanh-toan?status=reversed", DashboardUrgency.Info, cancellationToken);
        return items;
    }

    private async Task<List<DashboardItem>> EndOfYearAsync(CancellationToken cancellationToken)
    {
        var (items, today, people) = (new List<DashboardItem>(), clock.Today(), user.Actor().People.ToList());
        await AddAsync(
            items, P.Budgets.Settle, "SettlementsReturned", db.Settlements.Where(s => s.Status == SettlementStatus.Returned), "/kinh-phi/quyet-toan?status=returned",
            DashboardUrgency.Returned, cancellationToken);
        await AddAsync(
            items, P.Budgets.ApproveSettlement, "SettlementsToApprove",
            db.Settlements.Where(s => s.Status == SettlementStatus.Submitted && !s.SubmitterIds.Any(id => people.Contains(id))), "/kinh-phi/quyet-toan?status=submitted",
            DashboardUrgency.Waiting, cancellationToken);
        await AddAsync(
            items, P.Budgets.Disclose, "BudgetDisclosuresLate", db.BudgetDisclosures.Where(d => d.DueDay < today && !d.Postings.Any()), "/kinh-phi/cong-khai",
            DashboardUrgency.Late, cancellationToken);
        return items;
    }

    private async Task<List<DashboardItem>> InspectionsAsync(CancellationToken cancellationToken)
    {
        var (items, today) = (new List<DashboardItem>(), clock.Today());
        var open = db.BudgetInspections.AsNoTracking().SelectMany(i => i.Findings).Where(f => f.SettledDay == null);
        await AddAsync(items, P.Budgets.Edit, "FindingsLate", open.Where(f => f.AnsweredDay == null && f.Deadline < today), "/kinh-phi/kiem-tra", DashboardUrgency.Late, cancellationToken);
        await AddAsync(items, P.Budgets.Inspect, "FindingsAnswered", open.Where(f => f.AnsweredDay != null), "/kinh-phi/kiem-tra", DashboardUrgency.Waiting, cancellationToken);
        await AddAsync(items, P.Audit.Default, "FindingsOpen", open, "/kinh-phi/kiem-tra", DashboardUrgency.Info, cancellationToken);
        return items;
    }

    private async Task AddAsync<T>(
        List<DashboardItem> items, string permission, string code, IQueryable<T> things, string link, DashboardUrgency urgency, CancellationToken cancellationToken)
    {
        if (user.Has(permission))
        {
            items.Add(new DashboardItem(code, await things.CountAsync(cancellationToken), link, urgency));
        }
    }
}
