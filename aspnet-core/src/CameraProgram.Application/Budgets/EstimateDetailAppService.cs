using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Plans;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>One estimate with its lines, what the books say of each, and what the current user may do with it now.</summary>
public sealed class EstimateDetailAppService(ICameraProgramDb db, BudgetBooks books, ICurrentUser user, ICurrentTenant tenant)
{
    public async Task<BudgetEstimateDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var estimate = await GetWholeAsync(id, cancellationToken);
        var plan = await db.Plans.AsNoTracking().Where(p => p.Id == estimate.PlanId)
            .Select(p => new EstimatePlanDto(p.Id, p.Subject, p.Symbol, p.Status, p.DeclaredAmount)).SingleOrDefaultAsync(cancellationToken);
        var wording = await db.Communes.AsNoTracking().Where(c => c.Id == tenant.Id).Select(c => c.AmountWording).SingleAsync(cancellationToken);
        var revisions = await db.Estimates.AsNoTracking().Where(e => e.RootId == estimate.RootId).OrderBy(e => e.Revision).ThenBy(e => e.Id)
            .Select(e => new EstimateRevisionDto(e.Id, e.Revision, e.Status, e.Total, e.ApprovalNumber, e.ApprovalDay))
            .Take(EstimateConsts.ShownHistory).ToListAsync(cancellationToken);
        var balances = (await books.BalancesAsync([estimate.RootId], cancellationToken))[estimate.RootId].ToList();
        var byLine = balances.ToLookup(b => b.LineKey, b => (b.Account, b.Amount));
        var totals = estimate.LineTotals().ToDictionary(t => t.Line.Key, t => t.Total);
        var money = BudgetMoney.Of(balances.Select(b => (b.Account, b.Amount)));
        var settlementId = await db.Settlements.AsNoTracking().Where(s => s.RootId == estimate.RootId).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(cancellationToken);
        BudgetStage? closing = (await books.ClosingsAsync([estimate.RootId], cancellationToken)).TryGetValue(estimate.RootId, out var stage) ? stage : null;
        return new BudgetEstimateDto(
            estimate.Id, estimate.Version, estimate.RootId, estimate.Revision, estimate.Year, estimate.Title, estimate.Status,
            estimate.Status.StageWith(money, closing), plan, estimate.VatBasisPoints,
            [
                .. estimate.Lines.Select(l => new BudgetEstimateLineDto(
                    l.Key, l.Group, l.Content, l.Specification, l.Unit, l.Quantity.Value, l.UnitPrice, l.Amount, totals[l.Key], l.Source,
                    l.PriceBasis, l.Note, l.Opinion, l.FormerTotal, BudgetMoney.Of(byLine[l.Key]).ToDto())),
            ],
            [.. estimate.Lines.Select(l => l.Group).Distinct().Select(g => new GroupTotalDto(g, estimate.SubtotalOf(g)))],
            [
                .. estimate.TotalsBySource().Select(s => new BudgetSourceDto(
                    s.Source, s.Amount, BudgetMoney.Of(estimate.Lines.Where(l => l.Source == s.Source).SelectMany(l => byLine[l.Key])).ToDto())),
            ],
            estimate.Subtotal, estimate.VatAmount, estimate.Total, AmountWords.Of(estimate.Total, wording), money.ToDto(),
            estimate.Events.FirstOrDefault(e => e.Kind == EstimateEventKind.Created)?.ByName,
            estimate.Status == EstimateStatus.Returned ? estimate.Events.LastOrDefault(e => e.Kind == EstimateEventKind.Returned)?.Note : null,
            estimate.AppraisalOpinion, estimate.AppraisedDay,
            estimate.AppraisedDay is null ? null : estimate.Events.LastOrDefault(e => e.Kind == EstimateEventKind.Appraised)?.ByName,
            estimate.IsWrittenBy(user.Actor()), estimate.ApprovalNumber, estimate.ApprovalDay, estimate.ApprovalDocumentId, settlementId, revisions,
            [.. EstimateActions.Of(estimate, plan?.Status, closing is not null, user)],
            [
                .. estimate.Events.Reverse().Take(EstimateConsts.ShownHistory).Select(e => new EstimateHistoryDto(e.Id, e.Kind, e.At, e.ByName, e.ForName, e.Note)),
            ]);
    }

    /// <summary>To show or to change one: each kind of part in a question of its own, so that they do not multiply.</summary>
    internal async Task<Estimate> GetWholeAsync(Guid id, CancellationToken cancellationToken)
    {
        var estimate = await db.Estimates.GetAsync(id, cancellationToken);
        var own = db.Estimates.Where(e => e.Id == id);
        await own.SelectMany(e => e.Lines).LoadAsync(cancellationToken);
        await own.SelectMany(e => e.Events).LoadAsync(cancellationToken);
        return estimate;
    }
}
