using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using CameraProgram.Budgets;
using CameraProgram.Funding;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using CameraProgram.TestBase;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Funding;

/// <summary>
/// The program is killed again and again while cashiers collect and payments leave: what was answered is there after the
/// restart, nothing is half there, no number is lost or given twice.
/// </summary>
[Trait("Category", "Crash")]
public sealed class MoneyCrashTests : BudgetTest
{
    private const int Kills = 12;
    private const int MostAnswers = 25;
    private const int Cashiers = 3;
    private const int Payers = 2;
    private const int Payments = 200;
    private const long Each = 1_000;
    private const string Password = "Quy@2026crash";

    private readonly ConcurrentQueue<Guid> _payments = new();
    private readonly ConcurrentBag<Guid> _paid = [];
    private readonly ConcurrentBag<(Guid Id, int Number)> _received = [];
    private TaskCompletionSource _enough = new();
    private int _answersLeft;

    [Fact]
    public async Task CollectAndPay_WhenKilledAgainAndAgain_KeepsAllThatWasAnsweredAndNothingHalf()
    {
        Clock.Set(TimeProvider.System.GetUtcNow());
        var campaign = await OpenCampaignAsync();
        await ApprovePaymentsAsync();
        await AddCashierAsync();
        var random = new Random(20_261_122);
        string? token = null;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var host = await HostProcess.StartAsync(Database, token);
            token ??= await host.SignInAsync("thuquy", Password);
            host.Client.DefaultRequestHeaders.Authorization = new("Bearer", token);
            (_enough, _answersLeft) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), random.Next(1, MostAnswers));
            var work = Enumerable.Range(0, Cashiers).Select(_ => UntilKilledAsync(() => CollectAsync(host.Client, campaign)))
                .Concat(Enumerable.Range(0, Payers).Select(_ => UntilKilledAsync(() => PayNextAsync(host.Client)))).ToList();
            await Task.WhenAny(_enough.Task, Task.WhenAll(work));
            await Task.Delay(random.Next(40));
            await host.KillAsync();
            await Task.WhenAll(work);
        }

        await VerifyReceiptsAsync();
        await VerifyPaymentsAsync();
        await BooksShouldAgreeAsync();
    }

    private async Task VerifyReceiptsAsync()
    {
        var receipts = await QueryAsync(db => db.Receipts.AsNoTracking().OrderBy(r => r.Number).ToListAsync());
        receipts.Select(r => r.Number).ShouldBe(Enumerable.Range(1, receipts.Count));
        (await QueryAsync(db => db.VoucherBooks.Select(b => b.LastNumber).SingleAsync())).ShouldBe(receipts.Count);
        _received.Count.ShouldBeGreaterThan(Kills);
        receipts.Count.ShouldBeLessThanOrEqualTo(_received.Count + (Kills * Cashiers), "Each kill leaves at most what was under way.");
        var numbers = receipts.ToDictionary(r => r.Id, r => r.Number);
        foreach (var (id, number) in _received)
        {
            numbers.GetValueOrDefault(id).ShouldBe(number);
        }

        (await PostedAsync(LedgerKind.Receipt)).ShouldBe(numbers.Keys, ignoreOrder: true);
    }

    private async Task VerifyPaymentsAsync()
    {
        var paid = await QueryAsync(db => db.Payments.AsNoTracking().Where(p => p.Status == PaymentStatus.Paid).Select(p => p.Id).ToListAsync());
        _paid.Count.ShouldBeGreaterThan(0);
        _paid.Except(paid).ShouldBeEmpty();
        paid.Count.ShouldBeLessThanOrEqualTo(_paid.Count + (Kills * Payers));
        (await PostedAsync(LedgerKind.Payment)).ShouldBe(paid, ignoreOrder: true);
        (await QueryAsync(db => db.LedgerBalances.Where(b => b.Account == LedgerAccount.Paid).SumAsync(b => b.Amount))).ShouldBe(paid.Count * Each);
    }

    private Task<List<Guid>> PostedAsync(LedgerKind kind) =>
        QueryAsync(db => db.LedgerTransactions.AsNoTracking().Where(t => t.Kind == kind).Select(t => t.DocumentId).ToListAsync());

    /// <summary>A broken connection is what a killed program looks like.</summary>
    private static async Task UntilKilledAsync(Func<Task<bool>> work)
    {
        try
        {
            while (await work())
            {
            }
        }
        catch (HttpRequestException broken) when (broken.StatusCode is null)
        {
        }
    }

    private async Task<bool> CollectAsync(HttpClient client, Guid campaign)
    {
        var receipt = await PostAsync(client, "api/funding/receipts", new
        {
            campaignId = campaign, day = Clock.Today(), amount = Each, channel = "cash", reason = "Ủng hộ lắp camera",
            giver = new { kind = "household", name = "Nguyễn Văn Góp Demo" },
        });
        _received.Add((receipt.GetProperty("id").GetGuid(), receipt.GetProperty("number").GetInt32()));
        return true;
    }

    private async Task<bool> PayNextAsync(HttpClient client)
    {
        if (!_payments.TryDequeue(out var id))
        {
            return false;
        }

        await PostAsync(client, $"api/budgets/payments/{id}/pay", new { day = Clock.Today(), voucherNumber = $"UNC {id:N}" });
        _paid.Add(id);
        return true;
    }

    private async Task<JsonElement> PostAsync(HttpClient client, string address, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        var answer = await client.SendAsync(request);
        answer.IsSuccessStatusCode.ShouldBeTrue(answer.IsSuccessStatusCode ? null : await answer.Content.ReadAsStringAsync());
        var told = await answer.Content.ReadFromJsonAsync<JsonElement>();
        if (Interlocked.Decrement(ref _answersLeft) <= 0)
        {
            _enough.TrySetResult();
        }

        return told;
    }

    private async Task<Guid> OpenCampaignAsync()
    {
        var campaign = await DoAsync<CampaignAppService, CampaignDto>(s => s.CreateAsync(
            new CreateCampaignInput { Ledger = FundLedger.CommuneA, Title = "Camera an ninh", Purpose = "Lắp camera ở các ngõ", From = Clock.Today() }, default));
        await DoAsync<CampaignStepsAppService>(s => s.DecideAsync(
            campaign.Id, new DecideCampaignInput { Number = "12/QĐ-UBND", Day = Clock.Today(), Purpose = "Lắp camera" }, ExpectedVersion.Any, default));
        await DoAsync<CampaignStepsAppService>(s => s.OpenAsync(campaign.Id, ExpectedVersion.Any, default));
        return campaign.Id;
    }

    private async Task ApprovePaymentsAsync()
    {
        var estimate = await ApprovedAsync(Line(Payments * Each));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, line.Total));
        var contract = await ContractAsync(estimate.Id, Amount(line, line.Total));
        await AcceptAsync(contract.Id, Amount(line, line.Total));
        for (var i = 0; i < Payments; i++)
        {
            As(Drafter);
            var payment = await AskAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, Each));
            As(Head);
            await ApprovePaymentAsync(payment.Id);
            _payments.Enqueue(payment.Id);
        }
    }

    private async Task AddCashierAsync()
    {
        var cashier = new User(Guid.CreateVersion7(), "thuquy", "Thủ Quỹ Demo");
        cashier.GiveRoles([await QueryAsync(db => db.Roles.Where(r => r.Code == RoleCodes.Economic).Select(r => r.Id).SingleAsync())]);
        (await DoAsync<UserManager<User>, IdentityResult>(users => users.CreateAsync(cashier, Password))).Succeeded.ShouldBeTrue();
    }
}
