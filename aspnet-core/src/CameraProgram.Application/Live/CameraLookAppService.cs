using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Live;

/// <summary>Who watched what, newest first.</summary>
public sealed class CameraLookAppService(ICameraProgramDb db, RegisterScope scope, ListExporter exporter)
{
    private const string List = "CameraLooks";

    private static readonly SortMap<CameraLook> Sorts = new SortMap<CameraLook>("-asked").Add("asked", l => l.AskedAt);

    public Task<PagedResult<CameraLookDto>> ListAsync(CameraLookListInput input, CancellationToken cancellationToken)
    {
        DateTime? start = input.From is { } from ? VietnamTime.StartOf(from) : null;
        DateTime? end = input.To is { } to ? VietnamTime.EndOf(to) : null;
        var looks = db.CameraLooks.AsNoTracking().Where(l => scope.Cameras.Any(c => c.Id == l.CameraId))
            .WhereIf(input.CameraId is not null, l => l.CameraId == input.CameraId)
            .WhereIf(input.ViewerId is not null, l => l.ViewerId == input.ViewerId)
            .WhereIf(input.Kind is not null, l => l.Kind == input.Kind)
            .WhereIf(input.Running, l => l.BeganAt != null && l.EndedAt == null)
            .WhereIf(start is not null, l => l.AskedAt >= start)
            .WhereIf(end is not null, l => l.AskedAt < end)
            .WhereMatches(input.Filter);
        return Sorts.Apply(looks, input.Sort)
            .Select(l => new CameraLookDto(
                l.Id, l.Kind, l.CameraId, l.CameraName, l.ViewerId, l.ViewerName, l.ForName, l.AskedAt, l.BeganAt, l.EndedAt, l.End, l.ViewerAddress, l.From, l.To))
            .ToPageAsync(input, cancellationToken);
    }

    public async Task<FileContent> ExportAsync(CameraLookExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    private List<SpreadsheetColumn<CameraLookDto>> Columns() =>
    [
        new(Heading("AskedAt"), l => l.AskedAt, 18),
        new(Heading("Viewer"), l => l.ViewerName, 28),
        new(Heading("For"), l => l.ForName, 28),
        new(Heading("Camera"), l => l.CameraName, 36),
        new(Heading("Kind"), l => exporter.Word(l.Kind), 16),
        new(Heading("From"), l => l.From, 18),
        new(Heading("To"), l => l.To, 18),
        new(Heading("BeganAt"), l => l.BeganAt, 18),
        new(Heading("EndedAt"), l => l.EndedAt, 18),
        new(Heading("End"), l => l.End is { } end ? exporter.Word(end) : null, 24),
        new(Heading("Address"), l => l.ViewerAddress, 20),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
