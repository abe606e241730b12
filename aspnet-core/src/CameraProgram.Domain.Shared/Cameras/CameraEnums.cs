namespace CameraProgram.Cameras;

/// <summary>Where a camera stands (tình trạng hoạt động).</summary>
public enum CameraStatus
{
    /// <summary>Put up, not yet accepted and handed over: counts for nobody.</summary>
    Installing,
    Working,

    /// <summary>No picture arrives; may come back by itself.</summary>
    Offline,

    /// <summary>Broken: somebody has to repair it.</summary>
    Faulty,

    /// <summary>Out of use for good.</summary>
    Retired,
}

/// <summary>How the commune reaches its pictures.</summary>
public enum LinkLevel
{
    /// <summary>Known, nothing more.</summary>
    Registered,

    /// <summary>The owner gives pictures when asked.</summary>
    SharedOnRequest,

    /// <summary>Connected to the commune police.</summary>
    Connected,
}

/// <summary>Who paid for it (phụ lục II: mắt xã hội hóa, mắt ngân sách).</summary>
public enum CameraFunding
{
    Socialised,
    Budget,
}

/// <summary>Whether somebody looked at the picture after the camera was last aimed (004 II.2).</summary>
public enum ImageCheck
{
    Waiting,
    Passed,
    Failed,
}

/// <summary>What is known of the declaration of conformity to QCVN 135.</summary>
public enum Conformity
{
    Unknown,
    Declared,
    NotDeclared,
}

/// <summary>What happened to a camera.</summary>
public enum CameraEventKind
{
    Registered,
    Edited,
    Moved,
    ReaimProposed,
    ReaimDropped,
    Aimed,

    /// <summary>Turned on request of the programme.</summary>
    Reaimed,
    ImageChecked,
    LinkChanged,
    StatusChanged,
    OwnerChanged,
    HandedOver,
    PhotoAdded,
    Retired,
}
