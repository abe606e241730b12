namespace CameraProgram.Budgets;

public enum SettlementStatus
{
    Draft,
    Submitted,
    Returned,
    Approved,
}

/// <summary>What becomes of what a line did not spend.</summary>
public enum SettlementRest
{
    /// <summary>Given up (hủy dự toán).</summary>
    Cancel,

    /// <summary>Goes on in the next year (chuyển nguồn), with the contracts it is bound by.</summary>
    CarryOver,

    /// <summary>Some of it goes on in the next year, what contracts bind first; the remainder is given up.</summary>
    CarryPart,
}

/// <summary>What happened to a settlement.</summary>
public enum SettlementEventKind
{
    Created,
    Submitted,
    Returned,
    Approved,
}

/// <summary>What the current user may do with a settlement now.</summary>
public enum SettlementAction
{
    Edit,
    Submit,
    Return,
    Approve,
    Delete,
}
