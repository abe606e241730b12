namespace CameraProgram.Reviews;

public static class ReviewConsts
{
    public const int SectionKeyLength = 40;
    public const int FigureCodeLength = 60;
    public const int MaxSections = 60;
    public const int MaxFigures = 200;
    public const int MaxAddressees = 10;
    public const int MaxRecipients = 30;

    /// <summary>Rows kept behind one figure.</summary>
    public const int MaxRows = 5_000;

    /// <summary>A period is no longer than a year.</summary>
    public const int MaxPeriodDays = 366;

    /// <summary>How far back a period may begin.</summary>
    public const int MaxYearsBack = 20;

    /// <summary>For so long after a half-year ends, a new review is meant for that half-year.</summary>
    public const int DaysToReport = 45;
}
