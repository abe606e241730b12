using System.Text;
using CameraProgram.Attachments;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class BankStatementTests : FundingTest
{
    private const string Csv = """
        SAO KÊ TÀI KHOẢN,,,,
        Ngày GD,Số tham chiếu,Ghi nợ,Ghi có,Nội dung
        02/03/2026,FT01,,"900,000",Ung ho camera PT 0002/2026
        03/03/2026 08:15:00,FT02,,900.000,Chuyen tien
        04/03/2026,FT03,"11,000",,Phi quan ly tai khoan
        Tổng cộng,,"11,000","1,800,000",
        """;

    [Fact]
    public async Task Preview_FindsTheHeadings_AndRemembersTheColumnsOfTheLastOne()
    {
        await OpenInCommuneAsync();
        var file = await UploadCsvAsync(Csv);

        var first = await PreviewAsync(file);
        (first.HeadingRow, first.Remembered, first.Rows[1].Cells[4]).ShouldBe((2, null, "Nội dung"));
        await TakeInAsync(file);

        (await PreviewAsync(await UploadCsvAsync(Csv.Replace("FT01", "FT09", StringComparison.Ordinal)))).Remembered.ShouldBe(new BankColumnsDto(2, 0, 4, 1, null, 3, 2));
    }

    [Fact]
    public async Task Create_TheSameFileTwice_ChangesNothing()
    {
        var statement = await TakeInAsync(await UploadCsvAsync(Csv));
        (statement.Lines, statement.Open, statement.Incoming, statement.Outgoing, statement.From).ShouldBe((3, 3, 1_800_000, 11_000, new DateOnly(2026, 3, 2)));

        (await TakeInAsync(await UploadCsvAsync(Csv))).Id.ShouldBe(statement.Id);

        (await CountAsync(db => db.BankLines)).ShouldBe(3);
    }

    [Fact]
    public async Task Create_WithLinesOfAnEarlierStatement_TakesOnlyTheNewOnes()
    {
        await TakeInAsync(await UploadCsvAsync(Csv));
        // Twice the same gift on one day: the second of them is new. 
        var later = Csv.Replace("Tổng cộng", "04/03/2026,FT03,\"11,000\",,Phi quan ly tai khoan\n05/03/2026,FT04,,\"70,000\",Ủng hộ\nTổng cộng", StringComparison.Ordinal);

        var statement = await TakeInAsync(await UploadCsvAsync(later));

        (await LeftOverAsync(statement.Id)).LineCount.ShouldBe(2);
        (await LeftOverAsync()).LineCount.ShouldBe(5);
        (statement.Lines, statement.Repeated, statement.Incoming, statement.Outgoing, statement.From).ShouldBe((2, 3, 70_000, 11_000, new DateOnly(2026, 3, 4)));
        (await CountAsync(db => db.BankLines)).ShouldBe(5);
        (await Should.ThrowAsync<BusinessException>(async () => await TakeInAsync(await UploadCsvAsync(later.Normalize(NormalizationForm.FormD)))))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.StatementRepeated);
    }

    [Theory]
    [InlineData("02/03/2026,FT01,,900.50,x", CameraProgramErrorCodes.Funding.StatementAmount)]
    [InlineData("02/03/2026,FT01,,abc,x", CameraProgramErrorCodes.Funding.StatementAmount)]
    [InlineData("02/03/2026,FT01,,,x", CameraProgramErrorCodes.Funding.StatementAmount)]
    [InlineData("02/03/2026,FT01,500,900,x", CameraProgramErrorCodes.Funding.StatementAmount)]
    [InlineData("31/02/2026,FT01,,900,x", CameraProgramErrorCodes.Funding.StatementDay)]
    [InlineData(",FT01,,900,x", CameraProgramErrorCodes.Funding.StatementDay)]
    [InlineData("02/03/2026,FT01,,900,x\n,,,900,y", CameraProgramErrorCodes.Funding.StatementDay)]
    [InlineData("Số dư cuối kỳ,,,900,", CameraProgramErrorCodes.Funding.StatementEmpty)]
    [InlineData("Tổng số tiền:,,900,900,", CameraProgramErrorCodes.Funding.StatementEmpty)]
    [InlineData(",FT01,,900,Tổng công ty Demo ủng hộ", CameraProgramErrorCodes.Funding.StatementDay)]
    public async Task Create_WithALineThatCannotBeRead_IsRefusedWhole(string line, string code)
    {
        var file = await UploadCsvAsync("Ngày,Tham chiếu,Nợ,Có,Nội dung\n" + line);

        (await Should.ThrowAsync<BusinessException>(() => TakeInAsync(file, headingRow: 1))).Code.ShouldBe(code);
        (await CountAsync(db => db.BankStatements)).ShouldBe(0);
    }

    [Fact]
    public async Task Lines_AreSuggestedByAmountDayAndNumber_AndAPersonDecides()
    {
        var open = await OpenInCommuneAsync();
        var first = await CollectAsync(open.Id, 900_000, MoneyChannel.Bank);
        var second = await CollectAsync(open.Id, 900_000, MoneyChannel.Bank);
        await CollectAsync(open.Id, 900_000);
        var statement = await TakeInAsync(await UploadCsvAsync(Csv));

        var lines = await LinesAsync(statement.Id);
        lines.Select(l => (l.Amount, l.Suggestion?.DocumentId)).ShouldBe([(900_000, second.Id), (900_000, first.Id), (-11_000, null)]);
        var matched = await MatchAsync(lines[0], BankMatchKind.Receipt, second.Id);

        (matched.State, matched.Match!.Words, matched.Suggestion).ShouldBe((BankLineState.Matched, "PT 0002/2026: Ủng hộ lắp camera", null));
        (await Should.ThrowAsync<BusinessException>(() => MatchAsync(lines[1], BankMatchKind.Receipt, second.Id))).Code.ShouldBe(CameraProgramErrorCodes.Funding.DocumentMatched);
        (await Should.ThrowAsync<BusinessException>(() => MatchAsync(lines[2], BankMatchKind.Receipt, first.Id))).Code.ShouldBe(CameraProgramErrorCodes.Funding.MatchDiffers);
        (await Should.ThrowAsync<BusinessException>(() => MatchAsync(matched, BankMatchKind.Receipt, first.Id))).Code.ShouldBe(CameraProgramErrorCodes.Funding.LineMatched);
        (await LinesAsync(statement.Id))[1].Suggestion!.DocumentId.ShouldBe(first.Id);
    }

    [Fact]
    public async Task LeftOver_ShowsBothSides_AndAVoidFreesTheLine()
    {
        var open = await OpenInCommuneAsync();
        var receipt = await CollectAsync(open.Id, 900_000, MoneyChannel.Bank);
        await CollectAsync(open.Id, 50_000, MoneyChannel.Bank);
        var statement = await TakeInAsync(await UploadCsvAsync(Csv));
        var lines = await LinesAsync(statement.Id);
        await MatchAsync(lines[0], BankMatchKind.Receipt, receipt.Id);
        await DoAsync<BankLineAppService, BankLineDto>(s => s.SetAsideAsync(lines[2].Id, new ReasonInput { Reason = "Phí ngân hàng" }, new ExpectedVersion(lines[2].Version), default));

        var left = await LeftOverAsync();
        (left.LineCount, left.LinesIn, left.LinesOut, left.PaperCount, left.PapersIn).ShouldBe((1, 900_000, 0, 1, 50_000));
        await VoidAsync(receipt);

        left = await LeftOverAsync();
        (left.LineCount, left.PaperCount).ShouldBe((2, 1));
        (await LinesAsync(statement.Id))[0].State.ShouldBe(BankLineState.Open);
    }

    [Fact]
    public async Task Undo_TakesTheDecisionBack()
    {
        var statement = await TakeInAsync(await UploadCsvAsync(Csv));
        var line = (await LinesAsync(statement.Id))[2];
        (await Should.ThrowAsync<BusinessException>(() => UndoAsync(line))).Code.ShouldBe(CameraProgramErrorCodes.Funding.LineNotMatched);
        var aside = await DoAsync<BankLineAppService, BankLineDto>(s => s.SetAsideAsync(line.Id, new ReasonInput { Reason = "Phí" }, new ExpectedVersion(line.Version), default));

        (await UndoAsync(aside)).State.ShouldBe(BankLineState.Open);
    }

    [Fact]
    public async Task AStatementOfTheCommune_IsNotForWhoeverIsLimitedToAHamlet()
    {
        var statement = await TakeInAsync(await UploadCsvAsync(Csv));
        User.HamletIds = new HashSet<Guid> { AnHoa };

        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync<BankStatementAppService, BankStatementDto>(s => s.GetAsync(statement.Id, default)));
        await Should.ThrowAsync<ForbiddenException>(async () => await TakeInAsync(await UploadCsvAsync(Csv)));
        await Should.ThrowAsync<ForbiddenException>(() => LeftOverAsync());
        await Should.ThrowAsync<EntityNotFoundException>(() => LinesAsync(statement.Id));
    }

    private async Task<Guid> UploadCsvAsync(string csv) => (await DoAsync<AttachmentAppService, AttachmentDto>(
        s => s.UploadAsync("sao-ke.csv", new MemoryStream(Encoding.UTF8.GetBytes(csv)), default))).Id;

    private Task<BankFilePreviewDto> PreviewAsync(Guid file) =>
        DoAsync<BankStatementAppService, BankFilePreviewDto>(s => s.PreviewAsync(new PreviewBankFileInput { FileId = file }, default));

    private Task<BankStatementDto> TakeInAsync(Guid file, int headingRow = 2) => DoAsync<BankStatementAppService, BankStatementDto>(s => s.CreateAsync(
        new CreateBankStatementInput
        {
            Ledger = FundLedger.CommuneA, FileId = file, HeadingRow = headingRow, DayColumn = 0, ReferenceColumn = 1, OutColumn = 2, InColumn = 3, TextColumn = 4,
        },
        default));

    private async Task<IReadOnlyList<BankLineDto>> LinesAsync(Guid statementId) =>
        (await DoAsync<BankLineAppService, PagedResult<BankLineDto>>(s => s.ListAsync(statementId, new BankLineListInput(), default))).Items;

    private Task<BankLineDto> MatchAsync(BankLineDto line, BankMatchKind kind, Guid documentId) => DoAsync<BankLineAppService, BankLineDto>(s => s.MatchAsync(
        line.Id, new MatchBankLineInput { Kind = kind, DocumentId = documentId }, new ExpectedVersion(line.Version), default));

    private Task<BankLineDto> UndoAsync(BankLineDto line) =>
        DoAsync<BankLineAppService, BankLineDto>(s => s.UndoAsync(line.Id, new ExpectedVersion(line.Version), default));

    private Task<BankLeftOverDto> LeftOverAsync(Guid? statementId = null) => DoAsync<BankLineAppService, BankLeftOverDto>(s =>
        s.LeftOverAsync(new BankLeftOverInput { Ledger = FundLedger.CommuneA, StatementId = statementId }, default));
}
