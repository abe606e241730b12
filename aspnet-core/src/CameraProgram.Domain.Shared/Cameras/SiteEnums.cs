namespace CameraProgram.Cameras;

/// <summary>The life of a place for a camera.</summary>
public enum SiteStatus
{
    /// <summary>Found by a survey or named by the office; waits for the police and the committee.</summary>
    Proposed,

    /// <summary>Agreed by the committee: a camera may be put up.</summary>
    Agreed,

    /// <summary>Not wanted, with a reason; may be proposed again.</summary>
    Declined,

    /// <summary>At least one camera hangs there.</summary>
    Installed,

    /// <summary>Given up, with a reason.</summary>
    Retired,
}

/// <summary>What the camera hangs on (004 II.2: electric poles, new poles at the edge of the road).</summary>
public enum SiteMount
{
    ElectricPole,
    NewPole,
    Wall,
    Other,
}

/// <summary>What happened to a site.</summary>
public enum SiteEventKind
{
    Proposed,
    Moved,
    Agreed,
    Declined,
    ProposedAgain,
    Installed,
    CameraRemoved,
    Retired,
}
