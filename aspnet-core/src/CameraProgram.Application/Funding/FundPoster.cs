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
        await EnsurePeriodOpenAsync(document, cancellationToken);
        await PostAsync(document, document.PostsAs, document.PostedDay!.Value, document.Move(), cancellationToken);
        if (document is Contribution)
        {
            // Whoever closes a campaign waits for the balances that were just moved, so this answer stays true.
            (await db.Campaigns.AsNoTracking().GetAsync(document.CampaignId, cancellationToken)).EnsureOpen();
        }
    }

    /// <summary>Takes the amount back today; the past stays as it was told.</summary>
    /// <exception cref="BusinessException"><c>Funding:AlreadyVoided</c>; <c>Funding:MoneyGone</c>: it has been handed on, banked or spent since.</exception>
    public async Task VoidAsync(FundDocument document, string reason, CancellationToken cancellationToken)
    {
        document.Void(reason, user.Actor(), clock.Today());
        foreach (var line in await db.BankLines.Where(l => l.MatchId == document.Id).ToListAsync(cancellationToken))
        {
            line.Free();
        }

        if (document.PostedDay is not null)
        {
            await TakeBackAsync(document, cancellationToken);
        }
    }

    private async Task TakeBackAsync(FundDocument document, CancellationToken cancellationToken)
    {
        try
        {
            await PostAsync(document, document.VoidsAs, clock.Today(), document.MoveBack(), cancellationToken);
        }
        catch (BusinessException refusal) when (refusal.Code.StartsWith(CameraProgramErrorCodes.Ledgers.NotEnough, StringComparison.Ordinal))
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.MoneyGone)
                .WithData("what", document.Words).WithData("left", refusal.Details["left"]).WithData("asked", document.Amount);
        }
    }

    /// <summary>Lets papers that are being written finish and new ones wait until this transaction ends; in the order in which the books take accounts.</summary>
    public async Task HoldAsync(Guid campaignId, CancellationToken cancellationToken)
    {
        foreach (var account in Enum.GetValues<LedgerAccount>().Where(a => a >= LedgerAccount.Given))
        {
            await db.LedgerBalances.Where(b => b.SubjectId == campaignId && b.Account == account)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.Amount, b => b.Amount), cancellationToken);
        }
    }

    /// <summary>
    /// What was made public, or agreed on by both sides, stays as it was told: nothing is added to its days afterwards but on the
    /// very day itself.
    /// </summary>
    private async Task EnsurePeriodOpenAsync(FundDocument document, CancellationToken cancellationToken)
    {
        var day = document.PostedDay!.Value;
        if (day >= clock.Today())
        {
            return;
        }

        var told = await db.Disclosures.AsNoTracking()
            .Where(d => d.CampaignId == document.CampaignId && d.Status == DisclosureStatus.Posted && d.From <= day && d.To >= day)
            .OrderByDescending(d => d.To).ThenBy(d => d.Id).Select(d => new { d.Title, d.To }).FirstOrDefaultAsync(cancellationToken);
        if (told is not null)
        {
            throw new InputException("day", CameraProgramErrorCodes.Funding.PeriodDisclosed).WithData("day", day).WithData("title", told.Title).WithData("to", told.To);
        }

        var agreed = await db.Reconciliations.AsNoTracking()
            .Where(r => r.CampaignId == document.CampaignId && r.From <= day && r.To >= day && r.Sheets.Any(s => s.Side == ReconciliationSide.Book))
            .OrderByDescending(r => r.To).ThenBy(r => r.Id).Select(r => (DateOnly?)r.To).FirstOrDefaultAsync(cancellationToken);
        if (agreed is not null)
        {
            throw new InputException("day", CameraProgramErrorCodes.Funding.PeriodReconciled).WithData("day", day).WithData("to", agreed);
        }
    }

    private Task PostAsync(FundDocument document, LedgerKind kind, DateOnly day, LedgerMove move, CancellationToken cancellationToken) =>
        ledger.PostAsync(
            new LedgerTransaction(Guid.CreateVersion7(), document.Ledger.Book(), kind, document.CampaignId, document.Id, day, user.Actor(), [move]), cancellationToken);
}
