using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Budgets;

/// <summary>A decision on allocation that is made here: the head signs it, it takes its number in the register and moves the books, all or nothing.</summary>
public sealed class AllocationSigningAppService(
    ICameraProgramDb db, BudgetReader reader, AllocationAppService allocations, BudgetPaperAppService papers, PaperHeads heads, PaperSigners signers,
    DocumentRegistrar registrar, ICurrentUser user, TimeProvider clock)
{
    /// <summary>How the current user would sign it; with the reason where they may not.</summary>
    public async Task<PaperSignerDto> AnnounceAsync(CancellationToken cancellationToken) =>
        await signers.AnnounceAsync(await papers.HeadAsync(cancellationToken), user, foreseen: null, cancellationToken);

    /// <summary>The decision as it would go out, with number and day open.</summary>
    public async Task<FileContent> DraftAsync(SignAllocationInput input, PaperFormat format, CancellationToken cancellationToken) =>
        await papers.PrintAsync(AllocationDecision.Draft(await SourceAsync(input, signatory: null, cancellationToken), clock.Today()), "DU-THAO-QUYET-DINH-PHAN-BO", format, cancellationToken);

    /// <exception cref="BusinessException">
    /// <c>Documents:SigningFormChanged</c>, <c>Documents:SignerFormDoesNotFit</c>, <c>Budgets:NotApproved</c>, <c>Ledgers:NotEnough…</c>
    /// </exception>
    public async Task<AllocationDto> SignAsync(SignAllocationInput input, CancellationToken cancellationToken)
    {
        var head = await papers.HeadAsync(cancellationToken);
        var signatory = await heads.SignatoryAsync(head, user, foreseen: null, clock.Today(), cancellationToken);
        PaperSigners.EnsureAsAnnounced(input.Announced, signatory);
        var source = await SourceAsync(input, signatory, cancellationToken);
        var id = Guid.CreateVersion7();
        await db.InTransactionAsync(
            async ct =>
            {
                // The books first: what they refuse takes no number.
                var allocation = new Allocation(
                    id, source.Estimate.RootId, input.ToDraft(clock.Today()), source.Estimate.KnownLines(), fileIds: [], user.Actor(), clock.UtcInstant());
                await allocations.PostAsync(allocation, ct);
                db.Allocations.Add(allocation);
                var request = new RegistrationRequest(
                    new DocumentSource(DocumentSourceKind.Allocation, id), PaperKinds.Decision, head, input.Subject, clock.Today(), signatory, ["Như Điều 3"]);
                await registrar.RegisterAsync(request, numbered => AllocationDecision.Numbered(source, numbered), d => allocation.Register(d.Id, d.Symbol), ct);
                return id;
            },
            cancellationToken);
        return await allocations.GetAsync(id, cancellationToken);
    }

    private async Task<AllocationPaperSource> SourceAsync(SignAllocationInput input, Signatory? signatory, CancellationToken cancellationToken)
    {
        var estimate = await reader.InForceAsync(input.EstimateId!.Value, cancellationToken);
        var allocation = new Allocation(
            Guid.CreateVersion7(), estimate.RootId, input.ToDraft(clock.Today()), estimate.KnownLines(), fileIds: [], user.Actor(), clock.UtcInstant());
        return new AllocationPaperSource(
            estimate, allocation.Subject, allocation.ReductionReason, [.. allocation.Lines.Select(l => new KnownAmount(l.Line, l.Amount))],
            await papers.HeadAsync(cancellationToken), signatory, (await papers.CommuneAsync(cancellationToken)).AmountWording);
    }
}
