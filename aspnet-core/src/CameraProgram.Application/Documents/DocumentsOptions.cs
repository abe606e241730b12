using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Documents;

/// <summary>Section <c>Documents</c>.</summary>
public sealed class DocumentsOptions
{
    public const string Section = "Documents";

    /// <summary>
    /// The address under which people reach the program, for the QR codes of papers: "https://camera.xa.example".
    /// Empty: the address of the request at which the paper is issued.
    /// </summary>
    [Url]
    public string? PublicBaseUrl { get; set; }
}
