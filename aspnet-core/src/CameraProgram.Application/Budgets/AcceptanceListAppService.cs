using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Installations;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Budgets;

/// <summary>What was accepted of contracts: as a list, as a file, of one contract.</summary>
public sealed class AcceptanceListAppService(ICameraProgramDb db, BudgetReader reader, ListExporter exporter, ICurrentUser user)
{
    private const string List = "Acceptances";

    private static readonly SortMap<ContractAcceptance> Sorts = new SortMap<ContractAcceptance>("-day").Add("day", a => a.Day).Add("total", a => a.Total);

    public async Task<PagedResult<ContractAcceptanceDto>> ListAsync(AcceptanceListInput input, CancellationToken cancellationToken)
    {
        var rootId = input.EstimateId is { } estimateId ? await reader.RootOfAsync(estimateId, cancellationToken) : (Guid?)null;
        var acceptances = db.ContractAcceptances.AsNoTracking().Include(a => a.Lines).WhereMatches(input.Filter)
            .WhereIf(rootId is not null, a => a.RootId == rootId)
            .WhereIf(input.ContractId is not null, a => a.ContractId == input.ContractId)
            .WhereIf(input.Year is not null, a => db.Estimates.Any(e => e.Id == a.RootId && e.Year == input.Year));
        var page = await Sorts.Apply(acceptances, input.Sort).ToPageAsync(input, cancellationToken);
        return new PagedResult<ContractAcceptanceDto>(await ToDtosAsync(page.Items, cancellationToken), page.Total);
    }

    public async Task<FileContent> ExportAsync(AcceptanceExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    /// <summary>What of the camera register is handed over and can prove an acceptance; each once.</summary>
    public Task<PagedResult<HandoverDto>> HandoversAsync(HandoverListInput input, CancellationToken cancellationToken) => db.Installations.AsNoTracking()
        .Where(i => i.Status == InstallationStatus.HandedOver && !db.ContractAcceptances.Any(a => a.InstallationId == i.Id && a.ReversedDay == null))
        .WhereMatches(input.Filter).OrderByDescending(i => i.HandedOverDay).ThenBy(i => i.Id)
        .Select(i => new HandoverDto(i.Id, i.Title, i.GiverName, i.HandedOverDay, i.Lines.Count(l => l.CameraId != null)))
        .ToPageAsync(input, cancellationToken);

    public async Task<ContractAcceptanceDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        (await ToDtosAsync([await db.ContractAcceptances.AsNoTracking().Include(a => a.Lines).GetAsync(id, cancellationToken)], cancellationToken))[0];

    /// <summary>Newest first; at most as many as a contract's page shows.</summary>
    public async Task<IReadOnlyList<ContractAcceptanceDto>> OfContractAsync(Guid contractId, CancellationToken cancellationToken) => await ToDtosAsync(
        await db.ContractAcceptances.AsNoTracking().Include(a => a.Lines).Where(a => a.ContractId == contractId)
            .OrderByDescending(a => a.Day).ThenBy(a => a.Id).Take(BudgetDocumentConsts.ShownOfContract).ToListAsync(cancellationToken),
        cancellationToken);

    private async Task<List<ContractAcceptanceDto>> ToDtosAsync(IReadOnlyList<ContractAcceptance> acceptances, CancellationToken cancellationToken)
    {
        var contractIds = acceptances.Select(a => a.ContractId).Distinct().ToList();
        var numbers = await db.Contracts.AsNoTracking().Where(c => contractIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, cancellationToken);
        var installationIds = acceptances.Select(a => a.InstallationId).OfType<Guid>().ToList();
        var titles = await db.Installations.AsNoTracking().Where(i => installationIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id, i => i.Title, cancellationToken);
        var files = (await reader.FilesAsync([.. acceptances.SelectMany(a => a.FileIds).Distinct()], cancellationToken)).ToDictionary(f => f.Id);
        var mayReverse = user.Has(P.Budgets.Contract);
        return
        [
            .. acceptances.Select(a => new ContractAcceptanceDto(
                a.Id, a.Version, a.ContractId, numbers[a.ContractId], a.Day, a.InstallationId,
                a.InstallationId is { } installation ? titles.GetValueOrDefault(installation) : null, a.Minutes, a.Note, [.. a.Lines.Select(l => l.ToDto())], a.Total,
                [.. a.FileIds.Where(files.ContainsKey).Select(f => files[f])], a.ByName, a.ForName, a.ReversedDay, a.ReversalReason, a.ReversedByName,
                a.ReversedForName, mayReverse && a.ReversedDay is null)),
        ];
    }

    private List<SpreadsheetColumn<ContractAcceptanceDto>> Columns() =>
    [
        new(Heading("Day"), a => a.Day, 14),
        new(Heading("Contract"), a => a.ContractNumber, 20),
        new(Heading("Minutes"), a => a.Minutes ?? a.InstallationTitle, 50),
        new(Heading("Total"), a => a.Total, 18),
        new(Heading("ReversedDay"), a => a.ReversedDay, 16),
        new(Heading("By"), a => a.ByName, 28),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
