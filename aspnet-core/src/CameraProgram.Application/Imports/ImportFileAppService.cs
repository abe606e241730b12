using CameraProgram.Attachments;
using CameraProgram.Audit;
using CameraProgram.Exporting;
using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>Files to take along: rows that were not taken in, an empty list to fill in, and what was taken in when.</summary>
public sealed class ImportFileAppService(
    ICameraProgramDb db, ImportAppService imports, ImportReader reader, ImportSheetReader sheets, ListExporter exporter, AccessLog accesses, ICurrentUser user, TextCatalog texts)
{
    private const string List = "Imports";

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

    /// <summary>The lists that were taken in, with what came of them.</summary>
    public async Task<FileContent> ExportAsync(ImportExportInput input, CancellationToken cancellationToken)
    {
        var filters = new ImportListInput { Sort = input.Sort, Filter = input.Filter };
        return exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(filters, imports.ListAsync, cancellationToken));
    }

    /// <summary>
    /// The rows that were refused, or not reached before it was stopped, in the columns of the list, with the reasons: to be corrected
    /// and taken in again. Telephone numbers stand in them, so that it is noted.
    /// </summary>
    /// <exception cref="ForbiddenException">The list is somebody else's, and contacts may not be seen.</exception>
    public async Task<FileContent> RefusedAsync(Guid id, CancellationToken cancellationToken)
    {
        var job = await reader.Jobs.AsNoTracking().GetAsync(id, cancellationToken);
        if (job.CreatorId != user.Id && !user.Has(CameraProgramPermissions.Parties.ViewContacts))
        {
            throw new ForbiddenException();
        }

        var refused = await db.ImportRefusedRows.AsNoTracking().Where(r => r.JobId == id).ToDictionaryAsync(r => r.Row, r => r.Problems, cancellationToken);
        if (job.IsUnfinished)
        {
            var reason = RowProblem.ToJson([RowProblem.Error(ImportColumn.None, CameraProgramErrorCodes.ImportRows.NotReached)]);
            foreach (var row in (await sheets.ReadAsync(job, cancellationToken)).Groups.Skip(job.GroupsDone).SelectMany(g => g.Rows))
            {
                refused.TryAdd(row.Number, reason);
            }
        }

        accesses.Note(AccessKind.ContactExported, subjectId: null, reader.NameForLog(job));
        await db.SaveChangesAsync(cancellationToken);
        var rows = (await sheets.RowsAsync(job, cancellationToken)).Where(r => refused.ContainsKey(r.Number)).ToList();
        var columns = job.Headings.Select((heading, i) => new SpreadsheetColumn<TableRow>(heading, row => row.Fill(i), 18)).ToList();
        columns.Add(new SpreadsheetColumn<TableRow>(texts.Get("Export:ImportRefused.Row"), row => row.Number, 12));
        columns.Add(new SpreadsheetColumn<TableRow>(texts.Get("Export:ImportRefused.Reason"), row => Reasons(refused[row.Number]), 80));
        var name = $"{texts.Get("Export:ImportRefused.FileName")}-{Path.GetFileNameWithoutExtension(job.FileName)}.xlsx";
        return new FileContent(new MemoryStream(SpreadsheetWriter.WriteXlsx(texts.Get("Export:ImportRefused.SheetName"), columns, rows)), name, SpreadsheetWriter.XlsxType);
    }

    private List<SpreadsheetColumn<ImportListItemDto>> Columns() =>
    [
        new(exporter.Heading(List, "File"), i => i.FileName, 36),
        new(exporter.Heading(List, "State"), i => exporter.Word(i.State), 18),
        new(exporter.Heading(List, "Created"), i => i.CreationTime, 18),
        new(exporter.Heading(List, "By"), i => i.ByName, 28),
        new(exporter.Heading(List, "OwnersNew"), i => i.Result.OwnersNew, 12),
        new(exporter.Heading(List, "CamerasNew"), i => i.Result.CamerasNew, 14),
        new(exporter.Heading(List, "CamerasUpdated"), i => i.Result.CamerasUpdated, 18),
        new(exporter.Heading(List, "CamerasUnchanged"), i => i.Result.CamerasUnchanged, 18),
        new(exporter.Heading(List, "CamerasLeft"), i => i.Result.CamerasLeft, 18),
        new(exporter.Heading(List, "RowsLeft"), i => i.RowsLeft, 16),
    ];

    private string Reasons(string problems) => string.Join('\n', RowProblem.OfJson(problems).Select(p => (p.Column, reader.Tell(p, withContacts: true).Message))
        .Select(p => p.Column == ImportColumn.None ? p.Message : $"{texts.Get($"Enum:ImportColumn.{p.Column}")}: {p.Message}"));
}
