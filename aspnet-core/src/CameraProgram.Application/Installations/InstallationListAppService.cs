using System.Linq.Expressions;
using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Installations;

/// <summary>Installations seen together, as a list and as a file; the places and cameras that one may take into an installation.</summary>
public sealed class InstallationListAppService(
    ICameraProgramDb db, InstallationViewer viewer, RegisterScope scope, ListExporter exporter, TimeProvider clock)
{
    private const string List = "Installations";

    private static readonly SortMap<Installation> Sorts = new SortMap<Installation>("-created")
        .Add("created", i => i.CreationTime)
        .Add("status", i => i.Status)
        .Add("handedOver", i => i.HandedOverDay)
        .Add("value", i => i.Value)
        .AddName("title");

    public Task<PagedResult<InstallationListItemDto>> ListAsync(InstallationListInput input, CancellationToken cancellationToken)
    {
        var installations = viewer.Installations().AsNoTracking().WhereMatches(input.Filter)
            .WhereIf(input.Status is { Count: > 0 }, i => input.Status!.Contains(i.Status))
            .WhereIf(input.GiverKind is not null, i => i.GiverKind == input.GiverKind)
            .WhereIf(input.HamletId is not null, i => i.Lines.Any(l => db.Cameras.Any(c => c.Id == l.CameraId && c.HamletId == input.HamletId)))
            .WhereIf(input.OpenDefects, i => i.Defects.Any(d => d.MendedDay == null));
        return Sorts.Apply(installations, input.Sort).Select(ToItem(clock.Today())).ToPageAsync(input, cancellationToken);
    }

    public async Task<FileContent> ExportAsync(InstallationExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    /// <summary>Agreed places, also those where something hangs already, by name.</summary>
    public Task<PagedResult<InstallationSiteDto>> SitesAsync(InstallationSiteInput input, CancellationToken cancellationToken) =>
        scope.Sites.AsNoTracking().Where(s => s.Status == SiteStatus.Agreed || s.Status == SiteStatus.Installed).WhereMatches(input.Filter)
            .OrderByName().ThenBy(s => s.Id)
            .Select(s => new InstallationSiteDto(
                s.Id, s.Name, db.Hamlets.Where(h => h.Id == s.HamletId).Select(h => h.Name).FirstOrDefault(), s.Status, s.LensCount))
            .ToPageAsync(input, cancellationToken);

    /// <summary>Put up, and in no installation yet.</summary>
    public Task<PagedResult<InstallingCameraDto>> CamerasAsync(InstallationSiteInput input, CancellationToken cancellationToken) =>
        scope.Cameras.AsNoTracking().Where(c => c.Status == CameraStatus.Installing && !db.Installations.Any(i => i.Lines.Any(l => l.CameraId == c.Id)))
            .WhereMatches(input.Filter).OrderByName().ThenBy(c => c.Id)
            .Select(c => new InstallingCameraDto(c.Id, c.Name, c.Code, c.Serial, db.Hamlets.Where(h => h.Id == c.HamletId).Select(h => h.Name).FirstOrDefault()))
            .ToPageAsync(input, cancellationToken);

    private static Expression<Func<Installation, InstallationListItemDto>> ToItem(DateOnly today) => i => new InstallationListItemDto(
        i.Id, i.Version, i.Title, i.GiverKind, i.GiverName, i.Status, i.Conclusion, i.StartedAt,
        i.Status == InstallationStatus.HandedOver ? i.HandedOverDay : null,
        i.Lines.Count(l => l.CameraId != null),
        i.Defects.Count(d => d.MendedDay == null),
        i.Defects.Count(d => d.MendedDay == null && d.Deadline < today),
        i.Value);

    private List<SpreadsheetColumn<InstallationListItemDto>> Columns() =>
    [
        new(Heading("Title"), i => i.Title, 60),
        new(Heading("GiverKind"), i => exporter.Word(i.GiverKind), 14),
        new(Heading("Giver"), i => i.GiverName, 36),
        new(Heading("Status"), i => exporter.Word(i.Status), 18),
        new(Heading("Conclusion"), i => i.Conclusion is { } conclusion ? exporter.Word(conclusion) : null, 20),
        new(Heading("Inspected"), i => i.StartedAt, 18),
        new(Heading("HandedOver"), i => i.HandedOverDay, 14),
        new(Heading("Cameras"), i => i.Cameras, 12),
        new(Heading("OpenDefects"), i => i.OpenDefects, 16),
        new(Heading("Value"), i => i.Value, 18),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
