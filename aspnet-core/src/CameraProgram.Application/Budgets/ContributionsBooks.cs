using CameraProgram.Funding;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Lines paid by contributions: what a campaign of the commune collected is made available to them, or given back.</summary>
public sealed class ContributionsBooks(ICameraProgramDb db, ILedger ledger, ICurrentUser user)
{
    /// <summary>The money of a line is that of a campaign of the commune's own fund, which once took gifts; closed or not, what is there can be used.</summary>
    /// <exception cref="BusinessException"><c>Budgets:CampaignUnknown</c>: no such campaign, or a hamlet's; <c>Funding:NotBegun</c>.</exception>
    public async Task EnsureMayGiveAsync(Allocation allocation, CancellationToken cancellationToken)
    {
        var ids = allocation.Lines.Select(l => l.CampaignId).OfType<Guid>().Distinct().ToList();
        var campaigns = await db.Campaigns.AsNoTracking().Where(c => ids.Contains(c.Id) && c.Ledger == FundLedger.CommuneA).ToDictionaryAsync(c => c.Id, cancellationToken);
        foreach (var (line, index) in allocation.Lines.Select((line, index) => (line, index)).Where(l => l.line.CampaignId is not null))
        {
            var campaign = campaigns.GetValueOrDefault(line.CampaignId!.Value)
                ?? throw new InputException($"lines[{index}].campaignId", CameraProgramErrorCodes.Budgets.CampaignUnknown).WithData("content", line.Content);
            campaign.EnsureBegun();
        }
    }

    /// <summary>
    /// A campaign takes back from a line no more than it gave to it. Asked once the line's balances are held: who takes back
    /// at the same time waits there.
    /// </summary>
    /// <exception cref="BusinessException"><c>Ledgers:NotEnoughAssigned</c>.</exception>
    public async Task EnsureGaveAsync(Allocation reduction, CancellationToken cancellationToken)
    {
        var (keys, ids) = (reduction.Lines.Select(l => l.LineKey).ToList(), reduction.Lines.Select(l => l.CampaignId).OfType<Guid>().ToList());
        var given = (await (
                from allocation in db.Allocations.AsNoTracking()
                from line in allocation.Lines
                where keys.Contains(line.LineKey) && line.CampaignId != null && ids.Contains(line.CampaignId.Value)
                select new { line.LineKey, CampaignId = line.CampaignId!.Value, line.Amount, TakesBack = allocation.ReductionReason != null }).ToListAsync(cancellationToken))
            .GroupBy(l => (l.LineKey, l.CampaignId)).ToDictionary(g => g.Key, g => g.Sum(l => l.TakesBack ? -l.Amount : l.Amount));
        foreach (var line in reduction.Lines.Where(l => l.CampaignId is not null))
        {
            var left = given.GetValueOrDefault((line.LineKey, line.CampaignId!.Value));
            if (line.Amount > left)
            {
                throw new BusinessException(CameraProgramErrorCodes.Ledgers.NotEnoughAssigned)
                    .WithData("what", line.Content).WithData("left", left).WithData("asked", line.Amount);
            }
        }
    }

    /// <summary>From the treasury as far as it goes, the rest from the bank account. Each line is a document of its own in the fund's book.</summary>
    public async Task AssignAsync(Allocation allocation, AllocationLine line, CancellationToken cancellationToken)
    {
        var campaignId = line.CampaignId!.Value;
        await HoldAsync(campaignId, cancellationToken);
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
                campaignId, line.Id, allocation.Day, user.Actor(), moves),
            cancellationToken);

        LedgerMove Move(LedgerAccount from, LedgerAccount to, long amount) => new(from, to, amount, line.Content);
    }

    /// <summary>What was read of the two accounts stays true until the transaction ends; in the order in which the books take them.</summary>
    private async Task HoldAsync(Guid campaignId, CancellationToken cancellationToken)
    {
        foreach (var account in new[] { LedgerAccount.Bank, LedgerAccount.Treasury })
        {
            await db.LedgerBalances.Where(b => b.Book == LedgerBook.CommuneFund && b.SubjectId == campaignId && b.Account == account)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.Amount, b => b.Amount), cancellationToken);
        }
    }

    /// <summary>
    /// What a line did not use goes back to the campaigns that gave to it, the last first. Former years whose rest it carries on are
    /// gone through in their order: what a reduction or a settlement gave back then is not given back again.
    /// </summary>
    public async Task ReturnAsync(Settlement settlement, Guid lineKey, long amount, CancellationToken cancellationToken)
    {
        var rootIds = await RootsAsync(settlement.RootId, cancellationToken);
        var given = await db.Allocations.AsNoTracking().Where(a => rootIds.Contains(a.RootId))
            .SelectMany(a => a.Lines, (a, l) => new { a.RootId, a.Day, AllocationId = a.Id, Takes = a.ReductionReason != null, l.Id, l.LineKey, l.CampaignId, l.Amount, l.Content })
            .Where(l => l.LineKey == lineKey && l.CampaignId != null).OrderByDescending(l => l.Day).ThenByDescending(l => l.AllocationId)
            .Select(l => new { l.Id, l.RootId, CampaignId = l.CampaignId!.Value, l.Amount, l.Content, l.Takes }).ToListAsync(cancellationToken);
        var returned = await db.LedgerEntries.AsNoTracking()
            .Where(e => e.Book == LedgerBook.Budget && rootIds.Contains(e.SubjectId) && e.LineId == lineKey && e.From == LedgerAccount.Available && e.To == LedgerAccount.Cancelled)
            .GroupBy(e => e.SubjectId).Select(g => new { g.Key, Sum = g.Sum(e => e.Amount) }).ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken);
        var left = given.Where(g => !g.Takes).ToDictionary(g => g.Id, g => g.Amount);
        foreach (var rootId in rootIds.AsEnumerable().Reverse())
        {
            var earlier = rootIds.SkipWhile(id => id != rootId).ToHashSet();
            var lines = given.Where(g => !g.Takes && earlier.Contains(g.RootId)).ToList();
            foreach (var reduction in given.Where(g => g.Takes && g.RootId == rootId))
            {
                Take(lines.Where(l => l.CampaignId == reduction.CampaignId).Select(l => l.Id), reduction.Amount);
            }

            var back = Take(lines.Select(l => l.Id), rootId == settlement.RootId ? amount : returned.GetValueOrDefault(rootId));
            foreach (var line in lines.Where(l => rootId == settlement.RootId && back.ContainsKey(l.Id)))
            {
                // A document of its own: in another year more of the same decision's line may go back.
                await ledger.PostAsync(
                    new LedgerTransaction(
                        Guid.CreateVersion7(), LedgerBook.CommuneFund, LedgerKind.AssignmentReturn, line.CampaignId, Guid.CreateVersion7(), settlement.DecisionDay!.Value,
                        user.Actor(), [new LedgerMove(LedgerAccount.Assigned, LedgerAccount.Treasury, back[line.Id], line.Content)]),
                    cancellationToken);
            }
        }

        Dictionary<Guid, long> Take(IEnumerable<Guid> ids, long asked)
        {
            var taken = new Dictionary<Guid, long>();
            foreach (var id in ids)
            {
                var part = Math.Min(left[id], asked);
                if (part > 0)
                {
                    (left[id], asked, taken[id]) = (left[id] - part, asked - part, part);
                }
            }

            return taken;
        }
    }

    /// <summary>The estimate and those of former years whose rest it carries on: a campaign gave to the first of them.</summary>
    private async Task<List<Guid>> RootsAsync(Guid rootId, CancellationToken cancellationToken)
    {
        var roots = new List<Guid>();
        for (Guid? id = rootId; id is not null;)
        {
            roots.Add(id.Value);
            var last = id;
            id = await db.Estimates.AsNoTracking().Where(e => e.Id == last).Select(e => e.CarriedFromId).SingleAsync(cancellationToken);
        }

        return roots;
    }
}
