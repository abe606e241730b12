using CameraProgram.Boards;
using CameraProgram.Documents;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Documents;

namespace CameraProgram.Application.Tests.Documents;

public sealed class NumberSeriesAppServiceTests : DocumentTest
{
    [Fact]
    public async Task Continue_WhenNotBegun_GoesOnFromThere()
    {
        await ContinueAsync(79);

        (await RegisterAsync()).Symbol.ShouldBe("80/BC-UBND");
    }

    [Fact]
    public async Task Continue_WhenPapersWereNumberedElsewhereMeanwhile_LeavesTheirNumbersOut()
    {
        await RegisterAsync();

        await ContinueAsync(5, known: 1);

        (await RegisterAsync()).Symbol.ShouldBe("06/BC-UBND");
    }

    [Fact]
    public async Task Continue_WhenTheNumberIsUsed_IsRefusedAndNothingChanges()
    {
        await ContinueAsync(79);
        await RegisterAsync();

        var refusal = await Should.ThrowAsync<InputException>(() => ContinueAsync(79, known: 80));

        (refusal.Code, refusal.Field).ShouldBe((Codes.NumberUsed, "lastNumber"));
        (await SeriesAsync("BC")).LastNumber.ShouldBe(80);
        (await RegisterAsync()).Symbol.ShouldBe("81/BC-UBND");
    }

    [Fact]
    public async Task Continue_WhenASlipIsPutRightBeforeAnyPaper_MayGoBack()
    {
        await ContinueAsync(97);

        await ContinueAsync(79, known: 97);

        (await RegisterAsync()).Symbol.ShouldBe("80/BC-UBND");
    }

    [Fact]
    public async Task Continue_WhenANumberWasTakenMeanwhile_IsRefused()
    {
        await RegisterAsync();

        var refusal = await Should.ThrowAsync<BusinessException>(() => ContinueAsync(79, known: 0));

        refusal.Code.ShouldBe(Codes.SeriesMoved);
    }

    [Fact]
    public async Task Continue_WhenTheNumberStays_IsRefused() =>
        (await Should.ThrowAsync<InputException>(() => ContinueAsync(0))).Code.ShouldBe(Codes.SeriesUnchanged);

    [Fact]
    public async Task Continue_WhenTheYearHasNotCome_IsRefused() =>
        (await Should.ThrowAsync<InputException>(() => ContinueAsync(79, year: Clock.Today().Year + 1))).Code.ShouldBe(Codes.SeriesNotOpen);

    [Fact]
    public async Task Continue_WhenTheTypeIsUnknown_IsRefused() =>
        (await Should.ThrowAsync<InputException>(() => ContinueAsync(79, typeCode: "XX"))).Code.ShouldBe(Codes.UnknownType);

    [Fact]
    public async Task Continue_WhenTheReasonIsBlank_IsRefusedAndTheSeriesStays()
    {
        await Should.ThrowAsync<InputException>(() => ContinueAsync(79, reason: " "));

        (await RegisterAsync()).Number.ShouldBe(1);
    }

    [Fact]
    public async Task Continue_WhenDoneWhilePapersAreRegistered_NeverGivesANumberTwice()
    {
        var papers = Enumerable.Range(0, 20).Select(_ => Task.Run(() => RegisterAsync())).ToList();
        var jumps = Enumerable.Range(1, 10).Select(i => Task.Run(() => TryContinueAsync(i * 3))).ToList();
        await Task.WhenAll([.. papers, .. jumps]);

        var numbers = await QueryAsync(db => db.OfficialDocuments.Select(d => d.Number).ToListAsync());
        numbers.Count.ShouldBe(20);
        numbers.ShouldBeUnique();
        (await SeriesAsync("BC")).LastNumber.ShouldBeGreaterThanOrEqualTo(numbers.Max());
    }

    [Fact]
    public async Task Continue_WhenDone_LeavesATrace()
    {
        await ContinueAsync(79);

        var trace = await QueryAsync(db => db.AuditEntries.SingleAsync(a => a.EntityType == nameof(SeriesContinuation)));
        trace.Action.ShouldBe(AuditAction.Created);
        trace.EntityName.ShouldBe("BC 2026 – Ủy ban nhân dân xã Thiện Tân");
        trace.Changes.ShouldContain("Tiếp theo sổ giấy");
        var told = (await SeriesAsync("BC")).Continuations.ShouldHaveSingleItem();
        (told.PreviousLastNumber, told.LastNumber, told.UserName).ShouldBe((0, 79, "Người Thử"));
    }

    [Fact]
    public async Task List_WhenNothingHasBegun_ShowsTheSeriesToCome()
    {
        await AddBoardAsync();

        var series = await ListAsync();

        series.Select(s => s.NextSymbol).ShouldBe(["01/KH-UBND", "01/BC-UBND", "01/KH-BĐH", "01/BC-BĐH"]);
        series.ShouldAllBe(s => s.LastNumber == 0 && s.LastIssued == null);
    }

    [Fact]
    public async Task List_WhenAPaperIsRegistered_NamesItAndTheNextNumber()
    {
        await RegisterAsync();
        await RegisterAsync();

        var series = await SeriesAsync("BC");

        (series.LastNumber, series.NextSymbol, series.LastIssued!.Symbol).ShouldBe((2, "03/BC-UBND", "02/BC-UBND"));
    }

    [Fact]
    public async Task List_WhenInAnotherCommune_SeesNothingOfThis()
    {
        await ContinueAsync(79);
        await RegisterAsync();

        var foreign = await DoAsync<NumberSeriesAppService, IReadOnlyList<NumberSeriesDto>>(
            s => s.ListAsync(new NumberSeriesListInput { Year = Clock.Today().Year }, default), TenantB);

        foreign.ShouldAllBe(s => s.LastNumber == 0 && s.LastIssued == null && s.Continuations.Count == 0);
    }

    private Task ContinueAsync(int lastNumber, int known = 0, string typeCode = "BC", int? year = null, string reason = "Tiếp theo sổ giấy") =>
        DoAsync<NumberSeriesAppService>(s => s.ContinueAsync(
            new ContinueSeriesInput
            {
                BodyKind = IssuingBodyKind.PeoplesCommittee, TypeCode = typeCode, Year = year ?? Clock.Today().Year, LastNumber = lastNumber, KnownLastNumber = known,
                Reason = reason,
            },
            default));

    /// <summary>Looks, then sets: refused when a paper was quicker.</summary>
    private async Task TryContinueAsync(int ahead)
    {
        var last = (await SeriesAsync("BC")).LastNumber;
        try
        {
            await ContinueAsync(last + ahead, last);
        }
        catch (BusinessException refusal) when (refusal.Code == Codes.SeriesMoved)
        {
            // The other one came first, as the rule wants.
        }
    }

    private async Task<NumberSeriesDto> SeriesAsync(string typeCode) =>
        (await ListAsync()).Single(s => s.TypeCode == typeCode && s.BodyKind == IssuingBodyKind.PeoplesCommittee);

    private Task<IReadOnlyList<NumberSeriesDto>> ListAsync() => DoAsync<NumberSeriesAppService, IReadOnlyList<NumberSeriesDto>>(
        s => s.ListAsync(new NumberSeriesListInput { Year = Clock.Today().Year }, default));

    private Task AddBoardAsync() => DoAsync<ICameraProgramDb>(async db =>
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành mô hình", new DateOnly(2025, 7, 1));
        board.Rename("Ban Điều hành mô hình", "BĐH");
        board.SignWithCommitteeSeal(true);
        db.Boards.Add(board);
        await db.SaveChangesAsync();
    });
}
