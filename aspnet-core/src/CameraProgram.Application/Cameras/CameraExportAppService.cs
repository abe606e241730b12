using System.Globalization;
using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Cameras;

/// <summary>
/// Cameras and sites as their lists show them, as files for Excel; of cameras with all that a list taken in may hold, so that it can
/// be corrected there and come back.
/// </summary>
public sealed class CameraExportAppService(ICameraProgramDb db, CameraDetailAppService cameras, SiteAppService sites, ListExporter exporter)
{
    private sealed record Particulars(
        string? Location, string? Serial, string? Mac, string? Resolution, int? RetentionDays, DateOnly? InstalledDay, string? Note, double? Latitude, double? Longitude);

    private sealed record CameraRow(CameraListItemDto Item, Particulars More);

    private sealed record SiteRow(SiteListItemDto Item, double Latitude, double Longitude, int? Bearing);

    public async Task<FileContent> ExportAsync(CameraExportInput input, CancellationToken cancellationToken)
    {
        const string list = "Cameras";
        return exporter.Export<CameraRow>(list, input.Format,
        [
            new(exporter.Heading(list, "Code"), c => c.Item.Code, 14),
            new(exporter.Heading(list, "Name"), c => c.Item.Name, 36),
            new(exporter.Heading(list, "Status"), c => exporter.Word(c.Item.Status), 22),
            new(exporter.Heading(list, "Owner"), c => c.Item.IsPublicAsset ? exporter.Heading(list, "Commune") : c.Item.Owner?.Name, 30),
            new(exporter.Heading(list, "OwnerKind"), c => c.Item.OwnerKind is { } kind ? exporter.Word(kind) : null, 22),
            new(exporter.Heading(list, "Hamlet"), c => c.Item.Hamlet?.Name, 22),
            new(exporter.Heading(list, "Route"), c => c.Item.Route?.Name, 28),
            new(exporter.Heading(list, "Location"), c => c.More.Location, 32),
            new(exporter.Heading(list, "Latitude"), c => Degrees(c.More.Latitude), 12),
            new(exporter.Heading(list, "Longitude"), c => Degrees(c.More.Longitude), 12),
            new(exporter.Heading(list, "Lenses"), c => c.Item.LensCount, 10),
            new(exporter.Heading(list, "Model"), c => c.Item.Model, 20),
            new(exporter.Heading(list, "Serial"), c => c.More.Serial, 18),
            new(exporter.Heading(list, "Mac"), c => c.More.Mac, 20),
            new(exporter.Heading(list, "Resolution"), c => c.More.Resolution, 16),
            new(exporter.Heading(list, "Link"), c => exporter.Word(c.Item.Link), 24),
            new(exporter.Heading(list, "Funding"), c => exporter.Word(c.Item.Funding), 16),
            new(exporter.Heading(list, "Bearing"), c => c.Item.Bearing, 12),
            new(exporter.Heading(list, "RetentionDays"), c => c.More.RetentionDays, 14),
            new(exporter.Heading(list, "InstalledDay"), c => c.More.InstalledDay, 14),
            new(exporter.Heading(list, "ImageCheck"), c => exporter.Word(c.Item.ImageCheck), 24),
            new(exporter.Heading(list, "Note"), c => c.More.Note, 40),
        ], await ListExporter.AllAsync(input, CameraRowsAsync, cancellationToken));
    }

    public async Task<FileContent> ExportSitesAsync(SiteExportInput input, CancellationToken cancellationToken)
    {
        const string list = "Sites";
        return exporter.Export<SiteRow>(list, input.Format,
        [
            new(exporter.Heading(list, "Name"), s => s.Item.Name, 36),
            new(exporter.Heading(list, "Status"), s => exporter.Word(s.Item.Status), 18),
            new(exporter.Heading(list, "Hamlet"), s => s.Item.Hamlet?.Name, 22),
            new(exporter.Heading(list, "Route"), s => s.Item.Route?.Name, 28),
            new(exporter.Heading(list, "Latitude"), s => Degrees(s.Latitude), 12),
            new(exporter.Heading(list, "Longitude"), s => Degrees(s.Longitude), 12),
            new(exporter.Heading(list, "Bearing"), s => s.Bearing, 16),
            new(exporter.Heading(list, "Mount"), s => exporter.Word(s.Item.Mount), 18),
            new(exporter.Heading(list, "IsImportant"), s => s.Item.IsImportant ? exporter.Heading(list, "Yes") : null, 14),
            new(exporter.Heading(list, "Lenses"), s => s.Item.LensCount, 10),
            new(exporter.Heading(list, "Cameras"), s => s.Item.Cameras, 12),
        ], await ListExporter.AllAsync(input, SiteRowsAsync, cancellationToken));
    }

    private static string? Degrees(double? degrees) => degrees?.ToString("0.#######", CultureInfo.InvariantCulture);

    private async Task<PagedResult<CameraRow>> CameraRowsAsync(CameraListInput input, CancellationToken cancellationToken)
    {
        var page = await cameras.ListAsync(input, cancellationToken);
        var ids = page.Items.Select(c => c.Id).ToList();
        var more = await db.Cameras.AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, More = new Particulars(c.Location, c.Serial, c.Mac, c.Resolution, c.RetentionDays, c.InstalledDay, c.Note, c.Latitude, c.Longitude) })
            .ToDictionaryAsync(c => c.Id, c => c.More, cancellationToken);
        return new PagedResult<CameraRow>([.. page.Items.Select(c => new CameraRow(c, more[c.Id]))], page.Total);
    }

    private async Task<PagedResult<SiteRow>> SiteRowsAsync(SiteListInput input, CancellationToken cancellationToken)
    {
        var page = await sites.ListAsync(input, cancellationToken);
        var ids = page.Items.Select(s => s.Id).ToList();
        var places = await db.CameraSites.AsNoTracking().Where(s => ids.Contains(s.Id))
            .Select(s => new { s.Id, s.Latitude, s.Longitude, s.Bearing }).ToDictionaryAsync(s => s.Id, cancellationToken);
        return new PagedResult<SiteRow>([.. page.Items.Select(s => new SiteRow(s, places[s.Id].Latitude, places[s.Id].Longitude, places[s.Id].Bearing))], page.Total);
    }
}
