using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CameraProgram.OfficialDocuments.Checking;

/// <summary>Checks a Word file, also one that a person has changed: page, margins, fonts, size, page number on page 1.</summary>
public static class Nd30DocxChecker
{
    private const double TwipsPerMm = 1440 / 25.4;

    /// <exception cref="FileFormatException">The bytes are not a Word file.</exception>
    public static IReadOnlyList<Nd30Breach> Check(byte[] docx) => Nd30Checker.CheckPrinted(Measure(docx));

    /// <summary>What the file says about its first section.</summary>
    public static PrintedFacts Measure(byte[] docx)
    {
        using var file = new MemoryStream(docx, writable: false);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        var main = document.MainDocumentPart;
        var section = main?.Document?.Body?.Descendants<SectionProperties>().FirstOrDefault();
        var size = section?.GetFirstChild<PageSize>();
        var margin = section?.GetFirstChild<PageMargin>();
        var defaults = main?.StyleDefinitionsPart?.Styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        return new PrintedFacts
        {
            PageWidthMm = Millimetres(size?.Width?.Value),
            PageHeightMm = Millimetres(size?.Height?.Value),
            MarginTopMm = Millimetres(margin?.Top?.Value),
            MarginBottomMm = Millimetres(margin?.Bottom?.Value),
            MarginLeftMm = Millimetres(margin?.Left?.Value),
            MarginRightMm = Millimetres(margin?.Right?.Value),
            Fonts = [.. Fonts(main).Distinct(StringComparer.Ordinal)],
            BodySizePt = double.TryParse(defaults?.FontSize?.Val?.Value, CultureInfo.InvariantCulture, out var halfPoints) ? halfPoints / 2 : null,
            ShowsNumberOnFirstPage = main is null || section is null ? null : ShowsNumberOnFirstPage(main, section),
        };
    }

    private static IEnumerable<string> Fonts(MainDocumentPart? main)
    {
        var defaults = main?.StyleDefinitionsPart?.Styles?.Descendants<RunFonts>() ?? [];
        var own = main?.Document?.Body?.Descendants<RunFonts>() ?? [];
        return defaults.Concat(own).Select(f => f.Ascii?.Value).OfType<string>();
    }

    private static bool ShowsNumberOnFirstPage(MainDocumentPart main, SectionProperties section)
    {
        var kind = section.GetFirstChild<TitlePage>() is { } title && title.Val?.Value != false ? HeaderFooterValues.First : HeaderFooterValues.Default;
        var id = section.Elements<HeaderReference>().FirstOrDefault(h => h.Type?.Value == kind)?.Id?.Value;
        return id is not null && main.GetPartById(id) is HeaderPart { Header: { } header }
            && (header.Descendants<SimpleField>().Any(f => IsPageField(f.Instruction?.Value))
                || header.Descendants<FieldCode>().Any(f => IsPageField(f.Text)));
    }

    private static bool IsPageField(string? instruction) =>
        instruction?.TrimStart().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) == true;

    private static double? Millimetres(long? twips) => twips / TwipsPerMm;

    private static double? Millimetres(int? twips) => twips / TwipsPerMm;

    private static double? Millimetres(uint? twips) => twips / TwipsPerMm;
}
