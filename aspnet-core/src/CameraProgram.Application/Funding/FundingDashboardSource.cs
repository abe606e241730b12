using CameraProgram.Dashboard;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Funding;

/// <summary>What of the contributions waits for the current user. Nothing here is about those who give.</summary>
public sealed class FundingDashboardSource(ICameraProgramDb db, FundingScope scope, ICurrentUser user, TimeProvider clock) : IDashboardSource
{
    /// <summary>For how long whoever checks the books is told of what was taken back.</summary>
    private const int DaysTold = 30;

    public async Task<IReadOnlyList<DashboardItem>> GetAsync(CancellationToken cancellationToken)
    {
        if (!scope.SeesCommune && !scope.SeesHamlets)
        {
            return [];
        }

        var drafts = scope.Campaigns.AsNoTracking().Where(c => c.Status == CampaignStatus.Draft);
        var (commune, hamlets) = (drafts.Where(c => c.Ledger == FundLedger.CommuneA), drafts.Where(c => c.Ledger == FundLedger.HamletB));
        var since = clock.Today().AddDays(-DaysTold);
        return
        [
            .. await OfAsync(P.Funding.Decide, "CampaignsToDecide", commune.Where(c => c.DecisionDay == null), "/dong-gop/dot-van-dong?ledger=communeA&status=draft", DashboardUrgency.Waiting, cancellationToken),
            .. await OfAsync(P.Funding.ManageCommune, "CampaignsToOpen", commune.Where(c => c.DecisionDay != null), "/dong-gop/dot-van-dong?ledger=communeA&status=draft", DashboardUrgency.ToDo, cancellationToken),
            .. await OfAsync(P.Funding.ManageHamlet, "CampaignsWithoutAgreement", hamlets.Where(c => c.AgreementDay == null), "/dong-gop/dot-van-dong?ledger=hamletB&status=draft", DashboardUrgency.ToDo, cancellationToken),
            new DashboardItem("GiftsToAccept", await Collected(db.Gifts).CountAsync(g => g.AcceptedDay == null && g.VoidedDay == null, cancellationToken), "/dong-gop/hien-vat?status=offered", DashboardUrgency.ToDo),
            new DashboardItem("BankLinesOpen", await Collected(db.BankLines).CountAsync(l => l.MatchId == null && l.SetAsideReason == null, cancellationToken), "/dong-gop/sao-ke", DashboardUrgency.ToDo),
            .. await ReconciliationsAsync(cancellationToken),
            .. await OfAsync(P.Funding.Disclose, "DisclosuresToPost", scope.Visible(db.Disclosures).Where(d => d.Status == DisclosureStatus.Draft), "/dong-gop/cong-khai?status=draft", DashboardUrgency.ToDo, cancellationToken),
            .. await OfAsync(P.Audit.Default, "ReceiptsVoided", scope.Visible(db.Receipts).Where(r => r.VoidedDay >= since), "/dong-gop/phieu-thu?state=voided", DashboardUrgency.Info, cancellationToken),
        ];
    }

    /// <summary>Figures of both sides are there, and one's own side has not signed.</summary>
    private async Task<List<DashboardItem>> ReconciliationsAsync(CancellationToken cancellationToken)
    {
        var (hamlet, office) = (user.Has(P.Funding.CollectHamlet), user.HamletIds is null && user.Has(P.Funding.Reconcile));
        var filled = scope.Visible(db.Reconciliations).Where(r =>
            r.Sheets.Any(s => s.Side == ReconciliationSide.Hamlet) && r.Sheets.Any(s => s.Side == ReconciliationSide.Office));
        var count = hamlet || office
            ? await filled.CountAsync(
                r => (hamlet && r.Sheets.Any(s => s.Side == ReconciliationSide.Hamlet && s.SignedAt == null))
                    || (office && r.Sheets.Any(s => s.Side == ReconciliationSide.Office && s.SignedAt == null)),
                cancellationToken)
            : 0;
        return [new DashboardItem("ReconciliationsToSign", count, "/dong-gop/doi-chieu?status=open", DashboardUrgency.Waiting)];
    }

    /// <summary>Of the funds for which the current user collects.</summary>
    private IQueryable<T> Collected<T>(IQueryable<T> things)
        where T : class, IOfFund
    {
        var (commune, hamlets) = (user.Has(P.Funding.CollectCommune), user.Has(P.Funding.CollectHamlet));
        return scope.Visible(things).Where(t => (commune && t.Ledger == FundLedger.CommuneA) || (hamlets && t.Ledger == FundLedger.HamletB));
    }

    private async Task<List<DashboardItem>> OfAsync<T>(
        string permission, string code, IQueryable<T> things, string link, DashboardUrgency urgency, CancellationToken cancellationToken) =>
        user.Has(permission) ? [new DashboardItem(code, await things.CountAsync(cancellationToken), link, urgency)] : [];
}
