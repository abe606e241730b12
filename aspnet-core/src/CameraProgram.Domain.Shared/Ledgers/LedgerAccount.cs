namespace CameraProgram.Ledgers;

/// <summary>
/// Where an amount stands. Amounts only move from one account to another, so the whole always balances; no account but the
/// openings (<see cref="Granted"/>, <see cref="Orders"/>, <see cref="Given"/>) can fall below zero. That is why no line is
/// ever paid beyond what is committed, committed beyond what is allocated, or allocated beyond what is approved.
/// </summary>
public enum LedgerAccount
{
    /// <summary>Budget, opening: where approved amounts come from. Its negative is what was approved.</summary>
    Granted,

    /// <summary>Budget: approved, not yet allocated by a decision.</summary>
    Unallocated,

    /// <summary>Budget: allocated and free for contracts.</summary>
    Available,

    /// <summary>Budget, of a contract: bound, not yet paid out.</summary>
    Committed,

    /// <summary>Budget, of a contract: paid in advance, not yet recovered.</summary>
    Advanced,

    /// <summary>Budget: paid for what was accepted.</summary>
    Paid,

    /// <summary>Budget: allocated, carried over into the next budget year.</summary>
    CarriedOver,

    /// <summary>Budget: never allocated, carried over into the next budget year.</summary>
    CarriedOverUnallocated,

    /// <summary>Budget: allocated, given up at the end of the year.</summary>
    Cancelled,

    /// <summary>Budget: never allocated, given up at the end of the year.</summary>
    CancelledUnallocated,

    /// <summary>Budget, opening, of a contract: where ordered values come from.</summary>
    Orders,

    /// <summary>Budget, of a contract: ordered, not yet accepted.</summary>
    Undelivered,

    /// <summary>Budget, of a contract: accepted, not yet claimed by a payment.</summary>
    Accepted,

    /// <summary>Budget, of a contract: accepted and paid for.</summary>
    Delivered,

    /// <summary>Funds, opening: where gifts come from. Its negative is what was given.</summary>
    Given,

    /// <summary>Funds: cash with the cashier.</summary>
    Cash,

    /// <summary>Funds: on the bank account.</summary>
    Bank,

    /// <summary>Commune fund: paid in at the treasury.</summary>
    Treasury,

    /// <summary>Funds: gifts in kind, at their value.</summary>
    Goods,

    /// <summary>Commune fund: made available to lines of an estimate.</summary>
    Assigned,

    /// <summary>Hamlet fund: spent.</summary>
    Spent,
}
