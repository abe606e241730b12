using System.Diagnostics;
using CameraProgram.Communes;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Benchmarks.Ledgers;

/// <summary>A commune with a million entries: what is left is read from the balances, and everything is added up again.</summary>
internal sealed class LedgerBenchmark : IBenchmark
{
    private const int Campaigns = 40;
    private const int EntriesEach = 100;
    private const int Transactions = 10_000;

    private ServiceProvider _services = null!;
    private Guid _tenant;

    public string Name => "ledger";

    public async Task RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        database.Options.ConnectionString = database.Options.ConnectionString!.Replace("Pooling=False", "Pooling=True", StringComparison.OrdinalIgnoreCase);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(database.Options);
        services.AddSingleton<ICurrentUser>(new TestUser());
        await using var provider = services.BuildServiceProvider();
        _services = provider;
        _tenant = await ScopeAsync(async s => (await s.GetRequiredService<CommuneFounder>().FoundAsync("06436", "20", CommuneType.Xa, "Thiện Tân", default)).Id);
        Console.WriteLine($"{database.Options.Kind}: {Transactions * EntriesEach:N0} entries of {Campaigns} campaigns");

        var start = Stopwatch.GetTimestamp();
        var campaigns = Enumerable.Range(0, Campaigns).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var part in Enumerable.Range(0, Transactions).Chunk(50))
        {
            await ScopeAsync(s => PostAsync(s, campaigns, part));
        }

        Figures.Print("writing them", [Stopwatch.GetElapsedTime(start).TotalMilliseconds]);
        await MeasureAsync("balances of the commune by account", 20, s => s.GetRequiredService<ICameraProgramDb>().LedgerBalances.AsNoTracking()
            .GroupBy(b => new { b.Book, b.Account }).Select(g => new { g.Key, Amount = g.Sum(b => b.Amount) }).ToListAsync());
        await MeasureAsync("check of all entries", 3, s => s.GetRequiredService<LedgerChecker>().FindAsync(default));
    }

    private static async Task<int> PostAsync(IServiceProvider services, List<Guid> campaigns, int[] part)
    {
        var (db, ledger, clock) = (services.GetRequiredService<ICameraProgramDb>(), services.GetRequiredService<ILedger>(), services.GetRequiredService<TimeProvider>());
        return await db.InTransactionAsync(async cancellation =>
        {
            foreach (var i in part)
            {
                await ledger.PostAsync(
                    new LedgerTransaction(
                        Guid.CreateVersion7(), i % 2 == 0 ? LedgerBook.CommuneFund : LedgerBook.HamletFund, LedgerKind.Receipt, campaigns[i % campaigns.Count],
                        Guid.CreateVersion7(), new DateOnly(2026, 1, 1).AddDays(i % 365), new Actor(null, "Benchmark"), clock.UtcInstant(),
                        Enumerable.Range(0, EntriesEach).Select(n => new LedgerMove(
                            LedgerAccount.Given, n % 2 == 0 ? LedgerAccount.Cash : LedgerAccount.Bank, 1_000 + n, $"Phiếu thu {i}/{n}"))),
                    cancellation);
            }

            return await db.SaveChangesAsync(cancellation);
        }, default);
    }

    private async Task MeasureAsync<T>(string what, int runs, Func<IServiceProvider, Task<T>> work) =>
        Figures.Print(what, await Figures.TimeAsync(runs, () => ScopeAsync(work)));

    private async Task<TResult> ScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(_tenant == Guid.Empty ? null : _tenant))
        {
            return await work(scope.ServiceProvider);
        }
    }
}
