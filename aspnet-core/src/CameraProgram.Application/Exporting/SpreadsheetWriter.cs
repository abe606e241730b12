using System.Globalization;
using System.Text;
using CameraProgram.Kernel.Time;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CameraProgram.Exporting;

/// <summary>One column of an exported list. Texts, whole numbers, days, instants (shown in Vietnam time) and blanks are known.</summary>
/// <param name="Width">In characters.</param>
public sealed record SpreadsheetColumn<T>(string Heading, Func<T, object?> Value, int Width = 16);

/// <summary>
/// Writes a list as XLSX or CSV. A text that a spreadsheet would take for a formula (it begins with = + - @, tab or
/// return) is made harmless: in XLSX marked as text, in CSV put behind an apostrophe.
/// </summary>
public static class SpreadsheetWriter
{
    public const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string CsvType = "text/csv; charset=utf-8";

    private const int MaxCellLength = 32_767;

    private enum Style : uint
    {
        Plain = 0,
        Heading = 1,
        Day = 2,
        Number = 3,
        Quoted = 4,
        Instant = 5,
        Fraction = 6,
    }

    /// <summary>UTF-8 with byte order mark, so that Excel reads the Vietnamese letters.</summary>
    public static byte[] WriteCsv<T>(IReadOnlyList<SpreadsheetColumn<T>> columns, IEnumerable<T> rows)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', columns.Select(c => CsvCell(c.Heading))).Append("\r\n");
        foreach (var row in rows)
        {
            text.AppendJoin(',', columns.Select(c => CsvCell(c.Value(row)))).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>One sheet with a fixed heading row and a filter.</summary>
    public static byte[] WriteXlsx<T>(string sheetName, IReadOnlyList<SpreadsheetColumn<T>> columns, IEnumerable<T> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>();
            WriteSheet(sheet, columns, rows);
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = SheetName(sheetName), SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static void WriteSheet<T>(WorksheetPart part, IReadOnlyList<SpreadsheetColumn<T>> columns, IEnumerable<T> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(columns.Select((c, i) =>
            new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, columns.Select(c => TextCell(c.Heading, Style.Heading)));
        var count = 1;
        foreach (var row in rows)
        {
            WriteRow(writer, columns.Select(c => XlsxCell(c.Value(row))));
            count++;
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(columns.Count)}{count.ToString(CultureInfo.InvariantCulture)}" });
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static Cell XlsxCell(object? value) => value switch
    {
        null => new Cell(),
        long or int => NumberCell(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), Style.Number),
        decimal number => NumberCell(number.ToString(CultureInfo.InvariantCulture), number == decimal.Truncate(number) ? Style.Number : Style.Fraction),
        DateOnly day => NumberCell(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), Style.Day),
        DateTime instant => NumberCell((instant + VietnamTime.Offset).ToOADate().ToString(CultureInfo.InvariantCulture), Style.Instant),
        _ => value.ToString() is { Length: > 0 } text ? TextCell(text, LooksLikeFormula(text) ? Style.Quoted : Style.Plain) : new Cell(),
    };

    private static Cell NumberCell(string number, Style style) => new(new CellValue(number)) { StyleIndex = (uint)style };

    private static Cell TextCell(string text, Style style) =>
        new(new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = (uint)style,
        };

    /// <summary>What XML cannot hold is left out; a longer text than a cell can hold is cut.</summary>
    private static string Clean(string text)
    {
        var clean = string.Concat(text.Where(c => c is '\n' or '\t' || !char.IsControl(c)));
        return clean.Length <= MaxCellLength ? clean : clean[..MaxCellLength];
    }

    private static string CsvCell(object? value)
    {
        var text = value switch
        {
            null => string.Empty,
            DateOnly day => VietnamTime.Format(day),
            DateTime instant => (instant + VietnamTime.Offset).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
            long or int or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? string.Empty,
        };
        if (value is string && LooksLikeFormula(text))
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string SheetName(string name)
    {
        var clean = string.Concat(name.Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal)));
        return clean.Length <= 31 ? clean : clean[..31];
    }

    private static string ColumnName(int number) =>
        number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    /// <summary>The formats in the order of <see cref="Style"/>.</summary>
    private static Stylesheet Styles() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" },
            new NumberingFormat { NumberFormatId = 165, FormatCode = "#,##0" },
            new NumberingFormat { NumberFormatId = 166, FormatCode = "dd/mm/yyyy hh:mm" },
            new NumberingFormat { NumberFormatId = 167, FormatCode = "#,##0.###" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true },
            new CellFormat { QuotePrefix = true },
            new CellFormat { NumberFormatId = 166, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 167, ApplyNumberFormat = true }));
}
