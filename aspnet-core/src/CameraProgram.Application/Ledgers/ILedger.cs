using CameraProgram.Kernel.Errors;

namespace CameraProgram.Ledgers;

/// <summary>The only writer of the books.</summary>
public interface ILedger
{
    /// <summary>
    /// Adds the transaction to what is saved next and moves the balances at once. Must be called inside the transaction of
    /// the document; whoever posts to the same positions waits until that ends. Post to a fund before the budget, so that
    /// nobody waits for each other.
    /// </summary>
    /// <exception cref="BusinessException">
    /// <c>Ledgers:NotEnough…</c> with the account's name: that much is not there. Data: what, left and asked (whole đồng).
    /// <c>Ledgers:AlreadyPosted</c>: this document has posted this kind, perhaps by somebody else at the same moment.
    /// </exception>
    Task PostAsync(LedgerTransaction transaction, CancellationToken cancellationToken);
}
