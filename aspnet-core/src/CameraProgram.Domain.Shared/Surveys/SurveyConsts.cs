namespace CameraProgram.Surveys;

public static class SurveyConsts
{
    public const int MaxPhotos = 10;

    /// <summary>Metres; what phones say of their own exactness.</summary>
    public const int MaxAccuracy = 100_000;

    /// <summary>A phone's clock may be ahead by so much.</summary>
    public static readonly TimeSpan MaxClockAhead = TimeSpan.FromDays(1);

    /// <summary>Findings older than this are a mistake of the phone's clock.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(366);
}
