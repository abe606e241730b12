using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Attachments;

/// <summary>A file somebody handed in. It is read through the thing it belongs to, or by whoever uploaded it.</summary>
public sealed class Attachment : FullAuditedAggregateRoot, IMultiTenant
{
    private Attachment()
    {
    }

    public Attachment(Guid id, string fileName, StoredBlob blob)
        : base(id)
    {
        EnsureKind(fileName, blob.ContentType);
        FileName = SafeName(fileName);
        ContentType = blob.ContentType;
        Size = blob.Size;
        BlobKey = blob.Key;
    }

    public Guid TenantId { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    public string ContentType { get; private set; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public string BlobKey { get; private set; } = string.Empty;

    /// <exception cref="BusinessException"><c>FileKindNotAllowed</c>: a kind that is not taken, or the content is not what the name says.</exception>
    public static void EnsureKind(string fileName, string contentType)
    {
        if (AttachmentConsts.TypeByExtension.GetValueOrDefault(Path.GetExtension(fileName.Trim())) != contentType)
        {
            throw new BusinessException(KernelErrorCodes.FileKindNotAllowed).WithData("fileName", fileName);
        }
    }

    private static string SafeName(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(name.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal)));
        clean = clean.Trim(' ', '.');
        if (clean.Length > AttachmentConsts.FileNameLength)
        {
            var extension = Path.GetExtension(clean);
            clean = clean[..(AttachmentConsts.FileNameLength - extension.Length)] + extension;
        }

        return Check.Text(clean.Length == 0 ? "tep" : clean, AttachmentConsts.FileNameLength);
    }
}
