namespace CameraProgram.Documents;

/// <summary>Where a paper came from.</summary>
public sealed record DocumentSource(DocumentSourceKind Kind, Guid Id);

/// <summary>In whose name it goes out. <paramref name="Name"/> is frozen as printed: "Ủy ban nhân dân xã Ninh Giang".</summary>
/// <param name="BoardId">Only for a board.</param>
public sealed record DocumentIssuer(IssuingBodyKind Kind, Guid? BoardId, string Name);

/// <summary>The place in its series.</summary>
/// <param name="TypeCode">"KH", "BC".</param>
/// <param name="Symbol">With the number: "05/KH-UBND".</param>
public sealed record DocumentNumber(string TypeCode, int Year, int Number, string Symbol);

/// <param name="Title">The office under which the paper was signed: "Chủ tịch".</param>
public sealed record DocumentSigner(string Name, string? Title, Guid? UserId);

/// <summary>A printed file; its key is the SHA-256 of its bytes.</summary>
/// <param name="Size">Bytes.</param>
public sealed record DocumentFile(string Key, long Size);
