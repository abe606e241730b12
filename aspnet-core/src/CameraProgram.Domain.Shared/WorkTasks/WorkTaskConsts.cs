namespace CameraProgram.WorkTasks;

public static class WorkTaskConsts
{
    /// <summary>A task due within so many days, today included, is nearly late.</summary>
    public const int NearlyLateDays = 7;

    /// <summary>For so many days the answer to a request for more time, a moved due day and a cancellation are news to the lead unit.</summary>
    public const int NewsDays = 7;

    public const int MaxCoordinatingUnits = 50;

    /// <summary>Files handed in with one report.</summary>
    public const int MaxFilesPerReport = 20;

    /// <summary>Files of one task altogether.</summary>
    public const int MaxFiles = 200;

    /// <summary>The newest events that a detail shows.</summary>
    public const int ShownHistory = 200;

    /// <summary>Title and symbol as they are searched; what some script makes longer is cut.</summary>
    public const int SearchTextLength = 600;

    /// <summary>The rows that one export may hold.</summary>
    public const int MaxExportRows = 20_000;
}
