namespace CameraProgram.Budgets;

/// <summary>How far an estimate and its money have come, in one word; never stored, always told from the status and the books.</summary>
public enum BudgetStage
{
    Draft,
    Submitted,
    Returned,
    Appraised,
    Approved,

    /// <summary>Something is allocated by a decision.</summary>
    Allocated,

    /// <summary>Something is bound by a contract.</summary>
    Committed,

    /// <summary>Something was accepted.</summary>
    Accepted,

    /// <summary>Something was paid or advanced.</summary>
    Paying,

    /// <summary>The settlement of the year is approved.</summary>
    Settled,

    /// <summary>The settlement was made public.</summary>
    Disclosed,

    /// <summary>The settlement was to be read for as long as it had to be.</summary>
    Closed,
    Superseded,
    Cancelled,
}
