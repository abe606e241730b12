namespace CameraProgram.Plans;

/// <summary>What the program counts towards a target of a plan, in a hamlet.</summary>
public enum TargetCount
{
    /// <summary>Routes of which working cameras see nearly everything.</summary>
    CoveredRoutes,

    /// <summary>Routes that were surveyed.</summary>
    SurveyedRoutes,

    /// <summary>Sites that were agreed to or equipped.</summary>
    AgreedSites,

    /// <summary>Cameras in use.</summary>
    Cameras,

    /// <summary>Lenses in use.</summary>
    Lenses,

    /// <summary>Commitments in force.</summary>
    Commitments,
}
