namespace CameraProgram.Budgets;

/// <summary>A money number of an estimate, of a line or a contract; each opens the entries that make it.</summary>
public enum BudgetFigure
{
    Approved,
    Allocated,
    Committed,
    Accepted,
    Advanced,
    Paid,
    Unallocated,
    Available,
    CarriedOver,
    Cancelled,
    Left,
    Undelivered,
    Payable,
}
