namespace CameraProgram.Documents;

/// <param name="Symbol">With the number: "05/KH-UBND".</param>
/// <param name="SignerTitle">As printed: "TUQ. Chủ tịch".</param>
/// <param name="SignedFor">In whose place the signer stood in; empty when in their own.</param>
public sealed record DocumentListItemDto(
    Guid Id,
    string Symbol,
    string TypeCode,
    string TypeName,
    int Year,
    int Number,
    DateOnly Day,
    string Subject,
    IssuingBodyKind BodyKind,
    string IssuerName,
    string SignerName,
    string? SignerTitle,
    string? SignedFor,
    DocumentUrgency Urgency,
    bool IsSuperseded,
    DocumentSourceKind SourceKind,
    Guid SourceId);

/// <param name="Name">As papers write it: "Kế hoạch".</param>
public sealed record DocumentTypeDto(string Code, string Name);

/// <param name="Findings">What the check of its form found when it was registered.</param>
/// <param name="SignedFor">In whose place the signer stood in; empty when in their own.</param>
/// <param name="PublicPath">The public page's path in the web app: "/kiem-tra/…".</param>
public sealed record DocumentDto(
    Guid Id,
    long Version,
    string Symbol,
    string TypeCode,
    string TypeName,
    int Year,
    int Number,
    DateOnly Day,
    string Subject,
    IssuingBodyKind BodyKind,
    string IssuerName,
    string SignerName,
    string? SignerTitle,
    string? SignedFor,
    IReadOnlyList<string> Recipients,
    DocumentUrgency Urgency,
    bool IsSuperseded,
    DocumentSourceKind SourceKind,
    Guid SourceId,
    DocumentFileDto Pdf,
    DocumentFileDto Docx,
    string PublicPath,
    DateTime RegisteredAt,
    string? RegisteredBy,
    IReadOnlyList<PaperFindingDto> Findings) : IHasVersion;

/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hex.</param>
public sealed record DocumentFileDto(string FileName, long Size, string Sha256);

/// <summary>What a stranger with the code of a paper may know of it.</summary>
/// <param name="ProvinceName">"Tỉnh Lạng Sơn"; names of communes repeat across provinces.</param>
public sealed record PublicDocumentDto(
    int Number, string Symbol, DateOnly Day, string TypeName, string Subject, string IssuerName, string ProvinceName, bool IsSuperseded, string PdfSha256, string DocxSha256);

/// <summary>Which of the two files of the paper a handed-in file is, byte for byte.</summary>
public enum FileMatch
{
    None,
    Pdf,
    Docx,
}

public sealed record FileCheckDto(FileMatch Matches, string Sha256);
