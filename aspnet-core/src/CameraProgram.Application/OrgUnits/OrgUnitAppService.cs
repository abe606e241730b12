using System.Linq.Expressions;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.OrgUnits;

/// <summary>The bodies that take part in the programme; each commune decides which it has.</summary>
public sealed class OrgUnitAppService(ICameraProgramDb db, ICurrentUser user, TimeProvider clock)
{
    private const int MaxLookup = 500;

    private static readonly SortMap<OrgUnit> Sorts = new SortMap<OrgUnit>("name")
        .AddName("name")
        .Add("kind", u => u.Kind)
        .Add("validFrom", u => u.ValidFrom);

    private static readonly Expression<Func<OrgUnit, OrgUnitDto>> ToDto = u =>
        new OrgUnitDto(u.Id, u.Version, u.Kind, u.Name, u.ShortName, u.HamletId, u.ValidFrom, u.ValidTo);

    public Task<PagedResult<OrgUnitDto>> ListAsync(OrgUnitListInput input, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var units = Visible()
            .WhereIf(!input.IncludeClosed, u => u.ValidTo == null || u.ValidTo >= today)
            .WhereIf(input.Kind is not null, u => u.Kind == input.Kind)
            .WhereMatches(input.Filter);
        return Sorts.Apply(units, input.Sort).Select(ToDto).ToPageAsync(input, cancellationToken);
    }

    /// <summary>For pickers: only units that work today, at most 500.</summary>
    public async Task<IReadOnlyList<OrgUnitLookupDto>> LookUpAsync(OrgUnitLookupInput input, CancellationToken cancellationToken) =>
        await Visible().CurrentOn(clock.Today())
            .WhereIf(input.Kind is not null, u => u.Kind == input.Kind)
            .WhereMatches(input.Filter)
            .OrderBy(u => u.Kind == OrgUnitKind.Hamlet).ThenByName().ThenBy(u => u.Id)
            .Take(MaxLookup)
            .Select(u => new OrgUnitLookupDto(u.Id, u.Name, u.ShortName, u.Kind, u.HamletId))
            .ToListAsync(cancellationToken);

    public async Task<OrgUnitDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await Visible().Where(u => u.Id == id).Select(ToDto).SingleOrDefaultAsync(cancellationToken)
        ?? throw new EntityNotFoundException(nameof(OrgUnit), id);

    public async Task<OrgUnitDto> CreateAsync(SaveOrgUnitInput input, CancellationToken cancellationToken)
    {
        await db.OrgUnits.EnsureNameIsFreeAsync(input.Name, null, cancellationToken);
        if (input.Kind == OrgUnitKind.Hamlet && input.HamletId is { } hamletId && !await db.Hamlets.AnyAsync(h => h.Id == hamletId, cancellationToken))
        {
            throw new InputException("hamletId", CameraProgramErrorCodes.OrgUnits.UnknownHamlet);
        }

        TypedDay.EnsureOnRecord(input.ValidFrom, clock.Today());
        var unit = new OrgUnit(Guid.CreateVersion7(), input.Kind!.Value, input.Name, input.ValidFrom ?? clock.Today(), input.HamletId);
        unit.Rename(input.Name, input.ShortName);
        db.OrgUnits.Add(unit);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(unit.Id, cancellationToken);
    }

    public async Task<OrgUnitDto> UpdateAsync(Guid id, SaveOrgUnitInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var unit = await db.OrgUnits.GetAsync(id, cancellationToken);
        unit.EnsureVersion(version);
        await db.OrgUnits.EnsureNameIsFreeAsync(input.Name, id, cancellationToken);
        unit.Rename(input.Name, input.ShortName);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>OrgUnits:HasOpenTasks</c>: it still leads tasks that nobody would finish.</exception>
    public async Task<OrgUnitDto> CloseAsync(Guid id, CloseInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var unit = await db.OrgUnits.GetAsync(id, cancellationToken);
        unit.EnsureVersion(version);
        TypedDay.EnsureOnRecord(input.LastDay, clock.Today());
        unit.Close(input.LastDay!.Value);
        await db.EnsureNoTaskOutlastsAsync(unit, input.LastDay!.Value, clock.Today(), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>A user who is limited to hamlets sees the commune's bodies and the own hamlets, not the others.</summary>
    private IQueryable<OrgUnit> Visible() => db.OrgUnits.AsNoTracking().WhereVisibleTo(user, orWhere: u => u.HamletId == null);
}
