using CameraProgram.Budgets;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Ledgers;

/// <summary>An amount to be moved, before it is checked.</summary>
/// <param name="From">Credited (Có).</param>
/// <param name="To">Debited (Nợ).</param>
/// <param name="Amount">Whole đồng, at least 1.</param>
/// <param name="Words">What it was for, as lists and refusals name it.</param>
/// <param name="LineId">The line of the estimate; empty in the funds.</param>
public sealed record LedgerMove(
    LedgerAccount From, LedgerAccount To, long Amount, string Words, Guid LineId = default, Guid ContractId = default, FundingSource? Source = null);

/// <summary>One amount that went from one account to another: a credit and a debit in one row, so that it cannot be out of balance.</summary>
[NotAudited]
public sealed class LedgerEntry : Entity, IMultiTenant, IAppendOnly
{
    private LedgerEntry()
    {
    }

    internal LedgerEntry(LedgerTransaction transaction, int ordinal, LedgerMove move)
        : base(Guid.CreateVersion7())
    {
        if (move.From == move.To || !transaction.Book.Has(move.From) || !transaction.Book.Has(move.To))
        {
            throw new ArgumentException($"{transaction.Book} has no move from {move.From} to {move.To}.", nameof(move));
        }

        (Book, SubjectId, Day, Ordinal) = (transaction.Book, transaction.SubjectId, transaction.Day, ordinal);
        (From, To, LineId, ContractId, Source) = (move.From, move.To, move.LineId, move.ContractId, move.Source);
        Amount = Check.Range(move.Amount, 1, CameraProgramConsts.MaxAmount);
        Words = move.Words.Length <= LedgerConsts.WordsLength ? move.Words : move.Words[..LedgerConsts.WordsLength];
    }

    public Guid TenantId { get; private set; }

    public LedgerBook Book { get; private set; }

    public Guid SubjectId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Its place in the transaction, from 0.</summary>
    public int Ordinal { get; private set; }

    public LedgerAccount From { get; private set; }

    public LedgerAccount To { get; private set; }

    /// <summary>Whole đồng, at least 1.</summary>
    public long Amount { get; private set; }

    public string Words { get; private set; } = string.Empty;

    /// <summary>All zeros in the funds.</summary>
    public Guid LineId { get; private set; }

    /// <summary>All zeros where no contract is concerned.</summary>
    public Guid ContractId { get; private set; }

    /// <summary>Who pays for the line; none in the funds.</summary>
    public FundingSource? Source { get; private set; }

    internal LedgerPosition PositionFrom => LedgerPosition.Of(Book, SubjectId, LineId, ContractId, From);

    internal LedgerPosition PositionTo => LedgerPosition.Of(Book, SubjectId, LineId, ContractId, To);
}
