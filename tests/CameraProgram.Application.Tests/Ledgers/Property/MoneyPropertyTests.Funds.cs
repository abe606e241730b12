using CameraProgram.Attachments;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.TestBase;

namespace CameraProgram.Application.Tests.Ledgers.Property;

/// <summary>What people do with the two funds.</summary>
public sealed partial class MoneyPropertyTests
{
    private const int MostAtOnce = 400;

    private readonly Known _campaigns = new();
    private readonly Known _communes = new();
    private readonly Known _receipts = new();
    private readonly Known _expenses = new();
    private readonly Known _gifts = new();
    private readonly Known _transfers = new();
    private readonly Known _pledges = new();

    private static GiverInput Giver => new() { Kind = PartyKind.Household, Name = "Nguyễn Văn Góp Demo" };

    private (string Name, int Weight, Operation Work)[] FundOperations() =>
    [
        ("campaign", 2, NewCampaignAsync),
        ("step of campaign", 6, StepCampaignAsync),
        ("receipt", 20, ReceiptAsync),
        ("expense", 8, r => AsCashierAsync(r, async person => _expenses.Add((await DoAsync<ExpenseAppService, ExpenseDto>(s => s.CreateAsync(
            new CreateExpenseInput
            {
                CampaignId = Of(_campaigns, r), Day = Clock.Today(), Payee = "Cửa hàng Demo", Purpose = ExpensePurpose.Equipment, Reason = "Mua camera",
                Amount = Some(r), Channel = One<MoneyChannel>(r),
            },
            default))).Id))),
        ("transfer", 10, r => AsCashierAsync(r, async person => Remember(person, await DoAsync<FundTransferAppService, FundTransferDto>(s => s.CreateAsync(
            new CreateFundTransferInput { CampaignId = Of(_campaigns, r), Day = Clock.Today(), From = One<FundAccount>(r), To = One<FundAccount>(r), Amount = Some(r) }, default))))),
        ("gift", 4, r => AsCashierAsync(r, async _ => _gifts.Add((await DoAsync<GiftAppService, GiftDto>(s => s.CreateAsync(
            Gift(new CreateGiftInput { CampaignId = Of(_campaigns, r), Day = Clock.Today(), Giver = Giver }, r), default))).Id))),
        ("accept gift", 4, r => AsCashierAsync(r, async _ => await DoAsync<GiftAppService>(s => s.AcceptAsync(
            Of(_gifts, r), Gift(new AcceptGiftInput { Day = Clock.Today(), Committee = ["Trần Thị Kiểm Demo"] }, r), ExpectedVersion.Any, default)))),
        ("correct gift", 1, r => AsCashierAsync(r, async _ => await DoAsync<GiftAppService>(s => s.UpdateAsync(Of(_gifts, r), Gift(new SaveGiftInput(), r), ExpectedVersion.Any, default)))),
        ("pledge", 2, r => AsCashierAsync(r, async _ => _pledges.Add((await DoAsync<PledgeAppService, PledgeDto>(s => s.CreateAsync(
            new CreatePledgeInput
            {
                CampaignId = Of(_campaigns, r), Day = Clock.Today(), Giver = Giver,
                Instalments = [new PledgeInstalmentInput { PlannedDay = Clock.Today().AddDays(30), Amount = Some(r) }],
            },
            default))).Id))),
        ("end pledge", 1, r => AsCashierAsync(r, async _ => await DoAsync<PledgeAppService>(s => s.EndAsync(Of(_pledges, r), ExpectedVersion.Any, default)))),
        ("void receipt", 4, r => AsCashierAsync(r, async _ => await DoAsync<ReceiptAppService>(s => s.VoidAsync(Of(_receipts, r), Why, ExpectedVersion.Any, default)))),
        ("void expense", 2, r => AsCashierAsync(r, async _ => await DoAsync<ExpenseAppService>(s => s.VoidAsync(Of(_expenses, r), Why, ExpectedVersion.Any, default)))),
        ("void gift", 2, r => AsCashierAsync(r, async _ => await DoAsync<GiftAppService>(s => s.VoidAsync(Of(_gifts, r), Why, ExpectedVersion.Any, default)))),
        ("void transfer", 2, r => AsCashierAsync(r, async _ => await DoAsync<FundTransferAppService>(s => s.VoidAsync(Of(_transfers, r), Why, ExpectedVersion.Any, default)))),
        ("close book", 1, CloseBookAsync),
    ];

    private static ReasonInput Why => new() { Reason = "Ghi nhầm" };

    private static long Some(Random random) => random.Next(1, MostAtOnce);

    private static T One<T>(Random random)
        where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private static Guid Of(Known known, Random random) => known.Pick(random) ?? throw new NothingToDoException();

    private static T Gift<T>(T input, Random random)
        where T : SaveGiftInput
    {
        (input.Kind, input.What, input.Quantity, input.Unit, input.Value, input.Basis) = (GiftKind.Equipment, "Camera", 1, "Chiếc", Some(random), ValuationBasis.Invoice);
        return input;
    }

    private async Task AsCashierAsync(Random random, Func<TestUser, Task> work)
    {
        var person = _cashiers[random.Next(_cashiers.Count)];
        _acting.Become(person);
        await work(person);
    }

    private Task ReceiptAsync(Random random) => AsCashierAsync(random, async person =>
    {
        var receipt = await DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(
            new CreateReceiptInput
            {
                CampaignId = Of(_campaigns, random), Day = Clock.Today(), Giver = Giver, Reason = "Ủng hộ lắp camera", Amount = Some(random), Channel = One<MoneyChannel>(random),
                PledgeId = random.Next(8) == 0 ? _pledges.Pick(random) : null,
            },
            default));
        _receipts.Add(receipt.Id);
        EnsureOwnFund(person, receipt.Ledger, receipt.Hamlet?.Id);
    });

    private void Remember(TestUser person, FundTransferDto transfer)
    {
        _transfers.Add(transfer.Id);
        EnsureOwnFund(person, transfer.Ledger, transfer.Hamlet?.Id);
    }

    private void EnsureOwnFund(TestUser person, FundLedger ledger, Guid? hamletId)
    {
        if (person.HamletIds is { } own && (ledger == FundLedger.CommuneA || !own.Contains(hamletId ?? Guid.Empty)))
        {
            Note([$"somebody of one hamlet wrote into {ledger} {hamletId}"]);
        }
    }

    /// <summary>An open campaign of each fund, with cash and money at the bank.</summary>
    private async Task BeginFundsAsync()
    {
        _acting.Become(_office[1]);
        foreach (var hamletId in new Guid?[] { null, _anHoa, _deoLan })
        {
            var campaign = await NewCampaignAsync(hamletId);
            await PrepareAsync(campaign, _office[1]);
            await DoAsync<CampaignStepsAppService>(s => s.OpenAsync(campaign.Id, ExpectedVersion.Any, default));
            foreach (var channel in Enum.GetValues<MoneyChannel>())
            {
                _receipts.Add((await DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(
                    new CreateReceiptInput { CampaignId = campaign.Id, Day = Clock.Today(), Giver = Giver, Reason = "Ủng hộ lắp camera", Amount = 5_000, Channel = channel }, default))).Id);
            }
        }
    }

    private Task NewCampaignAsync(Random random) =>
        AsCashierAsync(random, _ => NewCampaignAsync(random.Next(2) == 0 ? null : random.Next(2) == 0 ? _anHoa : _deoLan));

    private async Task<CampaignDto> NewCampaignAsync(Guid? hamletId)
    {
        var campaign = await DoAsync<CampaignAppService, CampaignDto>(s => s.CreateAsync(
            new CreateCampaignInput
            {
                Ledger = hamletId is null ? FundLedger.CommuneA : FundLedger.HamletB, HamletId = hamletId,
                Title = "Camera an ninh", Purpose = "Lắp camera ở các ngõ", From = new DateOnly(2026, 1, 1),
            },
            default));
        _campaigns.Add(campaign.Id);
        if (hamletId is null)
        {
            _communes.Add(campaign.Id);
        }

        return campaign;
    }

    private Task PrepareAsync(CampaignDto campaign, TestUser person) => campaign.Ledger == FundLedger.CommuneA
        ? DoAsync<CampaignStepsAppService>(s => s.DecideAsync(
            campaign.Id, new DecideCampaignInput { Number = "12/QĐ-UBND", Day = new DateOnly(2026, 1, 5), Purpose = "Lắp camera" }, new ExpectedVersion(campaign.Version), default))
        : DoAsync<CampaignStepsAppService>(s => s.RecordAgreementAsync(
            campaign.Id,
            new ResidentsAgreementInput
            {
                Day = new DateOnly(2026, 1, 10), Present = 60, Agreed = 58, Content = "Góp tiền lắp camera ngõ", Level = "Tùy khả năng", Form = "Tiền mặt, hiện vật",
                MinutesIds = [_files[person.Id!.Value]],
            },
            new ExpectedVersion(campaign.Version), default));

    /// <summary>What comes next, or once in a while what does not.</summary>
    private Task StepCampaignAsync(Random random) => AsCashierAsync(random, async person =>
    {
        var campaign = await DoAsync<CampaignAppService, CampaignDto>(s => s.GetAsync(Of(_campaigns, random), default));
        var version = new ExpectedVersion(campaign.Version);
        var isReady = campaign.Decision is not null || campaign.Agreement is not null;
        await (random.Next(20) == 0 || (campaign.Status == CampaignStatus.Open && random.Next(10) == 0)
            ? DoAsync<CampaignStepsAppService>(s => s.CloseAsync(campaign.Id, version, default))
            : isReady ? DoAsync<CampaignStepsAppService>(s => s.OpenAsync(campaign.Id, version, default))
            : PrepareAsync(campaign, person));
    });

    private Task CloseBookAsync(Random random) => AsCashierAsync(random, async _ =>
    {
        var books = (await DoAsync<VoucherBookAppService, Kernel.Paging.PagedResult<VoucherBookDto>>(s => s.ListAsync(new VoucherBookListInput(), default))).Items;
        var book = books.Count == 0 ? throw new NothingToDoException() : books[random.Next(books.Count)];
        await DoAsync<VoucherBookAppService>(s => s.CloseAsync(book.Id, ExpectedVersion.Any, default));
    });

    private async Task<Guid> UploadAsync() =>
        (await DoAsync<AttachmentAppService, AttachmentDto>(s => s.UploadAsync("bien-ban.txt", new MemoryStream("Biên bản"u8.ToArray()), default))).Id;
}
