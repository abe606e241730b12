using System.Linq.Expressions;
using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Querying;

namespace CameraProgram.Parties;

/// <summary>Filters, orders and the row of the list of parties.</summary>
internal static class PartyQueries
{
    public static readonly SortMap<Party> Sorts = new SortMap<Party>("name").AddName("name").Add("kind", p => p.Kind).Add("created", p => p.CreationTime);

    public static IQueryable<Party> WhereInput(this IQueryable<Party> parties, PartyListInput input, ICameraProgramDb db) => parties
        .WhereIf(input.Kind is not null, p => p.Kind == input.Kind)
        .WhereIf(input.HamletId is not null, p => p.HamletId == input.HamletId)
        .WhereIf(input.HasCameras == true, p => db.Cameras.Any(c => c.PartyId == p.Id && c.Status != CameraStatus.Retired))
        .WhereIf(input.HasCameras == false, p => !db.Cameras.Any(c => c.PartyId == p.Id && c.Status != CameraStatus.Retired))
        .WhereMatches(input.Filter);

    /// <summary>The row with the number as it is stored; it is masked before it leaves the service.</summary>
    public static Expression<Func<Party, PartyListItemDto>> ToItem(ICameraProgramDb db) => p => new PartyListItemDto(
        p.Id, p.Version, p.Kind, p.FullName, p.Representative,
        db.Hamlets.Where(h => h.Id == p.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(),
        p.Address, p.Phone,
        db.Cameras.Count(c => c.PartyId == p.Id && c.Status != CameraStatus.Retired));
}
