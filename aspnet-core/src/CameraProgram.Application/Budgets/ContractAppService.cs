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

/// <summary>Contracts and direct purchases: they bind allocated money, and give back what they do not need.</summary>
public sealed class ContractAppService(
    ICameraProgramDb db, BudgetReader reader, BudgetBooks books, ContractDetailAppService details, ListExporter exporter, ICurrentUser user, TimeProvider clock)
{
    private const string List = "Contracts";

    private static readonly SortMap<Contract> Sorts = new SortMap<Contract>("-day")
        .Add("day", c => c.Day)
        .Add("number", c => c.Number)
        .AddName("subject")
        .Add("total", c => c.Total);

    public async Task<PagedResult<ContractListItemDto>> ListAsync(ContractListInput input, CancellationToken cancellationToken)
    {
        var rootId = input.EstimateId is { } estimateId ? await reader.RootOfAsync(estimateId, cancellationToken) : (Guid?)null;
        var contracts = db.Contracts.AsNoTracking().WhereMatches(input.Filter)
            .WhereIf(rootId is not null, c => c.RootId == rootId)
            .WhereIf(input.Kind is not null, c => c.Kind == input.Kind)
            .WhereIf(input.Year is not null, c => db.Estimates.Any(e => e.Id == c.RootId && e.Year == input.Year));
        var page = await Sorts.Apply(contracts, input.Sort).ToPageAsync(input, cancellationToken);
        var estimates = await reader.EstimatesAsync([.. page.Items.Select(c => c.RootId).Distinct()], cancellationToken);
        var balances = await books.ContractBalancesAsync([.. page.Items.Select(c => c.Id)], cancellationToken);
        return new PagedResult<ContractListItemDto>(
            [
                .. page.Items.Select(c => new ContractListItemDto(
                    c.Id, c.Version, estimates[c.RootId], c.Kind, c.Number, c.Day, c.Subject, c.ContractorName, c.Total, ContractMoney.Of(balances[c.Id]))),
            ],
            page.Total);
    }

    public async Task<FileContent> ExportAsync(ContractExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    /// <exception cref="BusinessException"><c>Budgets:NotApproved</c>, <c>Ledgers:NotEnoughAvailable</c>.</exception>
    public async Task<ContractDto> CreateAsync(CreateContractInput input, CancellationToken cancellationToken)
    {
        TypedDay.EnsureOnRecord(input.Day, clock.Today());
        TypedDay.EnsureOnRecord(input.From, clock.Today());
        TypedDay.EnsureOnRecord(input.To, clock.Today());
        await reader.EnsureOwnFilesAsync(input.FileIds, cancellationToken);
        if (input.PartyId is { } partyId && !await db.Parties.AnyAsync(p => p.Id == partyId, cancellationToken))
        {
            throw new InputException("partyId", KernelErrorCodes.NotFound);
        }

        var id = Guid.CreateVersion7();
        await db.InTransactionAsync(
            async ct =>
            {
                var estimate = await reader.InForceAsync(input.EstimateId!.Value, ct);
                var draft = new ContractDraft(
                    input.Kind, input.Number, input.Day!.Value, input.Subject, input.PartyId, input.ContractorName, input.TaxCode, input.From, input.To,
                    input.Lines.ToDrafts());
                var contract = new Contract(id, estimate.RootId, draft, estimate.KnownLines(), input.FileIds, user.Actor(), clock.UtcInstant());
                await EnsureNotThereAsync(contract, ct);
                await books.EnsureNotBeforeAsync(
                    contract.RootId, LedgerAccount.Available, Guid.Empty, contract.Day, CameraProgramErrorCodes.Budgets.DayBeforeAllocation, ct);
                await books.PostAsync(LedgerKind.Contract, contract.RootId, id, contract.Day, contract.Moves(), ct);
                db.Contracts.Add(contract);
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    /// <summary>Written down twice, or carried over from a former year and written down again, it would be bound and paid twice.</summary>
    private async Task EnsureNotThereAsync(Contract contract, CancellationToken cancellationToken)
    {
        var there = await db.Contracts.AsNoTracking()
            .Where(c => c.RootId == contract.RootId && c.Number == contract.Number && c.ContractorName == contract.ContractorName)
            .OrderBy(c => c.Id).Select(c => new { c.Id, c.Day }).FirstOrDefaultAsync(cancellationToken);
        if (there is not null)
        {
            throw new InputException("number", CameraProgramErrorCodes.Budgets.ContractThere)
                .WithData("number", contract.Number).WithData("name", contract.ContractorName).WithData("day", there.Day);
        }
    }

    /// <summary>What it does not need any more is free for other contracts.</summary>
    /// <exception cref="BusinessException"><c>Ledgers:NotEnoughCommitted</c>, <c>Ledgers:NotEnoughUndelivered</c>.</exception>
    public Task<ContractDto> ReleaseAsync(Guid id, ReleaseContractInput input, CancellationToken cancellationToken) => DoAsync(
        id,
        input,
        (contract, at) =>
        {
            var release = new ContractRelease(
                Guid.CreateVersion7(), contract, input.Day!.Value, input.Reason, input.Lines.ToDrafts(), input.FileIds, user.Actor(), at);
            db.ContractReleases.Add(release);
            return (LedgerKind.ContractRelease, release.Id, release.Day, release.Moves());
        },
        cancellationToken);

    /// <summary>The contractor gave an advance back, whole or in part.</summary>
    /// <exception cref="BusinessException"><c>Ledgers:NotEnoughAdvanced</c>.</exception>
    public Task<ContractDto> RefundAdvanceAsync(Guid id, ReleaseContractInput input, CancellationToken cancellationToken) => DoAsync(
        id,
        input,
        (contract, at) =>
        {
            var refund = new AdvanceRefund(
                Guid.CreateVersion7(), contract, input.Day!.Value, input.Reason, input.Lines.ToDrafts(), input.FileIds, user.Actor(), at);
            db.AdvanceRefunds.Add(refund);
            return (LedgerKind.AdvanceRefund, refund.Id, refund.Day, refund.Moves());
        },
        cancellationToken);

    private async Task<ContractDto> DoAsync(
        Guid id, ReleaseContractInput input,
        Func<Contract, DateTime, (LedgerKind Kind, Guid DocumentId, DateOnly Day, IReadOnlyList<LedgerMove> Moves)> make, CancellationToken cancellationToken)
    {
        await reader.EnsureOwnFilesAsync(input.FileIds, cancellationToken);
        await db.InTransactionAsync(
            async ct =>
            {
                var contract = await db.Contracts.AsNoTracking().Include(c => c.Lines).GetAsync(id, ct);
                var made = make(contract, clock.UtcInstant());
                await books.PostAsync(made.Kind, contract.RootId, made.DocumentId, made.Day, made.Moves, ct);
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private List<SpreadsheetColumn<ContractListItemDto>> Columns() =>
    [
        new(Heading("Number"), c => c.Number, 20),
        new(Heading("Day"), c => c.Day, 14),
        new(Heading("Kind"), c => exporter.Word(c.Kind), 20),
        new(Heading("Subject"), c => c.Subject, 60),
        new(Heading("Contractor"), c => c.ContractorName, 36),
        new(Heading("Estimate"), c => c.Estimate.Title, 50),
        new(Heading("Total"), c => c.Money.Bound, 18),
        new(Heading("Accepted"), c => c.Money.Accepted, 18),
        new(Heading("Advanced"), c => c.Money.Advanced, 18),
        new(Heading("Paid"), c => c.Money.Paid, 18),
        new(Heading("Left"), c => c.Money.Left, 18),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
