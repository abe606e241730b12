using System.Net;
using System.Text;
using CameraProgram.Attachments;
using CameraProgram.Budgets;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Budgets;

/// <summary>Many pay from one line at once: what is there is paid, the others are told what is left.</summary>
public sealed class PaymentLimitTests(EmptyCommunesHost host) : IClassFixture<EmptyCommunesHost>
{
    private const int Payments = 100;
    private const int Allowed = 10;
    private const long Each = 1_000_000;

    [Fact]
    public async Task Pay_WhenAHundredComeAtOnceForWhatAllowsTen_TenArePaidAndNinetyAreToldWhy()
    {
        await host.AddUserAsync(host.TenantA, "thuquy.han", RoleCodes.Economic);
        var treasurer = await host.SignedInAsync("thuquy.han");
        var payments = await ApprovedPaymentsAsync();

        var answers = await Task.WhenAll(payments.Select(id =>
            treasurer.PostAsync($"/api/budgets/payments/{id}/pay", new PayInput { Day = host.Clock.Today() }, idempotencyKey: Guid.NewGuid().ToString())));

        host.Faults.Newest.ShouldBeEmpty();
        answers.Count(a => a.StatusCode == HttpStatusCode.OK).ShouldBe(Allowed);
        var refusals = answers.Where(a => a.StatusCode != HttpStatusCode.OK).ToList();
        refusals.Count.ShouldBe(Payments - Allowed);
        foreach (var refusal in refusals)
        {
            var problem = await refusal.ShouldBeProblemAsync(HttpStatusCode.Conflict, CameraProgramErrorCodes.Ledgers.NotEnoughCommitted);
            ((long?)problem["data"]!["left"]).ShouldNotBeNull().ShouldBeLessThan(Each);
            ((string?)problem["detail"]).ShouldNotBeNull().ShouldContain("Camera");
        }

        (await BalanceAsync(LedgerAccount.Paid)).ShouldBe(Allowed * Each);
        (await BalanceAsync(LedgerAccount.Committed)).ShouldBe(0);
        (await host.DoAsync<LedgerChecker, IReadOnlyList<LedgerDifference>>(host.TenantA, c => c.FindAsync(default))).ShouldBeEmpty();
    }

    private Task<long> BalanceAsync(LedgerAccount account) =>
        host.DoAsync<ICameraProgramDb, long>(host.TenantA, db => db.LedgerBalances.Where(b => b.Account == account).SumAsync(b => b.Amount));

    /// <summary>Each could be paid by itself; together they ask for ten times of what the contract binds.</summary>
    private async Task<IReadOnlyList<Guid>> ApprovedPaymentsAsync()
    {
        var today = host.Clock.Today();
        var estimate = await ApprovedEstimateAsync(today);
        LineAmountInput[] lines = [new LineAmountInput { LineKey = estimate.Lines[0].Key, Amount = Allowed * Each }];
        await InCommuneAsync<AllocationAppService, AllocationDto>(s => s.CreateAsync(
            new CreateAllocationInput
            {
                EstimateId = estimate.Id, Number = "2831/QĐ-UBND", Day = today, Subject = "Về việc phân bổ kinh phí",
                Lines = [new AllocationLineInput { LineKey = lines[0].LineKey, Amount = lines[0].Amount }],
            },
            default));
        var contract = await InCommuneAsync<ContractAppService, ContractDto>(s => s.CreateAsync(
            new CreateContractInput
            {
                EstimateId = estimate.Id, Number = "12/2026/HĐ-MS", Day = today, Subject = "Mua sắm camera", ContractorName = "Công ty TNHH Camera Demo", Lines = lines,
            },
            default));
        using var minutes = new MemoryStream(Encoding.UTF8.GetBytes("Biên bản nghiệm thu"));
        var file = await InCommuneAsync<AttachmentAppService, AttachmentDto>(s => s.UploadAsync("bien-ban.txt", minutes, default));
        await InCommuneAsync<AcceptanceAppService, ContractDto>(s => s.CreateAsync(
            new CreateAcceptanceInput { ContractId = contract.Id, Day = today, Minutes = "Biên bản nghiệm thu", FileIds = [file.Id], Lines = lines }, default));
        var ids = new List<Guid>();
        while (ids.Count < Payments)
        {
            var payment = await InCommuneAsync<PaymentAppService, PaymentDto>(s => s.RequestAsync(
                new RequestPaymentInput
                {
                    ContractId = contract.Id, Kind = PaymentKind.Payment, Day = today, Purpose = "Thanh toán hợp đồng camera",
                    Lines = [new PaymentLineInput { LineKey = lines[0].LineKey, Amount = Each }],
                },
                default));
            await InCommuneAsync<PaymentAppService, PaymentDto>(s => s.ApproveAsync(payment.Id, ExpectedVersion.Any, default));
            ids.Add(payment.Id);
        }

        return ids;
    }

    private async Task<BudgetEstimateDto> ApprovedEstimateAsync(DateOnly today)
    {
        var draft = await InCommuneAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.CreateAsync(
            new SaveBudgetEstimateInput
            {
                Year = today.Year, Title = "Mua sắm camera an ninh",
                Lines = [new SaveEstimateLineInput { Content = "Camera IP ngoài trời", Unit = "Chiếc", Quantity = Allowed, UnitPrice = Each }],
            },
            default));
        await InCommuneAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.SubmitAsync(draft.Id, ExpectedVersion.Any, default));
        await InCommuneAsync<EstimateApprovalAppService, BudgetEstimateDto>(s =>
            s.AppraiseAsync(draft.Id, new AppraiseEstimateInput { Opinion = "Đúng chế độ, đủ căn cứ." }, ExpectedVersion.Any, default));
        return await InCommuneAsync<EstimateApprovalAppService, BudgetEstimateDto>(s =>
            s.ApproveAsync(draft.Id, new ApproveEstimateInput { Number = "3156/QĐ-UBND", Day = today }, ExpectedVersion.Any, default));
    }

    private Task<T> InCommuneAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull => host.DoAsync(host.TenantA, work);
}
