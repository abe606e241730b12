using System.Linq.Expressions;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Hamlets;

/// <summary>Thôn, tổ dân phố: their people, their head, their beginning and end.</summary>
public sealed class HamletAppService(ICameraProgramDb db, ICurrentUser user, TimeProvider clock)
{
    private static readonly SortMap<Hamlet> Sorts = new SortMap<Hamlet>("name")
        .Add("name", h => h.Name)
        .Add("households", h => h.Households)
        .Add("population", h => h.Population)
        .Add("validFrom", h => h.ValidFrom);

    private static readonly Expression<Func<Hamlet, HamletDto>> ToDto = h =>
        new HamletDto(h.Id, h.Version, h.Kind, h.Name, h.Households, h.Population, h.HeadName, h.ValidFrom, h.ValidTo);

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
        await EnsureNameIsFreeAsync(input.Name, null, cancellationToken);
        var hamlet = new Hamlet(Guid.CreateVersion7(), input.Kind!.Value, input.Name, input.ValidFrom ?? clock.Today());
        hamlet.CountPeople(input.Households, input.Population);
        hamlet.NameHead(input.HeadName);
        db.Hamlets.Add(hamlet);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(hamlet.Id, cancellationToken);
    }

    public async Task<HamletDto> UpdateAsync(Guid id, SaveHamletInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var hamlet = await db.Hamlets.GetAsync(id, cancellationToken);
        hamlet.EnsureVersion(version);
        await EnsureNameIsFreeAsync(input.Name, id, cancellationToken);
        hamlet.Rename(input.Kind!.Value, input.Name);
        hamlet.CountPeople(input.Households, input.Population);
        hamlet.NameHead(input.HeadName);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task<HamletDto> CloseAsync(Guid id, CloseInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var hamlet = await db.Hamlets.GetAsync(id, cancellationToken);
        hamlet.EnsureVersion(version);
        hamlet.Close(input.LastDay!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    /// <summary>A user who is limited to hamlets sees only those.</summary>
    private IQueryable<Hamlet> Visible()
    {
        var own = user.HamletIds?.ToList();
        return db.Hamlets.AsNoTracking().WhereIf(own is not null, h => own!.Contains(h.Id));
    }

    private async Task EnsureNameIsFreeAsync(string name, Guid? exceptId, CancellationToken cancellationToken)
    {
        var trimmed = name.Trim();
        var taken = await db.Hamlets.AnyAsync(h => h.Name == trimmed && h.ValidTo == null && h.Id != exceptId, cancellationToken);
        if (taken)
        {
            throw new InputException(nameof(name), CameraProgramErrorCodes.Hamlets.NameTaken).WithData("name", trimmed);
        }
    }
}
