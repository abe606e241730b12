using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordTableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordTableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>Tables without lines that only place their contents side by side.</summary>
internal static class DocxGrid
{
    public static WordTable Create(IReadOnlyList<double> widthsPt, params IReadOnlyList<IReadOnlyList<OpenXmlElement>>[] rows)
    {
        var table = new WordTable(
            new TableProperties(
                new TableWidth { Width = DocxUnits.Text(widthsPt.Sum(DocxUnits.TwipsFromPt)), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(widthsPt.Select(w => new GridColumn { Width = DocxUnits.Text(DocxUnits.TwipsFromPt(w)) })));
        foreach (var row in rows)
        {
            table.Append(new WordTableRow(
                [new TableRowProperties(new CantSplit()), .. row.Select((content, i) => Cell(widthsPt[i], content))]));
        }

        return table;
    }

    private static WordTableCell Cell(double widthPt, IReadOnlyList<OpenXmlElement> content)
    {
        var cell = new WordTableCell(new TableCellProperties(
            new TableCellWidth { Width = DocxUnits.Text(DocxUnits.TwipsFromPt(widthPt)), Type = TableWidthUnitValues.Dxa }));
        cell.Append(content);
        // Word refuses a cell that does not end with a paragraph.
        if (content.Count == 0 || content[^1] is not WordParagraph)
        {
            cell.Append(DocxText.Gap(1));
        }

        return cell;
    }
}
