using CameraProgram.Audit;
using CameraProgram.Imports;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Imports;

/// <summary>Telephone numbers of a list are no more open than those of the register.</summary>
public sealed class ImportContactTests : ImportTest
{
    private const string Row = "1,Nguyễn Văn A Demo,0911000001,Số 1,An Hòa,Cổng,2,,,,,S1,Tốt\n";
    private const string Import = "CameraProgram.Cameras.Import";

    [Fact]
    public async Task Preview_WhenNotAskedForContacts_MasksThemEverywhere()
    {
        var job = await ReadyAsync(Row + Row.Replace("Văn A", "Văn B", StringComparison.Ordinal).Replace("S1", "S2", StringComparison.Ordinal));

        var rows = await MaskedRowsAsync(job);

        rows.Items[0].Phone.ShouldBe("09•••••001");
        rows.Items.SelectMany(r => r.Problems).ShouldNotBeEmpty();
        rows.Items.SelectMany(r => r.Problems).ShouldNotContain(p => p.Message.Contains("0911000001", StringComparison.Ordinal));
        job.Sample[0].ShouldNotContain("0911000001");
        (await LooksAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Preview_WhenTheListHasAnotherNumber_MasksItInTheDifference()
    {
        await ImportAsync(Row.Replace("0911000001", string.Empty, StringComparison.Ordinal));

        var rows = await MaskedRowsAsync(await ReadyAsync(Row));

        rows.Items[0].Differences.ShouldHaveSingleItem().ShouldBe(new ImportDifferenceDto(ImportColumn.Phone, null, "09•••••001"));
    }

    [Fact]
    public async Task Preview_WhenAskedForContacts_ShowsThemAndIsNoted()
    {
        var job = await ReadyAsync(Row);

        (await RowsAsync(job)).Items[0].Phone.ShouldBe("0911000001");

        var look = (await LooksAsync()).ShouldHaveSingleItem();
        look.Kind.ShouldBe(AccessKind.ContactShown);
        look.SubjectName.ShouldContain("danh-sach.csv");
    }

    [Fact]
    public async Task Preview_WhenContactsAreNotAllowed_Refuses()
    {
        var job = await ReadyAsync(Row);
        User.AllowOnly(Import);

        await Should.ThrowAsync<ForbiddenException>(() => RowsAsync(job));
    }

    [Fact]
    public async Task Refused_IsNotedAndOnlyForThoseWhoMaySeeContactsOrHandedItIn()
    {
        var job = await ImportAsync(Row.Replace(",2,", ",nhiều,", StringComparison.Ordinal));

        await RefusedAsync(job);
        (await LooksAsync()).ShouldHaveSingleItem().Kind.ShouldBe(AccessKind.ContactExported);

        User.Id = Guid.CreateVersion7();
        User.AllowOnly(Import);
        await Should.ThrowAsync<ForbiddenException>(() => RefusedAsync(job));
    }

    [Theory]
    [InlineData("Liên hệ 0911 000 001 buổi tối", "Liên hệ 09•••••••001 buổi tối")]
    [InlineData("900000001", "90••••001")]
    [InlineData("21.5812345, 105.8412345", "21.5812345, 105.8412345")]
    [InlineData("Cổng số 12", "Cổng số 12")]
    public async Task Sample_OfAColumnThatNobodyNamed_HidesWhatLooksLikeANumber(string cell, string shown)
    {
        var job = await UploadAsync($"Chủ hộ,Thôn,Khác\nNguyễn Văn A Demo,An Hòa,\"{cell}\"\n");

        job.Sample[0][2].ShouldBe(shown);
    }

    private async Task<IReadOnlyList<AccessEntryDto>> LooksAsync() =>
        (await DoAsync<AccessLogAppService, PagedResult<AccessEntryDto>>(s => s.ListAsync(new AccessListInput(), default))).Items;
}
