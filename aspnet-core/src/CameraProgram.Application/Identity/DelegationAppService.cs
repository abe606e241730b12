using CameraProgram.Documents;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>Who stands in for whom. One gives only one's own rights, and only in one's own name (NĐ 30/2020 Đ.13).</summary>
public sealed class DelegationAppService(ICameraProgramDb db, SignerPosts posts, ICurrentUser current, TimeProvider clock)
{
    private const int MaxCandidates = 1_000;

    private static readonly SortMap<Delegation> Sorts = new SortMap<Delegation>("-to")
        .Add("to", d => d.To)
        .Add("from", d => d.From);

    public async Task<PagedResult<DelegationDto>> ListAsync(DelegationListInput input, CancellationToken cancellationToken)
    {
        var self = current.RequiredId();
        if (input.View == DelegationView.All && !current.Has(CameraProgramPermissions.Identity.Users))
        {
            throw new ForbiddenException();
        }

        var found = db.Delegations.AsNoTracking()
            .WhereIf(input.View == DelegationView.Mine, d => d.FromUserId == self || d.ToUserId == self)
            .WhereIf(input.View == DelegationView.Given, d => d.FromUserId == self)
            .WhereIf(input.View == DelegationView.Received, d => d.ToUserId == self);
        var page = await Sorts.Apply(found, input.Sort).ToPageAsync(input, cancellationToken);
        return new PagedResult<DelegationDto>(await DescribeAsync(page.Items, cancellationToken), page.Total);
    }

    /// <summary>Whom the current user may let stand in, and of which of their bodies each is a deputy today: only for these may they sign "KT.".</summary>
    public async Task<IReadOnlyList<DelegationCandidateDto>> CandidatesAsync(CancellationToken cancellationToken)
    {
        var self = current.RequiredId();
        var people = await db.Users.AsNoTracking().Where(u => u.IsActive && u.Id != self).OrderByName()
            .Select(u => new { u.Id, u.FullName, u.JobTitle }).Take(MaxCandidates).ToListAsync(cancellationToken);
        var deputies = await posts.DeputiesAsync(
            self, [.. people.Select(p => new SignerPosts.Person(p.Id, p.JobTitle))], clock.Today(), cancellationToken);
        return [.. people.Select(p => new DelegationCandidateDto(p.Id, p.FullName, p.JobTitle, [.. deputies.Bodies[p.Id]], deputies.UsualKindOf(p.Id)))];
    }

    public async Task<DelegationDto> CreateAsync(CreateDelegationInput input, CancellationToken cancellationToken)
    {
        if (current.ActingForId is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Identity.DelegationNotPassedOn);
        }

        var toUserId = input.ToUserId!.Value;
        var other = await db.Users.AsNoTracking().Where(u => u.Id == toUserId && u.IsActive)
            .Select(u => new SignerPosts.Person(u.Id, u.JobTitle)).SingleOrDefaultAsync(cancellationToken);
        if (other is null)
        {
            throw new InputException("toUserId", CameraProgramErrorCodes.Identity.UnknownUser);
        }

        if (input.ToDay < clock.Today())
        {
            throw new InputException("toDay", CameraProgramErrorCodes.Identity.DelegationInPast);
        }

        TypedDay.Due(input.FromDay!.Value, clock.Today(), "fromDay");
        if (input.Permissions.FirstOrDefault(p => !current.Has(p) || !PermissionDefinitions.MayBeDelegated(p)) is { } beyond)
        {
            throw new InputException("permissions", CameraProgramErrorCodes.Identity.DelegationBeyondOwn).WithData("name", beyond);
        }

        var deputies = await posts.DeputiesAsync(current.RequiredId(), [other], input.FromDay.Value, cancellationToken);
        if (input.Kind == DelegationKind.DeputyForHead && !deputies.Bodies.Contains(toUserId))
        {
            throw new InputException("kind", CameraProgramErrorCodes.Identity.OnlyDeputySignsForHead);
        }

        var kind = input.Kind ?? deputies.UsualKindOf(toUserId);
        var delegation = new Delegation(
            Guid.CreateVersion7(), current.RequiredId(), toUserId, kind, input.Basis, input.FromDay.Value, input.ToDay!.Value, input.Permissions);
        db.Delegations.Add(delegation);
        await db.SaveChangesAsync(cancellationToken);
        return (await DescribeAsync([delegation], cancellationToken))[0];
    }

    /// <summary>By whoever gave it, or by an administrator.</summary>
    public async Task<DelegationDto> RevokeAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var self = current.RequiredId();
        var seesAll = current.Has(CameraProgramPermissions.Identity.Users);
        var delegation = await db.Delegations.Where(d => seesAll || d.FromUserId == self || d.ToUserId == self).GetAsync(id, cancellationToken);
        if (!MayRevoke(delegation))
        {
            throw new ForbiddenException();
        }

        delegation.EnsureVersion(version);
        delegation.Revoke(clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return (await DescribeAsync([delegation], cancellationToken))[0];
    }

    private bool MayRevoke(Delegation delegation) =>
        delegation.FromUserId == current.Id || current.Has(CameraProgramPermissions.Identity.ManageUsers);

    private async Task<IReadOnlyList<DelegationDto>> DescribeAsync(IReadOnlyList<Delegation> delegations, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var ids = delegations.SelectMany(d => new[] { d.FromUserId, d.ToUserId }).Distinct().ToList();
        var people = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => new NamedDto(u.Id, u.FullName), cancellationToken);
        return
        [
            .. delegations.Select(d => new DelegationDto(
                d.Id, d.Version, people[d.FromUserId], people[d.ToUserId], d.Kind, d.Basis, d.From, d.To, d.Permissions, d.RevokedAt, d.StateOn(today),
                d.RevokedAt is null && d.To >= today && MayRevoke(d))),
        ];
    }
}
