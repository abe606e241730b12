namespace CameraProgram.Surveys;

/// <summary>What a surveyor found on a route.</summary>
public enum FindingKind
{
    /// <summary>A camera that hangs there already.</summary>
    ExistingCamera,

    /// <summary>A place where one is needed.</summary>
    ProposedSite,

    /// <summary>A registered camera that should look elsewhere.</summary>
    Reaim,

    /// <summary>The route was walked and has no camera.</summary>
    NothingFound,
}

public enum FindingStatus
{
    /// <summary>Something like it is in the register already: a person decides.</summary>
    Waiting,

    /// <summary>In the register.</summary>
    Applied,

    /// <summary>Not taken over, with a reason.</summary>
    Dismissed,
}

/// <summary>Why a finding waits for a person.</summary>
public enum FindingDoubt
{
    None,

    /// <summary>A camera of the same serial number.</summary>
    SameSerial,

    /// <summary>A camera at the same place.</summary>
    SamePlace,

    /// <summary>An owner of the same telephone number but another name.</summary>
    SamePhone,

    /// <summary>The camera was changed after the surveyor's phone had read it.</summary>
    CameraChanged,

    /// <summary>Another site is proposed at the same place.</summary>
    SameSite,

    /// <summary>The camera or the route is not in use any more.</summary>
    OutOfUse,

    /// <summary>Farther from its route than <see cref="SurveyConsts.FarFromRouteMetres"/>.</summary>
    FarFromRoute,

    /// <summary>Nothing was found on a route that has cameras in use.</summary>
    RouteHasCameras,

    /// <summary>The camera came out of what the surveyor had sent before editing it.</summary>
    Corrected,
}
