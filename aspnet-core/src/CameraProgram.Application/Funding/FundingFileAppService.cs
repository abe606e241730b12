using CameraProgram.Attachments;
using CameraProgram.Kernel.Errors;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Hands out the files of a fund to whoever sees the fund.</summary>
public sealed class FundingFileAppService(ICameraProgramDb db, FundingScope scope, AttachmentAppService attachments)
{
    public async Task<FileContent> OpenAsync(Guid attachmentId, CancellationToken cancellationToken) =>
        await db.FundingFiles.AnyAsync(f => f.AttachmentId == attachmentId && scope.Campaigns.Any(c => c.Id == f.CampaignId), cancellationToken)
            ? await attachments.OpenAsync(attachmentId, cancellationToken)
            : throw new EntityNotFoundException(nameof(Attachment), attachmentId);
}
