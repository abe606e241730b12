using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Knows the papers of a fund that went over the bank: those that a line of a statement may belong to.</summary>
public sealed class BankMatches(ICameraProgramDb db)
{
    private static readonly BankMatchKind[] Kinds = Enum.GetValues<BankMatchKind>();

    /// <summary>Papers of that fund that count and went over its account; below zero where money went out.</summary>
    public async Task<List<Candidate>> OfAsync(FundLedger ledger, Guid? hamletId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await AllAsync(kind => Of(kind, ledger, hamletId).Where(c => ids.Contains(c.Id)), cancellationToken);

    /// <summary>The papers without a line, by day; at most that many.</summary>
    public async Task<List<Candidate>> OpenAsync(
        FundLedger ledger, Guid? hamletId, DateOnly? from, DateOnly? to, int most, CancellationToken cancellationToken)
    {
        var open = await AllAsync(kind => Open(kind, ledger, hamletId, from, to).OrderBy(c => c.Day).ThenBy(c => c.Id).Take(most), cancellationToken);
        return [.. open.OrderBy(c => c.Day).ThenBy(c => c.Id).Take(most)];
    }

    /// <summary>How many papers have no line, and what they brought in and took out.</summary>
    public async Task<(int Count, long In, long Out)> SumOpenAsync(FundLedger ledger, Guid? hamletId, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var (count, incoming, outgoing) = (0, 0L, 0L);
        foreach (var kind in Kinds)
        {
            var open = Open(kind, ledger, hamletId, from, to);
            count += await open.CountAsync(cancellationToken);
            incoming += await open.Where(c => c.Amount > 0).SumAsync(c => c.Amount, cancellationToken);
            outgoing -= await open.Where(c => c.Amount < 0).SumAsync(c => c.Amount, cancellationToken);
        }

        return (count, incoming, outgoing);
    }

    /// <summary>For each open line the paper with its amount that lies nearest and, better, is named in its text; none twice.</summary>
    public async Task<IReadOnlyDictionary<Guid, BankMatchDto>> SuggestAsync(IReadOnlyList<BankLine> lines, CancellationToken cancellationToken)
    {
        var suggestions = new Dictionary<Guid, BankMatchDto>();
        foreach (var fund in lines.Where(l => l.State == BankLineState.Open).GroupBy(l => (l.Ledger, l.HamletId)))
        {
            var amounts = fund.Select(l => l.Amount).Distinct().ToList();
            var (first, last) = (fund.Min(l => l.Day).AddDays(-FundingConsts.MatchDays), fund.Max(l => l.Day).AddDays(FundingConsts.MatchDays));
            var open = await AllAsync(
                kind => Open(kind, fund.Key.Ledger, fund.Key.HamletId, first, last).Where(c => amounts.Contains(c.Amount)).OrderBy(c => c.Day).ThenBy(c => c.Id).Take(FundingConsts.MaxLines),
                cancellationToken);
            foreach (var line in fund.OrderBy(l => l.Day).ThenBy(l => l.Order))
            {
                var best = open.Where(c => c.Amount == line.Amount && Math.Abs(c.Day.DayNumber - line.Day.DayNumber) <= FundingConsts.MatchDays)
                    .OrderByDescending(c => IsNamedIn(c, line)).ThenBy(c => Math.Abs(c.Day.DayNumber - line.Day.DayNumber)).FirstOrDefault();
                if (best is not null)
                {
                    open.Remove(best);
                    suggestions.Add(line.Id, best.ToDto());
                }
            }
        }

        return suggestions;
    }

    /// <exception cref="BusinessException"><c>Funding:MatchDiffers</c>, <c>Funding:DocumentMatched</c>.</exception>
    public async Task EnsureFitsAsync(BankLine line, BankMatchKind kind, Guid documentId, CancellationToken cancellationToken)
    {
        var document = await Of(kind, line.Ledger, line.HamletId).Where(c => c.Id == documentId).SingleOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException(kind.ToString(), documentId);
        if (document.Amount != line.Amount)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.MatchDiffers).WithData("line", line.Amount).WithData("paper", document.Amount);
        }

        if (await db.BankLines.AnyAsync(l => l.MatchId == documentId, cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.DocumentMatched).WithData("what", document.ToDto().Words);
        }
    }

    private IQueryable<Candidate> Open(BankMatchKind kind, FundLedger ledger, Guid? hamletId, DateOnly? from, DateOnly? to) => Of(kind, ledger, hamletId)
        .Where(c => !db.BankLines.Any(l => l.MatchId == c.Id))
        .WhereIf(from is not null, c => c.Day >= from)
        .WhereIf(to is not null, c => c.Day <= to);

    private IQueryable<Candidate> Of(BankMatchKind kind, FundLedger ledger, Guid? hamletId) => kind switch
    {
        BankMatchKind.Receipt => db.Receipts.AsNoTracking().Where(r => r.Ledger == ledger && r.HamletId == hamletId && r.Channel == MoneyChannel.Bank && r.VoidedDay == null)
            .Select(r => new Candidate { Kind = BankMatchKind.Receipt, Id = r.Id, Day = r.Day, Amount = r.Amount, Number = r.Number, Year = r.Year, Words = r.Reason, Name = r.GiverName }),
        BankMatchKind.Expense => db.Expenses.AsNoTracking().Where(e => e.Ledger == ledger && e.HamletId == hamletId && e.Channel == MoneyChannel.Bank && e.VoidedDay == null)
            .Select(e => new Candidate { Kind = BankMatchKind.Expense, Id = e.Id, Day = e.Day, Amount = -e.Amount, Number = e.Number, Year = e.Year, Words = e.Reason, Name = e.Payee }),
        _ => db.Transfers.AsNoTracking()
            .Where(t => t.Ledger == ledger && t.HamletId == hamletId && (t.From == FundAccount.Bank || t.To == FundAccount.Bank) && t.VoidedDay == null)
            .Select(t => new Candidate
            {
                Kind = BankMatchKind.Transfer, Id = t.Id, Day = t.Day, Amount = t.To == FundAccount.Bank ? t.Amount : -t.Amount, Words = t.Note, Name = t.DocumentNumber,
            }),
    };

    private static async Task<List<Candidate>> AllAsync(Func<BankMatchKind, IQueryable<Candidate>> of, CancellationToken cancellationToken)
    {
        var all = new List<Candidate>();
        foreach (var kind in Kinds)
        {
            all.AddRange(await of(kind).ToListAsync(cancellationToken));
        }

        return all;
    }

    /// <summary>The number of the voucher, or the giver's name, stands in the bank's text.</summary>
    private static bool IsNamedIn(Candidate candidate, BankLine line)
    {
        var text = SearchText.Normalize($"{line.Text} {line.Reference}");
        return (candidate.Number > 0 && text.Contains(VoucherNumber.Text(candidate.Number, candidate.Year), StringComparison.Ordinal))
            || (SearchText.Normalize(candidate.Name) is { Length: > 2 } name && text.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>A paper that went over the bank.</summary>
    public sealed class Candidate
    {
        public BankMatchKind Kind { get; init; }

        public Guid Id { get; init; }

        public DateOnly Day { get; init; }

        /// <summary>Below zero where money went out.</summary>
        public long Amount { get; init; }

        public int Number { get; init; }

        public int Year { get; init; }

        public string? Words { get; init; }

        public string? Name { get; init; }

        public BankMatchDto ToDto() => new(
            Kind, Id, Day, Amount,
            Number > 0 ? $"{(Kind == BankMatchKind.Receipt ? "PT" : "PC")} {VoucherNumber.Text(Number, Year)}: {Words}" : string.Join(" ", new[] { Name, Words }.Where(t => !string.IsNullOrEmpty(t))));
    }
}
