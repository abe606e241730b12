using CameraProgram.Disclosures;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.TestBase;

namespace CameraProgram.Application.Tests.Ledgers.Property;

/// <summary>What is told of the funds while they move: pledges that change, lists that are posted, figures that two sides sign.</summary>
public sealed partial class MoneyPropertyTests
{
    private readonly Known _lists = new();
    private readonly Known _reconciliations = new();

    private (string Name, int Weight, Operation Work)[] ListOperations() =>
    [
        ("change pledge", 1, r => AsCashierAsync(r, async _ => await DoAsync<PledgeAppService>(s => s.UpdateAsync(
            Of(_pledges, r), new SavePledgeInput { Giver = Giver, Instalments = [Instalment(r), Instalment(r)] }, ExpectedVersion.Any, default)))),
        ("draw up list", 3, r => AsCashierAsync(r, async _ => _lists.Add((await DoAsync<DisclosureAppService, DisclosureDto>(s => s.CreateAsync(
            new CreateDisclosureInput { CampaignId = Of(_campaigns, r), Title = "Danh sách ủng hộ", From = new DateOnly(2026, 1, 1), To = Clock.Today() }, default))).Id))),
        ("post list", 3, r => AsCashierAsync(r, async _ => await DoAsync<DisclosureAppService>(s => s.PostAsync(
            Of(_lists, r), new DisclosurePostingsInput { Postings = [new DisclosurePostingInput { Channel = One<PostingChannel>(r), From = Clock.Today() }] }, ExpectedVersion.Any, default)))),
        ("take list down", 1, r => AsCashierAsync(r, async _ => await DoAsync<DisclosureAppService>(s => s.TakeDownAsync(Of(_lists, r), Why, ExpectedVersion.Any, default)))),
        ("reconcile", 1, r => AsCashierAsync(r, async _ => _reconciliations.Add((await DoAsync<ReconciliationAppService, ReconciliationDto>(s => s.CreateAsync(
            new CreateReconciliationInput { CampaignId = Of(_campaigns, r), From = new DateOnly(2026, 1, 1), To = Clock.Today() }, default))).Id))),
        ("enter figures", 3, r => AsCashierAsync(r, async person => await DoAsync<ReconciliationAppService>(s => s.EnterAsync(
            Of(_reconciliations, r), SideOf(person), new ReconciliationFiguresInput { Received = Some(r), Cash = Some(r) }, ExpectedVersion.Any, default)))),
        ("explain figures", 3, r => AsCashierAsync(r, async person => await DoAsync<ReconciliationAppService>(s => s.EnterAsync(
            Of(_reconciliations, r), SideOf(person), new ReconciliationFiguresInput { Received = 1_000, Note = "Đã thống nhất" }, ExpectedVersion.Any, default)))),
        ("sign figures", 4, r => AsCashierAsync(r, async person => await DoAsync<ReconciliationAppService>(s => s.SignAsync(
            Of(_reconciliations, r), SideOf(person), ExpectedVersion.Any, default)))),
    ];

    private static ReconciliationSide SideOf(TestUser person) => person.HamletIds is null ? ReconciliationSide.Office : ReconciliationSide.Hamlet;

    private PledgeInstalmentInput Instalment(Random random) => new() { PlannedDay = Clock.Today().AddDays(random.Next(1, 60)), Amount = Some(random) };
}
