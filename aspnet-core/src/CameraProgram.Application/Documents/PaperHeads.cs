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
public sealed class PaperHeads(ICameraProgramDb db, ICurrentTenant tenant, ICurrentUser user)
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

    /// <summary>How a user of the program signs for a body on a day: by their seat in the board, else by how they stand in, else by their job title.</summary>
    /// <param name="standsInAs">Empty when they sign in their own place.</param>
    public async Task<Signatory> SignatoryAsync(
        PaperHead head, Guid userId, DelegationKind? standsInAs, DateOnly day, CancellationToken cancellationToken)
    {
        var signer = await db.Users.AsNoTracking().GetAsync(userId, cancellationToken);
        var seats = head.BoardId is { } boardId
            ? await db.Boards.Where(b => b.Id == boardId).SelectMany(b => b.Members)
                .Where(m => m.UserId == userId && m.From <= day && (m.To == null || m.To >= day)).Select(m => m.Seat).ToListAsync(cancellationToken)
            : [];
        return new Signatory(PositionOf(seats, signer.JobTitle, standsInAs), signer.FullName, signer.JobTitle, userId);
    }

    /// <summary>Under which authority the user stands in now; <c>null</c> when they act in their own place.</summary>
    public async Task<DelegationKind?> StandsInAsAsync(CancellationToken cancellationToken) => user.DelegationId is { } id
        ? await db.Delegations.Where(d => d.Id == id).Select(d => d.Kind).SingleAsync(cancellationToken)
        : null;

    private static SignerPosition PositionOf(List<BoardSeat> seats, string? jobTitle, DelegationKind? standsInAs)
    {
        if (seats.Contains(BoardSeat.Head))
        {
            return SignerPosition.Head;
        }

        var isDeputy = seats.Exists(Deputies.IsSeatOfDeputy) || Deputies.IsTitleOfDeputy(jobTitle);
        return standsInAs switch
        {
            DelegationKind.DeputyForHead or null when isDeputy => SignerPosition.DeputyForHead,
            null => SignerPosition.Head,
            // Also a board's deputy under a paper of the committee, which is another body.
            _ => SignerPosition.ByAuthorisation,
        };
    }

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
        var name = $"Ủy ban nhân dân {PlaceInText(commune)}";
        return new PaperHead(
            IssuingBodyKind.PeoplesCommittee, null, new Letterhead { IssuingBody = [name], IssuingBodyInText = name }, "UBND",
            commune.PlaceName, FooterOf(commune), Commune.KindWord(commune.Type));
    }

    private static PaperHead OfBoard(Commune commune, Board board) => new(
        IssuingBodyKind.Board,
        board.Id,
        new Letterhead { SuperiorBody = [$"UBND {PlaceInText(commune)}"], IssuingBody = [board.Name], IssuingBodyInText = board.Name },
        board.Abbreviation ?? Initials(board.Name),
        commune.PlaceName,
        FooterOf(commune),
        Commune.KindWord(commune.Type),
        board.SignsWithCommitteeSeal);

    /// <summary>"xã Ninh Giang".</summary>
    private static string PlaceInText(Commune commune) => char.ToLowerInvariant(commune.FullName[0]) + commune.FullName[1..];

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
