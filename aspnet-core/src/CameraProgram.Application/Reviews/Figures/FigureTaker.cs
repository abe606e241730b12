using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>Computes every figure there is for a review and for the same days a year before.</summary>
public sealed class FigureTaker(ICameraProgramDb db, IEnumerable<IReviewFigureSource> sources, ICurrentTenant tenant)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>All figures in the order of their sources.</summary>
    public IEnumerable<Figure> Figures => sources.OrderBy(s => s.Order).SelectMany(s => s.Figures);

    public async Task<IReadOnlyList<TakenFigure>> TakeAsync(Review review, CancellationToken cancellationToken)
    {
        var before = review.Period.YearBefore();
        var frozen = await FrozenAsync(review, before, cancellationToken);
        var begun = VietnamTime.DayOf(await db.Communes.Where(c => c.Id == tenant.Id).Select(c => c.CreationTime).SingleAsync(cancellationToken));
        var taken = new List<TakenFigure>();
        foreach (var figure in Figures)
        {
            var now = await figure.ComputeAsync(review.Period, cancellationToken);
            var previous = frozen.TryGetValue(figure.Code, out var kept) ? kept
                : figure.KeepsHistory ? await EarlierAsync(figure, before, begun, cancellationToken)
                : null;
            taken.Add(new TakenFigure(
                figure.Code, figure.Group, figure.Unit, figure.Breakdown, now.Value, previous, Serialize(now.Rows), now.Rows.Count, now.IsKnown));
        }

        return taken;
    }

    /// <summary>The figure of the same days a year before, with its rows: as an issued review froze them, else as the data are now.</summary>
    public async Task<FigureResult> YearBeforeAsync(Review review, string code, CancellationToken cancellationToken)
    {
        var before = review.Period.YearBefore();
        var frozen = await Issued(review, before).Where(f => f.Code == code)
            .Select(f => new { f.Value, f.Rows }).SingleOrDefaultAsync(cancellationToken);
        return frozen is not null ? new FigureResult(frozen.Value, Deserialize(frozen.Rows))
            : Figures.FirstOrDefault(f => f.Code == code) is { KeepsHistory: true } figure ? await figure.ComputeAsync(before, cancellationToken)
            : FigureResult.Of([]);
    }

    public static string Serialize(IReadOnlyList<FigureRow> rows) => JsonSerializer.Serialize(rows, Json);

    public static IReadOnlyList<FigureRow> Deserialize(string rows) => JsonSerializer.Deserialize<List<FigureRow>>(rows, Json) ?? [];

    /// <summary>What the issued review of that period said holds, whatever the data say today.</summary>
    private async Task<Dictionary<string, long?>> FrozenAsync(Review review, ReviewPeriod before, CancellationToken cancellationToken) =>
        await Issued(review, before).Where(f => f.Rows != ReviewFigure.NoRecord).ToDictionaryAsync(f => f.Code, f => (long?)f.Value, cancellationToken);

    private IQueryable<ReviewFigure> Issued(Review review, ReviewPeriod before) => db.Reviews.AsNoTracking()
        .Where(r => r.Kind == review.Kind && r.Status == ReviewStatus.Issued && r.From == before.From && r.To == before.To
            && r.IssuingBody == review.IssuingBody && r.BoardId == review.BoardId)
        .SelectMany(r => r.Figures);

    /// <summary>Nothing found in a period before the program was in use means "not known", not zero.</summary>
    private static async Task<long?> EarlierAsync(Figure figure, ReviewPeriod before, DateOnly begun, CancellationToken cancellationToken)
    {
        var result = await figure.ComputeAsync(before, cancellationToken);
        return !result.IsKnown || (result.Value == 0 && begun > before.To) ? null : result.Value;
    }
}
