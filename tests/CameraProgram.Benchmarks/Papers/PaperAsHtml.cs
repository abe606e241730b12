using System.Net;
using System.Text;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Benchmarks.Papers;

/// <summary>The words and tables of a paper as a plain HTML page, for printers that take HTML.</summary>
internal static class PaperAsHtml
{
    private const string Head = """
        <!doctype html><html lang="vi"><meta charset="utf-8"><style>
        @page { size: A4; margin: 20mm 15mm 20mm 30mm } body { font: 14pt "Liberation Serif" }
        p { text-align: justify; text-indent: 1.27cm; margin: 0 0 6pt } h1, h2 { font-size: 14pt; text-align: center }
        table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 2pt; font-size: 12pt } thead { display: table-header-group }
        section { break-before: page }
        </style>
        """;

    public static string Of(OfficialPaper paper)
    {
        var html = new StringBuilder(Head).Append("<h1>").Append(Text(paper.Title)).Append("</h1>");
        Append(html, paper.Body);
        foreach (var appendix in paper.Appendices)
        {
            html.Append("<section><h2>").Append(Text(appendix.Title)).Append("</h2>");
            Append(html, appendix.Body);
            html.Append("</section>");
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            _ = block switch
            {
                Section section => html.Append("<h2>").Append(Text(section.Title)).Append("</h2>"),
                Clause clause => html.Append("<p><b>").Append(Text(clause.Text.PlainText)).Append("</b></p>"),
                Point point => html.Append("<p>").Append(Text(point.Text.PlainText)).Append("</p>"),
                Paragraph paragraph => html.Append("<p>").Append(Text(paragraph.Text.PlainText)).Append("</p>"),
                Table table => AppendTable(html, table),
                _ => html,
            };
        }
    }

    private static StringBuilder AppendTable(StringBuilder html, Table table)
    {
        html.Append("<table><thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Append("<th>").Append(Text(column.Header)).Append("</th>");
        }

        html.Append("</tr></thead>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row.Cells)
            {
                html.Append("<td colspan=").Append(cell.Span).Append('>').Append(Text(cell.Text.PlainText)).Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</table>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
