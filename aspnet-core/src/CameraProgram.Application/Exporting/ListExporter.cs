using CameraProgram.Attachments;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;

namespace CameraProgram.Exporting;

/// <summary>
/// A list as a file for Excel. Its texts are <c>Export:{list}.FileName</c>, <c>Export:{list}.SheetName</c> and one
/// <c>Export:{list}.{column}</c> per column.
/// </summary>
public sealed class ListExporter(TextCatalog texts, TimeProvider clock)
{
    /// <summary>Rows of one file.</summary>
    public const int MaxRows = 20_000;

    /// <param name="of">What the list is of, when there are many alike: it goes into the file's name.</param>
    public FileContent Export<T>(string list, ExportFormat format, IReadOnlyList<SpreadsheetColumn<T>> columns, IEnumerable<T> rows, string? of = null)
    {
        var name = $"{Heading(list, "FileName")}{(of is null ? string.Empty : $"-{FileNames.Plain(of)}")}-{clock.Today():yyyy-MM-dd}";
        return format == ExportFormat.Csv
            ? new FileContent(new MemoryStream(SpreadsheetWriter.WriteCsv(columns, rows)), name + ".csv", SpreadsheetWriter.CsvType)
            : new FileContent(
                new MemoryStream(SpreadsheetWriter.WriteXlsx(Heading(list, "SheetName"), columns, rows)), name + ".xlsx", SpreadsheetWriter.XlsxType);
    }

    /// <summary>Every row that a list would show on its pages, with the same filters, order and rights.</summary>
    public static async Task<List<T>> AllAsync<TInput, T>(
        TInput input, Func<TInput, CancellationToken, Task<PagedResult<T>>> pageOf, CancellationToken cancellationToken)
        where TInput : ListInput
    {
        var rows = new List<T>();
        input.PageSize = ListInput.MaxPageSize;
        for (input.Page = 1; ; input.Page++)
        {
            var page = await pageOf(input, cancellationToken);
            rows.AddRange(page.Items);
            if (rows.Count >= page.Total || page.Items.Count == 0 || rows.Count >= MaxRows)
            {
                return rows;
            }
        }
    }

    public string Heading(string list, string column) => texts.Get($"Export:{list}.{column}");

    public string Word(Enum value) => texts.Get($"Enum:{value.GetType().Name}.{value}");
}
