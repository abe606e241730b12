using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>
/// The cameras of the register as they stood on the last day of the period, read from their history (phụ lục I and II), and what
/// was registered and turned in it. A camera that is being installed or is retired counts for nobody.
/// </summary>
public sealed class CameraFigures(ICameraProgramDb db, HamletBook hamlets, TimeProvider clock) : IReviewFigureSource
{
    private static readonly CameraEventKind[] Steps =
        [CameraEventKind.Registered, CameraEventKind.StatusChanged, CameraEventKind.Retired, CameraEventKind.LinkChanged];

    public int Order => 50;

    public IReadOnlyList<Figure> Figures
    {
        get
        {
            var cameras = new ReadOnce<List<CameraAtEnd>>(AtEndAsync);
            return
            [
                AtEnd("cameras.points", FigureUnit.Points, (_, _) => 1),
                AtEnd("cameras.lenses", FigureUnit.Lenses, (c, _) => c.Lenses),
                AtEnd("cameras.owningHouseholds", FigureUnit.Households, CountOwners(isHousehold: true), FigureBreakdown.Hamlet),
                AtEnd("cameras.owningBodies", FigureUnit.Units, CountOwners(isHousehold: false)),
                AtEnd("cameras.lensesSocialised", FigureUnit.Lenses, (c, _) => c.Funding == CameraFunding.Socialised ? c.Lenses : 0, FigureBreakdown.Hamlet),
                AtEnd("cameras.lensesBudget", FigureUnit.Lenses, (c, _) => c.Funding == CameraFunding.Budget ? c.Lenses : 0, FigureBreakdown.Hamlet),
                AtEnd("cameras.lensesWorking", FigureUnit.Lenses, (c, _) => c.Status == CameraStatus.Working ? c.Lenses : 0, FigureBreakdown.Hamlet),
                AtEnd("cameras.lensesFaulty", FigureUnit.Lenses, (c, _) => c.Status == CameraStatus.Working ? 0 : c.Lenses, FigureBreakdown.Hamlet),
                new("cameras.workingShare", FigureGroup.Cameras, FigureUnit.PerMille, async (p, ct) => WorkingShare(await cameras.OfAsync(p, ct))),
                AtEnd("cameras.connected", FigureUnit.Points, (c, _) => c.Link == LinkLevel.Connected ? 1 : 0),
                new("cameras.registered", FigureGroup.Cameras, FigureUnit.Points, (p, ct) => HappenedAsync(CameraEventKind.Registered, FigureDay.Registered, p, ct)),
                new("cameras.reaimed", FigureGroup.Cameras, FigureUnit.Times, (p, ct) => HappenedAsync(CameraEventKind.Reaimed, FigureDay.Reaimed, p, ct)),
                new("cameras.hamlets", FigureGroup.Cameras, FigureUnit.Hamlets, async (p, ct) => Hamlets(await cameras.OfAsync(p, ct))),
            ];

            Figure AtEnd(string code, FigureUnit unit, Func<CameraAtEnd, HashSet<Guid>, long> amount, FigureBreakdown breakdown = FigureBreakdown.None) =>
                new(code, FigureGroup.Cameras, unit, async (p, ct) => Rows(await cameras.OfAsync(p, ct), amount), breakdown);
        }
    }

    /// <summary>Each owner once, with the first of its cameras.</summary>
    private static Func<CameraAtEnd, HashSet<Guid>, long> CountOwners(bool isHousehold) => (camera, counted) =>
        camera.OwnerKind is { } kind && kind == PartyKind.Household == isHousehold && counted.Add(camera.OwnerId!.Value) ? 1 : 0;

    private static FigureResult Rows(List<CameraAtEnd> cameras, Func<CameraAtEnd, HashSet<Guid>, long> amount)
    {
        var counted = new HashSet<Guid>();
        var rows = cameras.Select(c => (Camera: c, Amount: amount(c, counted))).Where(r => r.Amount > 0)
            .Select(r => new FigureRow(r.Camera.Name, r.Camera.Owner, r.Camera.Hamlet, r.Camera.Since, r.Amount, FigureLink.Camera, r.Camera.Id, FigureDay.Registered))
            .ToList();
        return new FigureResult(rows.Sum(r => r.Amount), [.. rows.Take(ReviewConsts.MaxRows)]);
    }

    /// <summary>Working lenses of all lenses in use; its rows are the hamlets' own shares.</summary>
    private static FigureResult WorkingShare(List<CameraAtEnd> cameras)
    {
        if (cameras.Count == 0)
        {
            return FigureResult.Unknown;
        }

        var groups = cameras.GroupBy(c => (c.HamletId, c.Hamlet)).OrderBy(g => g.Key.HamletId is null).ThenBy(g => NameOrder.KeyOf(g.Key.Hamlet), StringComparer.Ordinal);
        return new FigureResult(Share(cameras), [.. groups.Select(h => new FigureRow(
            h.Key.Hamlet, $"{h.Sum(c => c.Lenses)} mắt", null, null, Share(h), h.Key.HamletId is null ? FigureLink.None : FigureLink.Hamlet, h.Key.HamletId))]);

        static long Share(IEnumerable<CameraAtEnd> of)
        {
            var (working, all) = of.Aggregate((0L, 0L), (sum, c) => (sum.Item1 + (c.Status == CameraStatus.Working ? c.Lenses : 0), sum.Item2 + c.Lenses));
            return all == 0 ? 0 : ((working * 1_000) + (all / 2)) / all;
        }
    }

    private static FigureResult Hamlets(List<CameraAtEnd> cameras)
    {
        var names = cameras.Where(c => c.Status == CameraStatus.Working && c.HamletId is not null)
            .GroupBy(c => c.HamletId!.Value).Select(g => (Id: g.Key, Name: g.First().Hamlet, Cameras: g.Count())).OrderBy(h => NameOrder.KeyOf(h.Name), StringComparer.Ordinal);
        return FigureResult.Of([.. names.Select(h => new FigureRow(h.Name, $"{h.Cameras} camera", h.Name, null, 1, FigureLink.Hamlet, h.Id))]);
    }

    private async Task<FigureResult> HappenedAsync(CameraEventKind kind, FigureDay day, ReviewPeriod period, CancellationToken cancellationToken)
    {
        var (from, until) = (VietnamTime.StartOf(period.From), VietnamTime.EndOf(period.To));
        var events = db.Cameras.AsNoTracking().SelectMany(c => c.Events, (camera, happened) => new { camera, happened })
            .Where(x => x.happened.Kind == kind && x.happened.At >= from && x.happened.At < until);
        var found = await events.OrderBy(x => x.happened.At).ThenBy(x => x.happened.Id)
            .Select(x => new { x.camera.Id, x.camera.Name, x.camera.HamletId, x.happened.At, x.happened.Note })
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        var titles = await hamlets.ReadAsync(cancellationToken);
        var rows = found.ConvertAll(x => new FigureRow(x.Name, x.Note, titles.Of(x.HamletId), VietnamTime.DayOf(x.At), 1, FigureLink.Camera, x.Id, day));
        return rows.Count < ReviewConsts.MaxRows ? FigureResult.Of(rows) : new FigureResult(await events.CountAsync(cancellationToken), rows);
    }

    /// <summary>The cameras in use when the last day is over; of a running period, now.</summary>
    private async Task<List<CameraAtEnd>> AtEndAsync(ReviewPeriod period, CancellationToken cancellationToken)
    {
        var day = period.To < clock.Today() ? period.To : clock.Today();
        var until = VietnamTime.EndOf(day);
        var cameras = await db.Cameras.AsNoTracking().Where(c => c.Events.Any(e => e.Kind == CameraEventKind.Registered && e.At < until))
            .OrderByName().ThenBy(c => c.Id)
            .Select(c => new
            {
                c.Id, c.Name, c.LensCount, c.Funding, c.HamletId, c.PartyId, Registered = c.CreationTime,
                Owner = db.Parties.Where(p => p.Id == c.PartyId).Select(p => new { p.FullName, p.Kind }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var steps = (await db.Cameras.AsNoTracking().SelectMany(c => c.Events).Where(e => e.At < until && Steps.Contains(e.Kind))
                .OrderBy(e => e.Order).Select(e => new { e.CameraId, e.Kind, e.After }).ToListAsync(cancellationToken))
            .ToLookup(e => e.CameraId);
        var titles = await hamlets.ReadAsync(cancellationToken);
        return
        [
            .. from camera in cameras
               let life = steps[camera.Id]
               let status = Last(life.Where(e => e.Kind != CameraEventKind.LinkChanged).Select(e => e.After), CameraStatus.Working)
               where status is not (CameraStatus.Installing or CameraStatus.Retired)
               select new CameraAtEnd(
                   camera.Id, camera.Name, camera.HamletId, titles.Of(camera.HamletId), camera.PartyId, camera.Owner?.FullName, camera.Owner?.Kind, camera.LensCount,
                   camera.Funding, status, Last(life.Where(e => e.Kind == CameraEventKind.LinkChanged).Select(e => e.After), LinkLevel.Registered),
                   VietnamTime.DayOf(camera.Registered)),
        ];
    }

    private static T Last<T>(IEnumerable<string?> values, T otherwise)
        where T : struct, Enum =>
        values.LastOrDefault(v => v is not null) is { } value ? Enum.Parse<T>(value) : otherwise;

    private sealed record CameraAtEnd(
        Guid Id, string Name, Guid? HamletId, string Hamlet, Guid? OwnerId, string? Owner, PartyKind? OwnerKind, int Lenses,
        CameraFunding Funding, CameraStatus Status, LinkLevel Link, DateOnly Since);
}
