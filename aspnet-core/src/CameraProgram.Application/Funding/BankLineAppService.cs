using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Lines of bank statements and the papers they belong to. The program suggests, a person decides.</summary>
public sealed class BankLineAppService(ICameraProgramDb db, FundingScope scope, BankMatches matches, ICurrentUser user)
{
    private static readonly SortMap<BankLine> Sorts = new SortMap<BankLine>("order").Add("order", l => l.Order).Add("day", l => l.Day).Add("amount", l => l.Amount);

    public async Task<PagedResult<BankLineDto>> ListAsync(Guid statementId, BankLineListInput input, CancellationToken cancellationToken)
    {
        await scope.Visible(db.BankStatements).AsNoTracking().GetAsync(statementId, cancellationToken);
        var lines = Visible.AsNoTracking().Where(l => l.StatementId == statementId)
            .WhereIf(input.State == BankLineState.Open, l => l.MatchId == null && l.SetAsideReason == null)
            .WhereIf(input.State == BankLineState.Matched, l => l.MatchId != null)
            .WhereIf(input.State == BankLineState.SetAside, l => l.SetAsideReason != null)
            .WhereMatches(input.Filter);
        var page = await Sorts.Apply(lines, input.Sort).ToPageAsync(input, cancellationToken);
        return new PagedResult<BankLineDto>(await ToDtosAsync(page.Items, cancellationToken), page.Total);
    }

    /// <summary>Both sides of what has no counterpart.</summary>
    public async Task<BankLeftOverDto> LeftOverAsync(BankLeftOverInput input, CancellationToken cancellationToken)
    {
        var ledger = input.Ledger!.Value;
        var hamletId = ledger == FundLedger.HamletB ? input.HamletId : null;
        if (ledger == FundLedger.CommuneA ? !scope.SeesCommune : !scope.SeesHamlets || hamletId is not { } id || !user.MaySeeHamlet(id))
        {
            throw new ForbiddenException();
        }

        var lines = Visible.AsNoTracking().Where(l => l.Ledger == ledger && l.HamletId == hamletId && l.MatchId == null && l.SetAsideReason == null)
            .WhereIf(input.StatementId is not null, l => l.StatementId == input.StatementId)
            .WhereIf(input.From is not null, l => l.Day >= input.From).WhereIf(input.To is not null, l => l.Day <= input.To);
        var shown = await lines.OrderBy(l => l.Day).ThenBy(l => l.Id).Take(BankLeftOverDto.Most).ToListAsync(cancellationToken);
        var papers = await matches.OpenAsync(ledger, hamletId, input.From, input.To, BankLeftOverDto.Most, cancellationToken);
        var (count, incoming, outgoing) = await matches.SumOpenAsync(ledger, hamletId, input.From, input.To, cancellationToken);
        return new BankLeftOverDto(
            await ToDtosAsync(shown, cancellationToken), await lines.CountAsync(cancellationToken), await lines.Where(l => l.Amount > 0).SumAsync(l => l.Amount, cancellationToken),
            -await lines.Where(l => l.Amount < 0).SumAsync(l => l.Amount, cancellationToken),
            papers.ConvertAll(c => c.ToDto()), count, incoming, outgoing);
    }

    /// <exception cref="BusinessException"><c>Funding:LineMatched</c>, <c>Funding:DocumentMatched</c>, <c>Funding:MatchDiffers</c>.</exception>
    public async Task<BankLineDto> MatchAsync(Guid id, MatchBankLineInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var line = await ToChangeAsync(id, version, cancellationToken);
        line.Match(input.Kind!.Value, input.DocumentId!.Value, user.Actor());
        await matches.EnsureFitsAsync(line, input.Kind.Value, input.DocumentId.Value, cancellationToken);
        return await SaveAsync(line, cancellationToken);
    }

    /// <summary>Of no concern to the funds, with a reason.</summary>
    public async Task<BankLineDto> SetAsideAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var line = await ToChangeAsync(id, version, cancellationToken);
        line.SetAside(input.Reason, user.Actor());
        return await SaveAsync(line, cancellationToken);
    }

    /// <summary>Takes the decision back.</summary>
    public async Task<BankLineDto> UndoAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var line = await ToChangeAsync(id, version, cancellationToken);
        line.Undo();
        return await SaveAsync(line, cancellationToken);
    }

    private IQueryable<BankLine> Visible => scope.Visible(db.BankLines);

    private async Task<BankLine> ToChangeAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var line = await Visible.GetAsync(id, cancellationToken);
        scope.EnsureMayCollect(line.Ledger);
        line.EnsureVersion(version);
        return line;
    }

    private async Task<BankLineDto> SaveAsync(BankLine line, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return (await ToDtosAsync([line], cancellationToken))[0];
    }

    private async Task<List<BankLineDto>> ToDtosAsync(IReadOnlyList<BankLine> lines, CancellationToken cancellationToken)
    {
        var suggestions = await matches.SuggestAsync(lines, cancellationToken);
        var matched = new Dictionary<Guid, BankMatchDto>();
        foreach (var fund in lines.Where(l => l.MatchId is not null).GroupBy(l => (l.Ledger, l.HamletId)))
        {
            var ids = fund.Select(l => l.MatchId!.Value).ToList();
            foreach (var paper in await matches.OfAsync(fund.Key.Ledger, fund.Key.HamletId, ids, cancellationToken))
            {
                matched[paper.Id] = paper.ToDto();
            }
        }

        return
        [
            .. lines.Select(l => new BankLineDto(
                l.Id, l.Version, l.StatementId, l.Day, l.Amount, l.Text, l.Reference, l.State, l.MatchId is { } match ? matched.GetValueOrDefault(match) : null,
                l.SetAsideReason, l.DecidedByName, l.DecidedForName, suggestions.GetValueOrDefault(l.Id))),
        ];
    }
}
