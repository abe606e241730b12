using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Decisions that allocate approved money to lines, or take some of it back.</summary>
public sealed class AllocationAppService(
    ICameraProgramDb db, BudgetReader reader, BudgetBooks books, ContributionsBooks contributions, DecisionNumbers decisions, ListExporter exporter, ICurrentUser user,
    TimeProvider clock)
{
    private const string List = "Allocations";

    private static readonly SortMap<Allocation> Sorts = new SortMap<Allocation>("-day")
        .Add("day", a => a.Day)
        .Add("number", a => a.Number)
        .Add("total", a => a.Total);

    public async Task<PagedResult<AllocationListItemDto>> ListAsync(AllocationListInput input, CancellationToken cancellationToken)
    {
        var rootId = input.EstimateId is { } estimateId ? await reader.RootOfAsync(estimateId, cancellationToken) : (Guid?)null;
        var allocations = db.Allocations.AsNoTracking().WhereMatches(input.Filter)
            .WhereIf(rootId is not null, a => a.RootId == rootId)
            .WhereIf(input.Year is not null, a => db.Estimates.Any(e => e.Id == a.RootId && e.Year == input.Year));
        var page = await Sorts.Apply(allocations, input.Sort).ToPageAsync(input, cancellationToken);
        var estimates = await reader.EstimatesAsync([.. page.Items.Select(a => a.RootId).Distinct()], cancellationToken);
        return new PagedResult<AllocationListItemDto>(
            [.. page.Items.Select(a => new AllocationListItemDto(a.Id, a.Version, estimates[a.RootId], a.Number, a.Day, a.Subject, a.IsReduction, a.Total, a.ByName))],
            page.Total);
    }

    public async Task<FileContent> ExportAsync(AllocationExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    public async Task<AllocationDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var a = await db.Allocations.AsNoTracking().Include(x => x.Lines).GetAsync(id, cancellationToken);
        var campaignIds = a.Lines.Select(l => l.CampaignId).OfType<Guid>().ToList();
        var campaigns = await db.Campaigns.AsNoTracking().Where(c => campaignIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, cancellationToken);
        return new AllocationDto(
            a.Id, a.Version, await reader.EstimateAsync(a.RootId, cancellationToken), a.Number, a.Day, a.Subject, a.IsReduction, a.ReductionReason,
            [.. a.Lines.Select(l => new AllocationLineDto(
                l.LineKey, l.Content, l.Source, l.Amount, l.CampaignId, l.CampaignId is { } campaign ? campaigns.GetValueOrDefault(campaign) : null))], a.Total, a.DocumentId,
            await reader.FilesAsync(a.FileIds, cancellationToken), a.ByName, a.ForName, a.CreationTime);
    }

    public async Task<FileContent> OpenFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken) =>
        await reader.OpenFileAsync(await db.Allocations.AsNoTracking().GetAsync(id, cancellationToken), fileId, cancellationToken);

    /// <summary>Writes down a decision that exists already; its money is free for contracts from then on.</summary>
    /// <exception cref="BusinessException"><c>Budgets:NotApproved</c>, <c>Ledgers:NotEnoughUnallocated</c>, <c>Ledgers:NotEnoughTreasury</c> …</exception>
    public async Task<AllocationDto> CreateAsync(CreateAllocationInput input, CancellationToken cancellationToken)
    {
        TypedDay.EnsureOnRecord(input.Day, clock.Today());
        await decisions.EnsureOfOneDayAsync(input.Number, input.Day!.Value, cancellationToken);
        await reader.EnsureOwnFilesAsync(input.FileIds, cancellationToken);
        var id = Guid.CreateVersion7();
        await db.InTransactionAsync(
            async ct =>
            {
                var estimate = await reader.InForceAsync(input.EstimateId!.Value, ct);
                var allocation = new Allocation(id, estimate.RootId, input.ToDraft(), estimate.KnownLines(), input.FileIds, user.Actor(), clock.UtcInstant());
                await PostAsync(allocation, ct);
                db.Allocations.Add(allocation);
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>The money of the people first, then the budget: everybody takes them in this order.</summary>
    internal async Task PostAsync(Allocation allocation, CancellationToken cancellationToken)
    {
        await books.EnsureNotBeforeAsync(
            allocation.RootId, LedgerAccount.Unallocated, Guid.Empty, allocation.Day, CameraProgramErrorCodes.Budgets.DayBeforeApproval, cancellationToken);
        await contributions.EnsureMayGiveAsync(allocation, cancellationToken);
        foreach (var line in allocation.Lines.Where(l => l.CampaignId is not null).OrderBy(l => l.CampaignId).ThenBy(l => l.Id))
        {
            await contributions.AssignAsync(allocation, line, cancellationToken);
        }

        var kind = allocation.IsReduction ? LedgerKind.AllocationReduction : LedgerKind.Allocation;
        await books.PostAsync(kind, allocation.RootId, allocation.Id, allocation.Day, allocation.Moves(), cancellationToken);
        if (allocation.IsReduction)
        {
            await contributions.EnsureGaveAsync(allocation, cancellationToken);
        }
    }

    private List<SpreadsheetColumn<AllocationListItemDto>> Columns() =>
    [
        new(Heading("Number"), a => a.Number, 20),
        new(Heading("Day"), a => a.Day, 14),
        new(Heading("Subject"), a => a.Subject, 60),
        new(Heading("Estimate"), a => a.Estimate.Title, 50),
        new(Heading("Amount"), a => a.IsReduction ? -a.Total : a.Total, 18),
        new(Heading("By"), a => a.ByName, 28),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}

internal static class AllocationMapping
{
    public static AllocationDraft ToDraft(this CreateAllocationInput input) => Draft(input.Number, input.Day!.Value, input.Subject, input.ReductionReason, input.Lines);

    /// <summary>It takes its number when it is signed.</summary>
    public static AllocationDraft ToDraft(this SignAllocationInput input, DateOnly today) => Draft("–", today, input.Subject, input.ReductionReason, input.Lines);

    private static AllocationDraft Draft(string number, DateOnly day, string subject, string? reductionReason, IReadOnlyList<AllocationLineInput> lines) => new(
        number, day, subject, reductionReason, [.. lines.Select(l => new LineAmountDraft(l.LineKey!.Value, l.Amount))],
        lines.Where(l => l.CampaignId is not null).GroupBy(l => l.LineKey!.Value).ToDictionary(g => g.Key, g => g.First().CampaignId!.Value));
}
