using CameraProgram.Kernel.Text;

namespace CameraProgram.Documents;

/// <summary>Names that every machine can save: "05-BC-BDH.pdf".</summary>
public static class DocumentFileNames
{
    public static string Of(OfficialDocument document, string extension) => Of(document.Symbol, extension);

    public static string Of(string symbol, string extension)
    {
        var name = string.Concat(SearchText.Normalize(symbol).ToUpperInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        return $"{name}.{extension}";
    }
}

public static class PaperContentTypes
{
    public const string Pdf = "application/pdf";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
