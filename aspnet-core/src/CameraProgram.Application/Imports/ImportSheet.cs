using CameraProgram.Geography;
using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>A list as it was read, put together by owners.</summary>
internal sealed record ImportSheet(IReadOnlyList<OwnerGroup> Groups)
{
    public int Rows => Groups.Sum(g => g.Rows.Count);

    /// <summary>Rows that would go in with coordinates far from the commune.</summary>
    public int FarRows => Groups.Where(g => !g.IsRefused).SelectMany(g => g.Rows).Count(r => r.IsFar && r.RepeatOf is null);
}

/// <summary>Reads the whole list of a job; what the register has is asked later, batch by batch.</summary>
public sealed class ImportSheetReader(ICameraProgramDb db, IBlobStore blobs, ListsAtHand lists, ICurrentUser user, TimeProvider clock)
{
    private const int MaxRoutes = 5_000;
    private const int MaxPlaces = 5_000;

    /// <exception cref="BusinessException"><c>Imports:TooManyRows</c>, <c>Imports:LegacyFont</c> and what the file itself refuses.</exception>
    internal async Task<ImportSheet> ReadAsync(ImportJob job, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var hamlets = await db.Hamlets.AsNoTracking().Where(h => h.ValidTo == null || h.ValidTo >= today).ToListAsync(cancellationToken);
        var routes = await db.Routes.AsNoTracking().OrderBy(r => r.Id).Take(MaxRoutes).ToListAsync(cancellationToken);
        var reader = new CameraRowReader(new RowSurroundings(
            job.MappedColumns(), new HamletNames(hamlets),
            routes.GroupBy(r => NameOrder.KeyOf(r.Name)).ToDictionary(g => g.Key, g => g.First()), user.HamletIds, today, await ExtentAsync(routes, cancellationToken)));
        var rows = new List<CameraRow>();
        string? above = null;
        foreach (var row in await RowsAsync(job, cancellationToken))
        {
            if (reader.Heading(row) is { } heading)
            {
                above = heading.Any(char.IsLetter) ? heading : above;
            }
            else
            {
                rows.Add(reader.Read(row, above));
            }
        }

        return new ImportSheet(OwnerGroups.Of(rows));
    }

    /// <summary>Of the routes, which people drew on the map; while there are none, of the cameras.</summary>
    private async Task<GeoExtent?> ExtentAsync(List<Route> routes, CancellationToken cancellationToken)
    {
        var places = routes.SelectMany(r => r.Line?.Points ?? []).ToList();
        if (places.Count == 0)
        {
            places = await db.Cameras.AsNoTracking().Where(c => c.Latitude != null && c.Longitude != null).OrderBy(c => c.Id).Take(MaxPlaces)
                .Select(c => new GeoPoint(c.Latitude!.Value, c.Longitude!.Value)).ToListAsync(cancellationToken);
        }

        return places.Count == 0 ? null : GeoExtent.Of(places);
    }

    /// <summary>The rows below the headings.</summary>
    internal Task<IReadOnlyList<TableRow>> RowsAsync(ImportJob job, CancellationToken cancellationToken) =>
        lists.OfAsync(job, () => ReadRowsAsync(job, cancellationToken));

    private async Task<List<TableRow>> ReadRowsAsync(ImportJob job, CancellationToken cancellationToken)
    {
        var rows = new List<TableRow>();
        await new TableFile(blobs).ReadAsync(job, job.Sheet, job.Encoding, row =>
        {
            if (row.Number >= job.HeadingRow + job.HeadingRowCount)
            {
                rows.Add(row);
                EnsureFew(rows.Count);
            }

            return true;
        }, cancellationToken);
        return rows;
    }

    internal static void EnsureFew(int count)
    {
        if (count > ImportConsts.MaxRows)
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.TooManyRows).WithData("max", ImportConsts.MaxRows);
        }
    }
}
