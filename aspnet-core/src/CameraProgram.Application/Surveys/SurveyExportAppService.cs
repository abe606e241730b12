using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Surveys;

/// <summary>The findings as the list shows them, as a file for Excel.</summary>
public sealed class SurveyExportAppService(SurveyDetailAppService surveys, ListExporter exporter)
{
    private const string List = "SurveyFindings";

    public async Task<FileContent> ExportAsync(FindingExportInput input, CancellationToken cancellationToken) =>
        exporter.Export<FindingListItemDto>(List, input.Format,
        [
            new(Heading("FoundAt"), f => f.FoundAt, 18),
            new(Heading("Kind"), f => exporter.Word(f.Kind), 22),
            new(Heading("Route"), f => f.Route.Name, 30),
            new(Heading("Owner"), f => f.OwnerName, 30),
            new(Heading("Camera"), f => f.Camera?.Name, 30),
            new(Heading("Place"), f => f.Place, 30),
            new(Heading("Surveyor"), f => f.SurveyorName, 26),
            new(Heading("Status"), f => exporter.Word(f.Status), 18),
            new(Heading("Doubt"), f => f.Doubt == FindingDoubt.None ? null : exporter.Word(f.Doubt), 34),
            new(Heading("Photos"), f => f.Photos, 10),
        ], await ListExporter.AllAsync(input, surveys.ListAsync, cancellationToken));

    private string Heading(string column) => exporter.Heading(List, column);
}
