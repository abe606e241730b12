using CameraProgram.Identity;
using System.Linq.Expressions;
using CameraProgram.Budgets;
using CameraProgram.Communes;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Plans from the first draft until they are submitted; <see cref="PlanSigningAppService"/> signs and issues them.</summary>
public sealed class PlanAppService(
    ICameraProgramDb db, PlanReader reader, PlanSigners signers, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock)
{
    private const int MaxCopies = 20;

    private static readonly SortMap<Plan> Sorts = new SortMap<Plan>("-changedAt")
        .AddName("subject")
        .Add("symbol", p => p.Symbol)
        .Add("year", p => p.Year)
        .Add("status", p => p.Status)
        .Add("from", p => p.From)
        .Add("to", p => p.To)
        .Add("signedDay", p => p.SignedDay)
        .Add("declaredAmount", p => p.DeclaredAmount)
        .Add("changedAt", p => p.LastModificationTime ?? p.CreationTime);

    private static readonly Expression<Func<Plan, PlanListItemDto>> ToListItem = p => new PlanListItemDto(
        p.Id, p.Version, p.Status, p.Status == PlanStatus.Draft && p.History.Any(e => e.Kind == PlanEventKind.Returned), p.Kind, p.Subject, p.Symbol, p.Year, p.From, p.To, p.IssuingBody, p.DeclaredAmount, p.SignedDay,
        p.Assignments.Count, p.LastModificationTime ?? p.CreationTime);

    public Task<PagedResult<PlanListItemDto>> ListAsync(PlanListInput input, CancellationToken cancellationToken)
    {
        var plans = db.Plans.AsNoTracking().WhereVisibleTo(user)
            .WhereIf(input.Year is not null, p => p.Year == input.Year)
            .WhereIf(input.Status is not null, p => p.Status == input.Status)
            .WhereIf(input.Kind is not null, p => p.Kind == input.Kind)
            .WhereMatches(input.Filter);
        return Sorts.Apply(plans, input.Sort).Select(ToListItem).ToPageAsync(input, cancellationToken);
    }

    public Task<PlanDto> GetAsync(Guid id, CancellationToken cancellationToken) => reader.GetAsync(id, cancellationToken);

    /// <summary>What a new plan starts with. Nothing is stored; the id is empty and the version 0.</summary>
    public async Task<PlanDto> BeginAsync(CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);
        var plan = new Plan(Guid.Empty, PlanBeginning.Of(commune, clock.Today()), user.Actor(), clock.UtcInstant());
        return await reader.ToDtoAsync(plan, cancellationToken);
    }

    public async Task<PlanDto> CreateAsync(SavePlanInput input, CancellationToken cancellationToken)
    {
        var draft = input.ToDraft();
        await EnsureKnownAsync(draft, cancellationToken);
        return await AddAsync(new Plan(Guid.CreateVersion7(), draft, user.Actor(), clock.UtcInstant()), cancellationToken);
    }

    /// <summary>The plans of that year that were made from this one, the latest first.</summary>
    public async Task<IReadOnlyList<PlanCopyDto>> CopiesAsync(Guid id, CopyPlanInput input, CancellationToken cancellationToken)
    {
        var source = await db.Plans.AsNoTracking().WhereVisibleTo(user).GetAsync(id, cancellationToken);
        // The history of a copy keeps what its source was called then: by its subject, once signed by its symbol.
        var copies = await db.Plans.AsNoTracking().WhereVisibleTo(user)
            .Where(p => p.Id != id && p.Year == input.Year && p.Status != PlanStatus.Superseded)
            .Select(p => new { p.Id, p.Symbol, p.Subject, p.Status, Copied = p.History.FirstOrDefault(e => e.Kind == PlanEventKind.Copied) })
            .Where(p => p.Copied != null && (p.Copied.Note == source.Symbol || p.Copied.Note == source.Subject))
            .OrderByDescending(p => p.Copied!.At).ThenBy(p => p.Id).Take(MaxCopies).ToListAsync(cancellationToken);
        return copies.ConvertAll(p => new PlanCopyDto(p.Id, p.Symbol ?? p.Subject, p.Status, p.Copied!.ByName, p.Copied.At));
    }

    /// <summary>A draft with the words, aims, assignments and estimate of an earlier plan.</summary>
    public async Task<PlanDto> CopyAsync(Guid id, CopyPlanInput input, CancellationToken cancellationToken)
    {
        var source = await db.Plans.WhereVisibleTo(user).GetWithPartsAsync(id, cancellationToken);
        var plan = new Plan(
            Guid.CreateVersion7(), source.ToDraft(input.Year!.Value), user.Actor(), clock.UtcInstant(), source.Symbol ?? source.Subject);
        if (await db.Estimates.AsNoTracking().Include(e => e.Lines).OfPlan(id).SingleOrDefaultAsync(cancellationToken) is { } estimate)
        {
            var copy = new Estimate(Guid.CreateVersion7(), plan.Year, plan.Subject, plan.Id, user.Actor(), clock.UtcInstant());
            copy.Write(estimate.VatBasisPoints, estimate.CopyLines(), user.Actor(), clock.UtcInstant());
            db.Estimates.Add(copy);
        }

        return await AddAsync(plan, cancellationToken);
    }

    public async Task<PlanDto> UpdateAsync(Guid id, SavePlanInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await LoadAsync(id, version, cancellationToken);
        var draft = input.ToDraft();
        await EnsureKnownAsync(draft, cancellationToken);
        plan.Write(draft, user.Actor(), clock.UtcInstant());
        await NameEstimateAsync(plan, cancellationToken);
        return await SaveAsync(id, cancellationToken);
    }

    public async Task<PlanDto> SubmitAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await LoadAsync(id, version, cancellationToken);
        plan.Submit(await reader.EstimateTotalAsync(id, cancellationToken), user.Actor(), clock.UtcInstant());
        if (await signers.MisfitAsync(plan, cancellationToken) is { } misfit)
        {
            throw misfit;
        }

        return await SaveAsync(id, cancellationToken);
    }

    public async Task<PlanDto> WithdrawAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await LoadAsync(id, version, cancellationToken);
        plan.Withdraw(user.Actor(), clock.UtcInstant());
        return await SaveAsync(id, cancellationToken);
    }

    public async Task<PlanDto> ReturnAsync(Guid id, ReturnPlanInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await LoadAsync(id, version, cancellationToken);
        plan.Return(input.Reason, user.Actor(), clock.UtcInstant());
        return await SaveAsync(id, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await LoadAsync(id, version, cancellationToken);
        plan.EnsureIsDraft();
        if (await db.Estimates.OfPlan(id).SingleOrDefaultAsync(cancellationToken) is { } estimate)
        {
            estimate.EnsureMayBeDeleted();
            db.Estimates.Remove(estimate);
        }

        db.Plans.Remove(plan);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The estimate goes by the plan's name as long as nobody judges or has decided it.</summary>
    private async Task NameEstimateAsync(Plan plan, CancellationToken cancellationToken)
    {
        if (await db.Estimates.OfPlan(plan.Id).SingleOrDefaultAsync(cancellationToken) is { IsOpenToWriting: true } estimate)
        {
            estimate.Name(plan.Year, plan.Subject);
        }
    }

    private async Task<Plan> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.WhereVisibleTo(user).GetWithPartsAsync(id, cancellationToken);
        plan.EnsureVersion(version);
        return plan;
    }

    private async Task<PlanDto> AddAsync(Plan plan, CancellationToken cancellationToken)
    {
        db.Plans.Add(plan);
        return await SaveAsync(plan.Id, cancellationToken);
    }

    private async Task<PlanDto> SaveAsync(Guid id, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return await reader.GetAsync(id, cancellationToken);
    }

    /// <summary>Whatever the draft points at must belong to this commune: the tenant filter hides all else.</summary>
    private async Task EnsureKnownAsync(PlanDraft draft, CancellationToken cancellationToken)
    {
        var units = draft.Assignments.SelectMany(a => a.CoordinatingUnitIds).Concat(draft.Assignments.Select(a => a.LeadUnitId).OfType<Guid>());
        var people = draft.Assignments.Select(a => a.AssigneeUserId).Append(draft.SignatoryId).OfType<Guid>();
        var hamlets = draft.Targets.Select(t => t.HamletId).OfType<Guid>();
        await EnsureAllAsync(db.OrgUnits, units, "assignments", cancellationToken);
        await EnsureAllAsync(db.Users, people, "assignments", cancellationToken);
        await EnsureAllAsync(db.Hamlets, hamlets, "targets", cancellationToken);
        await EnsureAllAsync(db.Boards, new[] { draft.BoardId }.OfType<Guid>(), "boardId", cancellationToken);
        await EnsureAllAsync(db.Plans, new[] { draft.ReplacesPlanId }.OfType<Guid>(), "replacesPlanId", cancellationToken);
    }

    private static async Task EnsureAllAsync<T>(IQueryable<T> known, IEnumerable<Guid> ids, string field, CancellationToken cancellationToken)
        where T : Entity
    {
        var wanted = ids.Distinct().ToList();
        if (wanted.Count > 0 && await known.CountAsync(e => wanted.Contains(e.Id), cancellationToken) != wanted.Count)
        {
            throw new InputException(field, KernelErrorCodes.NotFound);
        }
    }
}
