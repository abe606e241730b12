using CameraProgram.Attachments;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.WorkTasks;

/// <summary>A file of evidence, handed in with a report or a note.</summary>
[NotAudited]
public sealed class TaskFile : Entity
{
    private TaskFile()
    {
    }

    internal TaskFile(Guid workTaskId, Guid historyEntryId, Attachment attachment)
        : base(Guid.CreateVersion7())
    {
        WorkTaskId = workTaskId;
        HistoryEntryId = historyEntryId;
        AttachmentId = attachment.Id;
        FileName = attachment.FileName;
        ContentType = attachment.ContentType;
        Size = attachment.Size;
    }

    public Guid WorkTaskId { get; private set; }

    /// <summary>The report or note it came with.</summary>
    public Guid HistoryEntryId { get; private set; }

    public Guid AttachmentId { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    public string ContentType { get; private set; } = string.Empty;

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }
}
