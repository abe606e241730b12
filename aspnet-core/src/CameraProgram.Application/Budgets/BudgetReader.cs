using CameraProgram.Attachments;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>What documents that move money read around themselves: the estimate in force, its name, their files.</summary>
public sealed class BudgetReader(ICameraProgramDb db, AttachmentAppService attachments, ICurrentTenant tenant)
{
    /// <exception cref="EntityNotFoundException">No estimate has that id.</exception>
    public async Task<Guid> RootOfAsync(Guid estimateId, CancellationToken cancellationToken) =>
        await db.Estimates.AsNoTracking().Where(e => e.Id == estimateId).Select(e => (Guid?)e.RootId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(nameof(Estimate), estimateId);

    /// <summary>The approved version of the estimate, with its lines.</summary>
    /// <param name="estimateId">Of any version.</param>
    /// <exception cref="BusinessException"><c>Budgets:NotApproved</c>.</exception>
    public async Task<Estimate> InForceAsync(Guid estimateId, CancellationToken cancellationToken)
    {
        var rootId = await RootOfAsync(estimateId, cancellationToken);
        return await db.Estimates.AsNoTracking().Include(e => e.Lines).Where(e => e.RootId == rootId && e.Status == EstimateStatus.Approved)
                .OrderByDescending(e => e.Revision).FirstOrDefaultAsync(cancellationToken)
            ?? throw new BusinessException(CameraProgramErrorCodes.Budgets.NotApproved)
                .WithData("name", await db.Estimates.AsNoTracking().Where(e => e.Id == estimateId).Select(e => e.Title).SingleAsync(cancellationToken));
    }

    /// <summary>The version in force of each, else the last; by the root.</summary>
    /// <param name="rootIds">At most a page of a list.</param>
    public async Task<IReadOnlyDictionary<Guid, EstimateReferenceDto>> EstimatesAsync(IReadOnlyCollection<Guid> rootIds, CancellationToken cancellationToken) =>
        (await db.Estimates.AsNoTracking().Where(e => rootIds.Contains(e.RootId) && e.Status != EstimateStatus.Superseded && e.Status != EstimateStatus.Cancelled)
            .Select(e => new { e.Id, e.RootId, e.Year, e.Title, e.Status, e.Revision }).ToListAsync(cancellationToken))
        .GroupBy(e => e.RootId)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Status == EstimateStatus.Approved).ThenByDescending(e => e.Revision)
            .Select(e => new EstimateReferenceDto(e.Id, e.RootId, e.Year, e.Title)).First());

    public async Task<EstimateReferenceDto> EstimateAsync(Guid rootId, CancellationToken cancellationToken) =>
        (await EstimatesAsync([rootId], cancellationToken))[rootId];

    /// <summary>In the order in which they were handed in.</summary>
    public async Task<IReadOnlyList<BudgetFileDto>> FilesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? []
        : await db.Attachments.AsNoTracking().Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id)
            .Select(a => new BudgetFileDto(a.Id, a.FileName, a.ContentType, a.Size)).ToListAsync(cancellationToken);

    /// <summary>What a new document may have as its papers.</summary>
    /// <exception cref="EntityNotFoundException">One of them is not the current user's own upload.</exception>
    public Task EnsureOwnFilesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? Task.CompletedTask
        : attachments.OwnUploadsAsync(ids, cancellationToken);

    /// <summary>A paper of that document.</summary>
    /// <exception cref="EntityNotFoundException">The document has no such paper.</exception>
    public Task<FileContent> OpenFileAsync(BudgetDocument document, Guid fileId, CancellationToken cancellationToken) => document.FileIds.Contains(fileId)
        ? attachments.OpenAsync(fileId, cancellationToken)
        : throw new EntityNotFoundException(nameof(Attachment), fileId);

    public async Task<string> InWordsAsync(long amount, CancellationToken cancellationToken) => AmountWords.Of(
        amount, await db.Communes.AsNoTracking().Where(c => c.Id == tenant.Id).Select(c => c.AmountWording).SingleAsync(cancellationToken));
}

internal static class BudgetLines
{
    public static IReadOnlyCollection<KnownLine> KnownLines(this Estimate estimate) => [.. estimate.Lines.Select(l => new KnownLine(l.Key, l.Content, l.Source))];

    public static IReadOnlyList<LineAmountDraft> ToDrafts(this IEnumerable<LineAmountInput> lines) => [.. lines.Select(l => new LineAmountDraft(l.LineKey!.Value, l.Amount))];

    public static LineAmountDto ToDto(this LineAmount line) => new(line.LineKey, line.Content, line.Source, line.Amount);
}
