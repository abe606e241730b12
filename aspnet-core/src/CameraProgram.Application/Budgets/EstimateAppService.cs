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
        var estimate = await db.Estimates.AsNoTracking().Include(e => e.Lines).SingleOrDefaultAsync(e => e.PlanId == planId, cancellationToken)
            ?? new Estimate(Guid.Empty, planId);
        return ToDto(estimate, await WordingAsync(cancellationToken), status == PlanStatus.Draft && user.Has(CameraProgramPermissions.Budgets.Edit));
    }

    /// <exception cref="BusinessException">The plan is no draft any more.</exception>
    /// <exception cref="StaleVersionException">Somebody saved it in the meantime.</exception>
    public async Task<EstimateDto> SaveAsync(Guid planId, SaveEstimateInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.Include(p => p.History).GetAsync(planId, cancellationToken);
        plan.EnsureIsDraft();
        var estimate = await db.Estimates.Include(e => e.Lines).SingleOrDefaultAsync(e => e.PlanId == planId, cancellationToken);
        if (estimate is null)
        {
            estimate = new Estimate(Guid.CreateVersion7(), planId);
            db.Estimates.Add(estimate);
        }

        estimate.EnsureVersion(version);
        var before = estimate.Total;
        estimate.Write(input.VatBasisPoints,
        [
            .. input.Lines.Select(l => new EstimateLineDraft(
                l.Group, l.Content, l.Specification, l.Unit, l.Quantity, l.UnitPrice, l.Source, l.PriceBasis, l.Note)),
        ]);
        plan.NoteEstimate(before, estimate.Total, user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(planId, cancellationToken);
    }

    private async Task<AmountWording> WordingAsync(CancellationToken cancellationToken) =>
        await db.Communes.AsNoTracking().Where(c => c.Id == tenant.Id).Select(c => c.AmountWording).SingleOrDefaultAsync(cancellationToken);

    private static EstimateDto ToDto(Estimate estimate, AmountWording wording, bool editable) => new(
        estimate.PlanId,
        estimate.Version,
        estimate.VatBasisPoints,
        [
            .. estimate.Lines.Select(l => new EstimateLineDto(
                l.Group, l.Content, l.Specification, l.Unit, l.Quantity.Value, l.UnitPrice, l.Amount, l.Source, l.PriceBasis, l.Note)),
        ],
        [.. estimate.Lines.Select(l => l.Group).Distinct().Select(g => new GroupTotalDto(g, estimate.SubtotalOf(g)))],
        [.. estimate.TotalsBySource().Select(s => new SourceTotalDto(s.Source, s.Amount))],
        estimate.Subtotal,
        estimate.VatAmount,
        estimate.Total,
        AmountWords.Of(estimate.Total, wording),
        editable);
}
