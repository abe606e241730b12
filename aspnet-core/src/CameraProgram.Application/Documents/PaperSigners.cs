using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>Says before a paper is signed in which form it would be, by the current user or by them in another's place; and afterwards how it was.</summary>
public sealed class PaperSigners(ICameraProgramDb db, PaperHeads heads, StandIns standIns, TextCatalog texts, TimeProvider clock)
{
    /// <summary>How that user would sign now; with the reason where they may not.</summary>
    public async Task<PaperSignerDto> AnnounceAsync(PaperHead head, ICurrentUser signer, SignerPosition? foreseen, CancellationToken cancellationToken)
    {
        try
        {
            var signatory = await heads.SignatoryAsync(head, signer, foreseen, clock.Today(), cancellationToken);
            signatory.EnsureTitle();
            return new PaperSignerDto(signatory.Name, signatory.Position, head.TitleOf(signatory), signer.ActingForName);
        }
        catch (BusinessException refusal)
        {
            return new PaperSignerDto(signer.FullName ?? string.Empty, Position: null, Title: null, signer.ActingForName, texts.Get(refusal.Code, refusal.Details));
        }
    }

    /// <summary>Who signed it, as the register has it.</summary>
    /// <param name="forName">In whose place; the paper's source keeps that.</param>
    public async Task<PaperSignerDto> SignedByAsync(Guid documentId, string? forName, CancellationToken cancellationToken)
    {
        var document = await db.OfficialDocuments.AsNoTracking().Where(d => d.Id == documentId)
            .Select(d => new { d.SignerName, d.SignerTitle }).SingleAsync(cancellationToken);
        return new PaperSignerDto(document.SignerName, PaperHead.PositionOf(document.SignerTitle), document.SignerTitle, forName);
    }

    /// <summary>In whose place the current user might sign that paper.</summary>
    /// <param name="maySign">Whether a user holds the right and is the one for whom the paper waits.</param>
    public async Task<IReadOnlyList<StandInOfferDto>> OffersAsync(PaperHead head, Func<ICurrentUser, bool> maySign, CancellationToken cancellationToken)
    {
        var offers = new List<StandInOfferDto>();
        foreach (var (user, kind) in await standIns.ListAsync(cancellationToken))
        {
            if (maySign(user))
            {
                var announced = await AnnounceAsync(head, user, foreseen: null, cancellationToken);
                offers.Add(new StandInOfferDto(user.DelegationId!.Value, user.ActingForName!, kind, announced.Refusal));
            }
        }

        return offers;
    }

    /// <exception cref="BusinessException"><c>Documents:SigningFormChanged</c>: an office or a seat changed since the signer saw the paper.</exception>
    public static void EnsureAsAnnounced(SignerPosition? announced, Signatory signatory)
    {
        if (announced is { } form && form != signatory.Position)
        {
            throw new BusinessException(CameraProgramErrorCodes.Documents.SigningFormChanged).WithData("form", signatory.Position);
        }
    }
}
