using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Writes what a paper of a fund does into its book, inside the paper's transaction.</summary>
public sealed class FundPoster(ICameraProgramDb db, ILedger ledger, ICurrentUser user, TimeProvider clock)
{
    /// <exception cref="BusinessException"><c>Ledgers:NotEnough…</c>; <c>Funding:NotOpen</c>: closed in this very moment.</exception>
    public async Task PostAsync(FundDocument document, CancellationToken cancellationToken)
    {
        await PostAsync(document, document.PostsAs, document.PostedDay!.Value, document.Move(), cancellationToken);
        if (document is Contribution)
        {
            // Whoever closes a campaign waits for the balances that were just moved, so this answer stays true.
            (await db.Campaigns.AsNoTracking().GetAsync(document.CampaignId, cancellationToken)).EnsureOpen();
        }
    }

    /// <summary>Takes the amount back today; the past stays as it was told.</summary>
    public async Task VoidAsync(FundDocument document, string reason, CancellationToken cancellationToken)
    {
        document.Void(reason, user.Actor(), clock.Today());
        foreach (var line in await db.BankLines.Where(l => l.MatchId == document.Id).ToListAsync(cancellationToken))
        {
            line.Free();
        }

        if (document.PostedDay is not null)
        {
            await PostAsync(document, document.VoidsAs, clock.Today(), document.MoveBack(), cancellationToken);
        }
    }

    /// <summary>Lets papers that are being written finish and new ones wait until this transaction ends.</summary>
    public Task HoldAsync(Guid campaignId, CancellationToken cancellationToken) =>
        db.LedgerBalances.Where(b => b.SubjectId == campaignId).ExecuteUpdateAsync(set => set.SetProperty(b => b.Amount, b => b.Amount), cancellationToken);

    private Task PostAsync(FundDocument document, LedgerKind kind, DateOnly day, LedgerMove move, CancellationToken cancellationToken) =>
        ledger.PostAsync(
            new LedgerTransaction(
                Guid.CreateVersion7(), document.Ledger.Book(), kind, document.CampaignId, document.Id, day, user.Actor(), clock.UtcInstant(), [move]),
            cancellationToken);
}
