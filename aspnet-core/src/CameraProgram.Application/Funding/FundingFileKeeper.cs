using CameraProgram.Attachments;
using CameraProgram.Kernel.Errors;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Keeps the files that belong to papers of a fund.</summary>
public sealed class FundingFileKeeper(ICameraProgramDb db, AttachmentAppService attachments)
{
    /// <summary>The owner has these files from now on, in this order; those it had already need not be one's own uploads.</summary>
    /// <exception cref="EntityNotFoundException">One of them does not exist or is somebody else's.</exception>
    public async Task AttachAsync(Guid campaignId, Guid ownerId, IReadOnlyList<Guid> attachmentIds, CancellationToken cancellationToken)
    {
        var wanted = attachmentIds.Distinct().ToList();
        if (wanted.Count > FundingConsts.MaxFiles)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.TooManyFiles).WithData("max", FundingConsts.MaxFiles);
        }

        var kept = await db.FundingFiles.Where(f => f.OwnerId == ownerId).ToListAsync(cancellationToken);
        db.FundingFiles.RemoveRange(kept.Where(f => !wanted.Contains(f.AttachmentId)));
        var added = await attachments.OwnUploadsAsync([.. wanted.Except(kept.Select(f => f.AttachmentId))], cancellationToken);
        db.FundingFiles.AddRange(added.Select(a => new FundingFile(campaignId, ownerId, a, wanted.IndexOf(a.Id))));
    }

    public Task<List<AttachmentDto>> OfAsync(Guid ownerId, CancellationToken cancellationToken) =>
        (from file in db.FundingFiles.AsNoTracking()
         where file.OwnerId == ownerId
         join a in db.Attachments on file.AttachmentId equals a.Id
         orderby file.Order, file.Id
         select new AttachmentDto(a.Id, a.FileName, a.ContentType, a.Size, a.BlobKey)).ToListAsync(cancellationToken);
}
