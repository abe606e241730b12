namespace CameraProgram.Maintenance;

/// <summary>What is wrong with a camera.</summary>
public enum FaultKind
{
    NoPicture,

    /// <summary>Blurred, dirty, covered by leaves or webs.</summary>
    Blurred,
    WrongDirection,
    Power,
    Network,

    /// <summary>Recorder or disk: nothing is kept.</summary>
    Storage,

    /// <summary>Broken, stolen, pulled down.</summary>
    Damaged,

    /// <summary>Described in words.</summary>
    Other,
}

/// <summary>Where a ticket stands. Stored as its number, in the order of the work, because lists are sorted by it.</summary>
public enum TicketStatus
{
    /// <summary>Nobody has been given it.</summary>
    Reported = 0,
    Assigned = 1,
    InProgress = 2,
    Done = 3,

    /// <summary>Not repaired, with a reason.</summary>
    Cancelled = 4,
}

/// <summary>Stored as its number, because lists are sorted by it.</summary>
public enum TicketPriority
{
    Normal = 0,
    High = 1,
    Urgent = 2,
}

public enum TicketOrigin
{
    Person,

    /// <summary>The program noticed that no picture arrives.</summary>
    Outage,
}

/// <summary>Who pays for a repair.</summary>
public enum RepairFunding
{
    CommuneBudget,
    ProvinceBudget,
    NationalProgramme,

    /// <summary>Received by the commune (NĐ 73/2026 Đ.7).</summary>
    ContributionsA,

    /// <summary>Collected by the hamlet (TT 26/2026 Đ.21–22).</summary>
    ContributionsB,
    OwnerPays,
    Warranty,
}

/// <summary>What happened to a ticket.</summary>
public enum TicketEventKind
{
    Reported,

    /// <summary>Somebody else reported the same fault.</summary>
    ReportedAgain,
    NoteAdded,
    Edited,
    Assigned,
    Started,
    Done,
    CostCorrected,
    Cancelled,
    Reopened,

    /// <summary>The picture arrives again without anybody having said so.</summary>
    CameBack,
}

/// <summary>What the current user may do with a ticket now.</summary>
public enum TicketAction
{
    AddNote,
    Edit,
    Assign,
    Start,
    Finish,
    CorrectCost,
    Cancel,
    Reopen,
}
