namespace CameraProgram.Documents;

/// <summary>Section <c>Documents</c>.</summary>
public sealed class DocumentsOptions
{
    public const string Section = "Documents";

    /// <summary>
    /// The address under which people reach the program, for the QR codes of papers: "https://camera.xa.example".
    /// Empty: the address of the request at which the paper is issued, when it names this machine; else the paper has no code.
    /// </summary>
    public string? PublicBaseUrl { get; set; }

    /// <summary>An absolute web address without query, or nothing.</summary>
    public bool IsValid() =>
        string.IsNullOrWhiteSpace(PublicBaseUrl)
        || (Uri.TryCreate(PublicBaseUrl, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            && url is { Query: "", Fragment: "", UserInfo: "" });
}
