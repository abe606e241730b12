using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Ledgers;

/// <summary>
/// The sum of all entries of one position, kept by <c>ILedger</c> alone, with one atomic statement in the transaction that
/// adds the entries; <c>check-ledger</c> adds the entries up again and reports any difference.
/// </summary>
[NotAudited]
public sealed class LedgerBalance : IMultiTenant
{
    private LedgerBalance()
    {
    }

    public Guid TenantId { get; private set; }

    public LedgerBook Book { get; private set; }

    public Guid SubjectId { get; private set; }

    /// <summary>All zeros in the funds.</summary>
    public Guid LineId { get; private set; }

    /// <summary>All zeros where the account is not kept by contract.</summary>
    public Guid ContractId { get; private set; }

    public LedgerAccount Account { get; private set; }

    /// <summary>Whole đồng; below zero only for an opening.</summary>
    public long Amount { get; private set; }
}
