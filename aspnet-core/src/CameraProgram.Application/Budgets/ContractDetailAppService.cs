using CameraProgram.Attachments;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;
using P = CameraProgram.Permissions.CameraProgramPermissions;

namespace CameraProgram.Budgets;

/// <summary>One contract with all that happened to it, and what the current user may do with it now.</summary>
public sealed class ContractDetailAppService(ICameraProgramDb db, BudgetReader reader, BudgetBooks books, AcceptanceListAppService acceptances, ICurrentUser user)
{
    private const int Max = BudgetDocumentConsts.ShownOfContract;

    public async Task<ContractDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var c = await db.Contracts.AsNoTracking().Include(x => x.Lines).GetAsync(id, cancellationToken);
        var estimate = await reader.EstimateAsync(c.RootId, cancellationToken);
        var balances = (await books.ContractBalancesAsync([id], cancellationToken))[id].ToList();
        var byLine = balances.ToLookup(b => b.LineKey);
        var money = ContractMoney.Of(balances);
        var payments = await db.Payments.AsNoTracking().Where(p => p.ContractId == id).OrderByDescending(p => p.Day).ThenBy(p => p.Id)
            .Take(Max).ToListAsync(cancellationToken);
        var releases = await db.ContractReleases.AsNoTracking().Include(r => r.Lines).Where(r => r.ContractId == id).OrderByDescending(r => r.Day).ThenBy(r => r.Id)
            .Take(Max).ToListAsync(cancellationToken);
        var refunds = await db.AdvanceRefunds.AsNoTracking().Include(r => r.Lines).Where(r => r.ContractId == id).OrderByDescending(r => r.Day).ThenBy(r => r.Id)
            .Take(Max).ToListAsync(cancellationToken);
        var former = c.ContinuesId is { } formerId ? await db.Contracts.AsNoTracking().GetAsync(formerId, cancellationToken) : null;
        var continued = await db.Contracts.AsNoTracking().Include(n => n.Lines).SingleOrDefaultAsync(n => n.ContinuesId == id, cancellationToken);
        var carriedOver = continued?.Lines.ToDictionary(l => l.LineKey, l => l.Amount) ?? [];
        return new ContractDto(
            c.Id, c.Version, estimate, c.Kind, c.Number, c.Day, c.Subject, c.PartyId, c.ContractorName, c.TaxCode, c.From, c.To,
            [.. c.Lines.Select(l => new ContractLineDto(l.LineKey, l.Content, l.Source, l.Amount, carriedOver.GetValueOrDefault(l.LineKey), ContractMoney.Of(byLine[l.LineKey])))],
            c.Total, await reader.InWordsAsync(c.Total, cancellationToken), money,
            await OfYearAsync(former, cancellationToken), await OfYearAsync(continued, cancellationToken), await reader.FilesAsync(c.FileIds, cancellationToken),
            await acceptances.OfContractAsync(id, cancellationToken),
            [.. payments.Select(p => p.ToItem(estimate, c.Number, c.ContractorName))],
            [.. releases.Select(r => new ContractReleaseDto(r.Id, r.Day, r.Reason, [.. r.Lines.Select(l => l.ToDto())], r.Lines.Sum(l => l.Amount), r.ByName, r.ForName))],
            [.. refunds.Select(r => new AdvanceRefundDto(r.Id, r.Day, r.Reason, [.. r.Lines.Select(l => l.ToDto())], r.Lines.Sum(l => l.Amount), r.ByName, r.ForName))],
            [.. AllowedActions(money)], c.ByName, c.ForName, c.CreationTime);
    }

    /// <summary>A paper of the contract, or of one of its acceptances, releases and refunds.</summary>
    public async Task<FileContent> OpenFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken)
    {
        BudgetDocument[] documents =
        [
            await db.Contracts.AsNoTracking().GetAsync(id, cancellationToken),
            .. await db.ContractAcceptances.AsNoTracking().Where(a => a.ContractId == id).OrderBy(a => a.Id).Take(Max).ToListAsync(cancellationToken),
            .. await db.ContractReleases.AsNoTracking().Where(a => a.ContractId == id).OrderBy(a => a.Id).Take(Max).ToListAsync(cancellationToken),
            .. await db.AdvanceRefunds.AsNoTracking().Where(a => a.ContractId == id).OrderBy(a => a.Id).Take(Max).ToListAsync(cancellationToken),
        ];
        var owner = Array.Find(documents, d => d.FileIds.Contains(fileId)) ?? documents[0];
        return await reader.OpenFileAsync(owner, fileId, cancellationToken);
    }

    private async Task<ContractOfYearDto?> OfYearAsync(Contract? contract, CancellationToken cancellationToken) =>
        contract is null ? null : new ContractOfYearDto(contract.Id, (await reader.EstimateAsync(contract.RootId, cancellationToken)).Year, contract.Total);

    private IEnumerable<ContractAction> AllowedActions(ContractMoneyDto money)
    {
        (ContractAction Action, bool Allowed)[] actions =
        [
            (ContractAction.Accept, money.Undelivered > 0 && user.Has(P.Budgets.Contract)),
            (ContractAction.Release, money is { Left: > 0, Undelivered: > 0 } && user.Has(P.Budgets.Contract)),
            (ContractAction.RequestAdvance, money is { Left: > 0, Undelivered: > 0 } && user.Has(P.Budgets.RequestPayment)),
            (ContractAction.RequestPayment, money.Payable > 0 && user.Has(P.Budgets.RequestPayment)),
            (ContractAction.RefundAdvance, money.Advanced > 0 && user.Has(P.Budgets.Pay)),
        ];
        return actions.Where(a => a.Allowed).Select(a => a.Action);
    }
}
