using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace CameraProgram.Application.Tests.Imports;

/// <summary>A small Excel file cell by cell, with what real lists have: merged cells, formulas, errors.</summary>
internal sealed class Workbook
{
    private readonly List<(string Name, string Xml)> _sheets = [];

    /// <param name="rows">A cell that begins with "formula:" has a formula and its value ("formula:SUM(A1:A2)|3"), one with "error:" an error.</param>
    public Workbook Sheet(string name, IEnumerable<object?[]> rows, params string[] merges)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
            for (var column = 0; column < row.Length; column++)
            {
                xml.Append(Cell(row[column], $"{(char)('A' + column)}{number}"));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (merges.Length > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merges.Length}\">").AppendJoin("", merges.Select(m => $"<mergeCell ref=\"{m}\"/>")).Append("</mergeCells>");
        }

        _sheets.Add((name, xml.Append("</worksheet>").ToString()));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"))}</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))}</Relationships>");
            for (var i = 0; i < _sheets.Count; i++)
            {
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", _sheets[i].Xml);
            }
        }

        return stream.ToArray();
    }

    private static string Cell(object? value, string at) => value switch
    {
        null => string.Empty,
        string text when text.StartsWith("formula:", StringComparison.Ordinal) && text[8..].Split('|') is var parts => $"<c r=\"{at}\" t=\"str\"><f>{SecurityElement.Escape(parts[0])}</f><v>{SecurityElement.Escape(parts[1])}</v></c>",
        string text when text.StartsWith("error:", StringComparison.Ordinal) => $"<c r=\"{at}\" t=\"e\"><v>{text[6..]}</v></c>",
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        IFormattable number => $"<c r=\"{at}\"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>",
        _ => throw new ArgumentException(value.GetType().Name, nameof(value)),
    };

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
