using System.Diagnostics;
using CameraProgram.Benchmarks.Funding;
using CameraProgram.Communes;
using CameraProgram.Funding;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.Parties;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Benchmarks.Ledgers;

/// <summary>A commune with a million entries: the summary that its people open, and the command that adds up everything again.</summary>
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
        var campaigns = await ScopeAsync(s => FundingOffice.OpenCampaignsAsync(s, Campaigns));
        foreach (var part in Enumerable.Range(0, Transactions).Chunk(50))
        {
            await ScopeAsync(s => PostAsync(s, campaigns, part));
        }

        Figures.Print("writing them", [Stopwatch.GetElapsedTime(start).TotalMilliseconds]);
        await ScopeAsync(s => FundingOffice.AddCashierAsync(s, "kinhte"));
        using (var host = await HostProcess.StartAsync(database.Options))
        {
            host.Client.DefaultRequestHeaders.Authorization = new("Bearer", await host.SignInAsync("kinhte", FundingOffice.Password));
            await MeasureAsync("funding summary over HTTP", host, "api/funding/summary");
            await MeasureAsync("page of a campaign's entries over HTTP", host, $"api/funding/campaigns/{campaigns[0].Id}/entries?pageSize=50");
        }

        Figures.Print("command check-ledger, the process as a whole", await Figures.TimeAsync(3, () => FundingOffice.CheckLedgerAsync(database.Options), warmUp: 1));
    }

    private static async Task MeasureAsync(string what, HostProcess host, string address) =>
        Figures.Print(what, await Figures.TimeAsync(30, async () => (await host.Client.GetAsync(new Uri(address, UriKind.Relative))).EnsureSuccessStatusCode(), warmUp: 5));

    /// <summary>Each transaction is a receipt of a hundred amounts: real ones have one, and there would be a hundred times as many.</summary>
    private static async Task<int> PostAsync(IServiceProvider services, IReadOnlyList<Campaign> campaigns, int[] part)
    {
        var (db, ledger, numbers, clock) = (
            services.GetRequiredService<ICameraProgramDb>(), services.GetRequiredService<ILedger>(), services.GetRequiredService<VoucherNumbers>(),
            services.GetRequiredService<TimeProvider>());
        var (actor, today) = (new Actor(null, "Benchmark"), clock.Today());
        return await db.InTransactionAsync(async cancellation =>
        {
            foreach (var i in part)
            {
                var campaign = campaigns[i % campaigns.Count];
                var moves = Enumerable.Range(0, EntriesEach).Select(n => new LedgerMove(LedgerAccount.Given, LedgerAccount.Cash, 1_000 + n, $"Phiếu thu {i}/{n}")).ToList();
                var number = await numbers.TakeAsync(campaign.Ledger, campaign.HamletId, VoucherKind.Receipts, today.Year, cancellation);
                var receipt = new Receipt(
                    Guid.CreateVersion7(), campaign, number, today.AddDays(-(i % 28)), today, new Giver(null, PartyKind.Household, $"Nguyễn Văn {i} Demo", null, null, false),
                    "Ủng hộ lắp camera", moves.Sum(m => m.Amount), MoneyChannel.Cash, null, null, actor);
                db.Receipts.Add(receipt);
                await ledger.PostAsync(
                    new LedgerTransaction(
                        Guid.CreateVersion7(), LedgerBook.CommuneFund, LedgerKind.Receipt, campaign.Id, receipt.Id, receipt.Day, actor, moves),
                    cancellation);
            }

            return await db.SaveChangesAsync(cancellation);
        }, default);
    }

    private async Task<TResult> ScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(_tenant == Guid.Empty ? null : _tenant))
        {
            return await work(scope.ServiceProvider);
        }
    }
}
