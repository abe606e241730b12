namespace CameraProgram.Installations;

/// <summary>Where an installation stands. Stored as its number, in the order of the work, because lists are sorted by it.</summary>
public enum InstallationStatus
{
    /// <summary>Being put up and written down.</summary>
    Draft = 0,

    /// <summary>Looked at by both sides, with a conclusion.</summary>
    Inspected = 1,

    /// <summary>The commune's; the minutes are locked.</summary>
    HandedOver = 2,
}

public enum InstallationConclusion
{
    Passed,

    /// <summary>Taken over all the same; each defect has a deadline.</summary>
    PassedWithDefects,

    /// <summary>To be mended and looked at again.</summary>
    Failed,
}

/// <summary>Who hands over.</summary>
public enum GiverKind
{
    Contractor,
    Donor,
}

/// <summary>On which side somebody stands at the inspection.</summary>
public enum InstallationSide
{
    Giver,
    Receiver,

    /// <summary>The Fatherland Front, the hamlet.</summary>
    Supervisor,
}

/// <summary>What is looked at before acceptance.</summary>
public enum InstallationCheckKind
{
    DayPicture,
    NightPicture,
    FieldOfView,
    Recording,
    LinkToCentre,
    Clock,

    /// <summary>The password it came with was changed.</summary>
    DefaultPassword,

    /// <summary>Who may see and change what.</summary>
    Rights,
}

public enum InstallationCheckResult
{
    /// <summary>Nobody has looked yet.</summary>
    Waiting,
    Passed,
    Failed,
    NotApplicable,
}

/// <summary>Papers that come with the devices.</summary>
public enum InstallationPaperKind
{
    /// <summary>CO, CQ.</summary>
    OriginAndQuality,

    /// <summary>Declaration of conformity to QCVN 135.</summary>
    Conformity,

    /// <summary>The administrator's account in a sealed envelope.</summary>
    AdminAccount,
    SiteMap,
    Manual,
}

/// <summary>What happened to an installation.</summary>
public enum InstallationEventKind
{
    Created,
    Edited,
    CameraPutUp,
    CameraLinked,
    CameraRemoved,
    Inspected,
    Reopened,
    DefectMended,
    HandedOver,
}

/// <summary>What the current user may do with an installation now.</summary>
public enum InstallationAction
{
    Edit,
    PutUpCamera,
    Inspect,
    Reopen,
    MendDefect,
    HandOver,
}
