using CameraProgram.Funding;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Funding;

/// <summary>No number of a person and no house number gets into what anybody may read.</summary>
public sealed class PublicTextTests
{
    [Theory]
    [InlineData("Anh Ba Demo 0912345678", "Anh Ba Demo")]
    [InlineData("Anh Ba Demo, ĐT 0912.345.678", "Anh Ba Demo, ĐT")]
    [InlineData("Anh Ba Demo (+84 912 345 678)", "Anh Ba Demo")]
    [InlineData("CCCD 001 204 012 345 Nguyễn Văn Góp Demo", "CCCD Nguyễn Văn Góp Demo")]
    [InlineData("Bà Tư Demo ٠٩١٢٣٤٥٦٧٨", "Bà Tư Demo")]
    [InlineData("Bà Tư Demo ０９１２３４５６７８", "Bà Tư Demo")]
    [InlineData("Bà Tư Demo, số nhà 12A/3, thôn An Hòa", "Bà Tư Demo, thôn An Hòa")]
    [InlineData("Bà Tư Demo, Số Nhà 7, ngõ 5", "Bà Tư Demo, ngõ 5")]
    [InlineData("Nhà số 9B thôn An Hòa", "thôn An Hòa")]
    [InlineData("SN 15, tổ dân phố 3", "tổ dân phố 3")]
    [InlineData("Nguyễn Văn A Demo, 12B Trần Phú", "Nguyễn Văn A Demo, Trần Phú")]
    [InlineData("Nguyễn Văn B Demo ngõ 5/12", "Nguyễn Văn B Demo ngõ 5")]
    [InlineData("Nguyễn Văn C Demo - nhà 27", "Nguyễn Văn C Demo")]
    [InlineData("Quán Demo số 9", "Quán Demo")]
    [InlineData("Nhà 12B đường Trần Phú", "đường Trần Phú")]
    [InlineData("Dây mạng 100 m (gọi 0911222333) 2 cuộn", "Dây mạng 100 m (gọi) 2 cuộn")]
    [InlineData("Anh Ba Demo (024) 3825 1234", "Anh Ba Demo")]
    [InlineData("Nguyễn Văn D Demo 0912-345-678 2 lần", "Nguyễn Văn D Demo 2 lần")]
    public void Of_TakesNumbersOfPeopleOut(string typed, string shown) => PublicText.Of(typed).ShouldBe(shown);

    [Theory]
    [InlineData("Camera an ninh 2025-2026")]
    [InlineData("Đợt 1 năm 2026, đến ngày 30/6/2026")]
    [InlineData("Từ 01.03.2026")]
    [InlineData("Camera ngoài trời (2,5 chiếc)")]
    [InlineData("02 camera, 12 ngày công, thôn 5")]
    [InlineData("Trường Tiểu học số 2 Thiện Tân")]
    [InlineData("Tổ số 3, thôn An Hòa")]
    [InlineData("Quyết định số 12/QĐ-UBND")]
    [InlineData("Công ty 319, Đại đội 2")]
    public void Of_LeavesTheRest(string typed) => PublicText.Of(typed).ShouldBe(typed);

    [Fact]
    public void OrNull_WhenNothingIsLeft_IsNull()
    {
        PublicText.OrNull("0912345678").ShouldBeNull();
        PublicText.OrNull(null).ShouldBeNull();
    }
}
