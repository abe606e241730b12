using CameraProgram.Budgets;
using CameraProgram.Disclosures;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Demo;

/// <summary>What goes from year to year: the last one settled and made public, the prices, an estimate begun for the next, one that waits to be appraised.</summary>
internal sealed class DemoBudgetYears(
    DemoStage stage, DemoBudgetSteps steps, EstimateDraftingAppService drafting, SettlementAppService settlements, BudgetDisclosureAppService disclosures,
    UnitPriceAppService prices)
{
    private const int DaysOnTheWall = 30;
    private const int DaysOnAir = 3;

    public async Task LoadLastYearAsync(CancellationToken cancellationToken)
    {
        var year = stage.Today.Year - 1;
        DateOnly On(int month, int day) => new(year, month, day);
        var estimate = await steps.SubmitAsync(year, FormattableString.Invariant($"Duy trì hệ thống camera giám sát năm {year}"), DemoEstimates.LastYear, On(1, 12), cancellationToken);
        estimate = await steps.ApproveAsync(estimate, On(1, 14), On(1, 20), "18/QĐ-UBND", cancellationToken);
        await steps.AllocateAsync(estimate, _ => true, On(1, 26), "22/QĐ-UBND", "Về việc phân bổ kinh phí duy trì hệ thống camera giám sát", cancellationToken);
        // The last line needed three quarters of what was estimated.
        IReadOnlyList<LineAmountInput> used = [.. DemoBudgetSteps.Part(estimate.Lines.Take(2)), .. DemoBudgetSteps.Part(estimate.Lines.Skip(2), 75)];
        var order = new DemoOrder(ContractKind.Contract, "01/HĐ-DEMO", "Duy trì đường truyền, bảo dưỡng camera", "Công ty TNHH Dịch vụ Demo", used);
        var contract = await steps.OrderAsync(estimate, order, On(2, 10), cancellationToken);
        await steps.AcceptAsync(contract.Id, On(12, 10), used, installationId: null, cancellationToken);
        await steps.PayAsync(contract.Id, PaymentKind.Payment, On(12, 12), "Thanh toán toàn bộ hợp đồng 01/HĐ-DEMO", DemoBudgetSteps.Due(used), "UNC-118", cancellationToken);
        await SettleAsync(estimate, cancellationToken);
    }

    public async Task LoadNextAsync(Guid? copied, CancellationToken cancellationToken)
    {
        var today = stage.Today;
        if (copied is { } id)
        {
            await stage.AsAsync(DemoBudgetSteps.Drafter, stage.Ago(6), _ => drafting.CopyAsync(
                id, new CopyEstimateInput { Year = today.Year + 1, Title = FormattableString.Invariant($"Lắp đặt, duy trì hệ thống camera giám sát năm {today.Year + 1}") },
                cancellationToken));
        }

        await steps.SubmitAsync(today.Year, "Bổ sung camera tại khu vực chợ, cổng trường học", DemoEstimates.Further, stage.Ago(4), cancellationToken);
    }

    public async Task AddPricesAsync(IReadOnlyList<SaveEstimateLineInput> lines, CancellationToken cancellationToken)
    {
        foreach (var line in lines.Where(l => l.Group != EstimateGroup.OutreachAndConferences))
        {
            await stage.AsAsync(DemoBudgetSteps.Office, stage.Ago(300), day => prices.CreateAsync(
                new SaveUnitPriceInput
                {
                    Group = line.Group, Content = line.Content, Specification = line.Specification, Unit = line.Unit, Price = line.UnitPrice, PriceBasis = line.PriceBasis,
                    ValidFrom = new DateOnly(day.Year, 1, 1),
                },
                cancellationToken));
        }
    }

    /// <summary>Makes the figures of that moment public, on the wall, on air and on the public page.</summary>
    public async Task DiscloseAsync(Guid estimateId, BudgetDisclosureKind kind, int? quarter, DateOnly day, CancellationToken cancellationToken)
    {
        var disclosure = await stage.AsAsync(DemoBudgetSteps.Office, day, _ => disclosures.CreateAsync(
            new CreateBudgetDisclosureInput { EstimateId = estimateId, Kind = kind, Quarter = quarter, OpinionPlace = "Phòng Kinh tế; Bộ phận Một cửa của UBND xã" }, cancellationToken));
        await stage.AsAsync(DemoBudgetSteps.Office, day, from => disclosures.PostAsync(
            disclosure.Id,
            new PostBudgetDisclosureInput
            {
                Postings =
                [
                    new() { Channel = PostingChannel.Headquarters, Place = "Bảng tin trụ sở UBND xã", From = from, To = from.AddDays(DaysOnTheWall) },
                    new() { Channel = PostingChannel.Loudspeaker, From = from, To = from.AddDays(DaysOnAir) },
                    new() { Channel = PostingChannel.PublicPage, From = from },
                ],
            },
            ExpectedVersion.Any, cancellationToken));
    }

    private async Task SettleAsync(BudgetEstimateDto estimate, CancellationToken cancellationToken)
    {
        var decided = Earlier(new DateOnly(stage.Today.Year, 1, 28), stage.Ago(1));
        var settlement = await stage.AsAsync(DemoBudgetSteps.Office, decided.AddDays(-6), _ => settlements.CreateAsync(
            new CreateSettlementInput { EstimateId = estimate.Id }, cancellationToken));
        await stage.AsAsync(DemoBudgetSteps.Office, decided.AddDays(-5), _ => settlements.SaveAsync(
            settlement.Id,
            new SaveSettlementInput
            {
                Note = "Đã đối chiếu với Kho bạc Nhà nước.",
                Lines =
                [
                    .. settlement.Lines.Select(l => new SettlementLineInput
                    {
                        LineKey = l.LineKey, Explanation = l.Difference == 0 ? null : "Số thiết bị phải thay thế ít hơn dự toán; phần còn lại đề nghị hủy.",
                    }),
                ],
            },
            ExpectedVersion.Any, cancellationToken));
        await stage.AsAsync(DemoBudgetSteps.Office, decided.AddDays(-4), _ => settlements.SubmitAsync(settlement.Id, ExpectedVersion.Any, cancellationToken));
        await stage.AsAsync(DemoBudgetSteps.Head, decided, day => settlements.ApproveAsync(
            settlement.Id, new ApproveSettlementInput { Number = "31/QĐ-UBND", Day = day }, ExpectedVersion.Any, cancellationToken));
        await DiscloseAsync(estimate.Id, BudgetDisclosureKind.Settlement, quarter: null, Earlier(decided.AddDays(5), stage.Today), cancellationToken);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
