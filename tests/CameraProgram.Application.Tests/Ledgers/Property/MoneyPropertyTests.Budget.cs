using CameraProgram.Budgets;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Application.Tests.Ledgers.Property;

/// <summary>What people do with the budget.</summary>
public sealed partial class MoneyPropertyTests
{
    private const int MostDraftsADay = 3;

    private readonly Known _estimates = new();
    private readonly Known _contracts = new();
    private readonly Known _payments = new();
    private readonly Known _settlements = new();

    private (string Name, int Weight, Operation Work)[] BudgetOperations() =>
    [
        ("draft estimate", 3, DraftEstimateAsync),
        ("step of estimate", 14, r => InOfficeAsync(r, () => StepEstimateAsync(r))),
        ("approve estimate", 4, r => InOfficeAsync(r, () => ApproveEstimateAsync(r))),
        ("allocate", 12, r => InOfficeAsync(r, () => AllocateAsync(r, reduce: false))),
        ("reduce", 3, r => InOfficeAsync(r, () => AllocateAsync(r, reduce: true))),
        ("contract", 10, r => InOfficeAsync(r, () => ContractAsync(r))),
        ("release", 2, r => InOfficeAsync(r, () => LoosenAsync(r, refund: false))),
        ("refund advance", 2, r => InOfficeAsync(r, () => LoosenAsync(r, refund: true))),
        ("accept", 10, r => InOfficeAsync(r, () => AcceptAsync(r))),
        ("reverse acceptance", 2, r => InOfficeAsync(r, () => ReverseAcceptanceAsync(r))),
        ("request payment", 10, r => InOfficeAsync(r, () => RequestAsync(r))),
        ("approve payment", 10, r => InOfficeAsync(r, async () => await DoAsync<PaymentAppService>(s => s.ApproveAsync(Of(_payments, r), ExpectedVersion.Any, default)))),
        ("refuse payment", 2, r => InOfficeAsync(r, async () => await DoAsync<PaymentAppService>(s => s.RefuseAsync(Of(_payments, r), Why, ExpectedVersion.Any, default)))),
        ("withdraw payment", 1, r => InOfficeAsync(r, async () => await DoAsync<PaymentAppService>(s => s.WithdrawAsync(Of(_payments, r), Why, ExpectedVersion.Any, default)))),
        ("pay", 14, r => InOfficeAsync(r, async () => await DoAsync<PaymentAppService>(s => s.PayAsync(Of(_payments, r), new PayInput { Day = Clock.Today() }, ExpectedVersion.Any, default)))),
        ("reverse payment", 2, r => InOfficeAsync(r, async () => await DoAsync<PaymentAppService>(s => s.ReverseAsync(Of(_payments, r), Why, ExpectedVersion.Any, default)))),
        ("settlement", 1, r => InOfficeAsync(r, async () => _settlements.Add((await DoAsync<SettlementAppService, SettlementDto>(s =>
            s.CreateAsync(new CreateSettlementInput { EstimateId = Of(_estimates, r) }, default))).Id))),
        ("hand in settlement", 4, r => InOfficeAsync(r, () => HandInAsync(r))),
        ("return settlement", 1, r => InOfficeAsync(r, async () => await DoAsync<SettlementAppService>(s => s.ReturnAsync(Of(_settlements, r), Why, ExpectedVersion.Any, default)))),
        ("approve settlement", 5, r => InOfficeAsync(r, () => SettleAsync(r))),
    ];

    /// <summary>A paid contract of an approved estimate: what is tried has something to work on, and the whole way went through once.</summary>
    private async Task BeginBudgetAsync()
    {
        _acting.Become(_office[0]);
        var id = (await DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.CreateAsync(
            new SaveBudgetEstimateInput
            {
                Year = Clock.Today().Year, Title = "Mua sắm camera an ninh",
                Lines = [new SaveEstimateLineInput { Content = "Camera IP ngoài trời", Unit = "Chiếc", Quantity = 10, UnitPrice = 2_000, Source = FundingSource.CommuneBudget }],
            },
            default))).Id;
        _estimates.Add(id);
        await DraftingAsync(s => s.SubmitAsync(id, ExpectedVersion.Any, default));
        _acting.Become(_office[1]);
        await ApprovalAsync(s => s.AppraiseAsync(id, new AppraiseEstimateInput { Opinion = "Đúng chế độ" }, ExpectedVersion.Any, default));
        _acting.Become(_office[2]);
        await ApproveAsync(id, ExpectedVersion.Any);
        var random = new Random(1);
        await AllocateAsync(random, reduce: false);
        await ContractAsync(random);
        await AcceptAsync(random);
        var contract = await ContractOfAsync(random);
        var payment = await DoAsync<PaymentAppService, PaymentDto>(s => s.RequestAsync(
            new RequestPaymentInput
            {
                ContractId = contract.Id, Kind = PaymentKind.Payment, Day = Clock.Today(), Purpose = "Thanh toán hợp đồng camera",
                Lines = [new PaymentLineInput { LineKey = contract.Lines[0].LineKey, Amount = 1 }],
            },
            default));
        _payments.Add(payment.Id);
        _acting.Become(_office[0]);
        await DoAsync<PaymentAppService>(s => s.ApproveAsync(payment.Id, ExpectedVersion.Any, default));
        await DoAsync<PaymentAppService>(s => s.PayAsync(payment.Id, new PayInput { Day = Clock.Today() }, ExpectedVersion.Any, default));
    }

    private async Task InOfficeAsync(Random random, Func<Task> work)
    {
        _acting.Become(_office[random.Next(_office.Count)]);
        await work();
    }

    private Task DraftEstimateAsync(Random random) => InOfficeAsync(random, async () =>
    {
        if (_tally.Done("draft estimate") > MostDraftsADay * (Clock.Today().DayNumber - s_days[0].DayNumber + 1))
        {
            throw new NothingToDoException();
        }

        _estimates.Add((await DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.CreateAsync(Content(random, []), default))).Id);
    });

    /// <summary>New lines; some of the old ones stay, at another price.</summary>
    private SaveBudgetEstimateInput Content(Random random, IReadOnlyList<BudgetEstimateLineDto> before) => new()
    {
        Year = Clock.Today().Year, Title = "Mua sắm camera an ninh", VatBasisPoints = random.Next(3) * 500,
        Lines =
        [
            .. before.Where(_ => random.Next(4) > 0).Select(l => new SaveEstimateLineInput
            {
                Key = l.Key, Content = l.Content, Unit = l.Unit, Quantity = l.Quantity, Source = l.Source, UnitPrice = Math.Max(1, l.UnitPrice + random.Next(-200, 400)),
            }),
            .. Enumerable.Range(0, random.Next(1, 3)).Select(i => new SaveEstimateLineInput
            {
                Content = "Camera IP ngoài trời", Unit = "Chiếc", Quantity = random.Next(1, 3), UnitPrice = random.Next(200, 2_000),
                Source = random.Next(2) == 0 ? FundingSource.Contributions : One<FundingSource>(random),
            }),
        ],
    };

    private async Task StepEstimateAsync(Random random)
    {
        var estimate = await DoAsync<EstimateDetailAppService, BudgetEstimateDto>(s => s.GetAsync(Of(_estimates, random), default));
        var (id, version) = (estimate.Id, new ExpectedVersion(estimate.Version));
        await (estimate.Status switch
        {
            EstimateStatus.Draft or EstimateStatus.Returned => random.Next(10) switch
            {
                0 => DraftingAsync(s => s.CancelAsync(id, Why, version, default)),
                1 or 2 => DraftingAsync(s => s.SaveAsync(id, Content(random, estimate.Lines), version, default)),
                _ => DraftingAsync(s => s.SubmitAsync(id, version, default)),
            },
            EstimateStatus.Submitted => random.Next(8) switch
            {
                0 => DraftingAsync(s => s.WithdrawAsync(id, version, default)),
                1 => ApprovalAsync(s => s.ReturnAsync(id, Why, version, default)),
                _ => ApprovalAsync(s => s.AppraiseAsync(id, new AppraiseEstimateInput { Opinion = "Đúng chế độ" }, version, default)),
            },
            EstimateStatus.Appraised when random.Next(10) == 0 => ApprovalAsync(s => s.ReturnAppraisedAsync(id, Why, version, default)),
            EstimateStatus.Approved when random.Next(3) == 0 => ReviseAsync(id, version),
            _ => ApproveAsync(id, version),
        });
    }

    /// <summary>Any of those that wait for it.</summary>
    private async Task ApproveEstimateAsync(Random random)
    {
        var waiting = await QueryAsync(db => db.Estimates.Where(e => e.Status == EstimateStatus.Appraised).OrderBy(e => e.Id).Select(e => new { e.Id, e.Version }).ToListAsync());
        var estimate = waiting.Count == 0 ? throw new NothingToDoException() : waiting[random.Next(waiting.Count)];
        await ApproveAsync(estimate.Id, new ExpectedVersion(estimate.Version));
    }

    private Task ApproveAsync(Guid id, ExpectedVersion version) =>
        ApprovalAsync(s => s.ApproveAsync(id, new ApproveEstimateInput { Number = "3156/QĐ-UBND", Day = Clock.Today() }, version, default));

    private Task DraftingAsync(Func<EstimateDraftingAppService, Task> work) => DoAsync(work);

    private Task ApprovalAsync(Func<EstimateApprovalAppService, Task> work) => DoAsync(work);

    private async Task ReviseAsync(Guid id, ExpectedVersion version) =>
        _estimates.Add((await DoAsync<EstimateApprovalAppService, BudgetEstimateDto>(s => s.ReviseAsync(id, Why, version, default))).Id);

    private async Task AllocateAsync(Random random, bool reduce)
    {
        var estimate = await DoAsync<EstimateDetailAppService, BudgetEstimateDto>(s => s.GetAsync(Of(_estimates, random), default));
        await DoAsync<AllocationAppService>(s => s.CreateAsync(
            new CreateAllocationInput
            {
                EstimateId = estimate.Id, Number = "2831/QĐ-UBND", Day = Clock.Today(), Subject = "Về việc phân bổ kinh phí", ReductionReason = reduce ? "Cắt giảm chi" : null,
                Lines =
                [
                    .. Amounts(random, estimate.Lines, l => reduce ? l.Money.Available : l.Money.Unallocated).Select(a => new AllocationLineInput
                    {
                        LineKey = a.Line.Key, Amount = a.Amount, CampaignId = a.Line.Source == FundingSource.Contributions ? Of(random.Next(10) == 0 ? _campaigns : _communes, random) : null,
                    }),
                ],
            },
            default));
    }

    /// <summary>Of some lines what is there or less, and now and then a little more.</summary>
    private static IEnumerable<(T Line, long Amount)> Amounts<T>(Random random, IReadOnlyList<T> lines, Func<T, long> there) => lines
        .Where(l => there(l) > 0 || random.Next(10) == 0).Select(l => (l, (long)random.Next(1, (int)Math.Min(there(l) + 1 + random.Next(there(l) > 0 ? 2 : 5), int.MaxValue))));

    private static LineAmountInput[] ToInput(IEnumerable<(Guid Key, long Amount)> amounts) =>
        [.. amounts.Select(a => new LineAmountInput { LineKey = a.Key, Amount = a.Amount })];

    private async Task ContractAsync(Random random)
    {
        var estimate = await DoAsync<EstimateDetailAppService, BudgetEstimateDto>(s => s.GetAsync(Of(_estimates, random), default));
        var lines = ToInput(Amounts(random, estimate.Lines, l => l.Money.Available).Select(a => (a.Line.Key, a.Amount)));
        _contracts.Add((await DoAsync<ContractAppService, ContractDto>(s => s.CreateAsync(
            new CreateContractInput
            {
                EstimateId = estimate.Id, Number = $"{Guid.CreateVersion7():N}/HĐ", Day = Clock.Today(), Subject = "Mua sắm camera", ContractorName = "Công ty Demo", Lines = lines,
            },
            default))).Id);
    }

    private Task<ContractDto> ContractOfAsync(Random random) => DoAsync<ContractDetailAppService, ContractDto>(s => s.GetAsync(Of(_contracts, random), default));

    private async Task LoosenAsync(Random random, bool refund)
    {
        var contract = await ContractOfAsync(random);
        var input = new ReleaseContractInput
        {
            Day = Clock.Today(), Reason = "Giảm khối lượng",
            Lines = ToInput(Amounts(random, contract.Lines, l => refund ? l.Money.Advanced : Math.Min(l.Money.Left, l.Money.Undelivered)).Select(a => (a.Line.LineKey, a.Amount))),
        };
        await DoAsync<ContractAppService>(s => refund ? s.RefundAdvanceAsync(contract.Id, input, default) : s.ReleaseAsync(contract.Id, input, default));
    }

    private async Task AcceptAsync(Random random)
    {
        var contract = await ContractOfAsync(random);
        await DoAsync<AcceptanceAppService>(s => s.CreateAsync(
            new CreateAcceptanceInput
            {
                ContractId = contract.Id, Day = Clock.Today(), Minutes = "Biên bản nghiệm thu", FileIds = [_files[_acting.Id!.Value]],
                Lines = ToInput(Amounts(random, contract.Lines, l => l.Money.Undelivered).Select(a => (a.Line.LineKey, a.Amount))),
            },
            default));
    }

    private async Task ReverseAcceptanceAsync(Random random)
    {
        var accepted = (await ContractOfAsync(random)).Acceptances;
        var id = accepted.Count == 0 ? throw new NothingToDoException() : accepted[random.Next(accepted.Count)].Id;
        await DoAsync<AcceptanceAppService>(s => s.ReverseAsync(id, Why, ExpectedVersion.Any, default));
    }

    private async Task RequestAsync(Random random)
    {
        var contract = await ContractOfAsync(random);
        var kind = random.Next(3) == 0 ? PaymentKind.Advance : PaymentKind.Payment;
        _payments.Add((await DoAsync<PaymentAppService, PaymentDto>(s => s.RequestAsync(
            new RequestPaymentInput
            {
                ContractId = contract.Id, Kind = kind, Day = Clock.Today(), Purpose = "Thanh toán hợp đồng camera",
                Lines =
                [
                    .. Amounts(random, contract.Lines, l => kind == PaymentKind.Advance ? l.Money.Left : l.Money.Payable).Select(a => new PaymentLineInput
                    {
                        LineKey = a.Line.LineKey, Amount = a.Amount, Recovered = kind == PaymentKind.Payment ? Math.Min(a.Amount, a.Line.Money.Advanced) : 0,
                    }),
                ],
            },
            default))).Id);
    }

    /// <summary>Every difference is explained; what is bound goes on, of the rest all, some or nothing.</summary>
    private async Task HandInAsync(Random random)
    {
        var settlement = await DoAsync<SettlementDetailAppService, SettlementDto>(s => s.GetAsync(Of(_settlements, random), default));
        var lines = settlement.Lines.Select(l =>
        {
            var (tied, part) = (l.Bound + l.Advanced, Math.Max(1, random.NextInt64(l.Bound + l.Advanced, l.Difference + 1)));
            var rest = random.Next(3) == 0 ? SettlementRest.CarryPart : tied > 0 || random.Next(2) == 0 ? SettlementRest.CarryOver : SettlementRest.Cancel;
            return new SettlementLineInput
            {
                LineKey = l.LineKey, Explanation = "Thực hiện sang năm sau", Rest = rest, CarriedPart = rest == SettlementRest.CarryPart ? part : null,
            };
        });
        await DoAsync<SettlementAppService>(s => s.SaveAsync(settlement.Id, new SaveSettlementInput { Lines = [.. lines] }, ExpectedVersion.Any, default));
        await DoAsync<SettlementAppService>(s => s.SubmitAsync(settlement.Id, ExpectedVersion.Any, default));
    }

    private async Task SettleAsync(Random random)
    {
        var settlement = await DoAsync<SettlementAppService, SettlementDto>(s => s.ApproveAsync(
            Of(_settlements, random), new ApproveSettlementInput { Number = "99/QĐ-UBND", Day = Clock.Today() }, ExpectedVersion.Any, default));
        if (settlement.NextEstimateId is { } next)
        {
            _estimates.Add(next);
            (await QueryAsync(db => db.Contracts.Where(c => c.RootId == next).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync())).ForEach(_contracts.Add);
        }
    }
}
