using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Documents;

/// <summary>
/// A paper that went out: its number, its words at the head, its two files. Once registered nothing of it changes;
/// a later paper can only mark it as superseded.
/// </summary>
public sealed class OfficialDocument : AggregateRoot, IMultiTenant, ISearchable, INamed
{
    private OfficialDocument()
    {
    }

    /// <param name="publicCode">The random name of the public page.</param>
    /// <param name="findings">What the check of its form found, as JSON.</param>
    /// <param name="instant">UTC.</param>
    public OfficialDocument(
        Guid id,
        DocumentSource source,
        DocumentIssuer issuer,
        DocumentNumber number,
        string subject,
        DateOnly day,
        DocumentSigner signer,
        IEnumerable<string> recipients,
        DocumentUrgency urgency,
        DocumentFile pdf,
        DocumentFile docx,
        string publicCode,
        string findings,
        DateTime instant,
        Guid? registeredBy)
        : base(id)
    {
        SourceKind = source.Kind;
        SourceId = Check.Id(source.Id);
        BodyKind = issuer.Kind;
        BoardId = issuer.BoardId;
        IssuerName = Check.Text(issuer.Name, CameraProgramConsts.TitleLength);
        TypeCode = Check.Text(number.TypeCode, DocumentConsts.TypeCodeLength);
        Year = number.Year;
        Number = Check.Range(number.Number, 1, DocumentConsts.MaxNumber);
        Symbol = Check.Text(number.Symbol, CameraProgramConsts.SymbolLength);
        Subject = Check.Text(subject, CameraProgramConsts.TitleLength);
        Day = day;
        SignerName = Check.Text(signer.Name, CameraProgramConsts.NameLength);
        SignerTitle = Check.OptionalText(signer.Title, CameraProgramConsts.NameLength);
        SignerUserId = signer.UserId;
        Recipients = [.. recipients.Take(DocumentConsts.MaxRecipients)];
        Urgency = urgency;
        (PdfKey, PdfSize) = (pdf.Key, pdf.Size);
        (DocxKey, DocxSize) = (docx.Key, docx.Size);
        PublicCode = publicCode;
        Findings = findings;
        RegisteredAt = instant;
        RegisteredById = registeredBy;
    }

    public Guid TenantId { get; private set; }

    public DocumentSourceKind SourceKind { get; private set; }

    public Guid SourceId { get; private set; }

    public IssuingBodyKind BodyKind { get; private set; }

    public Guid? BoardId { get; private set; }

    public string IssuerName { get; private set; } = string.Empty;

    public string TypeCode { get; private set; } = string.Empty;

    public int Year { get; private set; }

    public int Number { get; private set; }

    /// <summary>With the number: "05/KH-UBND".</summary>
    public string Symbol { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    /// <summary>The day at the head of the paper.</summary>
    public DateOnly Day { get; private set; }

    public string SignerName { get; private set; } = string.Empty;

    public string? SignerTitle { get; private set; }

    public Guid? SignerUserId { get; private set; }

    public IReadOnlyList<string> Recipients { get; private set; } = [];

    public DocumentUrgency Urgency { get; private set; }

    /// <summary>Blob key and SHA-256 of the PDF.</summary>
    public string PdfKey { get; private set; } = string.Empty;

    public long PdfSize { get; private set; }

    public string DocxKey { get; private set; } = string.Empty;

    public long DocxSize { get; private set; }

    public string PublicCode { get; private set; } = string.Empty;

    /// <summary>What the check of its form found at registration, as JSON.</summary>
    public string Findings { get; private set; } = "[]";

    public bool IsSuperseded { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime RegisteredAt { get; private set; }

    public Guid? RegisteredById { get; private set; }

    /// <summary>A later paper took its place; the paper itself stays as it is.</summary>
    public void MarkSuperseded() => IsSuperseded = true;

    public string NameInLists => Subject;

    public string GetSearchWords() => $"{Symbol} {Subject} {SignerName} {IssuerName}";
}
