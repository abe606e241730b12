using CameraProgram.Attachments;
using CameraProgram.Kernel.Blobs;
using CameraProgram.WorkTasks;

namespace CameraProgram.Domain.Tests.WorkTasks;

/// <summary>A task in any status, and the people around it.</summary>
internal static class WorkTaskBuilder
{
    public static readonly DateTime Now = new(2026, 3, 16, 2, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2026, 3, 16);
    public static readonly DateOnly Due = new(2026, 4, 30);

    public static readonly Guid LeadUnit = Guid.CreateVersion7();
    public static readonly Guid OtherUnit = Guid.CreateVersion7();

    public static readonly TaskActor Officer = Person("Nguyễn Văn Công An", TaskSide.Lead);
    public static readonly TaskActor Partner = Person("Vũ Thị Mặt Trận", TaskSide.Coordinating);
    public static readonly TaskActor Stranger = Person("Bùi Thị Người Ngoài", TaskSide.Other);
    public static readonly TaskActor Secretary = Person("Lê Thị Thư Ký", TaskSide.Other);

    public static TaskActor Person(string name, TaskSide side) => new(Guid.CreateVersion7(), name, Guid.CreateVersion7(), null, null, side);

    public static TaskContent Content(string title = "Khảo sát tuyến đường", DateOnly? due = null, params Guid[] coordinating) =>
        new(title, "Nội dung", LeadUnit, coordinating, null, due ?? Due, TaskPriority.Normal);

    public static WorkTask Assigned() => WorkTask.AdHoc(Guid.CreateVersion7(), Content(), Secretary, Now);

    public static WorkTask In(WorkTaskStatus status)
    {
        var task = Assigned();
        if (status == WorkTaskStatus.Assigned)
        {
            return task;
        }

        if (status == WorkTaskStatus.Cancelled)
        {
            task.Cancel("Không còn cần", Secretary, Now);
            return task;
        }

        task.Accept(Officer, Now);
        if (status == WorkTaskStatus.Accepted)
        {
            return task;
        }

        task.ReportProgress(60, "Đã khảo sát 6/10 tuyến", [], Officer, Now);
        if (status == WorkTaskStatus.InProgress)
        {
            return task;
        }

        task.Submit(null, Officer, Now);
        if (status == WorkTaskStatus.Returned)
        {
            task.Return("Thiếu ảnh", Secretary, Now);
        }
        else if (status == WorkTaskStatus.Completed)
        {
            task.Complete(null, Secretary, Now);
        }

        return task;
    }

    public static Attachment File(string name = "anh.jpg") =>
        new(Guid.CreateVersion7(), name, new StoredBlob(new string('a', 64), 1_000, "image/jpeg"));
}
