namespace CameraProgram.Ledgers;

/// <summary>What a balance is kept of: an account of a line, and of a contract where the account is kept by contract.</summary>
public sealed record LedgerPosition(LedgerBook Book, Guid SubjectId, Guid LineId, Guid ContractId, LedgerAccount Account)
{
    public static LedgerPosition Of(LedgerBook book, Guid subjectId, Guid lineId, Guid contractId, LedgerAccount account) =>
        new(book, subjectId, lineId, account.IsOfContract() ? contractId : Guid.Empty, account);
}

/// <param name="Amount">Whole đồng, below zero where it leaves.</param>
public sealed record LedgerChange(LedgerPosition Position, long Amount, string Words);
