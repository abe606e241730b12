namespace CameraProgram.Reviews;

public enum ReviewKind
{
    /// <summary>Sơ kết 6 tháng.</summary>
    SixMonth,

    /// <summary>Tổng kết năm.</summary>
    Year,
}

public enum ReviewStatus
{
    Draft,
    Submitted,
    Approved,

    /// <summary>Numbered and locked.</summary>
    Issued,
}

/// <summary>What somebody did to a review.</summary>
public enum ReviewAction
{
    Created,
    FiguresTaken,
    Submitted,
    Returned,
    Approved,
    Issued,
}

/// <summary>Which part of the work a figure tells of.</summary>
public enum FigureGroup
{
    Organisation,
    Guidance,
    WorkTasks,
    Funding,
    Commitments,
    Maintenance,
    Surveys,
    Cameras,
}

public enum FigureUnit
{
    Hamlets,
    Households,
    People,
    Units,
    Boards,
    Documents,
    Plans,
    Tasks,
    Times,
    Dong,
    Commitments,
    Hours,

    /// <summary>Thousandths of a whole, shown as percent with one decimal.</summary>
    PerMille,
    Points,
    Lenses,
    Routes,
    Metres,
}

/// <summary>By what the rows behind a figure are told apart in a table of their own.</summary>
public enum FigureBreakdown
{
    None,
    Hamlet,
    Unit,
    FundingSource,
    FaultKind,
    GiverKind,
}

/// <summary>What happened on the day that stands beside a row behind a figure.</summary>
public enum FigureDay
{
    Given,
    Completed,
    Due,
    Returned,
    Prolonged,
    Cancelled,
    Issued,
    Signed,

    /// <summary>The first day of somebody's office.</summary>
    Began,

    /// <summary>The last day of somebody's office.</summary>
    Ended,
    Withdrawn,
    Reported,
    Repaired,

    /// <summary>The day from which a camera did not work.</summary>
    Failed,
    Registered,
    Reaimed,
    Surveyed,
    Proposed,
    Agreed,

    /// <summary>The day on which an amount moved in the books.</summary>
    Posted,
}

/// <summary>What a row behind a figure leads to in the web app.</summary>
public enum FigureLink
{
    None,
    Hamlet,
    OrgUnit,
    Board,
    Document,
    Plan,
    WorkTask,
    Commitment,
    MaintenanceTicket,
    Camera,
    CameraSite,
    Route,
    Estimate,
    Receipt,
    Gift,
}
