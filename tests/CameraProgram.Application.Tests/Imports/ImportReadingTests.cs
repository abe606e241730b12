using System.Text;
using CameraProgram.Imports;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Entities;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Imports;

public sealed class ImportReadingTests : ImportTest
{
    [Fact]
    public async Task Upload_WhenOwnerCellsAreMerged_CountsTheOwnerForEachRow()
    {
        var book = new Workbook().Sheet("Trang trí", [["Bìa"]]).Sheet(
            "Danh sách",
            [
                ["DANH SÁCH CAMERA NĂM 2026", null, null, null, null],
                ["STT", "Chủ hộ", "Điện thoại", "Tọa độ", null],
                [null, null, null, "Vĩ độ", "Kinh độ"],
                [1, "Nguyễn Văn A Demo", 900000001, 21.5812, 105.8412],
                [null, null, null, "21,5813", "105,8413"],
                [2, "formula:CONCAT(\"Trần\")|Trần Thị B Demo", "error:#REF!", null, null],
            ],
            "A1:E1", "D2:E2", "A2:A3", "B2:B3", "C2:C3", "A4:A5", "B4:B5", "C4:C5");

        var job = await ConfirmAsync(await UploadAsync("ds.xlsx", book.ToBytes()));
        var rows = await RowsAsync(job);

        job.Sheet.ShouldBe("Danh sách");
        job.HeadingRow.ShouldBe(2);
        job.Headings.Select(h => h.Column).ShouldBe([ImportColumn.None, ImportColumn.OwnerName, ImportColumn.Phone, ImportColumn.Latitude, ImportColumn.Longitude]);
        rows.Items.Count.ShouldBe(3);
        rows.Items[1].OwnerName.ShouldBe("Nguyễn Văn A Demo");
        rows.Items[1].Phone.ShouldBe("0900000001");
        rows.Items[1].Group.ShouldBe(rows.Items[0].Group);
        rows.Items[1].Values.ShouldContain(new ImportValueDto(ImportColumn.Coordinates, "21.5813, 105.8413"));
        rows.Items[2].OwnerName.ShouldBe("Trần Thị B Demo");
        rows.Items[2].Outcome.ShouldBe(ImportOutcome.Refused);
        rows.Items[2].Problems.Single().Message.ShouldContain("#REF!");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task Upload_WhenTheFileIsUnicode_ReadsItWithoutAsking(string encoding)
    {
        var letters = Encoding.GetEncoding(encoding);
        var job = await UploadAsync("ds.csv", [.. letters.Preamble, .. letters.GetBytes("Chủ hộ;Thôn;Ghi chú\nNguyễn Văn A Demo;An Hòa;\"một; hai\nba\"\n")]);

        job.Encodings.ShouldBeEmpty();
        job.Sample[0].ShouldBe(["Nguyễn Văn A Demo", "An Hòa", "một; hai ba"]);
    }

    [Fact]
    public async Task Upload_WhenTheFileIsInAnOldCodePage_OffersReadingsAndTakesTheChosen()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(1258).GetBytes("Chu\u0309 hô\u0323,Thôn\nTrâ\u0300n Thi\u0323 Be\u0301 Demo,An Ho\u0300a\n");
        var job = await UploadAsync("ds.csv", bytes);

        var read = await DoAsync<ImportAppService, ImportJobDto>(s => s.ReadAsync(job.Id, new ReadImportInput { Encoding = "windows-1258" }, new ExpectedVersion(job.Version), default));

        job.Encodings.Select(e => e.Encoding).ShouldBe(["windows-1258", "windows-1252", "utf-8"]);
        job.Problem.ShouldNotBeNull();
        read.Encodings.ShouldBeEmpty();
        read.Sample[0].ShouldBe(["Trần Thị Bé Demo", "An Hòa"]);
        read.Headings[0].Column.ShouldBe(ImportColumn.OwnerName);
    }

    [Theory]
    [InlineData("NguyÔn V¨n §øc,TrÇn ThÞ Lý,Lª V¨n Hïng")]
    [InlineData("Nguyeãn Vaên Ñöùc,Traàn Thò Lyù,Leâ Vaên Huøng")]
    public async Task Upload_WhenTheFileWasTypedForAnOldFont_SaysHowToSaveIt(string words) =>
        (await Should.ThrowAsync<BusinessException>(() => UploadAsync($"STT,Chu ho,Ghi chu\n1,{words}\n"))).Code.ShouldBe(CameraProgramErrorCodes.Imports.LegacyFont);

    [Fact]
    public async Task Upload_WhenThereAreTooManyRows_IsRefused()
    {
        var csv = Head + string.Concat(Enumerable.Range(1, 100_000).Select(i => $"{i},Chủ {i} Demo,,,,,,,,,,,\n"));

        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(csv))).Code.ShouldBe(CameraProgramErrorCodes.Imports.TooManyRows);
    }

    [Fact]
    public async Task Upload_WhenAWorkbookHasTooManyRows_IsRefused()
    {
        var book = new Workbook().Sheet("Danh sách", Enumerable.Range(0, 100_000).Select(i => i == 0 ? new object?[] { "Chủ hộ", "Số mắt" } : [$"Chủ {i} Demo", 1]));

        (await Should.ThrowAsync<BusinessException>(() => UploadAsync("ds.xlsx", book.ToBytes()))).Code.ShouldBe(CameraProgramErrorCodes.Imports.TooManyRows);
    }

    [Theory]
    [InlineData("ds.exe", "MZ")]
    [InlineData("ds.xlsx", "Chủ hộ,Thôn\n")]
    [InlineData("ds.pdf", "%PDF-1.4")]
    [InlineData("ds.xls", "<html><body><table><tr><td>Chủ hộ</td></tr></table></body></html>")]
    public async Task Upload_WhenTheContentIsNoList_IsRefused(string fileName, string content) =>
        (await Should.ThrowAsync<BusinessException>(() => UploadAsync(fileName, Encoding.UTF8.GetBytes(content)))).Code.ShouldBe(CameraProgramErrorCodes.Imports.NotAList);

    [Fact]
    public async Task Upload_WhenAWorkbookIsDamaged_SaysThatItCannotBeRead()
    {
        byte[] broken = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("Workbook"), .. new byte[600]];

        (await Should.ThrowAsync<BusinessException>(() => UploadAsync("ds.xls", broken))).Code.ShouldBe(CameraProgramErrorCodes.Imports.NotReadable);
    }

    [Theory]
    [InlineData("\"21,5812; 105,8412\"", "21.5812, 105.8412")]
    [InlineData("\"21.5812,105.8412\"", "21.5812, 105.8412")]
    [InlineData("\"105.8412, 21.5812\"", "21.5812, 105.8412")]
    [InlineData("21°34'52.32''N 105°50'28.32''E", "21.5812, 105.8412")]
    [InlineData("\"https://maps.example/@21.5812,105.8412,17z\"", "21.5812, 105.8412")]
    public async Task Preview_WhenCoordinatesAreWrittenInOtherWays_ReadsThem(string typed, string stored) =>
        (await RowAsync($"1,Nguyễn Văn A Demo,,,,,,,,,{typed},,\n")).Values.ShouldContain(new ImportValueDto(ImportColumn.Coordinates, stored));

    [Theory]
    [InlineData("1,Nguyễn Văn A Demo,12x,,,,,,,,,,", ImportColumn.Phone)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,,,,,\"48.85, 2.35\",,", ImportColumn.Coordinates)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,,,,,ở đầu ngõ,,", ImportColumn.Coordinates)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,99,,,,,,", ImportColumn.Lenses)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,-3,,,,,,", ImportColumn.Lenses)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,− 3 mắt,,,,,,", ImportColumn.Lenses)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,(3),,,,,,", ImportColumn.Lenses)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,,,-90,,,,", ImportColumn.Bearing)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,,,-90°,,,,", ImportColumn.Bearing)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,,,1000,,,,", ImportColumn.Bearing)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,,,,-30,,,", ImportColumn.RetentionDays)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,,,,,\"- 21.58, 105.84\",,", ImportColumn.Coordinates)]
    [InlineData("1,,0900000001,,,,,,,,,,", ImportColumn.OwnerName)]
    [InlineData("1,Nguyễn Văn A Demo,,,Làng Lạ,,,,,,,,", ImportColumn.Hamlet)]
    [InlineData("1,Nguyễn Văn A Demo,,,#N/A,,,,,,,,", ImportColumn.Hamlet)]
    [InlineData("1,Nguyễn Văn A Demo,,,,,,,,,,,Ngừng sử dụng", ImportColumn.Status)]
    public async Task Preview_WhenACellCannotBeTaken_RefusesTheRowAtThatColumn(string row, ImportColumn column)
    {
        var told = await RowAsync(row + "\n");

        told.Outcome.ShouldBe(ImportOutcome.Refused);
        told.Problems.ShouldContain(p => p.IsError && p.Column == column);
    }

    [Fact]
    public async Task Preview_WhenAHamletIsMisspelt_OffersTheNearest() =>
        (await RowAsync("1,Nguyễn Văn A Demo,,,Thôn An Hoad,,,,,,,,\n")).Problems.Single().Message.ShouldContain("Thôn An Hòa");

    [Theory]
    [InlineData("an hoa")]
    [InlineData("THÔN AN HÒA")]
    public async Task Preview_WhenAHamletIsWrittenInAnotherWay_FindsIt(string hamlet) =>
        (await RowAsync($"1,Nguyễn Văn A Demo,,,{hamlet},,,,,,,,\n")).Hamlet.ShouldBe("An Hòa");

    [Fact]
    public async Task Preview_WhenNumbersAreWrittenAsPeopleDo_ReadsThem()
    {
        var row = await RowAsync("1,Nguyễn Văn A Demo,900 000 001,,,,02 mắt,,Hướng Tây Nam,1 tháng,,,\n");

        row.Phone.ShouldBe("0900000001");
        row.Values.ShouldContain(new ImportValueDto(ImportColumn.Lenses, "2"));
        row.Values.ShouldContain(new ImportValueDto(ImportColumn.Bearing, "225°"));
        row.Values.ShouldContain(new ImportValueDto(ImportColumn.RetentionDays, "30"));
    }

    [Fact]
    public async Task Preview_WhenADirectionIsInWords_KeepsThemInTheNote()
    {
        var row = await RowAsync("1,Nguyễn Văn A Demo,,,,,,,quan sát ra ngõ,,,,\n");

        row.Outcome.ShouldBe(ImportOutcome.New);
        row.Problems.Single().IsError.ShouldBeFalse();
        row.Values.ShouldContain(new ImportValueDto(ImportColumn.Note, "quan sát ra ngõ"));
    }

    [Fact]
    public async Task Preview_WhenATextLooksLikeAFormula_KeepsItAsText() =>
        (await RowAsync("1,Nguyễn Văn A Demo,,,,=HYPERLINK(1),,,,,,,\n")).Values.ShouldContain(new ImportValueDto(ImportColumn.Location, "=HYPERLINK(1)"));

    [Fact]
    public async Task Get_WhenThereIsNothingBelowTheHeadings_SaysSo()
    {
        var job = await UploadAsync(Head);

        job.Sample.ShouldBeEmpty();
        job.Problem!.ShouldContain("danh-sach.csv");
    }

    [Theory]
    [InlineData("02/2025", "01/02/2025")]
    [InlineData("2024", "01/01/2024")]
    public async Task Preview_WhenADayIsOnlyAMonthOrAYear_TellsWhichDayIsWritten(string typed, string written)
    {
        var job = await ConfirmAsync(await UploadAsync($"Chủ hộ,Vị trí,Ngày lắp đặt\nNguyễn Văn A Demo,Cổng,{typed}\n"));

        var problem = (await RowsAsync(job)).Items[0].Problems.ShouldHaveSingleItem();

        (problem.IsError, problem.Column).ShouldBe((false, ImportColumn.InstalledDay));
        problem.Message.ShouldContain(written);
    }

    [Fact]
    public async Task Preview_WhenASerialStandsTwice_RefusesBothRows()
    {
        var rows = await RowsAsync(await ReadyAsync("1,Nguyễn Văn A Demo,,,,Cổng,,,,,,S1,\n2,Trần Thị B Demo,,,,Sân,,,,,,s 1,\n"));

        rows.Items.ShouldAllBe(r => r.Outcome == ImportOutcome.Refused);
    }

    [Fact]
    public async Task Preview_WhenTheNextPageIsAsked_DoesNotReadTheFileAnewButTheRegister()
    {
        var job = await ReadyAsync("1,Nông Văn Demo,0912345678,Ngõ 1,An Hòa,Cổng,2,,,,,DEMO1,Tốt\n");
        (await RowsAsync(job)).Items[0].Hamlet!.ShouldContain("An Hòa");
        Directory.Delete(Path.Combine(DataDirectory, "files"), recursive: true);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            (await db.Hamlets.SingleAsync(h => h.Id == AnHoa)).Close(new DateOnly(2025, 12, 31));
            await db.SaveChangesAsync();
        });

        (await RowsAsync(job)).Items[0].Problems.ShouldContain(p => p.Column == ImportColumn.Hamlet);
    }

    [Fact]
    public async Task Preview_WhenARowStandsTwice_TakesItOnce()
    {
        const string row = "1,Nguyễn Văn A Demo,,,An Hòa,Cổng,2,,,,,S1,\n";

        (await RowsAsync(await ReadyAsync(row + row))).Items.Select(r => (r.Outcome, r.CameraName))
            .ShouldBe([(ImportOutcome.New, "Nguyễn Văn A Demo – Cổng"), (ImportOutcome.Repeated, "Nguyễn Văn A Demo – Cổng")]);
    }

    [Fact]
    public async Task Preview_WhenAHamletStandsAboveItsRows_CountsForThem()
    {
        var rows = await RowsAsync(await ReadyAsync("Thôn An Hòa,,,,,,,,,,,,\n1,Nguyễn Văn A Demo,,,,Cổng,,,,,,,\n"));

        rows.Items.Single().Hamlet.ShouldBe("An Hòa");
    }

    [Fact]
    public async Task Preview_WhenSectionsAndSumsStandBetweenRows_PassesThemOver()
    {
        var rows = await RowsAsync(await ReadyAsync("I,Thôn An Hòa,,,,,,,,,,,\n1,Nguyễn Văn A Demo,,,,Cổng,2,,,,,,\n2,,,,,,,,,,,,\nTổng cộng,,,,,,2,,,,,,\n"));

        rows.Items.Single().OwnerName.ShouldBe("Nguyễn Văn A Demo");
        rows.Items.Single().Hamlet.ShouldBe("An Hòa");
    }

    [Fact]
    public async Task Template_WhenTakenInAgain_HasItsColumnsRecognised()
    {
        var bytes = await DoAsync<ImportFileAppService, byte[]>(async s =>
        {
            using var copy = new MemoryStream();
            await s.Template().Content.CopyToAsync(copy);
            return copy.ToArray();
        });

        (await UploadAsync("mau.xlsx", bytes)).Headings.ShouldAllBe(h => h.Column != ImportColumn.None);
    }
}
