using System.Globalization;
using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Imports;
using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Text;

namespace CameraProgram.Budgets;

/// <summary>The lines of an estimate as an Excel sheet, there and back. What was read is shown in the form; only saving keeps it.</summary>
public sealed class EstimateSheetAppService(EstimateDetailAppService details, ListExporter exporter, TextCatalog texts)
{
    private const string List = "EstimateLines";

    private static readonly string[] s_columns = ["Group", "Content", "Specification", "Unit", "Quantity", "UnitPrice", "Amount", "Source", "PriceBasis", "Note"];

    public async Task<FileContent> ExportAsync(Guid id, CancellationToken cancellationToken)
    {
        var estimate = await details.GetWholeAsync(id, cancellationToken);
        var totals = estimate.LineTotals().OrderBy(t => t.Line.Ordinal).ToList();
        IEnumerable<SheetRow> rows = [.. totals.Select(t => new SheetRow(t.Line, t.Line.Amount, t.Total)), new SheetRow(null, estimate.Subtotal, estimate.Total)];
        return exporter.Export(List, ExportFormat.Xlsx, Columns(), rows, $"{estimate.Title} {estimate.Year}");
    }

    /// <summary>The sheet's first row with at least content, unit, quantity and price is its heading; rows before it are left out.</summary>
    /// <exception cref="BusinessException"><c>Budgets:SheetUnknown</c>: no such heading; <c>Imports:NotReadable</c>; <c>TooLarge</c>.</exception>
    public EstimateSheetDto Read(Stream content)
    {
        using var file = new MemoryStream();
        content.CopyTo(file);
        file.Position = 0;
        Dictionary<string, int>? columns = null;
        var lines = new List<EstimateSheetLineDto>();
        foreach (var row in ExcelTable.Rows(file, sheet: null))
        {
            if (columns is null)
            {
                columns = HeadingOf(row);
            }
            else if (Cell(row, columns, "Unit") is not null || Cell(row, columns, "UnitPrice") is not null)
            {
                lines.Add(Line(row, columns, Cell(row, columns, "Content") ?? string.Empty));
                if (lines.Count > EstimateConsts.MaxLines)
                {
                    throw new BusinessException(CameraProgramErrorCodes.Budgets.TooManyLines).WithData("max", EstimateConsts.MaxLines);
                }
            }
        }

        return columns is null ? throw new BusinessException(CameraProgramErrorCodes.Budgets.SheetUnknown) : new EstimateSheetDto(lines);
    }

    private EstimateSheetLineDto Line(TableRow row, Dictionary<string, int> columns, string content)
    {
        var problems = new List<string>();
        var quantity = IsFraction("Quantity") ? TypedNumber.Decimal(Cell(row, columns, "Quantity")) : TypedNumber.Quantity(Cell(row, columns, "Quantity"));
        var price = IsFraction("UnitPrice") ? null : TypedNumber.Amount(Cell(row, columns, "UnitPrice"));
        var source = Find<FundingSource>(Cell(row, columns, "Source"));
        if (content.Length == 0)
        {
            problems.Add(texts.Get(CameraProgramErrorCodes.Budgets.SheetContent));
        }

        if (quantity is null)
        {
            problems.Add(texts.Get(CameraProgramErrorCodes.Budgets.SheetQuantity));
        }

        if (price is null)
        {
            problems.Add(texts.Get(CameraProgramErrorCodes.Budgets.SheetPrice));
        }

        if (source is null)
        {
            problems.Add(texts.Get(CameraProgramErrorCodes.Budgets.SheetSource));
        }

        return new EstimateSheetLineDto(
            row.Number, Find<EstimateGroup>(Cell(row, columns, "Group")) ?? EstimateGroup.Equipment, content, Cell(row, columns, "Specification"),
            Cell(row, columns, "Unit"), quantity, price, source, Cell(row, columns, "PriceBasis"), Cell(row, columns, "Note"), problems);

        bool IsFraction(string column) => columns.TryGetValue(column, out var index) && row.IsFraction(index);
    }

    /// <summary>By the words of either language, or by the first of them: "Nguồn" for "Nguồn kinh phí", where no other column begins so.</summary>
    private Dictionary<string, int>? HeadingOf(TableRow row)
    {
        var found = new Dictionary<string, int>();
        for (var i = 0; i < row.Filled.Count; i++)
        {
            var heading = SearchText.Normalize(row.Filled[i]);
            if (heading.Length > 0 && (ColumnsWhere(w => w == heading) is [var whole] ? whole : ColumnsWhere(w => w.StartsWith(heading + " ", StringComparison.Ordinal)) is [var begun] ? begun : null) is { } column)
            {
                found.TryAdd(column, i);
            }
        }

        return found.ContainsKey("Content") && found.ContainsKey("Unit") && found.ContainsKey("Quantity") && found.ContainsKey("UnitPrice") ? found : null;
    }

    private string[] ColumnsWhere(Func<string, bool> isSo) =>
        Array.FindAll(s_columns, c => texts.Languages.Any(l => isSo(SearchText.Normalize(texts.Find(l, $"Export:{List}.{c}")))));

    private TEnum? Find<TEnum>(string? text)
        where TEnum : struct, Enum
    {
        var words = SearchText.Normalize(text);
        return words.Length == 0 ? null : Enum.GetValues<TEnum>().Select(v => (TEnum?)v)
            .FirstOrDefault(v => texts.Languages.Any(l => SearchText.Normalize(texts.Find(l, $"Enum:{typeof(TEnum).Name}.{v}")) == words));
    }

    private static string? Cell(TableRow row, Dictionary<string, int> columns, string column) =>
        columns.TryGetValue(column, out var index) && row.Cell(index) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private List<SpreadsheetColumn<SheetRow>> Columns() =>
    [
        new(Heading("Group"), r => r.Line is { } line ? exporter.Word(line.Group) : null, 26),
        new(Heading("Content"), r => r.Line?.Content ?? Heading("Sum"), 50),
        new(Heading("Specification"), r => r.Line?.Specification, 50),
        new(Heading("Unit"), r => r.Line?.Unit, 10),
        new(Heading("Quantity"), r => r.Line?.Quantity.Value, 12),
        new(Heading("UnitPrice"), r => r.Line?.UnitPrice, 16),
        new(Heading("Amount"), r => r.Amount, 18),
        new(Heading("Total"), r => r.Total, 18),
        new(Heading("Source"), r => r.Line is { } line ? exporter.Word(line.Source) : null, 30),
        new(Heading("PriceBasis"), r => r.Line?.PriceBasis, 40),
        new(Heading("Note"), r => r.Line?.Note, 40),
    ];

    private string Heading(string column) => exporter.Heading(List, column);

    /// <summary>A line with its amounts before and with tax; the last row is their sum.</summary>
    private sealed record SheetRow(EstimateLine? Line, long Amount, long Total);
}
