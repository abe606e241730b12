using System.Linq.Expressions;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OrgUnits;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Hamlets;

/// <summary>Thôn, tổ dân phố: their people, their head, their beginning and end.</summary>
public sealed class HamletAppService(ICameraProgramDb db, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Hamlet> Sorts = new SortMap<Hamlet>("name")
        .AddName("name")
        .Add("households", h => h.Households)
        .Add("population", h => h.Population)
        .Add("validFrom", h => h.ValidFrom);

    private Expression<Func<Hamlet, HamletDto>> ToDto => h => new HamletDto(
        h.Id, h.Version, h.Kind, h.Name, h.Households, h.Population, h.HeadName,
        db.OrgUnits.Where(u => u.HamletId == h.Id && u.ValidTo == null).OrderBy(u => EF.Property<string>(u, NameOrderColumn.Name)).Select(u => new NamedDto(u.Id, u.Name)).FirstOrDefault(),
        h.ValidFrom, h.ValidTo);

    public Task<PagedResult<HamletDto>> ListAsync(HamletListInput input, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var hamlets = Visible()
            .WhereIf(!input.IncludeClosed, h => h.ValidTo == null || h.ValidTo >= today)
            .WhereMatches(input.Filter);
        return Sorts.Apply(hamlets, input.Sort).Select(ToDto).ToPageAsync(input, cancellationToken);
    }

    public async Task<HamletDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await Visible().Where(h => h.Id == id).Select(ToDto).SingleOrDefaultAsync(cancellationToken)
        ?? throw new EntityNotFoundException(nameof(Hamlet), id);

    public async Task<HamletDto> CreateAsync(SaveHamletInput input, CancellationToken cancellationToken)
    {
        await EnsureNameIsFreeAsync(Hamlet.NameOf(input.Kind!.Value, input.Name), null, cancellationToken);
        TypedDay.EnsureOnRecord(input.ValidFrom, clock.Today());
        var hamlet = new Hamlet(Guid.CreateVersion7(), input.Kind!.Value, input.Name, input.ValidFrom ?? clock.Today());
        hamlet.CountPeople(input.Households, input.Population);
        hamlet.NameHead(input.HeadName);
        db.Hamlets.Add(hamlet);
        if (input.CreateUnit)
        {
            await AddUnitAsync(hamlet, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(hamlet.Id, cancellationToken);
    }

    public async Task<HamletDto> UpdateAsync(Guid id, SaveHamletInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var hamlet = await db.Hamlets.GetAsync(id, cancellationToken);
        hamlet.EnsureVersion(version);
        await EnsureNameIsFreeAsync(Hamlet.NameOf(input.Kind!.Value, input.Name), id, cancellationToken);
        var (fullName, units) = (hamlet.FullName, await UnitsAsync(id, cancellationToken));
        hamlet.Rename(input.Kind!.Value, input.Name);
        hamlet.CountPeople(input.Households, input.Population);
        hamlet.NameHead(input.HeadName);
        // A unit that people named otherwise keeps its name.
        if (hamlet.FullName != fullName && units.Find(u => u.Name == fullName) is { } namesake)
        {
            await db.OrgUnits.EnsureNameIsFreeAsync(hamlet.FullName, namesake.Id, cancellationToken);
            namesake.Rename(hamlet.FullName, namesake.ShortName);
        }

        if (input.CreateUnit && units.Count == 0)
        {
            await AddUnitAsync(hamlet, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>Ends the hamlet and its unit on the same day.</summary>
    /// <exception cref="BusinessException"><c>OrgUnits:HasOpenTasks</c>: the unit still leads tasks that nobody would finish.</exception>
    public async Task<HamletDto> CloseAsync(Guid id, CloseInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var hamlet = await db.Hamlets.GetAsync(id, cancellationToken);
        hamlet.EnsureVersion(version);
        var lastDay = input.LastDay!.Value;
        TypedDay.EnsureOnRecord(lastDay, clock.Today());
        hamlet.Close(lastDay);
        foreach (var unit in await UnitsAsync(id, cancellationToken))
        {
            await db.EnsureNoTaskOutlastsAsync(unit, lastDay, clock.Today(), cancellationToken);
            // A unit that was entered later than the hamlet ended worked for one day.
            unit.Close(lastDay < unit.ValidFrom ? unit.ValidFrom : lastDay);
        }

        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    private IQueryable<Hamlet> Visible() => db.Hamlets.AsNoTracking().WhereVisibleTo(user);

    /// <summary>The units that work for a hamlet now; nearly always one.</summary>
    private Task<List<OrgUnit>> UnitsAsync(Guid hamletId, CancellationToken cancellationToken) =>
        db.OrgUnits.Where(u => u.HamletId == hamletId && u.ValidTo == null).OrderByName().ToListAsync(cancellationToken);

    /// <summary>"Thôn Đèo Lăn": the unit bears the hamlet's name.</summary>
    private async Task AddUnitAsync(Hamlet hamlet, CancellationToken cancellationToken)
    {
        if (!user.Has(CameraProgramPermissions.OrgUnits.Manage))
        {
            throw new ForbiddenException();
        }

        await db.OrgUnits.EnsureNameIsFreeAsync(hamlet.FullName, null, cancellationToken);
        db.OrgUnits.Add(new OrgUnit(Guid.CreateVersion7(), OrgUnitKind.Hamlet, hamlet.FullName, hamlet.ValidFrom, hamlet.Id));
    }

    private async Task EnsureNameIsFreeAsync(string name, Guid? exceptId, CancellationToken cancellationToken)
    {
        if (await db.Hamlets.Where(h => h.ValidTo == null && h.Id != exceptId).AnyNamedAsync(name, cancellationToken))
        {
            throw new InputException(nameof(name), CameraProgramErrorCodes.Hamlets.NameTaken).WithData("name", name);
        }
    }
}
