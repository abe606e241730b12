using CameraProgram.Documents;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;

namespace CameraProgram.Plans;

/// <summary>Who signs a plan and in which form: before, as it is announced; at signing; and as it was signed.</summary>
public sealed class PlanSigners(PaperHeads heads, PaperSigners signers, ICurrentUser user, TimeProvider clock)
{
    /// <summary>
    /// How the current user signs: who stands in for another as their delegation says, whatever the plan foresaw for the person
    /// who was to sign; else as the plan says, which for a signatory it does not name means their own office.
    /// </summary>
    /// <exception cref="BusinessException">That form is not theirs; see <see cref="PaperHeads"/>.</exception>
    public async Task<Signatory> SignatoryAsync(Plan plan, CancellationToken cancellationToken) =>
        await heads.SignatoryAsync(await HeadAsync(plan, cancellationToken), user, ForeseenBy(plan), clock.Today(), cancellationToken);

    /// <summary>The current user as they would sign the draft; empty when it is not theirs to sign.</summary>
    internal async Task<Signatory?> SignatoryOfDraftAsync(Plan plan, CancellationToken cancellationToken)
    {
        try
        {
            return MaySign(plan, user) ? await SignatoryAsync(plan, cancellationToken) : null;
        }
        catch (BusinessException)
        {
            // They may not sign in that form, which the page tells: the draft shows whom the plan names.
            return null;
        }
    }

    /// <summary>Why the person that the plan names does not sign in the form that it names; with the <c>field</c> where to put it right.</summary>
    internal async Task<BusinessException?> MisfitAsync(Plan plan, CancellationToken cancellationToken)
    {
        if (plan.SignatoryId is not { } signatoryId || plan is { IssuingBody: IssuingBodyKind.Board, BoardId: null })
        {
            return null;
        }

        try
        {
            var head = await HeadAsync(plan, cancellationToken);
            await heads.SignatoryAsync(head, signatoryId, standsInAs: null, plan.SignerPosition, clock.Today(), cancellationToken);
            return null;
        }
        catch (BusinessException misfit) when (misfit.Code == CameraProgramErrorCodes.Documents.SignerFormDoesNotFit)
        {
            return misfit.WithData("field", "signerPosition");
        }
    }

    /// <summary>Who signed it; empty before.</summary>
    internal async Task<PaperSignerDto?> SignedByAsync(Plan plan, CancellationToken cancellationToken) => plan.DocumentId is { } documentId
        ? await signers.SignedByAsync(documentId, plan.History.LastOrDefault(e => e.Kind == PlanEventKind.Signed)?.ForName, cancellationToken)
        : null;

    /// <summary>How the current user would sign it now; empty when it is not theirs to sign.</summary>
    internal async Task<PaperSignerDto?> SigningAsync(Plan plan, CancellationToken cancellationToken) => MaySign(plan, user)
        ? await signers.AnnounceAsync(await HeadAsync(plan, cancellationToken), user, ForeseenBy(plan), cancellationToken)
        : null;

    /// <summary>In whose place the current user might sign it; none when they may sign it as they are.</summary>
    internal async Task<IReadOnlyList<StandInOfferDto>> OffersAsync(Plan plan, CancellationToken cancellationToken) =>
        plan.Status != PlanStatus.Submitted || MaySign(plan, user)
            ? []
            : await signers.OffersAsync(await HeadAsync(plan, cancellationToken), signer => MaySign(plan, signer), cancellationToken);

    private static SignerPosition? ForeseenBy(Plan plan) =>
        plan is { SignatoryId: null, SignerPosition: SignerPosition.Head } ? null : plan.SignerPosition;

    private static bool MaySign(Plan plan, ICurrentUser signer) => PlanActions.Of(plan, signer).Contains(PlanAction.Sign);

    private Task<PaperHead> HeadAsync(Plan plan, CancellationToken cancellationToken) => heads.OfAsync(plan.IssuingBody, plan.BoardId, cancellationToken);
}
