namespace CameraProgram.Ledgers;

/// <summary>What happened: one kind of transaction per verb of the business.</summary>
public enum LedgerKind
{
    Approval,
    Revision,
    Allocation,
    AllocationReduction,
    Contract,
    ContractRelease,
    Acceptance,
    AcceptanceReversal,
    Advance,
    AdvanceRefund,
    Payment,
    PaymentReversal,
    CarryOver,
    Cancellation,
    Receipt,
    ReceiptVoid,
    Gift,
    GiftVoid,
    Transfer,
    TransferVoid,
    Assignment,
    AssignmentReturn,
    Expense,
    ExpenseVoid,
}
