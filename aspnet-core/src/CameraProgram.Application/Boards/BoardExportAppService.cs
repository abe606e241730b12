using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Boards;

/// <summary>The boards as the list shows them, as a file for Excel.</summary>
public sealed class BoardExportAppService(BoardAppService boards, ListExporter exporter)
{
    private const string List = "Boards";

    public async Task<FileContent> ExportAsync(BoardExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, boards.ListAsync, cancellationToken));

    private List<SpreadsheetColumn<BoardListItemDto>> Columns() =>
    [
        new(Heading("Name"), b => b.Name, 60),
        new(Heading("Kind"), b => exporter.Word(b.Kind), 20),
        new(Heading("Abbreviation"), b => b.Abbreviation, 14),
        new(Heading("Head"), b => b.HeadName, 26),
        new(Heading("MemberCount"), b => b.MemberCount, 14),
        new(Heading("FoundingSymbol"), b => b.FoundingSymbol, 20),
        new(Heading("FoundingDay"), b => b.FoundingDay, 14),
        new(Heading("ValidFrom"), b => b.ValidFrom, 14),
        new(Heading("ValidTo"), b => b.ValidTo, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
