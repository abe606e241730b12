namespace CameraProgram.Kernel.Entities;

/// <summary>An aggregate that remembers who created, changed and deleted it, and when (UTC).</summary>
public abstract class FullAuditedAggregateRoot : AggregateRoot, IAudited, ISoftDelete
{
    protected FullAuditedAggregateRoot()
    {
    }

    protected FullAuditedAggregateRoot(Guid id)
        : base(id)
    {
    }

    public DateTime CreationTime { get; private set; }

    public Guid? CreatorId { get; private set; }

    public DateTime? LastModificationTime { get; private set; }

    public Guid? LastModifierId { get; private set; }

    public bool IsDeleted { get; private set; }

    public DateTime? DeletionTime { get; private set; }

    public Guid? DeleterId { get; private set; }
}
