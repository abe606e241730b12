namespace CameraProgram.Surveys;

public static class SurveyConsts
{
    public const int MaxPhotos = 10;

    /// <summary>Metres; what phones say of their own exactness.</summary>
    public const int MaxAccuracy = 100_000;

    /// <summary>Metres; what was found farther than this from its route was written down at a wrong place, or on a wrong route.</summary>
    public const int FarFromRouteMetres = 500;

    /// <summary>Metres from the nearest route, where the route of the finding is not drawn.</summary>
    public const int FarFromAllRoutesMetres = 25_000;

    /// <summary>Cameras that are named beside a finding.</summary>
    public const int MaxNamedCameras = 20;

    /// <summary>A phone's clock may be ahead by so much.</summary>
    public static readonly TimeSpan MaxClockAhead = TimeSpan.FromDays(1);

    /// <summary>Findings older than this are a mistake of the phone's clock.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(366);
}
