using CameraProgram.Budgets;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// The 52.400.000 đồng of the source document: allocated as it says by 2831/QĐ-UBND of 29 August, in the course of this year
/// partly delivered and paid; the last request waits for the head.
/// </summary>
internal sealed class DemoBudgetOfTuNghia(ICameraProgramDb db, DemoStage stage, DemoBudgetSteps steps, DemoBudgetYears years)
{
    private const int AdvancePercent = 30;

    /// <summary>Of ten cameras two are up, of two switches one.</summary>
    private static readonly int[] s_delivered = [20, 100, 100, 50, 20];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await years.AddPricesAsync(DemoEstimates.TuNghia, cancellationToken);
        await years.LoadLastYearAsync(cancellationToken);
        var estimate = await AllocatedAsync(cancellationToken);
        var equipment = estimate.Lines.Where(l => l.Source == FundingSource.NationalProgramme).ToList();
        var contract = await steps.OrderAsync(
            estimate,
            new DemoOrder(
                ContractKind.Contract, DemoInstallations.ContractNumber, "Cung cấp, lắp đặt hệ thống camera giám sát", DemoInstallations.Contractor,
                DemoBudgetSteps.Part(equipment)),
            stage.Ago(DemoInstallations.ContractAgo), cancellationToken);
        await steps.PayAsync(
            contract.Id, PaymentKind.Advance, stage.Ago(29), "Tạm ứng 30% hợp đồng 05/HĐ-DEMO", DemoBudgetSteps.Due(DemoBudgetSteps.Part(equipment, AdvancePercent)),
            "UNC-201", cancellationToken);
        var handedOver = await db.Installations.AsNoTracking().Where(i => i.Title == DemoInstallations.FirstTitle).Select(i => i.Id).SingleAsync(cancellationToken);
        List<LineAmountInput> delivered = [.. s_delivered.Select((percent, i) => new LineAmountInput { LineKey = equipment[i].Key, Amount = equipment[i].Total * percent / 100 })];
        await steps.AcceptAsync(contract.Id, stage.Ago(DemoInstallations.HandedOverAgo), delivered, handedOver, cancellationToken);
        await steps.PayAsync(
            contract.Id, PaymentKind.Payment, stage.Ago(14), "Thanh toán khối lượng hoàn thành đợt 1, hợp đồng 05/HĐ-DEMO",
            DemoBudgetSteps.Due(delivered, AdvancePercent), "UNC-214", cancellationToken);
        await AskForOutreachAsync(estimate, cancellationToken);
    }

    private async Task<BudgetEstimateDto> AllocatedAsync(CancellationToken cancellationToken)
    {
        var year = stage.Today.Year - 1;
        var id = await db.Estimates.AsNoTracking().Where(e => e.PlanId != null).Select(e => e.Id).SingleAsync(cancellationToken);
        var estimate = await steps.SubmitAsync(id, new DateOnly(year, 8, 21), cancellationToken);
        estimate = await steps.ApproveAsync(estimate, new DateOnly(year, 8, 25), new DateOnly(year, 8, 27), "2808/QĐ-UBND", cancellationToken);
        await steps.AllocateAsync(
            estimate, _ => true, new DateOnly(year, 8, 29), "2831/QĐ-UBND",
            "Về việc phân bổ kinh phí sự nghiệp thực hiện Chương trình mục tiêu quốc gia nông thôn mới từ nguồn vốn ngân sách tỉnh", cancellationToken);
        await years.DiscloseAsync(id, BudgetDisclosureKind.Estimate, quarter: null, new DateOnly(year, 9, 10), cancellationToken);
        return estimate;
    }

    private async Task AskForOutreachAsync(BudgetEstimateDto estimate, CancellationToken cancellationToken)
    {
        // The review meeting comes later.
        var outreach = DemoBudgetSteps.Part(estimate.Lines.Where(l => l.Source == FundingSource.ProvinceBudget).Take(2));
        var purchase = await steps.OrderAsync(
            estimate, new DemoOrder(ContractKind.DirectPurchase, "12/HĐ-DEMO", "Tổ chức hội nghị triển khai, làm pa nô", "Hộ kinh doanh Quảng cáo Demo", outreach),
            stage.Ago(20), cancellationToken);
        await steps.AcceptAsync(purchase.Id, stage.Ago(8), outreach, installationId: null, cancellationToken);
        await steps.RequestAsync(
            purchase.Id, PaymentKind.Payment, stage.Ago(2), "Thanh toán hội nghị triển khai và pa nô tuyên truyền", DemoBudgetSteps.Due(outreach), cancellationToken);
    }
}
