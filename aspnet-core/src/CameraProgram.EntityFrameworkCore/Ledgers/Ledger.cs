using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Ledgers;

/// <summary>
/// Each balance moves by one statement that also asks whether enough is there: a hundred at once come one after the other,
/// and those who come too late change no row.
/// </summary>
public sealed class Ledger(CameraProgramDbContext db, ICurrentTenant tenant, TimeProvider clock) : ILedger
{
    private const string Columns = "\"TenantId\", \"Book\", \"SubjectId\", \"LineId\", \"ContractId\", \"Account\"";

    private const string AddUpsert =
        $"INSERT INTO \"LedgerBalances\" ({Columns}, \"Amount\") VALUES ({{0}}, {{1}}, {{2}}, {{3}}, {{4}}, {{5}}, {{6}}) " +
        $"ON CONFLICT ({Columns}) DO UPDATE SET \"Amount\" = \"LedgerBalances\".\"Amount\" + excluded.\"Amount\"";

    private const string AddMerge =
        "MERGE [LedgerBalances] WITH (HOLDLOCK) AS b " +
        "USING (SELECT {0} AS TenantId, {1} AS Book, {2} AS SubjectId, {3} AS LineId, {4} AS ContractId, {5} AS Account, {6} AS Amount) AS k " +
        "ON b.TenantId = k.TenantId AND b.Book = k.Book AND b.SubjectId = k.SubjectId AND b.LineId = k.LineId AND b.ContractId = k.ContractId AND b.Account = k.Account " +
        "WHEN MATCHED THEN UPDATE SET Amount = b.Amount + k.Amount " +
        "WHEN NOT MATCHED THEN INSERT (TenantId, Book, SubjectId, LineId, ContractId, Account, Amount) " +
        "VALUES (k.TenantId, k.Book, k.SubjectId, k.LineId, k.ContractId, k.Account, k.Amount);";

    private bool IsSqlServer => db.Database.ProviderName?.EndsWith("SqlServer", StringComparison.Ordinal) == true;

    public async Task PostAsync(LedgerTransaction transaction, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("The books are written inside the transaction of the document.");
        }

        foreach (var change in transaction.Changes())
        {
            if (change.Amount > 0 || change.Position.Account.IsOpening())
            {
                await AddAsync(change, cancellationToken);
            }
            else
            {
                await TakeAsync(change, cancellationToken);
                await EnsureThereOnTheDayAsync(transaction.Day, change, cancellationToken);
            }
        }

        // Whoever posted the same document at the same moment has ended by now: the balances were held until then.
        if (await db.LedgerTransactions.AnyAsync(t => t.DocumentId == transaction.DocumentId && t.Kind == transaction.Kind, cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.Ledgers.AlreadyPosted);
        }

        transaction.Enter(clock.UtcInstant());
        db.LedgerTransactions.Add(transaction);
    }

    private async Task AddAsync(LedgerChange change, CancellationToken cancellationToken)
    {
        var p = change.Position;
        object[] values =
        [
            tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant),
            p.Book.ToString(), p.SubjectId, p.LineId, p.ContractId, p.Account.ToString(), change.Amount,
        ];
        await db.Database.ExecuteSqlRawAsync(IsSqlServer ? AddMerge : AddUpsert, values, cancellationToken);
    }

    private async Task TakeAsync(LedgerChange change, CancellationToken cancellationToken)
    {
        var balance = At(change.Position);
        var taken = await balance.Where(b => b.Amount + change.Amount >= 0)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Amount, b => b.Amount + change.Amount), cancellationToken);
        if (taken == 0)
        {
            var left = await balance.Select(b => b.Amount).SingleOrDefaultAsync(cancellationToken);
            throw new BusinessException(CameraProgramErrorCodes.Ledgers.NotEnough + change.Position.Account)
                .WithData("what", change.Words).WithData("left", left).WithData("asked", -change.Amount);
        }
    }

    /// <summary>What is dated back takes nothing that came later: on no day from its own on does the account fall below zero.</summary>
    private async Task EnsureThereOnTheDayAsync(DateOnly day, LedgerChange change, CancellationToken cancellationToken)
    {
        if (day >= clock.Today())
        {
            return;
        }

        var p = change.Position;
        var days = await db.LedgerEntries.AsNoTracking().Where(e => e.Book == p.Book && e.SubjectId == p.SubjectId && e.LineId == p.LineId)
            .Where(e => p.ContractId == Guid.Empty || e.ContractId == p.ContractId)
            .Where(e => e.From == p.Account || e.To == p.Account)
            .GroupBy(e => e.Day).Select(g => new { Day = g.Key, Amount = g.Sum(e => e.To == p.Account ? e.Amount : -e.Amount) }).ToListAsync(cancellationToken);
        // Of this moment, and not written yet.
        var entered = db.LedgerTransactions.Local.SelectMany(t => t.Changes().Where(c => c.Position == p).Select(c => new { t.Day, c.Amount })).ToList();
        var moved = days.Concat(entered).ToList();
        var least = moved.Select(m => m.Day).Where(d => d > day).Append(day).Distinct().Select(d => moved.Where(m => m.Day <= d).Sum(m => m.Amount)).Min();
        if (least + change.Amount < 0)
        {
            throw new InputException("day", CameraProgramErrorCodes.Ledgers.NotYetThere)
                .WithData("what", change.Words).WithData("day", day).WithData("left", least).WithData("asked", -change.Amount);
        }
    }

    private IQueryable<LedgerBalance> At(LedgerPosition p) => db.LedgerBalances.Where(b =>
        b.Book == p.Book && b.SubjectId == p.SubjectId && b.LineId == p.LineId && b.ContractId == p.ContractId && b.Account == p.Account);
}
