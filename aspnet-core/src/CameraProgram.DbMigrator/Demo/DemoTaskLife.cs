using CameraProgram.Attachments;
using CameraProgram.Kernel.Time;
using CameraProgram.WorkTasks;

namespace CameraProgram.Demo;

/// <summary>How far a task has come in the demo.</summary>
internal enum DemoWay
{
    Assigned,
    Accepted,
    Working,
    AskingForTime,
    Submitted,
    Returned,
    CompletedOnTime,
    CompletedLate,
    Cancelled,
}

/// <summary>Takes one task through its verbs, each on a day that fits its due day.</summary>
internal sealed class DemoTaskLife(WorkTask task, DemoCast cast, Attachment evidence, DateOnly today)
{
    private readonly TaskActor _lead = cast.Of(task.LeadUnitId, TaskSide.Lead);
    private readonly DateOnly _due = task.DueDay;

    /// <summary>An hour of a day in Vietnam, as an instant.</summary>
    public static DateTime At(DateOnly day, int hour) => VietnamTime.StartOf(day).AddHours(hour);

    public void Live(DemoWay way)
    {
        switch (way)
        {
            case DemoWay.Assigned:
                return;
            case DemoWay.Cancelled:
                task.Cancel("Trùng với việc đã giao trong kế hoạch.", cast.Secretary, Past(_due.AddDays(-20), 9));
                return;
        }

        // The last step of work in hand lies a day or two back, that of finished work around its due day.
        var end = way switch
        {
            DemoWay.CompletedOnTime => _due.AddDays(-4),
            DemoWay.CompletedLate => _due.AddDays(3),
            _ => today.AddDays(-2),
        };
        task.Accept(_lead, Earlier(At(VietnamTime.DayOf(task.AssignedAt).AddDays(2), 9), At(end, 7)));
        if (way == DemoWay.Accepted)
        {
            return;
        }

        Report(way == DemoWay.Working ? 60 : 40, "Đã làm xong phần khảo sát; đang tổng hợp ý kiến của các thôn, tổ dân phố.", end.AddDays(-6));
        if (task.CoordinatingUnits.Count > 0)
        {
            task.AddNote("Đã gửi danh sách các hộ đồng ý phối hợp.", [], cast.Of(task.CoordinatingUnits[0].UnitId, TaskSide.Coordinating), NotBefore(end.AddDays(-4), 15));
        }

        switch (way)
        {
            case DemoWay.Working:
                return;
            case DemoWay.AskingForTime:
                task.RequestExtension((_due < today ? today : _due).AddDays(10), "Mưa kéo dài nên chưa thi công được ở hai điểm cuối tuyến.", _lead, NotBefore(end, 10));
                return;
        }

        Report(100, "Đã hoàn thành các nội dung được giao, kèm biên bản kiểm tra.", end.AddDays(-1));
        task.Submit(null, _lead, NotBefore(end, 8));
        if (way == DemoWay.Submitted)
        {
            return;
        }

        if (way == DemoWay.Returned)
        {
            task.Return("Biên bản còn thiếu chữ ký của trưởng thôn. Bổ sung rồi gửi lại.", cast.Secretary, NotBefore(end, 16));
            return;
        }

        task.Complete("Đạt yêu cầu.", cast.Secretary, NotBefore(end.AddDays(1), 10));
    }

    private void Report(int percent, string note, DateOnly day) =>
        task.ReportProgress(percent, note, percent == 100 ? [evidence] : [], _lead, NotBefore(day, 14));

    /// <summary>That hour, or a little after the event before it, but never in the future.</summary>
    private DateTime NotBefore(DateOnly day, int hour)
    {
        var last = task.History[^1].At.AddMinutes(25);
        var at = At(day, hour);
        return Earlier(at < last ? last : at, At(today, 0).AddMinutes(task.History.Count));
    }

    private DateTime Past(DateOnly day, int hour) => Earlier(At(day, hour), At(today, 0));

    private static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;
}
