using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using CameraProgram.Communes;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Benchmarks.Funding;

/// <summary>Ten cashiers write receipts in one and the same book for a minute, each through the program's own address.</summary>
internal sealed class ReceiptsBenchmark : IBenchmark
{
    private const int Cashiers = 10;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(1);

    private readonly ConcurrentBag<double> _times = [];
    private readonly ConcurrentBag<string> _refusals = [];

    public string Name => "receipts";

    public async Task RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(database.Options);
        services.AddSingleton<ICurrentUser>(new TestUser());
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var commune = await scope.ServiceProvider.GetRequiredService<CommuneFounder>().FoundAsync("06436", "20", CommuneType.Xa, "Thiện Tân", default);
        using var _ = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(commune.Id);
        var campaign = (await FundingOffice.OpenCampaignsAsync(scope.ServiceProvider, 1))[0].Id;
        using var host = await HostProcess.StartAsync(database.Options);
        var clients = new List<HttpClient>();
        for (var i = 0; i < Cashiers; i++)
        {
            await FundingOffice.AddCashierAsync(scope.ServiceProvider, $"thuquy{i}");
            var client = new HttpClient { BaseAddress = host.Client.BaseAddress };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await host.SignInAsync($"thuquy{i}", FundingOffice.Password));
            clients.Add(client);
        }

        var day = provider.GetRequiredService<TimeProvider>().Today();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(clients.Select(c => CollectAsync(c, campaign, day, began)));
        var minutes = Stopwatch.GetElapsedTime(began).TotalMinutes;
        clients.ForEach(c => c.Dispose());

        Figures.Print($"{database.Options.Kind}: a receipt, {Cashiers} cashiers at once", _times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_times.Count / minutes:N0} receipts a minute, {_refusals.Count} refused"));
        foreach (var refusal in _refusals.Distinct().Take(3))
        {
            Console.WriteLine(refusal);
        }

        Console.WriteLine($"differences of the books: {(await scope.ServiceProvider.GetRequiredService<LedgerChecker>().FindAsync(default)).Count}");
    }

    private async Task CollectAsync(HttpClient client, Guid campaign, DateOnly day, long began)
    {
        while (Stopwatch.GetElapsedTime(began) < Lasts)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "api/funding/receipts")
            {
                Content = JsonContent.Create(new
                {
                    campaignId = campaign, day, amount = 500_000, channel = "cash", reason = "Ủng hộ lắp camera", giver = new { kind = "household", name = "Nguyễn Văn Góp Demo" },
                }),
            };
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.SendAsync(request);
            _times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (!answer.IsSuccessStatusCode)
            {
                _refusals.Add(await answer.Content.ReadAsStringAsync());
            }
        }
    }
}
