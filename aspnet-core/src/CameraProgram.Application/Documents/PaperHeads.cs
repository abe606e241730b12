using CameraProgram.Boards;
using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OrgUnits;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>Knows how each body that may issue papers by NĐ 30/2020 writes its head, and refuses those that may not.</summary>
public sealed class PaperHeads(ICameraProgramDb db, SignerPosts posts, ICurrentTenant tenant)
{
    /// <param name="boardId">The board, when <paramref name="kind"/> is a board.</param>
    /// <exception cref="BusinessException"><c>Documents:IssuerHasOwnRules</c> for police, military, party and Front bodies.</exception>
    public async Task<PaperHead> OfAsync(IssuingBodyKind kind, Guid? boardId, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);
        return kind == IssuingBodyKind.PeoplesCommittee
            ? OfCommittee(commune)
            : OfBoard(commune, await BoardAsync(boardId, cancellationToken));
    }

    /// <summary>How that user signs for a body now, in their own place or in that of the person they stand in for.</summary>
    /// <param name="foreseen">The form that the paper foresees for whoever signs it in their own place.</param>
    /// <exception cref="BusinessException">As below; <c>Documents:OnlyHeadAuthorises</c>: who is to be stood in for does not lead that body.</exception>
    public async Task<Signatory> SignatoryAsync(
        PaperHead head, ICurrentUser signer, SignerPosition? foreseen, DateOnly day, CancellationToken cancellationToken)
    {
        if (signer is { ActingForId: { } principalId })
        {
            var principal = await db.Users.AsNoTracking().GetAsync(principalId, cancellationToken);
            var post = await posts.OfAsync(head.BoardId, principalId, principal.JobTitle, day, cancellationToken);
            if (!SignerPosts.Leads(post))
            {
                throw new BusinessException(CameraProgramErrorCodes.Documents.OnlyHeadAuthorises)
                    .WithData("name", principal.FullName).WithData("body", head.Name);
            }
        }

        return await SignatoryAsync(head, signer.RequiredId(), await StandsInAsAsync(signer, cancellationToken), foreseen, day, cancellationToken);
    }

    /// <summary>How a user of the program signs for a body on a day.</summary>
    /// <param name="standsInAs">Empty when they sign in their own place.</param>
    /// <exception cref="BusinessException">
    /// <c>Documents:SignerIsNoDeputy</c>, <c>Documents:SignerFormDoesNotFit</c>: their post in that body does not sign so. Never is another
    /// form taken than the one that was granted or foreseen.
    /// </exception>
    public async Task<Signatory> SignatoryAsync(
        PaperHead head, Guid userId, DelegationKind? standsInAs, SignerPosition? foreseen, DateOnly day, CancellationToken cancellationToken)
    {
        var signer = await db.Users.AsNoTracking().GetAsync(userId, cancellationToken);
        var post = await posts.OfAsync(head.BoardId, userId, signer.JobTitle, day, cancellationToken);
        var form = PostsInBodies.FormOf(post, standsInAs, foreseen);
        if (!PostsInBodies.Fits(form, post, head.Kind))
        {
            var code = standsInAs == DelegationKind.DeputyForHead
                ? CameraProgramErrorCodes.Documents.SignerIsNoDeputy
                : CameraProgramErrorCodes.Documents.SignerFormDoesNotFit;
            throw new BusinessException(code).WithData("name", signer.FullName).WithData("form", form).WithData("body", head.Name);
        }

        return new Signatory(form, signer.FullName, signer.JobTitle, userId);
    }

    /// <summary>Under which authority the user stands in now; <c>null</c> when they act in their own place.</summary>
    public async Task<DelegationKind?> StandsInAsAsync(ICurrentUser signer, CancellationToken cancellationToken) => signer.DelegationId is { } id
        ? await db.Delegations.Where(d => d.Id == id).Select(d => d.Kind).SingleAsync(cancellationToken)
        : null;

    /// <summary>NĐ 30/2020 does not bind the papers of police, military, party and Front: printed in this form they would be invalid.</summary>
    private async Task<Board> BoardAsync(Guid? boardId, CancellationToken cancellationToken)
    {
        var id = boardId ?? throw new InputException(nameof(boardId), KernelErrorCodes.Required);
        if (await db.Boards.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken) is { } board)
        {
            return board;
        }

        var body = await db.OrgUnits.AsNoTracking().GetAsync(id, cancellationToken);
        throw body.Kind is OrgUnitKind.CommunePolice or OrgUnitKind.MilitaryCommand or OrgUnitKind.PartyCommittee or OrgUnitKind.FatherlandFront
            ? new BusinessException(CameraProgramErrorCodes.Documents.IssuerHasOwnRules).WithData("name", body.Name)
            : new EntityNotFoundException(nameof(Board), id);
    }

    private static PaperHead OfCommittee(Commune commune)
    {
        var name = PaperHead.CommitteeName(commune);
        return new PaperHead(
            IssuingBodyKind.PeoplesCommittee, null, new Letterhead { IssuingBody = [name], IssuingBodyInText = name }, "UBND",
            commune.PlaceName, FooterOf(commune), Commune.KindWord(commune.Type));
    }

    private static PaperHead OfBoard(Commune commune, Board board) => new(
        IssuingBodyKind.Board,
        board.Id,
        new Letterhead { SuperiorBody = [$"UBND {InText.Place(commune)}"], IssuingBody = [board.Name], IssuingBodyInText = board.Name },
        board.Abbreviation ?? Initials(board.Name),
        commune.PlaceName,
        FooterOf(commune),
        Commune.KindWord(commune.Type),
        board.SignsWithCommitteeSeal);

    /// <summary>"Ban Điều hành" → "BĐH": the first letters of the first three words.</summary>
    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3).Select(word => char.ToUpperInvariant(word[0])));

    private static List<string> FooterOf(Commune commune)
    {
        var contact = string.Join("; ", new[]
        {
            commune.Phone is { } phone ? $"Điện thoại: {phone}" : null,
            commune.Email is { } email ? $"Thư điện tử: {email}" : null,
        }.Where(part => part is not null));
        return [.. new[] { commune.Address is { } address ? $"Địa chỉ: {address}" : null, contact.Length > 0 ? contact : null }.OfType<string>()];
    }
}
