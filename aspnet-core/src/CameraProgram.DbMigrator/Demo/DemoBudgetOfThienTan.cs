using CameraProgram.Budgets;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// The main commune's year: money of its own and of the people, three contracts of which one gave something back, an
/// inspection, a request that waits for the head.
/// </summary>
internal sealed class DemoBudgetOfThienTan(
    ICameraProgramDb db, DemoStage stage, DemoBudgetSteps steps, DemoBudgetYears years, AllocationSigningAppService signing, ContractAppService contracts,
    BudgetInspectionAppService inspections)
{
    private const int AdvancePercent = 30;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await years.AddPricesAsync(DemoEstimates.ThienTan, cancellationToken);
        await years.LoadLastYearAsync(cancellationToken);
        var estimate = await AllocatedAsync(cancellationToken);
        await KeepUpAsync(estimate, cancellationToken);
        await ConnectAsync(estimate, cancellationToken);
        await BuildAsync(estimate, cancellationToken);
        await InspectAsync(estimate, cancellationToken);
        await DiscloseQuarterAsync(estimate, cancellationToken);
        await years.LoadNextAsync(estimate.Id, cancellationToken);
    }

    private async Task<BudgetEstimateDto> AllocatedAsync(CancellationToken cancellationToken)
    {
        var title = FormattableString.Invariant($"Lắp đặt, duy trì hệ thống camera giám sát năm {stage.Today.Year}");
        var estimate = await steps.SubmitAsync(stage.Today.Year, title, DemoEstimates.ThienTan, stage.Ago(285), cancellationToken);
        estimate = await steps.ApproveAsync(estimate, stage.Ago(280), stage.Ago(276), "45/QĐ-UBND", cancellationToken);
        await steps.AllocateAsync(
            estimate, l => l.Source == FundingSource.CommuneBudget, stage.Ago(270), "61/QĐ-UBND", "Về việc phân bổ kinh phí lắp đặt, duy trì hệ thống camera giám sát",
            cancellationToken);
        await years.DiscloseAsync(estimate.Id, BudgetDisclosureKind.Estimate, quarter: null, stage.Ago(255), cancellationToken);

        // What people gave is allocated by a decision that is made here, once the money is at the treasury.
        var campaign = await db.Campaigns.AsNoTracking().Where(c => c.Ledger == FundLedger.CommuneA).Select(c => c.Id).SingleAsync(cancellationToken);
        await stage.AsAsync(DemoBudgetSteps.Head, stage.Ago(188), _ => signing.SignAsync(
            new SignAllocationInput
            {
                EstimateId = estimate.Id,
                Subject = "Về việc phân bổ kinh phí từ nguồn ủng hộ tự nguyện cho lắp đặt, bảo dưỡng camera",
                Lines =
                [
                    .. estimate.Lines.Where(l => l.Source == FundingSource.Contributions)
                        .Select(l => new AllocationLineInput { LineKey = l.Key, Amount = l.Total, CampaignId = campaign }),
                ],
            },
            cancellationToken));
        return estimate;
    }

    /// <summary>Fewer cameras than foreseen needed care: a sixth is released, so much of the advance came back.</summary>
    private async Task KeepUpAsync(BudgetEstimateDto estimate, CancellationToken cancellationToken)
    {
        var line = estimate.Lines.Single(l => l.Group == EstimateGroup.MaintenanceAndContingency);
        var (whole, sixth) = (line.Total, line.Total / 6);
        var contract = await steps.OrderAsync(
            estimate, new DemoOrder(ContractKind.Contract, "03/HĐ-DEMO", "Bảo dưỡng định kỳ camera", "Công ty TNHH Dịch vụ Demo", [Amount(whole)]), stage.Ago(150), cancellationToken);
        await steps.PayAsync(contract.Id, PaymentKind.Advance, stage.Ago(147), "Tạm ứng hợp đồng 03/HĐ-DEMO", DemoBudgetSteps.Due([Amount(whole / 2)]), "UNC-040", cancellationToken);
        await stage.AsAsync(DemoBudgetSteps.Office, stage.Ago(120), day => contracts.RefundAdvanceAsync(
            contract.Id, Release(day, "Nhà thầu hoàn lại phần tạm ứng của 04 điểm không phải bảo dưỡng.", sixth / 2), cancellationToken));
        await stage.AsAsync(DemoBudgetSteps.Office, stage.Ago(119), day => contracts.ReleaseAsync(
            contract.Id, Release(day, "Giảm 04 điểm: camera còn bảo hành.", sixth), cancellationToken));
        await steps.AcceptAsync(contract.Id, stage.Ago(90), [Amount(whole - sixth)], installationId: null, cancellationToken);
        await steps.PayAsync(
            contract.Id, PaymentKind.Payment, stage.Ago(85), "Thanh toán hợp đồng 03/HĐ-DEMO",
            [new PaymentLineInput { LineKey = line.Key, Amount = whole - sixth, Recovered = (whole / 2) - (sixth / 2) }], "UNC-062", cancellationToken);

        LineAmountInput Amount(long amount) => new() { LineKey = line.Key, Amount = amount };
        ReleaseContractInput Release(DateOnly day, string reason, long amount) => new() { Day = day, Reason = reason, Lines = [Amount(amount)] };
    }

    /// <summary>Half a year of the line is paid, of the other half the request waits.</summary>
    private async Task ConnectAsync(BudgetEstimateDto estimate, CancellationToken cancellationToken)
    {
        var line = estimate.Lines.Where(l => l.Group == EstimateGroup.SoftwareAndLines).ToList();
        var half = DemoBudgetSteps.Part(line, 50);
        var contract = await steps.OrderAsync(
            estimate, new DemoOrder(ContractKind.DirectPurchase, "02/HĐ-DEMO", "Thuê đường truyền Internet 12 tháng", "Công ty Viễn thông Demo", DemoBudgetSteps.Part(line)),
            stage.Ago(262), cancellationToken);
        await steps.AcceptAsync(contract.Id, stage.Ago(170), half, installationId: null, cancellationToken);
        await steps.PayAsync(contract.Id, PaymentKind.Payment, stage.Ago(165), "Thanh toán cước Internet 6 tháng đầu", DemoBudgetSteps.Due(half), "UNC-029", cancellationToken);
        await steps.AcceptAsync(contract.Id, stage.Ago(10), half, installationId: null, cancellationToken);
        await steps.RequestAsync(contract.Id, PaymentKind.Payment, stage.Ago(3), "Thanh toán cước Internet 6 tháng cuối", DemoBudgetSteps.Due(half), cancellationToken);
    }

    private async Task BuildAsync(BudgetEstimateDto estimate, CancellationToken cancellationToken)
    {
        var lines = estimate.Lines.Where(l => l.Group is EstimateGroup.Equipment or EstimateGroup.MaterialsAndLabour).ToList();
        var contract = await steps.OrderAsync(
            estimate,
            new DemoOrder(
                ContractKind.Contract, DemoInstallations.ContractNumber, "Cung cấp, lắp đặt camera tại các điểm đã thống nhất", DemoInstallations.Contractor,
                DemoBudgetSteps.Part(lines)),
            stage.Ago(DemoInstallations.ContractAgo), cancellationToken);
        await steps.PayAsync(
            contract.Id, PaymentKind.Advance, stage.Ago(29), "Tạm ứng 30% hợp đồng 05/HĐ-DEMO", DemoBudgetSteps.Due(DemoBudgetSteps.Part(lines, AdvancePercent)), "UNC-088",
            cancellationToken);
        var handedOver = await db.Installations.AsNoTracking().Where(i => i.Title == DemoInstallations.FirstTitle).Select(i => i.Id).SingleAsync(cancellationToken);
        await steps.AcceptAsync(contract.Id, stage.Ago(DemoInstallations.HandedOverAgo), DemoBudgetSteps.Part(lines), handedOver, cancellationToken);
        await steps.PayAsync(
            contract.Id, PaymentKind.Payment, stage.Ago(14), "Thanh toán 70% hợp đồng 05/HĐ-DEMO, giữ lại phần sửa chữa tồn tại",
            DemoBudgetSteps.Due(DemoBudgetSteps.Part(lines, 70), AdvancePercent), "UNC-095", cancellationToken);
    }

    private async Task InspectAsync(BudgetEstimateDto estimate, CancellationToken cancellationToken)
    {
        var inspection = await stage.AsAsync(DemoBudgetSteps.Office, stage.Ago(70), day => inspections.CreateAsync(
            new SaveBudgetInspectionInput
            {
                EstimateId = estimate.Id,
                Day = day,
                Subject = "Kiểm tra việc sử dụng kinh phí hệ thống camera 6 tháng đầu năm",
                Inspectors = "Phạm Văn Kinh Tế Demo, Trưởng phòng Kinh tế\nVũ Thị Thành Viên Demo, Chủ tịch Ủy ban MTTQ Việt Nam xã",
                Conclusion = "Kinh phí sử dụng đúng mục đích; còn một số hồ sơ phải bổ sung.",
                Findings =
                [
                    new() { Content = "Hồ sơ thanh toán cước Internet thiếu bảng kê theo tháng.", Amount = 2_178_000, Deadline = stage.Ago(55) },
                    new() { Content = "Biên bản nghiệm thu bảo dưỡng chưa có chữ ký của trưởng thôn.", Deadline = stage.Ago(50) },
                    new() { Content = "Chưa mở sổ theo dõi thiết bị tại Công an xã.", Deadline = stage.Ago(-20) },
                ],
            },
            cancellationToken));
        foreach (var (index, answer) in new[] { "Đã bổ sung bảng kê cước từng tháng vào hồ sơ.", "Đã lấy đủ chữ ký, gửi bản chụp kèm theo." }.Index())
        {
            await stage.AsAsync(DemoBudgetSteps.Drafter, stage.Ago(60), _ => inspections.AnswerAsync(
                inspection.Id, inspection.Findings[index].Id, new AnswerFindingInput { Answer = answer }, ExpectedVersion.Any, cancellationToken));
        }

        await stage.AsAsync(DemoBudgetSteps.Office, stage.Ago(57), _ => inspections.SettleAsync(
            inspection.Id, inspection.Findings[0].Id, new SettleFindingInput { Note = "Đã kiểm tra hồ sơ bổ sung." }, ExpectedVersion.Any, cancellationToken));
    }

    /// <summary>The last of the three quarters that the law names and that is over.</summary>
    private async Task DiscloseQuarterAsync(BudgetEstimateDto estimate, CancellationToken cancellationToken)
    {
        var quarter = Math.Min(3, (stage.Today.Month - 1) / 3);
        if (quarter > 0)
        {
            var end = new DateOnly(stage.Today.Year, quarter * 3, 1).AddMonths(1);
            await years.DiscloseAsync(estimate.Id, BudgetDisclosureKind.Quarter, quarter, end.AddDays(6) is var day && day < stage.Today ? day : stage.Today, cancellationToken);
        }
    }
}
