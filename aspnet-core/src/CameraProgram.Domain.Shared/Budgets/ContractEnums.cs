namespace CameraProgram.Budgets;

public enum ContractKind
{
    Contract,

    /// <summary>Bought directly, with an invoice (mua sắm trực tiếp).</summary>
    DirectPurchase,
}

public enum PaymentKind
{
    /// <summary>Before anything was accepted (tạm ứng).</summary>
    Advance,

    /// <summary>For what was accepted (thanh toán).</summary>
    Payment,
}

public enum PaymentStatus
{
    Requested,
    Approved,
    Paid,
    Refused,

    /// <summary>Paid by mistake, and taken back.</summary>
    Reversed,

    /// <summary>Taken back by whoever asked, before anybody decided.</summary>
    Withdrawn,
}

/// <summary>What happened to a payment.</summary>
public enum PaymentEventKind
{
    Requested,
    Approved,
    Refused,
    Paid,
    Reversed,
    Withdrawn,
}

/// <summary>What the current user may do with a payment now.</summary>
public enum PaymentAction
{
    Approve,
    Refuse,
    Pay,
    Reverse,
    Withdraw,
}

/// <summary>What the current user may do with a contract now.</summary>
public enum ContractAction
{
    Accept,
    Release,
    RequestAdvance,
    RequestPayment,
    RefundAdvance,
}
