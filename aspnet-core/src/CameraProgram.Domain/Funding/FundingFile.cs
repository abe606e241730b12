using CameraProgram.Attachments;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Funding;

/// <summary>A file that belongs to an agreement, receipt, expense, gift or transfer; whoever sees the campaign may read it.</summary>
[NotAudited]
public sealed class FundingFile : Entity, IMultiTenant
{
    private FundingFile()
    {
    }

    public FundingFile(Guid campaignId, Guid ownerId, Attachment file, int order)
        : base(Guid.CreateVersion7()) => (CampaignId, OwnerId, AttachmentId, Order) = (campaignId, ownerId, file.Id, order);

    public Guid TenantId { get; private set; }

    public Guid CampaignId { get; private set; }

    /// <summary>The campaign itself for the minutes of its agreement.</summary>
    public Guid OwnerId { get; private set; }

    public Guid AttachmentId { get; private set; }

    /// <summary>From 0.</summary>
    public int Order { get; private set; }
}
