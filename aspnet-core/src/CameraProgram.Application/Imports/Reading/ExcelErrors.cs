using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace CameraProgram.Imports.Reading;

/// <summary>Finds the cells of an Excel file (.xlsx) whose formula gave an error; the reader of its rows shows them blank.</summary>
internal static class ExcelErrors
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <returns>"#REF!" and the like by "C4".</returns>
    public static IReadOnlyDictionary<string, string> Of(Stream content, string sheet)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        content.Position = 0;
        if (content.ReadByte() == 'P')
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (PartOf(zip, sheet) is { } part)
            {
                using var stream = part.Open();
                using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
                Read(xml, errors);
            }
        }

        content.Position = 0;
        return errors;
    }

    private static void Read(XmlReader xml, Dictionary<string, string> errors)
    {
        string? cell = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                cell = xml.GetAttribute("t") == "e" ? xml.GetAttribute("r") : null;
            }
            else if (cell is not null && xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
            {
                xml.Read();
                errors[cell] = xml.Value;
                cell = null;
            }
        }
    }

    private static ZipArchiveEntry? PartOf(ZipArchive zip, string sheet)
    {
        if (zip.GetEntry("xl/workbook.xml") is not { } book || zip.GetEntry("xl/_rels/workbook.xml.rels") is not { } relations)
        {
            return null;
        }

        var id = Load(book).Descendants(Main + "sheet").FirstOrDefault(s => (string?)s.Attribute("name") == sheet)?.Attribute(Relation + "id")?.Value;
        var target = Load(relations).Root?.Elements().FirstOrDefault(r => (string?)r.Attribute("Id") == id)?.Attribute("Target")?.Value;
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}");
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(xml);
    }
}
