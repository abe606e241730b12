using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Routes;

/// <summary>Routes and hotspots as their lists show them, as files for Excel.</summary>
public sealed class RouteExportAppService(RouteAppService routes, HotspotAppService hotspots, ListExporter exporter)
{
    public async Task<FileContent> ExportAsync(RouteExportInput input, CancellationToken cancellationToken)
    {
        const string list = "Routes";
        return exporter.Export<RouteListItemDto>(list, input.Format,
        [
            new(exporter.Heading(list, "Kind"), r => exporter.Word(r.Kind)),
            new(exporter.Heading(list, "Name"), r => r.Name, 36),
            new(exporter.Heading(list, "Hamlet"), r => r.Hamlet?.Name, 24),
            new(exporter.Heading(list, "Length"), r => r.LengthMetres == 0 ? null : r.LengthMetres, 14),
            new(exporter.Heading(list, "IsKey"), r => r.IsKey ? exporter.Heading(list, "Yes") : null, 14),
            new(exporter.Heading(list, "Cameras"), r => r.Cameras, 12),
            new(exporter.Heading(list, "LastSurveyed"), r => r.LastSurveyed, 18),
        ], await ListExporter.AllAsync(input, routes.ListAsync, cancellationToken));
    }

    public async Task<FileContent> ExportHotspotsAsync(HotspotExportInput input, CancellationToken cancellationToken)
    {
        const string list = "Hotspots";
        return exporter.Export<HotspotDto>(list, input.Format,
        [
            new(exporter.Heading(list, "Kind"), h => exporter.Word(h.Kind), 24),
            new(exporter.Heading(list, "Name"), h => h.Name, 36),
            new(exporter.Heading(list, "Hamlet"), h => h.Hamlet?.Name, 24),
            new(exporter.Heading(list, "Position"), h => FormattableString.Invariant($"{h.Position.Latitude}, {h.Position.Longitude}"), 24),
            new(exporter.Heading(list, "Radius"), h => h.RadiusMetres, 14),
            new(exporter.Heading(list, "Note"), h => h.Note, 40),
        ], await ListExporter.AllAsync(input, hotspots.ListAsync, cancellationToken));
    }
}
