using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Ledgers;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class ReceiptTests : FundingTest
{
    [Fact]
    public async Task Sums_UnderTheFiltersOfTheList_CountEachFundApart_AndLeaveOutWhatWasVoided()
    {
        var (commune, hamlet) = (await OpenInCommuneAsync(), await OpenInHamletAsync());
        await CollectAsync(commune.Id, 1_000_000);
        await CollectAsync(hamlet.Id, 200_000);
        await CollectAsync(hamlet.Id, 300_000, MoneyChannel.Bank);
        await VoidAsync(await CollectAsync(hamlet.Id, 900_000));

        (await SumsAsync(new ReceiptListInput())).ShouldBe([new FundSumDto(FundLedger.CommuneA, 1, 1_000_000, 0), new FundSumDto(FundLedger.HamletB, 2, 500_000, 1)]);
        (await SumsAsync(new ReceiptListInput { Ledger = FundLedger.HamletB, Channel = MoneyChannel.Bank })).ShouldBe([new FundSumDto(FundLedger.HamletB, 1, 300_000, 0)]);
        User.HamletIds = new HashSet<Guid> { DeoLan };
        (await SumsAsync(new ReceiptListInput())).ShouldBeEmpty();

        Task<IReadOnlyList<FundSumDto>> SumsAsync(ReceiptListInput input) => DoAsync<ReceiptAppService, IReadOnlyList<FundSumDto>>(s => s.SumsAsync(input, default));
    }

    [Fact]
    public async Task Create_InADraft_IsRefusedAndTakesNoNumber()
    {
        var draft = await DraftAsync(FundLedger.CommuneA);

        (await Should.ThrowAsync<BusinessException>(() => CollectAsync(draft.Id))).Code.ShouldBe(CameraProgramErrorCodes.Funding.NotOpen);
        (await CountAsync(db => db.VoucherBooks)).ShouldBe(0);
    }

    [Theory]
    [InlineData("2026-01-04")]
    [InlineData("2026-03-17")]
    public async Task Create_OnADayBeforeTheDecisionOrAfterToday_IsRefused(string day)
    {
        var open = await OpenInCommuneAsync();
        var input = ReceiptOf(open.Id);
        input.Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        (await Should.ThrowAsync<InputException>(() => DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.DayOutsideCampaign);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(CameraProgramConsts.MaxAmount + 1)]
    public async Task Create_WithAnAmountThatIsNone_IsRefusedAndLeavesNoGap(long amount)
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id);

        (await Should.ThrowAsync<InputException>(() => CollectAsync(open.Id, amount))).Field.ShouldBe("amount");
        (await CollectAsync(open.Id)).Number.ShouldBe(2);
    }

    [Fact]
    public async Task Create_TheFirstOfAYear_OpensTheBookAndMovesTheMoney()
    {
        var open = await OpenInCommuneAsync();

        var receipt = await CollectAsync(open.Id, 1_250_000);
        var next = await CollectAsync(open.Id, 750_000, MoneyChannel.Bank);

        (receipt.BookNumber, receipt.Number, receipt.NumberText, receipt.FormCode).ShouldBe((1, 1, "0001/2026", "C40-BB"));
        receipt.AmountInWords.ShouldBe("Một triệu hai trăm năm mươi nghìn đồng");
        receipt.RecordedByName.ShouldBe("Người Thử");
        next.Number.ShouldBe(2);
        (await FiguresAsync(open.Id)).ShouldBe(new FundFiguresDto(2_000_000, 2_000_000, 0, 1_250_000, 750_000, 0, 0, 0, 2_000_000));
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Create_ByTwentyAtOnce_NumbersRunWithoutGapAndDouble()
    {
        var open = await OpenInHamletAsync();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => CollectAsync(open.Id, 10_000))));

        receipts.Select(r => r.Number).Order().ShouldBe(Enumerable.Range(1, 20));
        (await CountAsync(db => db.VoucherBooks)).ShouldBe(1);
        (await FiguresAsync(open.Id)).Cash.ShouldBe(200_000);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task EachFund_HasItsOwnNumbers()
    {
        var (commune, first, second) = (await OpenInCommuneAsync(), await OpenInHamletAsync(AnHoa), await OpenInHamletAsync(DeoLan));
        await CollectAsync(commune.Id);

        (await CollectAsync(first.Id)).Number.ShouldBe(1);
        (await CollectAsync(second.Id)).Number.ShouldBe(1);
        (await CollectAsync(commune.Id)).Number.ShouldBe(2);
    }

    [Fact]
    public async Task CloseBook_TheNextReceipt_BeginsAnotherAndNumbersRunOn()
    {
        var open = await OpenInCommuneAsync();
        await CollectAsync(open.Id);
        await CollectAsync(open.Id);
        var book = (await BooksAsync()).ShouldHaveSingleItem();
        await DoAsync<VoucherBookAppService, VoucherBookDto>(s => s.CloseAsync(book.Id, new ExpectedVersion(book.Version), default));

        var next = await CollectAsync(open.Id);

        (next.BookNumber, next.Number).ShouldBe((2, 3));
        (await BooksAsync()).Select(b => (b.Number, b.FirstNumber, b.LastNumber)).ShouldBe([(2, 3, 3), (1, 1, 2)]);
        (await Should.ThrowAsync<BusinessException>(() => DoAsync<VoucherBookAppService, VoucherBookDto>(s => s.CloseAsync(book.Id, ExpectedVersion.Any, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.BookClosed);
    }

    [Fact]
    public async Task Void_TakesTheMoneyBackOnItsOwnDayAndKeepsTheNumber()
    {
        var open = await OpenInCommuneAsync();
        var receipt = await CollectAsync(open.Id);
        Clock.SetDay(new DateOnly(2026, 4, 1));

        var voided = await VoidAsync(receipt);

        voided.State.ShouldBe(FundDocumentState.Voided);
        voided.Void!.Day.ShouldBe(new DateOnly(2026, 4, 1));
        (await CollectAsync(open.Id)).Number.ShouldBe(2);
        (await FiguresAsync(open.Id)).Given.ShouldBe(500_000);
        (await QueryAsync(db => db.LedgerEntries.OrderBy(e => e.Id).Select(e => e.Day).ToListAsync()))
            .ShouldBe([new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 1), new DateOnly(2026, 3, 2)]);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Void_Twice_IsRefused()
    {
        var open = await OpenInCommuneAsync();
        var voided = await VoidAsync(await CollectAsync(open.Id));

        (await Should.ThrowAsync<BusinessException>(() => VoidAsync(voided))).Code.ShouldBe(CameraProgramErrorCodes.Funding.AlreadyVoided);
        (await Should.ThrowAsync<InputException>(async () => await VoidAsync(await CollectAsync(open.Id), " "))).Field.ShouldBe("reason");
    }

    [Fact]
    public async Task Create_WithAPartyOfTheRegister_TakesItsNameAndHamlet()
    {
        var open = await OpenInCommuneAsync();
        var party = new Party(Guid.CreateVersion7(), PartyKind.Enterprise, "Công ty Demo An Hòa");
        party.LiveAt(AnHoa, "Khu chợ");
        await QueryAsync(async db =>
        {
            db.Parties.Add(party);
            return await db.SaveChangesAsync();
        });
        var input = ReceiptOf(open.Id);
        input.Giver = new GiverInput { PartyId = party.Id };

        var receipt = await DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default));

        (receipt.Giver.Kind, receipt.Giver.Name, receipt.Giver.Hamlet!.Name, receipt.Giver.AnonymousInPublic)
            .ShouldBe((PartyKind.Enterprise, "Công ty Demo An Hòa", "An Hòa", false));
        input.Giver.PartyId = Guid.CreateVersion7();
        (await Should.ThrowAsync<InputException>(() => DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.UnknownParty);
    }

    [Fact]
    public async Task Create_WithoutAName_IsAnonymousInPublic()
    {
        var open = await OpenInCommuneAsync();
        var input = ReceiptOf(open.Id);
        input.Giver = new GiverInput { Name = " " };

        var receipt = await DoAsync<ReceiptAppService, ReceiptDto>(s => s.CreateAsync(input, default));

        (receipt.Giver.Name, receipt.Giver.AnonymousInPublic).ShouldBe((null, true));
    }

    [Fact]
    public async Task List_SearchesWithoutDiacriticsFiltersAndExports()
    {
        var open = await OpenInCommuneAsync();
        var voided = await VoidAsync(await CollectAsync(open.Id, 100_000));
        var bank = await CollectAsync(open.Id, 900_000, MoneyChannel.Bank);

        (await ListAsync(new ReceiptListInput { Filter = "van gop 0002" })).ShouldHaveSingleItem().Id.ShouldBe(bank.Id);
        (await ListAsync(new ReceiptListInput { State = FundDocumentState.Voided })).ShouldHaveSingleItem().Id.ShouldBe(voided.Id);
        (await ListAsync(new ReceiptListInput { Channel = MoneyChannel.Bank, Sort = "amount" })).ShouldHaveSingleItem().Amount.ShouldBe(900_000);
        (await ListAsync(new ReceiptListInput { Sort = "-number" })).Select(r => r.NumberText).ShouldBe(["0002/2026", "0001/2026"]);
        (await DoAsync<FundingExportAppService, FileContent>(s => s.ReceiptsAsync(new ReceiptExportInput { Format = ExportFormat.Xlsx }, default)))
            .Content.Length.ShouldBeGreaterThan(1_000);
    }

    private async Task<IReadOnlyList<ReceiptListItemDto>> ListAsync(ReceiptListInput input) =>
        (await DoAsync<ReceiptAppService, PagedResult<ReceiptListItemDto>>(s => s.ListAsync(input, default))).Items;

    private async Task<IReadOnlyList<VoucherBookDto>> BooksAsync() =>
        (await DoAsync<VoucherBookAppService, PagedResult<VoucherBookDto>>(s => s.ListAsync(new VoucherBookListInput(), default))).Items;
}
