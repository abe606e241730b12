using CameraProgram.Attachments;
using CameraProgram.Exporting;

namespace CameraProgram.Boards;

/// <summary>Who sits in a board on a day, in the order of the seats, as a file for Excel.</summary>
public sealed class BoardMemberExportAppService(BoardAppService boards, ListExporter exporter)
{
    private const string List = "BoardMembers";

    public async Task<FileContent> ExportAsync(Guid boardId, BoardMembersExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), (await boards.GetAsync(boardId, input.AsOf, cancellationToken)).Members);

    private List<SpreadsheetColumn<BoardMemberDto>> Columns() =>
    [
        new(Heading("Order"), m => m.Order, 8),
        new(Heading("Seat"), m => exporter.Word(m.Seat), 26),
        new(Heading("PersonName"), m => m.PersonName, 26),
        new(Heading("PositionTitle"), m => m.PositionTitle, 36),
        new(Heading("OrgUnit"), m => m.OrgUnit?.Name, 36),
        new(Heading("Duties"), m => m.Duties, 70),
        new(Heading("PartTime"), m => m.PartTime ? Heading("Yes") : null, 14),
        new(Heading("From"), m => m.SeatSince, 14),
        new(Heading("To"), m => m.To, 14),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
