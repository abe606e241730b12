using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Composition;
using DocumentFormat.OpenXml.Wordprocessing;
using TextAlignment = CameraProgram.OfficialDocuments.Model.TextAlignment;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordTableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordTableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace CameraProgram.OfficialDocuments.Rendering.Docx;

/// <summary>Tables of figures: lines on every side, the head repeated on every page.</summary>
internal sealed class DocxTables(ComposedTable table, PaperLayout layout, double widthPt)
{
    private readonly int[] _widths = [.. table.Weights.Select(w => DocxUnits.TwipsFromPt(widthPt * w / table.Weights.Sum()))];

    public WordTable Create()
    {
        var word = new WordTable(
            new TableProperties(
                new TableWidth { Width = DocxUnits.Text(_widths.Sum()), Type = TableWidthUnitValues.Dxa },
                Borders(),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "50", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa })),
            new TableGrid(_widths.Select(w => new GridColumn { Width = DocxUnits.Text(w) })));
        for (var level = 0; level < table.Head.Count; level++)
        {
            word.Append(HeadRow(level));
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            var cells = table.Rows[i];
            // The last two rows stay together, so that a total never stands alone.
            var keepNext = i < table.Rows.Count - 1 && (table.KeepsWhole || i == table.Rows.Count - 2);
            var breakable = cells.Any(c => c.Runs.Sum(r => r.Text.Length) > 800);
            word.Append(new WordTableRow(
                [.. breakable ? Array.Empty<TableRowProperties>() : [new TableRowProperties(new CantSplit())],
                 .. cells.Select(c => Cell(c, keepNext && !breakable))]));
        }

        return word;
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 },
        new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 },
        new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });

    private WordTableRow HeadRow(int level)
    {
        var row = new WordTableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        for (var column = 0; column < _widths.Length;)
        {
            var own = table.Head[level].FirstOrDefault(c => c.Column == column);
            if (own is not null)
            {
                row.Append(Cell(own, keepNext: true, own.RowSpan > 1 ? MergedCellValues.Restart : null));
                column += own.ColumnSpan;
                continue;
            }

            // A cell of a higher row reaches down to here.
            var above = table.Head.Take(level).SelectMany(cells => cells).First(c => c.Column == column && c.RowSpan > 1);
            row.Append(Cell(above with { Runs = [] }, keepNext: true, MergedCellValues.Continue));
            column += above.ColumnSpan;
        }

        return row;
    }

    private WordTableCell Cell(ComposedCell cell, bool keepNext, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties(new TableCellWidth
        {
            Width = DocxUnits.Text(_widths.Skip(cell.Column).Take(cell.ColumnSpan).Sum()),
            Type = TableWidthUnitValues.Dxa,
        });
        if (cell.ColumnSpan > 1)
        {
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        }

        if (merge is { } value)
        {
            properties.Append(new VerticalMerge { Val = value });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new WordTableCell(properties, Text(cell, keepNext));
    }

    private WordParagraph Text(ComposedCell cell, bool keepNext)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.TableText });
        if (keepNext)
        {
            properties.Append(new KeepNext());
        }

        var alignment = cell.Alignment == TextAlignment.Justified ? TextAlignment.Left : cell.Alignment;
        properties.Append(new Justification { Val = DocxText.Alignment(alignment) });
        return new WordParagraph([properties, .. cell.Runs.SelectMany(r => DocxText.Runs(r.Text, r.Bold, r.Italic, layout.Sizes.Table))]);
    }
}
