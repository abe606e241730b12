using CameraProgram.Attachments;
using CameraProgram.Disclosures;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Makes estimates, their quarters and their settlements public: figures as they were then, and where they were to be read.</summary>
public sealed class BudgetDisclosureAppService(ICameraProgramDb db, BudgetReader reader, BudgetBooks books, DeadlineRegister register, ListExporter exporter, TimeProvider clock)
{
    private const string List = "BudgetDisclosures";

    private static readonly SortMap<BudgetDisclosure> Sorts = new SortMap<BudgetDisclosure>("-due")
        .Add("due", d => d.DueDay)
        .Add("year", d => d.Year);

    public async Task<PagedResult<BudgetDisclosureListItemDto>> ListAsync(BudgetDisclosureListInput input, CancellationToken cancellationToken)
    {
        var (rootId, today) = (input.EstimateId is { } estimateId ? await reader.RootOfAsync(estimateId, cancellationToken) : (Guid?)null, clock.Today());
        var disclosures = db.BudgetDisclosures.AsNoTracking()
            .WhereIf(rootId is not null, d => d.RootId == rootId)
            .WhereIf(input.Year is not null, d => d.Year == input.Year)
            .WhereIf(input.Kind is not null, d => d.Kind == input.Kind);
        if (!string.IsNullOrWhiteSpace(input.Filter))
        {
            var matching = db.Estimates.AsNoTracking().WhereMatches(input.Filter).Select(e => e.RootId);
            disclosures = disclosures.Where(d => matching.Contains(d.RootId));
        }

        var page = await Sorts.Apply(disclosures.Include(d => d.Postings), input.Sort).ToPageAsync(input, cancellationToken);
        var estimates = await reader.EstimatesAsync([.. page.Items.Select(d => d.RootId).Distinct()], cancellationToken);
        return new PagedResult<BudgetDisclosureListItemDto>(
            [
                .. page.Items.Select(d => new BudgetDisclosureListItemDto(
                    d.Id, d.Version, d.Kind, estimates[d.RootId], d.Year, d.Quarter, d.Title, d.AsOf, d.DueDay, d.Postings.Select(p => (DateOnly?)p.From).FirstOrDefault(), IsLate(d, today))),
            ],
            page.Total);
    }

    public async Task<FileContent> ExportAsync(BudgetDisclosureExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    public async Task<BudgetDisclosureDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var (d, today) = (await GetWholeAsync(id, cancellationToken), clock.Today());
        var deadlines = (await register.ListAsync(cancellationToken)).ToDictionary(r => r.Code);
        return new BudgetDisclosureDto(
            d.Id, d.Version, d.Kind, await reader.EstimateAsync(d.RootId, cancellationToken), d.Year, d.Quarter, d.Title, d.Decision, d.AsOf, d.DueDay, d.OpinionPlace,
            [.. d.Lines.Select(ToDto)], d.Lines.Sum(l => l.Approved), d.Lines.Sum(l => l.Allocated), d.Lines.Sum(l => l.Paid), SumOf(d.Lines, l => l.CarriedOver), SumOf(d.Lines, l => l.Cancelled),
            await reader.InWordsAsync(d.Lines.Sum(l => l.Paid), cancellationToken),
            [
                .. d.Postings.Select(p =>
                {
                    var rule = MinimumOf(p.Channel) is { } code ? deadlines[code] : null;
                    return new BudgetPostingDto(
                        p.Channel, p.Place, p.From, p.To, p.DaysUntil(today), rule?.Amount, rule?.Certainty, p.To is not null && p.DaysUntil(today) < rule?.Amount);
                }),
            ],
            IsLate(d, today));
    }

    /// <summary>Takes the figures: of a settlement as they are, of an estimate as they were approved, of a quarter as they were at its end.</summary>
    /// <exception cref="BusinessException"><c>Budgets:NotApproved</c>, <c>Budgets:NotSettled</c>, <c>Budgets:QuarterNotOver</c>, <c>Budgets:Disclosed</c>.</exception>
    public Task<BudgetDisclosureDto> CreateAsync(CreateBudgetDisclosureInput input, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var estimate = await reader.InForceAsync(input.EstimateId!.Value, ct);
        var quarter = input.Kind == BudgetDisclosureKind.Quarter ? Check.Range(input.Quarter ?? 0, 1, 3, "quarter") : (int?)null;
        await books.HoldAsync(estimate.RootId, ct);
        // An adjusted estimate is made public again.
        DateOnly? day = input.Kind == BudgetDisclosureKind.Estimate ? estimate.ApprovalDay : null;
        if (await db.BudgetDisclosures.AnyAsync(
            d => d.RootId == estimate.RootId && d.Kind == input.Kind && d.Quarter == quarter && (day == null || (d.AsOf == day && d.Decision == estimate.ApprovalNumber)), ct))
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.Disclosed).WithData("name", estimate.Title);
        }

        var id = Guid.CreateVersion7();
        db.BudgetDisclosures.Add(input.Kind switch
        {
            BudgetDisclosureKind.Quarter => await OfQuarterAsync(id, estimate, quarter!.Value, input, ct),
            BudgetDisclosureKind.Settlement => await OfSettlementAsync(id, estimate, input, ct),
            _ => new BudgetDisclosure(
                id, input.Kind, estimate.RootId, estimate.Year, null, estimate.Title, estimate.ApprovalNumber, estimate.ApprovalDay!.Value,
                (await register.GetAsync(DeadlineRegister.Approved, ct)).DueAfter(estimate.ApprovalDay.Value), input.OpinionPlace,
                Lines(estimate, await books.BalancesOnAsync(estimate.RootId, estimate.ApprovalDay.Value, ct))),
        });
        await db.SaveChangesAsync(ct);
        return await GetAsync(id, ct);
    }, cancellationToken);

    public async Task<BudgetDisclosureDto> PostAsync(Guid id, PostBudgetDisclosureInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var disclosure = await LoadAsync(id, version, cancellationToken);
        disclosure.Post([.. input.Postings.Select(p => new PostingDraft(p.Channel, p.Place, p.From!.Value, p.To))], clock.Today());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var disclosure = await LoadAsync(id, version, cancellationToken);
        disclosure.EnsureMayBeDeleted();
        db.BudgetDisclosures.Remove(disclosure);
        await db.SaveChangesAsync(cancellationToken);
    }

    internal static BudgetDisclosureLineDto ToDto(BudgetDisclosureLine line) => new(line.Content, line.Source, line.Approved, line.Allocated, line.Paid, line.CarriedOver, line.Cancelled);

    /// <summary>None, where a line does not know the figure: a sum of the others would be wrong.</summary>
    internal static long? SumOf(IReadOnlyCollection<BudgetDisclosureLine> lines, Func<BudgetDisclosureLine, long?> figure) =>
        lines.Any(l => figure(l) is null) ? null : lines.Sum(figure);

    private async Task<BudgetDisclosure> OfQuarterAsync(Guid id, Estimate estimate, int quarter, CreateBudgetDisclosureInput input, CancellationToken cancellationToken)
    {
        var end = BudgetQuarters.EndOf(estimate.Year, quarter);
        if (end >= clock.Today())
        {
            throw new InputException("quarter", CameraProgramErrorCodes.Budgets.QuarterNotOver).WithData("day", end);
        }

        return new BudgetDisclosure(
            id, input.Kind, estimate.RootId, estimate.Year, quarter, estimate.Title, estimate.ApprovalNumber, end,
            (await register.GetAsync(DeadlineRegister.Quarter, cancellationToken)).DueAfter(end), input.OpinionPlace,
            Lines(estimate, await books.BalancesOnAsync(estimate.RootId, end, cancellationToken)));
    }

    private async Task<BudgetDisclosure> OfSettlementAsync(Guid id, Estimate estimate, CreateBudgetDisclosureInput input, CancellationToken cancellationToken)
    {
        var settlement = await db.Settlements.AsNoTracking().Include(s => s.Lines)
            .SingleOrDefaultAsync(s => s.RootId == estimate.RootId && s.Status == SettlementStatus.Approved, cancellationToken)
            ?? throw new BusinessException(CameraProgramErrorCodes.Budgets.NotSettled).WithData("name", estimate.Title);
        return new BudgetDisclosure(
            id, input.Kind, estimate.RootId, estimate.Year, null, estimate.Title, settlement.DecisionNumber, settlement.DecisionDay!.Value,
            (await register.GetAsync(DeadlineRegister.Approved, cancellationToken)).DueAfter(settlement.DecisionDay.Value), input.OpinionPlace,
            [
                .. settlement.Lines.Select(l =>
                {
                    var carried = l.CarriedOf(l.Kept.Difference);
                    return new DisclosedLine(l.Content, l.Source, l.Approved, l.Allocated, l.Paid, carried, l.Kept.Difference - carried);
                }),
            ]);
    }

    private static List<DisclosedLine> Lines(Estimate estimate, IEnumerable<BudgetBalance> balances)
    {
        var byLine = balances.ToLookup(b => b.LineKey, b => (b.Account, b.Amount));
        return
        [
            .. estimate.Lines.Select(l =>
            {
                var money = BudgetMoney.Of(byLine[l.Key]);
                return new DisclosedLine(l.Content, l.Source, money.Approved, money.Allocated, money[LedgerAccount.Paid]);
            }),
        ];
    }

    private static string? MinimumOf(PostingChannel channel) => channel switch
    {
        PostingChannel.Loudspeaker => DeadlineRegister.Loudspeaker,
        PostingChannel.Headquarters or PostingChannel.CultureHouse => DeadlineRegister.Posting,
        _ => null,
    };

    private static bool IsLate(BudgetDisclosure disclosure, DateOnly today) =>
        (disclosure.IsPosted ? disclosure.Postings.Min(p => p.From) : today) > disclosure.DueDay;

    private async Task<BudgetDisclosure> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var disclosure = await GetWholeAsync(id, cancellationToken);
        disclosure.EnsureVersion(version);
        return disclosure;
    }

    private async Task<BudgetDisclosure> GetWholeAsync(Guid id, CancellationToken cancellationToken)
    {
        var disclosure = await db.BudgetDisclosures.GetAsync(id, cancellationToken);
        var own = db.BudgetDisclosures.Where(d => d.Id == id);
        await own.SelectMany(d => d.Lines).LoadAsync(cancellationToken);
        await own.SelectMany(d => d.Postings).LoadAsync(cancellationToken);
        return disclosure;
    }

    private List<SpreadsheetColumn<BudgetDisclosureListItemDto>> Columns() =>
    [
        new(Heading("Year"), d => d.Year, 8),
        new(Heading("Kind"), d => exporter.Word(d.Kind), 24),
        new(Heading("Quarter"), d => d.Quarter, 8),
        new(Heading("Title"), d => d.Title, 60),
        new(Heading("AsOf"), d => d.AsOf, 14),
        new(Heading("DueDay"), d => d.DueDay, 14),
        new(Heading("FirstPosted"), d => d.FirstPosted, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
