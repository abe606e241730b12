using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Plans;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>The estimate of a plan: read whole, saved whole, while the plan is a draft.</summary>
public sealed class EstimateAppService(ICameraProgramDb db, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock)
{
    public async Task<EstimateDto> GetAsync(Guid planId, CancellationToken cancellationToken)
    {
        var status = await db.Plans.AsNoTracking().WhereVisibleTo(user).Where(p => p.Id == planId)
            .Select(p => (PlanStatus?)p.Status).SingleOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException(nameof(Plan), planId);
        var estimate = await db.Estimates.AsNoTracking().Include(e => e.Lines).OfPlan(planId).SingleOrDefaultAsync(cancellationToken);
        var editable = status == PlanStatus.Draft && estimate is null or { IsOpenToWriting: true } && user.Has(CameraProgramPermissions.Budgets.Edit);
        return ToDto(planId, estimate, await WordingAsync(cancellationToken), editable);
    }

    /// <exception cref="BusinessException">The plan is no draft any more, or the estimate lies with whoever appraises or decides it.</exception>
    /// <exception cref="StaleVersionException">Somebody saved it in the meantime.</exception>
    public async Task<EstimateDto> SaveAsync(Guid planId, SaveEstimateInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.Include(p => p.History).GetAsync(planId, cancellationToken);
        plan.EnsureIsDraft();
        var (actor, now) = (user.Actor(), clock.UtcInstant());
        var estimate = await db.Estimates.Include(e => e.Lines).OfPlan(planId).SingleOrDefaultAsync(cancellationToken);
        if (estimate is null)
        {
            estimate = new Estimate(Guid.CreateVersion7(), plan.Year, plan.Subject, planId, actor, now);
            db.Estimates.Add(estimate);
        }

        await db.Estimates.OfPlan(planId).SelectMany(e => e.Events).LoadAsync(cancellationToken);
        estimate.EnsureVersion(version);
        var before = estimate.Total;
        estimate.Write(input.VatBasisPoints, input.Lines.ToDrafts(), actor, now);
        plan.NoteEstimate(before, estimate.Total, actor, now);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(planId, cancellationToken);
    }

    private async Task<AmountWording> WordingAsync(CancellationToken cancellationToken) =>
        await db.Communes.AsNoTracking().Where(c => c.Id == tenant.Id).Select(c => c.AmountWording).SingleOrDefaultAsync(cancellationToken);

    private static EstimateDto ToDto(Guid planId, Estimate? estimate, AmountWording wording, bool editable) => new(
        planId,
        estimate?.Version ?? 0,
        estimate?.VatBasisPoints ?? 0,
        [
            .. (estimate?.Lines ?? []).Select(l => new EstimateLineDto(
                l.Group, l.Content, l.Specification, l.Unit, l.Quantity.Value, l.UnitPrice, l.Amount, l.Source, l.PriceBasis, l.Note)),
        ],
        [.. (estimate?.Lines ?? []).Select(l => l.Group).Distinct().Select(g => new GroupTotalDto(g, estimate!.SubtotalOf(g)))],
        [.. (estimate?.TotalsBySource() ?? []).Select(s => new SourceTotalDto(s.Source, s.Amount))],
        estimate?.Subtotal ?? 0,
        estimate?.VatAmount ?? 0,
        estimate?.Total ?? 0,
        AmountWords.Of(estimate?.Total ?? 0, wording),
        editable,
        estimate?.Id);
}

internal static class EstimateQueries
{
    /// <summary>The estimate that the plan went out with, or will: the first version. Revisions are the budget's own.</summary>
    public static IQueryable<Estimate> OfPlan(this IQueryable<Estimate> estimates, Guid planId) => estimates.Where(e => e.PlanId == planId && e.Revision == 1);
}
