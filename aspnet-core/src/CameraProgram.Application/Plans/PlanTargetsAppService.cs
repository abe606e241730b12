using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Coverage;
using CameraProgram.Identity;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Compares the targets of a plan ("1–2 kiệt per tổ by 31/12") with what the register counts in each hamlet today.</summary>
public sealed class PlanTargetsAppService(ICameraProgramDb db, RegisterScope scope, CoverageReader coverage, TimeProvider clock)
{
    public async Task<IReadOnlyList<TargetProgressDto>> GetAsync(Guid planId, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.AsNoTracking().Include(p => p.Targets).GetAsync(planId, cancellationToken);
        var targets = plan.Targets.OrderBy(t => t.Ordinal).Where(t => t.Counts is not null).ToList();
        if (targets.Count == 0)
        {
            return [];
        }

        var today = clock.Today();
        var hamlets = await scope.Hamlets.AsNoTracking().Where(h => h.ValidTo == null || h.ValidTo >= today).OrderByName()
            .Select(h => new NamedDto(h.Id, h.FullName)).ToListAsync(cancellationToken);
        var counted = new Dictionary<TargetCount, CountOfHamlets>();
        foreach (var count in targets.Select(t => t.Counts!.Value).Distinct())
        {
            counted[count] = await CountAsync(count, today, cancellationToken);
        }

        return [.. targets.Select(t => new TargetProgressDto(
            t.Ordinal + 1, t.Measure, t.Unit, t.Counts!.Value, t.DueDay,
            [.. hamlets.Where(h => t.HamletId is null || t.HamletId == h.Id).Select(h => Progress(h, t, counted[t.Counts.Value], today))]))];
    }

    private static HamletProgressDto Progress(NamedDto hamlet, PlanTarget target, CountOfHamlets count, DateOnly today)
    {
        var done = count.Done.GetValueOrDefault(hamlet.Id);
        // "Toàn bộ các tuyến": no number in the plan means all there are.
        var needed = target.MinQuantity ?? target.MaxQuantity ?? count.Existing?.GetValueOrDefault(hamlet.Id);
        var state = needed is { } least && done >= least ? TargetState.Reached
            : target.DueDay < today ? TargetState.Late
            : done == 0 ? TargetState.NotBegun : TargetState.OnTheWay;
        return new HamletProgressDto(hamlet, done, needed, state);
    }

    private async Task<CountOfHamlets> CountAsync(TargetCount count, DateOnly today, CancellationToken cancellationToken) => count switch
    {
        TargetCount.CoveredRoutes => await CoveredRoutesAsync(cancellationToken),
        TargetCount.SurveyedRoutes => await SurveyedRoutesAsync(cancellationToken),
        TargetCount.AgreedSites => new(await PerHamletAsync(
            db.CameraSites.Where(s => s.Status == SiteStatus.Agreed || s.Status == SiteStatus.Installed).Select(s => new Counted { HamletId = s.HamletId, Amount = 1 }), cancellationToken)),
        TargetCount.Cameras => new(await PerHamletAsync(db.Cameras.WhereInUse().Select(c => new Counted { HamletId = c.HamletId, Amount = 1 }), cancellationToken)),
        TargetCount.Lenses => new(await PerHamletAsync(db.Cameras.WhereInUse().Select(c => new Counted { HamletId = c.HamletId, Amount = c.LensCount }), cancellationToken)),
        _ => new(await PerHamletAsync(
            db.Commitments.WhereInForceOn(today).Select(c => new Counted { HamletId = c.HamletId, Amount = 1 }),
            cancellationToken)),
    };

    private static async Task<Dictionary<Guid, int>> PerHamletAsync(IQueryable<Counted> rows, CancellationToken cancellationToken) =>
        (await rows.Where(r => r.HamletId != null).GroupBy(r => r.HamletId!.Value).Select(g => new { g.Key, Sum = g.Sum(r => r.Amount) }).ToListAsync(cancellationToken))
        .ToDictionary(g => g.Key, g => g.Sum);

    private async Task<CountOfHamlets> CoveredRoutesAsync(CancellationToken cancellationToken)
    {
        var routes = await db.Routes.AsNoTracking().Where(r => r.HamletId != null && r.LengthMetres > 0).ToListAsync(cancellationToken);
        var seen = await coverage.OfAsync(routes, cancellationToken);
        return new CountOfHamlets(
            seen.Where(r => r.IsCovered).GroupBy(r => r.Route.HamletId!.Value).ToDictionary(g => g.Key, g => g.Count()),
            routes.GroupBy(r => r.HamletId!.Value).ToDictionary(g => g.Key, g => g.Count()));
    }

    private async Task<CountOfHamlets> SurveyedRoutesAsync(CancellationToken cancellationToken)
    {
        var routes = await db.Routes.AsNoTracking().Where(r => r.HamletId != null)
            .Select(r => new { r.HamletId, IsSurveyed = db.SurveyFindings.Any(f => f.RouteId == r.Id) }).ToListAsync(cancellationToken);
        return new CountOfHamlets(
            routes.Where(r => r.IsSurveyed).GroupBy(r => r.HamletId!.Value).ToDictionary(g => g.Key, g => g.Count()),
            routes.GroupBy(r => r.HamletId!.Value).ToDictionary(g => g.Key, g => g.Count()));
    }

    private sealed class Counted
    {
        public Guid? HamletId { get; init; }

        public int Amount { get; init; }
    }

    /// <param name="Existing">How many there are at all, where that can be said.</param>
    private sealed record CountOfHamlets(Dictionary<Guid, int> Done, Dictionary<Guid, int>? Existing = null);
}
