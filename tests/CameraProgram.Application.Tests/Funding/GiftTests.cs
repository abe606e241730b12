using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Parties;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

/// <summary>Gifts in kind and pledges.</summary>
public sealed class GiftTests : FundingTest
{
    [Fact]
    public async Task Offer_IsNotInTheBookUntilTheCommitteeTakesItOver()
    {
        var open = await OpenInCommuneAsync();
        var offered = await OfferAsync(open.Id);
        (await FiguresAsync(open.Id)).Goods.ShouldBe(0);

        (await Should.ThrowAsync<InputException>(() => AcceptAsync(offered, []))).Code.ShouldBe(CameraProgramErrorCodes.Funding.CommitteeMissing);
        var accepted = await AcceptAsync(offered, ["Trần Thị Kiểm Demo, Kế toán"]);

        (accepted.Status, accepted.Value, accepted.DecisionNumber, accepted.Quantity).ShouldBe((GiftStatus.Accepted, 3_500_000, "12/QĐ-UBND", 2.5m));
        (await FiguresAsync(open.Id)).ShouldBe(new FundFiguresDto(3_500_000, 0, 3_500_000, 0, 0, 0, 0, 0, 0));
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Accept_Twice_IsRefused()
    {
        var accepted = await AcceptAsync(await OfferAsync((await OpenInHamletAsync()).Id), ["Trần Thị Kiểm Demo"]);

        (await Should.ThrowAsync<BusinessException>(() => AcceptAsync(accepted, ["Trần Thị Kiểm Demo"]))).Code.ShouldBe(CameraProgramErrorCodes.Funding.GiftAccepted);
        (await Should.ThrowAsync<BusinessException>(() => DoAsync<GiftAppService, GiftDto>(s => s.UpdateAsync(
            accepted.Id, Content(new SaveGiftInput()), new ExpectedVersion(accepted.Version), default)))).Code.ShouldBe(CameraProgramErrorCodes.Funding.GiftAccepted);
    }

    [Fact]
    public async Task Void_OfAnOfferMovesNothing_OfAnAcceptedGiftTakesItsValueBack()
    {
        var open = await OpenInHamletAsync();
        await VoidAsync(await OfferAsync(open.Id));
        (await CountAsync(db => db.LedgerTransactions)).ShouldBe(0);

        await VoidAsync(await AcceptAsync(await OfferAsync(open.Id), ["Trần Thị Kiểm Demo"]));

        (await FiguresAsync(open.Id)).Given.ShouldBe(0);
        (await CountAsync(db => db.LedgerTransactions)).ShouldBe(2);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Offer_WithAQuantityThatIsNone_IsRefused()
    {
        var open = await OpenInCommuneAsync();
        foreach (var quantity in new[] { 0m, -1m, 1.0001m })
        {
            var input = OfferOf(open.Id);
            input.Quantity = quantity;
            (await Should.ThrowAsync<InputException>(() => DoAsync<GiftAppService, GiftDto>(s => s.CreateAsync(input, default)))).Field.ShouldBe("quantity");
        }
    }

    [Fact]
    public async Task Pledge_HasReceivedWhatItsReceiptsThatCountBrought()
    {
        var open = await OpenInCommuneAsync();
        var pledge = await PledgeAsync(open.Id);
        (pledge.Amount, pledge.Received).ShouldBe((3_000_000, 0));

        await CollectAsync(open.Id, pledge.Id, 1_000_000);
        await VoidAsync(await CollectAsync(open.Id, pledge.Id, 700_000));

        (await DoAsync<PledgeAppService, PledgeDto>(s => s.GetAsync(pledge.Id, default))).Received.ShouldBe(1_000_000);
    }

    [Fact]
    public async Task Pledge_OfAnotherCampaignOrEnded_TakesNoReceipt()
    {
        var (open, other) = (await OpenInCommuneAsync(), await OpenInCommuneAsync());
        var pledge = await PledgeAsync(open.Id);

        (await Should.ThrowAsync<InputException>(() => CollectAsync(other.Id, pledge.Id, 1_000))).Code.ShouldBe(CameraProgramErrorCodes.Funding.UnknownPledge);
        var ended = await DoAsync<PledgeAppService, PledgeDto>(s => s.EndAsync(pledge.Id, new ExpectedVersion(pledge.Version), default));
        ended.EndedDay.ShouldBe(Today);
        (await Should.ThrowAsync<InputException>(() => CollectAsync(open.Id, pledge.Id, 1_000))).Code.ShouldBe(CameraProgramErrorCodes.Funding.UnknownPledge);
        (await Should.ThrowAsync<BusinessException>(() => DoAsync<PledgeAppService, PledgeDto>(s => s.EndAsync(pledge.Id, ExpectedVersion.Any, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.PledgeEnded);
        (await DoAsync<PledgeAppService, PagedResult<PledgeDto>>(s => s.ListAsync(new PledgeListInput(), default))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Pledge_Changed_HasTheNewInstalments()
    {
        var pledge = await PledgeAsync((await OpenInCommuneAsync()).Id);

        var changed = await DoAsync<PledgeAppService, PledgeDto>(s => s.UpdateAsync(
            pledge.Id,
            new SavePledgeInput { Giver = new GiverInput { Name = "Công ty Góp Demo" }, Instalments = [new PledgeInstalmentInput { PlannedDay = new DateOnly(2026, 6, 1), Amount = 500_000 }] },
            new ExpectedVersion(pledge.Version), default));

        changed.Instalments.ShouldHaveSingleItem().Amount.ShouldBe(500_000);
        changed.Amount.ShouldBe(500_000);
        changed.Version.ShouldBeGreaterThan(pledge.Version);
    }

    [Fact]
    public async Task MergedGiver_TakesItsContributionsAlong()
    {
        var open = await OpenInCommuneAsync();
        var (first, second) = (new Party(Guid.CreateVersion7(), PartyKind.Enterprise, "Công ty Góp Demo"), new Party(Guid.CreateVersion7(), PartyKind.Enterprise, "Cty Góp Demo"));
        await QueryAsync(async db =>
        {
            db.Parties.AddRange(first, second);
            return await db.SaveChangesAsync();
        });
        var input = ReceiptOf(open.Id);
        input.Giver = new GiverInput { PartyId = second.Id };
        var receipt = await DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default));

        await DoAsync<PartyAppService, PartyDto>(s => s.MergeAsync(second.Id, new MergePartyInput { IntoId = first.Id }, ExpectedVersion.Any, default));

        var after = await DoAsync<ReceiptAppService, ReceiptDto>(s => s.GetAsync(receipt.Id, default));
        (after.Giver.PartyId, after.Giver.Name).ShouldBe((first.Id, "Cty Góp Demo"));
    }

    private static CreateGiftInput OfferOf(Guid campaignId) => Content(new CreateGiftInput
    {
        CampaignId = campaignId, Day = new DateOnly(2026, 3, 1), Giver = new GiverInput { Kind = PartyKind.Enterprise, Name = "Cửa hàng điện tử Demo" },
    });

    private static T Content<T>(T input)
        where T : SaveGiftInput
    {
        (input.Kind, input.What, input.Quantity, input.Unit, input.Value, input.Basis) = (GiftKind.Equipment, "Camera ngoài trời", 2.5m, "chiếc", 4_000_000, ValuationBasis.DonorsWord);
        return input;
    }

    private Task<GiftDto> OfferAsync(Guid campaignId) => DoAsync<GiftAppService, GiftDto>(s => s.CreateAsync(OfferOf(campaignId), default));

    private Task<GiftDto> AcceptAsync(GiftDto gift, List<string> committee)
    {
        var input = Content(new AcceptGiftInput { Day = new DateOnly(2026, 3, 10), Committee = committee });
        (input.Value, input.Basis) = (3_500_000, ValuationBasis.Committee);
        return DoAsync<GiftAppService, GiftDto>(s => s.AcceptAsync(gift.Id, input, new ExpectedVersion(gift.Version), default));
    }

    private Task<GiftDto> VoidAsync(GiftDto gift) =>
        DoAsync<GiftAppService, GiftDto>(s => s.VoidAsync(gift.Id, new ReasonInput { Reason = "Không nhận" }, new ExpectedVersion(gift.Version), default));

    private Task<PledgeDto> PledgeAsync(Guid campaignId) => DoAsync<PledgeAppService, PledgeDto>(s => s.CreateAsync(
        new CreatePledgeInput
        {
            CampaignId = campaignId, Day = new DateOnly(2026, 2, 1), Giver = new GiverInput { Kind = PartyKind.Enterprise, Name = "Công ty Góp Demo" },
            Instalments =
            [
                new PledgeInstalmentInput { PlannedDay = new DateOnly(2026, 6, 1), Amount = 2_000_000 }, new PledgeInstalmentInput { PlannedDay = new DateOnly(2026, 3, 1), Amount = 1_000_000 },
            ],
        },
        default));

    private Task<ReceiptDto> CollectAsync(Guid campaignId, Guid pledgeId, long amount)
    {
        var input = ReceiptOf(campaignId, amount);
        input.PledgeId = pledgeId;
        return DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default));
    }
}
