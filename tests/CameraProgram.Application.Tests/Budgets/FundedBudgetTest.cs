using CameraProgram.Funding;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;

namespace CameraProgram.Budgets;

/// <summary>Campaigns of the commune that give to a budget.</summary>
public abstract class FundedBudgetTest : BudgetTest
{
    protected Task FromCampaignAsync(BudgetEstimateDto estimate, Guid? campaignId, long amount, string? reduction = null) => DoAsync<AllocationAppService>(s => s.CreateAsync(
        new CreateAllocationInput
        {
            EstimateId = estimate.Id, Number = "2831/QĐ-UBND", Day = Clock.Today(), Subject = "Phân bổ", ReductionReason = reduction,
            Lines = [new AllocationLineInput { LineKey = estimate.Lines[0].Key, Amount = amount, CampaignId = campaignId }],
        },
        default));

    protected Task<Guid> CampaignAsync(FundLedger ledger, bool open = true) => DoAsync<ICameraProgramDb, Guid>(async db =>
    {
        var hamlet = new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, $"Thôn {Guid.CreateVersion7():n}", new DateOnly(2025, 7, 1));
        var campaign = new Campaign(Guid.CreateVersion7(), ledger, hamlet.Id, "Camera an ninh", "Lắp camera", new DateOnly(2026, 1, 1));
        if (open && ledger == FundLedger.CommuneA)
        {
            campaign.Decide("12/QĐ-UBND", new DateOnly(2026, 1, 5), "Lắp camera", new CameraProgram.Identity.Actor(null, "Chủ Tịch Demo"), Clock.UtcInstant());
            campaign.Open();
        }

        db.Hamlets.Add(hamlet);
        db.Campaigns.Add(campaign);
        await db.SaveChangesAsync();
        return campaign.Id;
    });

    protected Task FundAsync(Guid campaign, LedgerAccount account, long amount) => DoAsync<IServiceProvider>(services =>
    {
        var db = (ICameraProgramDb)services.GetService(typeof(ICameraProgramDb))!;
        var ledger = (ILedger)services.GetService(typeof(ILedger))!;
        return db.InTransactionAsync(
            async ct =>
            {
                await ledger.PostAsync(
                    new LedgerTransaction(
                        Guid.CreateVersion7(), LedgerBook.CommuneFund, LedgerKind.Receipt, campaign, Guid.CreateVersion7(), Clock.Today(),
                        new CameraProgram.Identity.Actor(null, "Người Thử"), [new LedgerMove(LedgerAccount.Given, account, amount, "Ủng hộ")]),
                    ct);
                return await db.SaveChangesAsync(ct);
            },
            default);
    });
}
