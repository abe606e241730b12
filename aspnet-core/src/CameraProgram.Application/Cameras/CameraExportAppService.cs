using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Cameras;

/// <summary>Cameras and sites as their lists show them, as files for Excel.</summary>
public sealed class CameraExportAppService(CameraDetailAppService cameras, SiteAppService sites, ListExporter exporter)
{
    public async Task<FileContent> ExportAsync(CameraExportInput input, CancellationToken cancellationToken)
    {
        const string list = "Cameras";
        return exporter.Export<CameraListItemDto>(list, input.Format,
        [
            new(exporter.Heading(list, "Code"), c => c.Code, 14),
            new(exporter.Heading(list, "Name"), c => c.Name, 36),
            new(exporter.Heading(list, "Status"), c => exporter.Word(c.Status), 22),
            new(exporter.Heading(list, "Owner"), c => c.IsPublicAsset ? exporter.Heading(list, "Commune") : c.Owner?.Name, 30),
            new(exporter.Heading(list, "OwnerKind"), c => c.OwnerKind is { } kind ? exporter.Word(kind) : null, 22),
            new(exporter.Heading(list, "Hamlet"), c => c.Hamlet?.Name, 22),
            new(exporter.Heading(list, "Route"), c => c.Route?.Name, 28),
            new(exporter.Heading(list, "Lenses"), c => c.LensCount, 10),
            new(exporter.Heading(list, "Model"), c => c.Model, 20),
            new(exporter.Heading(list, "Link"), c => exporter.Word(c.Link), 24),
            new(exporter.Heading(list, "Funding"), c => exporter.Word(c.Funding), 16),
            new(exporter.Heading(list, "Bearing"), c => c.Bearing, 12),
            new(exporter.Heading(list, "ImageCheck"), c => exporter.Word(c.ImageCheck), 24),
        ], await ListExporter.AllAsync(input, cameras.ListAsync, cancellationToken));
    }

    public async Task<FileContent> ExportSitesAsync(SiteExportInput input, CancellationToken cancellationToken)
    {
        const string list = "Sites";
        return exporter.Export<SiteListItemDto>(list, input.Format,
        [
            new(exporter.Heading(list, "Name"), s => s.Name, 36),
            new(exporter.Heading(list, "Status"), s => exporter.Word(s.Status), 18),
            new(exporter.Heading(list, "Hamlet"), s => s.Hamlet?.Name, 22),
            new(exporter.Heading(list, "Route"), s => s.Route?.Name, 28),
            new(exporter.Heading(list, "Mount"), s => exporter.Word(s.Mount), 18),
            new(exporter.Heading(list, "IsImportant"), s => s.IsImportant ? exporter.Heading(list, "Yes") : null, 14),
            new(exporter.Heading(list, "Lenses"), s => s.LensCount, 10),
            new(exporter.Heading(list, "Cameras"), s => s.Cameras, 12),
        ], await ListExporter.AllAsync(input, sites.ListAsync, cancellationToken));
    }
}
