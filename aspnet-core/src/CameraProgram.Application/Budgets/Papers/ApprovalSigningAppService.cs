using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>
/// Estimates and settlements that are approved by a decision made here: the head signs it, it takes its number in the register
/// and moves the books, all or nothing.
/// </summary>
public sealed class ApprovalSigningAppService(
    ICameraProgramDb db, EstimateApprovalAppService estimates, EstimateDetailAppService estimateDetails, SettlementAppService settlements,
    SettlementDetailAppService settlementDetails, BudgetPaperAppService papers, PaperHeads heads, PaperSigners signers, DocumentRegistrar registrar,
    ICurrentUser user, TimeProvider clock)
{
    /// <summary>How the current user would sign such a decision; with the reason where they may not.</summary>
    public async Task<PaperSignerDto> AnnounceAsync(CancellationToken cancellationToken) =>
        await signers.AnnounceAsync(await papers.HeadAsync(cancellationToken), user, foreseen: null, cancellationToken);

    public async Task<FileContent> DraftOfEstimateAsync(Guid id, SignDecisionInput input, PaperFormat format, CancellationToken cancellationToken)
    {
        var estimate = await estimateDetails.GetWholeAsync(id, cancellationToken);
        var source = await SourceAsync(input, signatory: null, cancellationToken);
        var paper = ApprovalDecisions.OfEstimate(source, estimate, await FormerAsync(estimate, cancellationToken));
        return await papers.PrintAsync(ApprovalDecisions.AsDraft(paper, source.Head, clock.Today()), "DU-THAO-QUYET-DINH-DU-TOAN", format, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Documents:SigningFormChanged</c>, <c>Budgets:WrongStatus</c>, <c>Ledgers:NotEnough…</c>.</exception>
    public async Task<BudgetEstimateDto> SignEstimateAsync(Guid id, SignDecisionInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var source = await ToSignAsync(input, cancellationToken);
        await db.InTransactionAsync(
            async ct =>
            {
                // The books first: what they refuse takes no number.
                var estimate = await estimates.LoadAsync(id, version, ct);
                var former = await estimates.DecideAsync(estimate, Open, clock.Today(), ct);
                var paper = ApprovalDecisions.OfEstimate(source, estimate, former);
                return await RegisterAsync(source, DocumentSourceKind.Estimate, id, paper, d => estimate.Register(d.Id, d.Symbol, former), ct);
            },
            cancellationToken);
        return await estimateDetails.GetAsync(id, cancellationToken);
    }

    public async Task<FileContent> DraftOfSettlementAsync(Guid id, SignDecisionInput input, PaperFormat format, CancellationToken cancellationToken)
    {
        var source = await SourceAsync(input, signatory: null, cancellationToken);
        var paper = ApprovalDecisions.OfSettlement(source, await settlementDetails.GetAsync(id, cancellationToken));
        return await papers.PrintAsync(ApprovalDecisions.AsDraft(paper, source.Head, clock.Today()), "DU-THAO-QUYET-DINH-QUYET-TOAN", format, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Documents:SigningFormChanged</c>, <c>Budgets:WrongStatus</c>, <c>Budgets:ApproverSettled</c> and the like.</exception>
    public async Task<SettlementDto> SignSettlementAsync(Guid id, SignDecisionInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var source = await ToSignAsync(input, cancellationToken);
        var paper = ApprovalDecisions.OfSettlement(source, await settlementDetails.GetAsync(id, cancellationToken));
        await db.InTransactionAsync(
            async ct =>
            {
                var settlement = await settlementDetails.GetWholeAsync(id, ct);
                settlement.EnsureVersion(version);
                var next = await settlements.DecideAsync(settlement, Open, clock.Today(), ct);
                return await RegisterAsync(source, DocumentSourceKind.Settlement, id, paper, d => settlement.Register(d.Id, d.Symbol, next), ct);
            },
            cancellationToken);
        return await settlementDetails.GetAsync(id, cancellationToken);
    }

    /// <summary>It takes its number when it is signed.</summary>
    private const string Open = "–";

    private async Task<DecisionSource> ToSignAsync(SignDecisionInput input, CancellationToken cancellationToken)
    {
        var signatory = await heads.SignatoryAsync(await papers.HeadAsync(cancellationToken), user, foreseen: null, clock.Today(), cancellationToken);
        PaperSigners.EnsureAsAnnounced(input.Announced, signatory);
        return await SourceAsync(input, signatory, cancellationToken);
    }

    private async Task<DecisionSource> SourceAsync(SignDecisionInput input, Signatory? signatory, CancellationToken cancellationToken) => new(
        input.Subject, await papers.HeadAsync(cancellationToken), signatory, (await papers.CommuneAsync(cancellationToken)).AmountWording);

    private async Task<OfficialDocument> RegisterAsync(
        DecisionSource source, DocumentSourceKind kind, Guid id, OfficialPaper paper, Action<OfficialDocument> then, CancellationToken cancellationToken) =>
        await registrar.RegisterAsync(
            new RegistrationRequest(
                new DocumentSource(kind, id), PaperKinds.Decision, source.Head, source.Subject, clock.Today(), source.Signatory!, [ApprovalDecisions.Recipient]),
            numbered => ApprovalDecisions.Numbered(paper, numbered), then, cancellationToken);

    private Task<Estimate?> FormerAsync(Estimate estimate, CancellationToken cancellationToken) => estimate.Revision == 1
        ? Task.FromResult<Estimate?>(null)
        : db.Estimates.AsNoTracking().SingleOrDefaultAsync(e => e.RootId == estimate.RootId && e.Status == EstimateStatus.Approved, cancellationToken);
}
