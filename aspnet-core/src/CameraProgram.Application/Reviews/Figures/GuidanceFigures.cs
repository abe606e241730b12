using CameraProgram.Documents;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>The papers that went out in the period to guide the work; reports tell of it and do not count.</summary>
public sealed class GuidanceFigures(ICameraProgramDb db) : IReviewFigureSource
{
    public const string Documents = "guidance.documents";

    public int Order => 20;

    public IReadOnlyList<Figure> Figures =>
    [
        new(Documents, FigureGroup.Guidance, FigureUnit.Documents, (p, ct) => DocumentsAsync(p, null, ct)),
        new("guidance.plans", FigureGroup.Guidance, FigureUnit.Plans, (p, ct) => DocumentsAsync(p, DocumentSourceKind.Plan, ct)),
    ];

    private async Task<FigureResult> DocumentsAsync(ReviewPeriod period, DocumentSourceKind? kind, CancellationToken cancellationToken)
    {
        var documents = db.OfficialDocuments.AsNoTracking()
            .Where(d => d.SourceKind != DocumentSourceKind.Review && d.Day >= period.From && d.Day <= period.To && (kind == null || d.SourceKind == kind));
        var rows = await documents.OrderBy(d => d.Day).ThenBy(d => d.Id)
            .Select(d => new FigureRow(d.Symbol, d.Subject, d.TypeCode, d.Day, 1, FigureLink.Document, d.Id, FigureDay.Issued, null))
            .Take(ReviewConsts.MaxRows).ToListAsync(cancellationToken);
        return rows.Count < ReviewConsts.MaxRows ? FigureResult.Of(rows) : new FigureResult(await documents.CountAsync(cancellationToken), rows);
    }
}
