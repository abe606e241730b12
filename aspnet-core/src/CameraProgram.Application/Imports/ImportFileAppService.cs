using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Localization;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>Files to take along: rows that were refused, and an empty list to fill in.</summary>
public sealed class ImportFileAppService(ICameraProgramDb db, ImportReader reader, ImportSheetReader sheets, TextCatalog texts)
{
    private static readonly ImportColumn[] TemplateColumns =
    [
        ImportColumn.OwnerName, ImportColumn.OwnerKind, ImportColumn.Phone, ImportColumn.Address, ImportColumn.Hamlet, ImportColumn.CameraName, ImportColumn.Location, ImportColumn.Lenses,
        ImportColumn.Model, ImportColumn.Serial, ImportColumn.Bearing, ImportColumn.RetentionDays, ImportColumn.Latitude, ImportColumn.Longitude, ImportColumn.Status, ImportColumn.InstalledDay, ImportColumn.Note,
    ];

    private static readonly string[][] TemplateRows =
    [
        ["Nguyễn Văn A Demo", "Hộ gia đình", "0900 000 001", "Số nhà 01, ngõ mẫu", "Thôn Mẫu", "Camera cổng", "Cổng chính", "2", "Hãng mẫu M1", "DEMO-0001", "Đông Bắc", "30", "21.5812", "105.8412", "Đang hoạt động", "15/03/2025", "Dòng ví dụ, xóa trước khi nhập"],
        ["Nguyễn Văn A Demo", "Hộ gia đình", "0900 000 001", "Số nhà 01, ngõ mẫu", "Thôn Mẫu", "Camera sân sau", "Sân sau nhìn ra ngõ", "1", "Hãng mẫu M2", "DEMO-0002", "180", "15 ngày", "21,5813", "105,8414", "Hỏng", "03/2024", "Hai dòng của một chủ: ghi đủ tên và số điện thoại ở cả hai"],
    ];

    public FileContent Template()
    {
        var columns = TemplateColumns.Select((column, i) => new SpreadsheetColumn<string[]>(texts.Get($"Enum:ImportColumn.{column}"), row => row[i], 20)).ToList();
        return new FileContent(new MemoryStream(SpreadsheetWriter.WriteXlsx(texts.Get("Export:ImportTemplate.SheetName"), columns, TemplateRows)), texts.Get("Export:ImportTemplate.FileName") + ".xlsx", SpreadsheetWriter.XlsxType);
    }

    /// <summary>The rows that were refused, in the columns of the list, with the reasons: to be corrected and taken in again.</summary>
    public async Task<FileContent> RefusedAsync(Guid id, CancellationToken cancellationToken)
    {
        var job = await reader.Jobs.AsNoTracking().GetAsync(id, cancellationToken);
        var refused = await db.ImportRefusedRows.AsNoTracking().Where(r => r.JobId == id).ToDictionaryAsync(r => r.Row, r => r.Problems, cancellationToken);
        var rows = (await sheets.RowsAsync(job, cancellationToken)).Where(r => refused.ContainsKey(r.Number)).ToList();
        var columns = job.Headings.Select((heading, i) => new SpreadsheetColumn<TableRow>(heading, row => row.Fill(i), 18)).ToList();
        columns.Add(new SpreadsheetColumn<TableRow>(texts.Get("Export:ImportRefused.Row"), row => row.Number, 12));
        columns.Add(new SpreadsheetColumn<TableRow>(texts.Get("Export:ImportRefused.Reason"), row => Reasons(refused[row.Number]), 80));
        var name = $"{texts.Get("Export:ImportRefused.FileName")}-{Path.GetFileNameWithoutExtension(job.FileName)}.xlsx";
        return new FileContent(new MemoryStream(SpreadsheetWriter.WriteXlsx(texts.Get("Export:ImportRefused.SheetName"), columns, rows)), name, SpreadsheetWriter.XlsxType);
    }

    private string Reasons(string problems) => string.Join('\n', RowProblem.OfJson(problems).Select(p =>
        p.Column == ImportColumn.None ? reader.Tell(p).Message : $"{texts.Get($"Enum:ImportColumn.{p.Column}")}: {reader.Tell(p).Message}"));
}
