using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Attachments;

/// <summary>Takes files in and hands them out. Features decide who may read the files that belong to them.</summary>
public sealed class AttachmentAppService(ICameraProgramDb db, IBlobStore blobs, ICurrentUser user)
{
    /// <exception cref="BusinessException"><c>TooLarge</c>, <c>FileEmpty</c>, <c>FileKindNotAllowed</c>.</exception>
    public async Task<AttachmentDto> UploadAsync(string fileName, Stream content, CancellationToken cancellationToken)
    {
        var blob = await blobs.SaveAsync(
            content, AttachmentConsts.MaxBytes, type => Attachment.EnsureKind(fileName, type), cancellationToken);
        var attachment = new Attachment(Guid.CreateVersion7(), fileName, blob);
        db.Attachments.Add(attachment);
        await db.SaveChangesAsync(cancellationToken);
        return new AttachmentDto(attachment.Id, attachment.FileName, attachment.ContentType, attachment.Size, attachment.BlobKey);
    }

    /// <summary>For whoever uploaded it, until it belongs to something.</summary>
    public async Task<FileContent> OpenOwnAsync(Guid id, CancellationToken cancellationToken)
    {
        var attachment = await db.Attachments.AsNoTracking().Where(a => a.CreatorId == user.Id).GetAsync(id, cancellationToken);
        return Open(attachment);
    }

    /// <summary>For a feature that has checked the right to see what the file belongs to.</summary>
    public async Task<FileContent> OpenAsync(Guid id, CancellationToken cancellationToken) =>
        Open(await db.Attachments.AsNoTracking().GetAsync(id, cancellationToken));

    /// <summary>The files the current user may attach: their own uploads.</summary>
    /// <exception cref="EntityNotFoundException">One of them does not exist or is somebody else's.</exception>
    public async Task<IReadOnlyList<Attachment>> OwnUploadsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var found = await db.Attachments.Where(a => ids.Contains(a.Id) && a.CreatorId == user.Id).ToListAsync(cancellationToken);
        var missing = ids.Except(found.Select(a => a.Id)).ToList();
        return missing.Count == 0 ? found : throw new EntityNotFoundException(nameof(Attachment), missing[0]);
    }

    private FileContent Open(Attachment attachment) => new(
        blobs.OpenRead(attachment.BlobKey) ?? throw new EntityNotFoundException(nameof(Attachment), attachment.Id),
        attachment.FileName,
        attachment.ContentType);
}
