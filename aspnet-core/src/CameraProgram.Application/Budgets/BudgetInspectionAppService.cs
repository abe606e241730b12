using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Inspections of how the money is used: findings, answers, and that they are settled.</summary>
public sealed class BudgetInspectionAppService(ICameraProgramDb db, BudgetReader reader, ListExporter exporter, ICurrentUser user, TimeProvider clock)
{
    private const string List = "Inspections";

    private static readonly SortMap<BudgetInspection> Sorts = new SortMap<BudgetInspection>("-day").Add("day", i => i.Day);

    public async Task<PagedResult<BudgetInspectionListItemDto>> ListAsync(BudgetInspectionListInput input, CancellationToken cancellationToken)
    {
        var (rootId, today) = (input.EstimateId is { } estimateId ? await reader.RootOfAsync(estimateId, cancellationToken) : (Guid?)null, clock.Today());
        var inspections = db.BudgetInspections.AsNoTracking().WhereMatches(input.Filter)
            .WhereIf(rootId is not null, i => i.RootId == rootId)
            .WhereIf(input.Year is not null, i => db.Estimates.Any(e => e.Id == i.RootId && e.Year == input.Year))
            .WhereIf(input.Open == true, i => i.Findings.Any(f => f.SettledDay == null));
        var page = await Sorts.Apply(inspections, input.Sort)
            .Select(i => new
            {
                i.Id, i.Version, i.RootId, i.Day, i.Subject, Findings = i.Findings.Count, Open = i.Findings.Count(f => f.SettledDay == null),
                Late = i.Findings.Count(f => f.SettledDay == null && f.Deadline < today),
            })
            .ToPageAsync(input, cancellationToken);
        var estimates = await reader.EstimatesAsync([.. page.Items.Select(i => i.RootId).Distinct()], cancellationToken);
        return new PagedResult<BudgetInspectionListItemDto>(
            [.. page.Items.Select(i => new BudgetInspectionListItemDto(i.Id, i.Version, estimates[i.RootId], i.Day, i.Subject, i.Findings, i.Open, i.Late))], page.Total);
    }

    public async Task<FileContent> ExportAsync(BudgetInspectionExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    public async Task<BudgetInspectionDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var (i, today) = (await db.BudgetInspections.AsNoTracking().Include(x => x.Findings).GetAsync(id, cancellationToken), clock.Today());
        return new BudgetInspectionDto(
            i.Id, i.Version, await reader.EstimateAsync(i.RootId, cancellationToken), i.Day, i.Subject, i.Inspectors, i.Conclusion,
            [
                .. i.Findings.Select(f => new InspectionFindingDto(
                    f.Id, f.Content, f.Amount, f.Deadline, f.Answer, f.AnsweredDay, f.AnsweredBy, f.SettledDay, f.SettledBy, f.SettledNote,
                    f.SettledDay is null && f.Deadline < today, f.WasAnsweredBy(user.Actor()))),
            ],
            user.Has(CameraProgramPermissions.Budgets.Inspect), user.Has(CameraProgramPermissions.Budgets.Edit));
    }

    /// <summary>Of an approved estimate: before that there is no money to be used.</summary>
    /// <exception cref="BusinessException"><c>Budgets:NotApproved</c>.</exception>
    public async Task<BudgetInspectionDto> CreateAsync(SaveBudgetInspectionInput input, CancellationToken cancellationToken)
    {
        var inspection = new BudgetInspection(
            Guid.CreateVersion7(), (await reader.InForceAsync(input.EstimateId!.Value, cancellationToken)).RootId, input.Day!.Value, input.Subject, input.Inspectors,
            input.Conclusion, Findings(input), clock.Today());
        db.BudgetInspections.Add(inspection);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(inspection.Id, cancellationToken);
    }

    public Task<BudgetInspectionDto> SaveAsync(Guid id, SaveBudgetInspectionInput input, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id, version, i => i.Write(input.Day!.Value, input.Subject, input.Inspectors, input.Conclusion, Findings(input), clock.Today()), cancellationToken);

    public Task<BudgetInspectionDto> AnswerAsync(Guid id, Guid findingId, AnswerFindingInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, i => i.Answer(findingId, input.Answer, user.Actor(), clock.UtcInstant()), cancellationToken);

    public Task<BudgetInspectionDto> SettleAsync(Guid id, Guid findingId, SettleFindingInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, i => i.Settle(findingId, input.Note, user.Actor(), clock.UtcInstant()), cancellationToken);

    private async Task<BudgetInspectionDto> ChangeAsync(Guid id, ExpectedVersion version, Action<BudgetInspection> change, CancellationToken cancellationToken)
    {
        var inspection = await db.BudgetInspections.Include(i => i.Findings).GetAsync(id, cancellationToken);
        inspection.EnsureVersion(version);
        change(inspection);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    private List<FindingDraft> Findings(SaveBudgetInspectionInput input) =>
        [.. input.Findings.Select((f, i) => new FindingDraft(f.Id, f.Content, f.Amount, TypedDay.Due(f.Deadline!.Value, clock.Today(), $"findings[{i}].deadline")))];

    private List<SpreadsheetColumn<BudgetInspectionListItemDto>> Columns() =>
    [
        new(Heading("Day"), i => i.Day, 14),
        new(Heading("Subject"), i => i.Subject, 60),
        new(Heading("Estimate"), i => i.Estimate.Title, 50),
        new(Heading("Findings"), i => i.Findings, 14),
        new(Heading("Open"), i => i.Open, 14),
        new(Heading("Late"), i => i.Late, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
