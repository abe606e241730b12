using System.Linq.Expressions;
using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>The commitments of households and bodies: listed, prepared, corrected while nobody has signed.</summary>
public sealed class CommitmentAppService(ICameraProgramDb db, CommitmentReader reader, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Commitment> Sorts = new SortMap<Commitment>("name")
        .AddName("name")
        .Add("signedDay", c => c.SignedDay)
        .Add("validTo", c => c.ValidTo)
        .Add("changed", c => c.LastModificationTime ?? c.CreationTime);

    public async Task<PagedResult<CommitmentListItemDto>> ListAsync(CommitmentListInput input, CancellationToken cancellationToken)
    {
        var page = await Sorts.ToPageAsync(Narrowed(input), ToRow, input, cancellationToken);
        var today = clock.Today();
        return new PagedResult<CommitmentListItemDto>([.. page.Items.Select(row => row.ToDto(today))], page.Total);
    }

    public Task<CommitmentDto> GetAsync(Guid id, CancellationToken cancellationToken) => reader.DtoAsync(Visible, id, cancellationToken);

    /// <summary>What a new commitment of a party starts with.</summary>
    public async Task<CommitmentBeginningDto> BeginAsync(Guid partyId, CancellationToken cancellationToken)
    {
        var party = await PartyAsync(partyId, cancellationToken);
        var today = clock.Today();
        var terms = await db.CommitmentTerms.AsNoTracking().RequiredOnAsync(today, cancellationToken);
        var cameras = await CamerasInUseAsync(partyId, cancellationToken);
        var open = await OpenAsync(partyId, exceptId: null, cancellationToken);
        var hindering = open.Find(c => Hinders(c, terms));
        var hamlet = await reader.HamletNameAsync(party.HamletId, cancellationToken);
        return new CommitmentBeginningDto(
            party.Id, party.Kind, party.FullName, hamlet is null ? null : new NamedDto(party.HamletId!.Value, hamlet),
            CommitmentTermsAppService.ToDto(terms, today), [.. (await reader.RegisterOfAsync(party, cameras, cancellationToken)).Cameras.Select(c => CommitmentReader.ToDto(c))],
            hindering?.Id, hindering?.StateOn(today), hindering is null ? open.FirstOrDefault()?.Id : null);
    }

    /// <exception cref="BusinessException"><c>Commitments:AlreadyOpen</c>, <c>Commitments:NoTermsInForce</c>, <c>Cameras:Retired</c>.</exception>
    public Task<CommitmentDto> CreateAsync(CreateCommitmentInput input, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var party = await PartyAsync(input.PartyId!.Value, ct);
        await db.Parties.Where(p => p.Id == party.Id).LockAsync(ct);
        var terms = await db.CommitmentTerms.RequiredOnAsync(clock.Today(), ct);
        var open = await OpenAsync(party.Id, exceptId: null, ct);
        EnsureNoneHinders(open, terms, party);
        return await AddAsync(party, terms, open.FirstOrDefault(), input, ct);
    }, cancellationToken);

    /// <summary>Prepares the commitment that follows one which runs out, or ran out, or was signed under earlier clauses.</summary>
    /// <exception cref="BusinessException"><c>Commitments:WrongState</c>, <c>Commitments:NotYetToRenew</c>, <c>Commitments:AlreadyOpen</c>.</exception>
    public Task<CommitmentDto> RenewAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var earlier = await Visible.GetAsync(id, ct);
        earlier.EnsureVersion(version);
        var terms = await db.CommitmentTerms.RequiredOnAsync(clock.Today(), ct);
        earlier.EnsureMayBeRenewed(terms, clock.Today());
        var party = await PartyAsync(earlier.PartyId, ct);
        await db.Parties.Where(p => p.Id == party.Id).LockAsync(ct);
        EnsureNoneHinders(await OpenAsync(party.Id, exceptId: id, ct), terms, party);
        var content = new SaveCommitmentInput
        {
            CameraIds = await CamerasInUseAsync(party.Id, ct),
            GivesInternet = earlier.GivesInternet,
            GivesPower = earlier.GivesPower,
            ProtectsEquipment = earlier.ProtectsEquipment,
            GivesPlace = earlier.GivesPlace,
            SupportNote = earlier.SupportNote,
            TermMonths = earlier.TermMonths,
        };
        return await AddAsync(party, terms, earlier, content, ct);
    }, cancellationToken);

    /// <summary>Changes a draft; it takes the clauses in force.</summary>
    public async Task<CommitmentDto> UpdateAsync(Guid id, SaveCommitmentInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commitment = await Visible.GetWithPartsAsync(id, cancellationToken);
        commitment.EnsureVersion(version);
        var party = await PartyAsync(commitment.PartyId, cancellationToken);
        var register = await RegisterOfAsync(party, input.CameraIds, cancellationToken);
        var terms = await db.CommitmentTerms.RequiredOnAsync(clock.Today(), cancellationToken);
        commitment.Edit(ContentOf(input, register), party, register.HamletName, terms, user.Actor(), clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Commitments:WrongState</c>: what was signed stays.</exception>
    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commitment = await Visible.GetAsync(id, cancellationToken);
        commitment.EnsureVersion(version);
        commitment.EnsureMayBeDeleted();
        db.Commitments.Remove(commitment);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The rows of a list, for its pages, its export and its papers.</summary>
    internal IQueryable<Commitment> Narrowed(CommitmentListInput input) => Visible.AsNoTracking()
        .WhereIf(input.HamletId is not null, c => c.HamletId == input.HamletId)
        .WhereIf(input.PartyKind is not null, c => c.PartyKind == input.PartyKind)
        .WhereIf(input.TermsId is not null, c => c.TermsId == input.TermsId)
        .WhereIf(input.PartyId is not null, c => c.PartyId == input.PartyId)
        .WhereState(input.State, clock.Today())
        .WhereMatches(input.Filter);

    private IQueryable<Commitment> Visible => db.Commitments.WhereVisibleTo(user);

    private Expression<Func<Commitment, Row>> ToRow => c => new Row(
        c.Id, c.Version, c.PartyId, c.PartyKind, c.FullName, c.HamletId, c.HamletName, c.Address, c.Status,
        db.CommitmentTerms.Where(t => t.Id == c.TermsId).Select(t => t.Number).FirstOrDefault(),
        c.Cameras.Count, c.SignedDay, c.ValidTo, c.WithdrawnDay, c.RenewedDay);

    private async Task<CommitmentDto> AddAsync(
        Party party, CommitmentTerms terms, Commitment? renews, SaveCommitmentInput input, CancellationToken cancellationToken)
    {
        var register = await RegisterOfAsync(party, input.CameraIds, cancellationToken);
        var commitment = new Commitment(Guid.CreateVersion7(), party, register.HamletName, terms, renews, user.Actor(), clock.UtcInstant());
        commitment.Begin(ContentOf(input, register), party, register.HamletName);
        db.Commitments.Add(commitment);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(commitment.Id, cancellationToken);
    }

    private async Task<PartyInRegister> RegisterOfAsync(Party party, IReadOnlyList<Guid> cameraIds, CancellationToken cancellationToken)
    {
        var register = await reader.RegisterOfAsync(party, cameraIds, cancellationToken);
        return cameraIds.Except(register.Cameras.Select(c => c.Id)).FirstOrDefault() is var missing && missing != Guid.Empty
            ? throw new EntityNotFoundException(nameof(Cameras.Camera), missing)
            : register;
    }

    private async Task<Party> PartyAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Parties.WhereVisibleTo(user).Where(p => p.MergedIntoId == null).GetAsync(id, cancellationToken);

    private Task<List<Guid>> CamerasInUseAsync(Guid partyId, CancellationToken cancellationToken) =>
        db.Cameras.Where(c => c.PartyId == partyId).WhereInUse().OrderByName().ThenBy(c => c.Id).Select(c => c.Id)
            .Take(CommitmentConsts.MaxCameras).ToListAsync(cancellationToken);

    /// <summary>The latest first.</summary>
    private Task<List<Commitment>> OpenAsync(Guid partyId, Guid? exceptId, CancellationToken cancellationToken) =>
        db.Commitments.AsNoTracking().Where(c => c.PartyId == partyId && c.Id != exceptId).WhereOpen(clock.Today())
            .OrderByDescending(c => c.CreationTime).ThenByDescending(c => c.Id).Take(CommitmentConsts.MaxAtOnce).ToListAsync(cancellationToken);

    /// <summary>A draft can be finished; what holds under these clauses need not be signed again.</summary>
    private static bool Hinders(Commitment open, CommitmentTerms terms) => open.Status == CommitmentStatus.Draft || open.TermsId == terms.Id;

    private static void EnsureNoneHinders(List<Commitment> open, CommitmentTerms terms, Party party)
    {
        if (open.Find(c => Hinders(c, terms)) is { } hindering)
        {
            throw new BusinessException(CameraProgramErrorCodes.Commitments.AlreadyOpen)
                .WithData("name", party.FullName).WithData("status", hindering.Status).WithData("id", hindering.Id);
        }
    }

    private static CommitmentContent ContentOf(SaveCommitmentInput input, PartyInRegister register) => new(
        register.Cameras, input.TermMonths, input.GivesInternet, input.GivesPower, input.ProtectsEquipment, input.GivesPlace, input.SupportNote);

    private sealed record Row(
        Guid Id, long Version, Guid PartyId, PartyKind PartyKind, string FullName, Guid? HamletId, string? HamletName, string? Address,
        CommitmentStatus Status, int TermsNumber, int Cameras, DateOnly? SignedDay, DateOnly? ValidTo, DateOnly? WithdrawnDay, DateOnly? RenewedDay)
    {
        public CommitmentListItemDto ToDto(DateOnly today) => new(
            Id, Version, PartyId, PartyKind, FullName, HamletId is { } hamlet ? new NamedDto(hamlet, HamletName ?? string.Empty) : null, Address,
            Commitment.StateOf(Status, ValidTo, RenewedDay, today), TermsNumber, Cameras, SignedDay, ValidTo, WithdrawnDay);
    }
}
