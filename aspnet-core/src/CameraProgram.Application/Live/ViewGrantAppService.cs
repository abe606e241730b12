using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions.Live;

namespace CameraProgram.Live;

/// <summary>Gives people the right to watch for a time, and takes it back.</summary>
public sealed class ViewGrantAppService(ICameraProgramDb db, RegisterScope scope, ICurrentUser user, TimeProvider clock)
{
    private const int MaxViewers = 1_000;

    private static readonly SortMap<ViewGrant> Sorts = new SortMap<ViewGrant>("-to").Add("to", g => g.To).Add("from", g => g.From);

    private DateTime Now => clock.UtcInstant();

    public async Task<PagedResult<ViewGrantDto>> ListAsync(ViewGrantListInput input, CancellationToken cancellationToken)
    {
        var now = Now;
        var grants = db.ViewGrants.AsNoTracking()
            .WhereIf(input.ViewerId is not null, g => g.ViewerId == input.ViewerId)
            .WhereIf(input.CameraId is not null, g => g.CameraId == input.CameraId)
            .WhereIf(input.Open, g => g.RevokedAt == null && g.To > now)
            .WhereMatches(input.Filter);
        var page = await Sorts.Apply(grants, input.Sort).ToPageAsync(input, cancellationToken);
        return new PagedResult<ViewGrantDto>([.. page.Items.Select(ToDto)], page.Total);
    }

    /// <summary>Who may be given rights: people whose role lets them watch at all.</summary>
    public async Task<IReadOnlyList<ViewerOptionDto>> ViewersAsync(CancellationToken cancellationToken)
    {
        var roles = await db.Roles.AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancellationToken);
        var (some, all) = (With(P.Default), With(P.WatchAll));
        var people = await db.Users.AsNoTracking().Where(u => u.IsActive && u.Roles.Any(r => some.Contains(r.RoleId))).OrderByName().Take(MaxViewers)
            .Select(u => new { u.Id, u.FullName, u.JobTitle, Roles = u.Roles.Select(r => r.RoleId).ToList() }).ToListAsync(cancellationToken);
        return [.. people.Select(p => new ViewerOptionDto(p.Id, p.FullName, p.JobTitle, p.Roles.Exists(all.Contains)))];

        List<Guid> With(string permission) => [.. roles.Where(r => r.Permissions.Contains(permission)).Select(r => r.Id)];
    }

    /// <exception cref="InputException"><c>Live:UnknownViewer</c>, <c>Live:UnknownCamera</c>, and what <see cref="ViewGrant"/> refuses.</exception>
    public async Task<ViewGrantDto> GiveAsync(GrantViewInput input, CancellationToken cancellationToken)
    {
        var viewer = (await ViewersAsync(cancellationToken)).FirstOrDefault(v => v.Id == input.ViewerId)
            ?? throw new InputException("viewerId", CameraProgramErrorCodes.Live.UnknownViewer);
        var details = new GrantDetails(input.CameraId, input.HamletId, input.From!.Value.ToUniversalTime(), input.To!.Value.ToUniversalTime(), input.WithRecordings);
        var grant = new ViewGrant(
            Guid.CreateVersion7(), viewer.Id, viewer.FullName, await SubjectAsync(input, cancellationToken), details, input.Reason, user.Actor(), Now);
        db.ViewGrants.Add(grant);
        await db.SaveChangesAsync(cancellationToken);
        return ToDto(grant);
    }

    /// <summary>Who watches by it is put out within two seconds.</summary>
    public async Task<ViewGrantDto> RevokeAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var grant = await db.ViewGrants.GetAsync(id, cancellationToken);
        grant.EnsureVersion(version);
        grant.Revoke(input.Reason, user.Actor(), Now);
        await db.SaveChangesAsync(cancellationToken);
        return ToDto(grant);
    }

    /// <summary>What is given has to be seen by the giver.</summary>
    private async Task<string> SubjectAsync(GrantViewInput input, CancellationToken cancellationToken)
    {
        var name = input switch
        {
            { CameraId: { } cameraId, HamletId: null } => await scope.Cameras.WhereInUse().Where(c => c.Id == cameraId).Select(c => c.Name).SingleOrDefaultAsync(cancellationToken),
            { HamletId: { } hamletId, CameraId: null } => await scope.Hamlets.Where(h => h.Id == hamletId).Select(h => h.Name).SingleOrDefaultAsync(cancellationToken),
            _ => throw new InputException("cameraId", CameraProgramErrorCodes.Live.OneSubject),
        };
        return name ?? throw new InputException(input.CameraId is null ? "hamletId" : "cameraId", CameraProgramErrorCodes.Live.UnknownCamera);
    }

    private ViewGrantDto ToDto(ViewGrant grant) => new(
        grant.Id, grant.Version, new NamedDto(grant.ViewerId, grant.ViewerName),
        grant.CameraId is { } camera ? new NamedDto(camera, grant.SubjectName) : null,
        grant.HamletId is { } hamlet ? new NamedDto(hamlet, grant.SubjectName) : null,
        grant.From, grant.To, grant.WithRecordings, grant.Reason, grant.GrantedByName, grant.StateAt(Now), grant.RevokedAt, grant.RevokedByName, grant.RevokeReason);
}
