namespace CameraProgram.OfficialDocuments;

/// <summary>
/// An official paper was refused or could not be made. The code is one of <see cref="OfficialDocumentErrorCodes"/>;
/// the host turns it into a text in the user's language.
/// </summary>
public sealed class OfficialDocumentException(
    string code, IReadOnlyDictionary<string, object?>? details = null, Exception? innerException = null)
    : Exception(Describe(code, details), innerException)
{
    public string Code { get; } = code;

    /// <summary>The values that belong into the text of the error.</summary>
    public IReadOnlyDictionary<string, object?> Details { get; } = details ?? new Dictionary<string, object?>();

    private static string Describe(string code, IReadOnlyDictionary<string, object?>? details) =>
        details is null or { Count: 0 } ? code : $"{code} ({string.Join(", ", details.Select(d => $"{d.Key}: {d.Value}"))})";
}
