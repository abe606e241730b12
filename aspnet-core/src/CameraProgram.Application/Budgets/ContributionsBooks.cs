using CameraProgram.Identity;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Lines paid by contributions: what a campaign of the commune collected is made available to them, or given back.</summary>
public sealed class ContributionsBooks(ICameraProgramDb db, ILedger ledger, ICurrentUser user, TimeProvider clock)
{
    /// <summary>From the treasury as far as it goes, the rest from the bank account. Each line is a document of its own in the fund's book.</summary>
    public async Task AssignAsync(Allocation allocation, AllocationLine line, CancellationToken cancellationToken)
    {
        var campaignId = line.CampaignId!.Value;
        var atTreasury = await db.LedgerBalances.AsNoTracking()
            .Where(b => b.Book == LedgerBook.CommuneFund && b.SubjectId == campaignId && b.Account == LedgerAccount.Treasury)
            .Select(b => b.Amount).SingleOrDefaultAsync(cancellationToken);
        var fromTreasury = allocation.IsReduction ? line.Amount : Math.Min(line.Amount, atTreasury);
        List<LedgerMove> moves = allocation.IsReduction
            ? [Move(LedgerAccount.Assigned, LedgerAccount.Treasury, line.Amount)]
            :
            [
                .. fromTreasury > 0 ? [Move(LedgerAccount.Treasury, LedgerAccount.Assigned, fromTreasury)] : Array.Empty<LedgerMove>(),
                .. line.Amount > fromTreasury ? [Move(LedgerAccount.Bank, LedgerAccount.Assigned, line.Amount - fromTreasury)] : Array.Empty<LedgerMove>(),
            ];
        await ledger.PostAsync(
            new LedgerTransaction(
                Guid.CreateVersion7(), LedgerBook.CommuneFund, allocation.IsReduction ? LedgerKind.AssignmentReturn : LedgerKind.Assignment,
                campaignId, line.Id, allocation.Day, user.Actor(), clock.UtcInstant(), moves),
            cancellationToken);

        LedgerMove Move(LedgerAccount from, LedgerAccount to, long amount) => new(from, to, amount, $"{allocation.Number}: {line.Content}");
    }

    /// <summary>What a line did not use goes back to the campaigns that gave to it, the last first.</summary>
    public async Task ReturnAsync(Settlement settlement, Guid lineKey, long amount, CancellationToken cancellationToken)
    {
        var given = await db.Allocations.AsNoTracking().Where(a => a.RootId == settlement.RootId).OrderByDescending(a => a.Day).ThenByDescending(a => a.Id)
            .SelectMany(a => a.Lines.Where(l => l.LineKey == lineKey && l.CampaignId != null)
                .Select(l => new { l.Id, CampaignId = l.CampaignId!.Value, l.Amount, l.Content, Takes = a.ReductionReason != null }))
            .ToListAsync(cancellationToken);
        var taken = given.Where(g => g.Takes).GroupBy(g => g.CampaignId).ToDictionary(g => g.Key, g => g.Sum(l => l.Amount));
        foreach (var line in given.Where(g => !g.Takes))
        {
            // What a reduction took back already is not given back again.
            var gone = Math.Min(line.Amount, taken.GetValueOrDefault(line.CampaignId));
            taken[line.CampaignId] = taken.GetValueOrDefault(line.CampaignId) - gone;
            var back = Math.Min(line.Amount - gone, amount);
            if (back > 0)
            {
                amount -= back;
                await ledger.PostAsync(
                    new LedgerTransaction(
                        Guid.CreateVersion7(), LedgerBook.CommuneFund, LedgerKind.AssignmentReturn, line.CampaignId, line.Id, settlement.DecisionDay!.Value,
                        user.Actor(), clock.UtcInstant(), [new LedgerMove(LedgerAccount.Assigned, LedgerAccount.Treasury, back, $"{settlement.DecisionNumber}: {line.Content}")]),
                    cancellationToken);
            }
        }
    }
}
