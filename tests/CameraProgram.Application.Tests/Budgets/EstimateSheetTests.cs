using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using Shouldly;
using Xunit;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

public sealed class EstimateSheetTests : BudgetTest
{
    [Fact]
    public async Task Read_WhatWasExported_GivesTheSameLines()
    {
        var estimate = await DraftAsync(Line(2_450_000, FundingSource.NationalProgramme, quantity: 10), Line(12_000, FundingSource.CommuneBudget, "Cáp mạng", 1.125m));

        var sheet = await DoAsync<EstimateSheetAppService, EstimateSheetDto>(async s =>
        {
            using var content = (await s.ExportAsync(estimate.Id, default)).Content;
            return s.Read(content);
        });

        sheet.Lines.Select(l => (l.Content, l.Unit, l.Quantity, l.UnitPrice, l.Source, l.Problems.Count)).ShouldBe(
        [
            ("Camera IP ngoài trời", "Chiếc", 10m, 2_450_000L, FundingSource.NationalProgramme, 0),
            ("Cáp mạng", "Chiếc", 1.125m, 12_000L, FundingSource.CommuneBudget, 0),
        ]);
    }

    /// <summary>A number of the sheet is what it is: 1,125 with a decimal mark is never one thousand one hundred and twenty-five.</summary>
    [Fact]
    public async Task Read_ANumberWithDecimals_IsAQuantityButNoPrice()
    {
        using var content = new MemoryStream(SpreadsheetWriter.WriteXlsx<object[]>(
            "Dự toán",
            [new("Nội dung", r => r[0]), new("ĐVT", r => r[1]), new("Số lượng", r => r[2]), new("Đơn giá", r => r[3])],
            [["Cáp mạng", "km", 1.125m, 2_450.125m]]));

        var line = await DoAsync<EstimateSheetAppService, EstimateSheetLineDto>(s => Task.FromResult(s.Read(content).Lines.ShouldHaveSingleItem()));

        (line.Quantity, line.UnitPrice).ShouldBe((1.125m, null));
    }

    [Fact]
    public async Task Read_WhenSomethingCannotBeRead_SaysWhat()
    {
        var sheet = await ReadAsync(["Nội dung", "ĐVT", "Số lượng", "Đơn giá"], ["Camera", "Chiếc", "vài", "1,5 triệu"]);

        var line = sheet.Lines.ShouldHaveSingleItem();
        (line.Row, line.Quantity, line.UnitPrice, line.Source, line.Problems.Count).ShouldBe((2, null, null, null, 3));
        (await CodeAsync(() => ReadAsync(["Tên", "Giá"], ["Camera", "1"]))).ShouldBe(Budget.SheetUnknown);
    }

    [Fact]
    public async Task Read_TakesTheFirstWordOfAHeading_AndNamesARowWithoutContent()
    {
        var sheet = await ReadAsync(["Nội dung", "ĐVT", "Số lượng", "Đơn giá", "Nguồn"], ["", "Chiếc", "2", "1.250.000", "Xã hội hóa"]);

        var line = sheet.Lines.ShouldHaveSingleItem();
        (line.Row, line.Content, line.Quantity, line.UnitPrice, line.Source).ShouldBe((2, string.Empty, 2m, 1_250_000L, FundingSource.Contributions));
        line.Problems.ShouldBe(["Không có nội dung."]);
    }

    [Theory]
    [InlineData("52.400.000", 52_400_000L)]
    [InlineData("52400000", 52_400_000L)]
    [InlineData("52.400.000 đ", 52_400_000L)]
    [InlineData("52,400,000 VNĐ", 52_400_000L)]
    [InlineData("52.400,5", null)]
    [InlineData("52.40", null)]
    [InlineData("-5", null)]
    [InlineData("0", null)]
    [InlineData("1.000.000.000.000.001", null)]
    [InlineData("", null)]
    public void Amount_AsPeopleTypeIt_IsTakenWhereItIsPlain(string typed, long? amount) => TypedNumber.Amount(typed).ShouldBe(amount);

    [Theory]
    [InlineData("1.500", 1_500)]
    [InlineData("2,5", 2.5)]
    [InlineData("2.5", 2.5)]
    [InlineData("1.234,567", 1_234.567)]
    public void Quantity_AsPeopleTypeIt_IsTaken(string typed, double quantity) => TypedNumber.Quantity(typed).ShouldBe((decimal)quantity);

    [Fact]
    public async Task Copy_ForTheNextYear_IsADraftWithTheSameLines()
    {
        var estimate = await ApprovedAsync(Line(100));
        As(Drafter);

        var copy = await DoAsync<EstimateDraftingAppService, BudgetEstimateDto>(s => s.CopyAsync(estimate.Id, new CopyEstimateInput { Year = estimate.Year + 1 }, default));

        (copy.Status, copy.Year, copy.Total, copy.RootId, copy.Money.Approved).ShouldBe((EstimateStatus.Draft, estimate.Year + 1, 100, copy.Id, 0));
        copy.Lines[0].Key.ShouldNotBe(estimate.Lines[0].Key);
    }

    [Fact]
    public async Task UnitPrices_OnADay_AreThoseThatHold()
    {
        await PriceAsync("Camera IP 4 MP", new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));
        var now = await PriceAsync("Camera IP 4 MP", new DateOnly(2026, 1, 1), null);

        var found = await DoAsync<UnitPriceAppService, PagedResult<UnitPriceDto>>(s => s.ListAsync(new UnitPriceListInput { Filter = "camera", On = new DateOnly(2026, 3, 1) }, default));
        found.Items.ShouldHaveSingleItem().Id.ShouldBe(now.Id);
        await DoAsync<UnitPriceAppService>(s => s.DeleteAsync(now.Id, ExpectedVersion.Any, default));
        (await CodeAsync(() => DoAsync<UnitPriceAppService>(s => s.GetAsync(now.Id, default)))).ShouldBe(KernelErrorCodes.NotFound);
        (await CodeAsync(() => PriceAsync("Camera", new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 1)))).ShouldBe(KernelErrorCodes.PeriodReversed);
    }

    private Task<UnitPriceDto> PriceAsync(string content, DateOnly from, DateOnly? to) => DoAsync<UnitPriceAppService, UnitPriceDto>(s => s.CreateAsync(
        new SaveUnitPriceInput { Content = content, Unit = "Chiếc", Price = 2_450_000, PriceBasis = "Báo giá", ValidFrom = from, ValidTo = to }, default));

    private Task<EstimateSheetDto> ReadAsync(string[] headings, string[] row) => DoAsync<EstimateSheetAppService, EstimateSheetDto>(s =>
    {
        var columns = headings.Select((h, i) => new SpreadsheetColumn<string[]>(h, cells => cells[i])).ToList();
        using var content = new MemoryStream(SpreadsheetWriter.WriteXlsx("Dự toán", columns, [row]));
        return Task.FromResult(s.Read(content));
    });
}
