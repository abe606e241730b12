using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Commitments;

/// <summary>The commitments as the list shows them, as a file for Excel.</summary>
public sealed class CommitmentExportAppService(CommitmentAppService commitments, ListExporter exporter)
{
    private const string List = "Commitments";

    public async Task<FileContent> ExportAsync(CommitmentExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, commitments.ListAsync, cancellationToken));

    private List<SpreadsheetColumn<CommitmentListItemDto>> Columns() =>
    [
        new(Heading("Party"), c => c.FullName, 32),
        new(Heading("PartyKind"), c => exporter.Word(c.PartyKind), 18),
        new(Heading("Hamlet"), c => c.Hamlet?.Name, 24),
        new(Heading("Address"), c => c.Address, 32),
        new(Heading("Cameras"), c => c.Cameras, 10),
        new(Heading("State"), c => exporter.Word(c.State), 18),
        new(Heading("Terms"), c => c.TermsNumber, 12),
        new(Heading("SignedDay"), c => c.SignedDay, 14),
        new(Heading("ValidTo"), c => c.ValidTo, 14),
        new(Heading("WithdrawnDay"), c => c.WithdrawnDay, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
