namespace CameraProgram.Attachments;

/// <param name="Size">Bytes.</param>
/// <param name="Sha256">Lower-case hex.</param>
public sealed record AttachmentDto(Guid Id, string FileName, string ContentType, long Size, string Sha256);

/// <summary>A file on its way to the browser; the caller disposes the stream.</summary>
/// <param name="Sha256">Lower-case hex, when known: becomes the ETag.</param>
public sealed record FileContent(Stream Content, string FileName, string ContentType, string? Sha256 = null);
