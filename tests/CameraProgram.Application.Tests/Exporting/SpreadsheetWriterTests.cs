using System.Text;
using CameraProgram.Exporting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Exporting;

public sealed class SpreadsheetWriterTests
{
    private static readonly SpreadsheetColumn<object?[]>[] Columns =
        [new("Nhiệm vụ", r => r[0]), new("Hạn", r => r[1]), new("Tiến độ", r => r[2])];

    private static readonly object?[][] Rows =
    [
        ["=HYPERLINK(\"http://x\")", new DateOnly(2026, 3, 16), 60],
        ["Khảo sát, \"tuyến\"\n2", null, 1_500_000L],
    ];

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    public void WriteCsv_WhenACellLooksLikeAFormula_ItIsMadeHarmless(string text)
    {
        var csv = Csv([[text, null, null]]);

        csv.Split("\r\n")[1].ShouldStartWith("'" + text);
    }

    [Fact]
    public void WriteCsv_WhenANumberIsNegative_ItStaysANumber() => Csv([["x", null, -5L]]).ShouldContain("x,,-5\r\n");

    [Fact]
    public void WriteCsv_WhenCellsHoldCommasQuotesAndBreaks_TheyAreQuoted() =>
        Csv(Rows).ShouldContain("\"Khảo sát, \"\"tuyến\"\"\n2\",,1500000\r\n");

    [Fact]
    public void WriteCsv_WhenOpenedInExcel_TheByteOrderMarkIsThere() =>
        SpreadsheetWriter.WriteCsv(Columns, Rows)[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());

    [Fact]
    public void WriteXlsx_WhenRead_HasTextsDaysAndNumbersAndNoFormula()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(SpreadsheetWriter.WriteXlsx("Nhiệm vụ: [1]", Columns, Rows)), false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().ToList()).ToList();
        var formats = document.WorkbookPart.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();

        cells.Count.ShouldBe(3);
        cells[1][0].InnerText.ShouldBe("=HYPERLINK(\"http://x\")");
        cells[1][0].CellFormula.ShouldBeNull();
        formats[(int)cells[1][0].StyleIndex!.Value].QuotePrefix!.Value.ShouldBeTrue();
        cells[1][1].InnerText.ShouldBe("46097");
        cells[2][2].InnerText.ShouldBe("1500000");
        document.WorkbookPart.Workbook.Descendants<Sheet>().Single().Name!.Value.ShouldBe("Nhiệm vụ 1");
    }

    [Fact]
    public void WriteXlsx_WhenTextHasControlCharactersOrIsTooLong_TheFileIsStillValid()
    {
        object?[][] rows = [["\u0001x" + new string('á', 40_000), null, null], [string.Empty, null, null]];
        using var document = SpreadsheetDocument.Open(new MemoryStream(SpreadsheetWriter.WriteXlsx("Bảng", Columns, rows)), false);

        new OpenXmlValidator().Validate(document).Select(e => e.Description).ShouldBeEmpty();
        document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Max(c => c.InnerText.Length).ShouldBe(32_767);
    }

    private static string Csv(object?[][] rows) => Encoding.UTF8.GetString(SpreadsheetWriter.WriteCsv(Columns, rows).AsSpan(3));
}
