using CameraProgram.Kernel.Text;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Text;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("Xã", "Thiện Tân", "Thiện Tân")]
    [InlineData("Xã", "xã Thiện Tân", "Thiện Tân")]
    [InlineData("Xã", " Xã  XÃ Thiện Tân ", "Thiện Tân")]
    [InlineData("Tổ dân phố", "Tổ dân phố 3", "3")]
    [InlineData("Phường", "Xã Đàn", "Xã Đàn")]
    [InlineData("Thôn", "Thônđông", "Thônđông")]
    [InlineData("Thôn", "Thôn", "Thôn")]
    [InlineData("Bản", "Bản", "Bản")]
    public void WithoutKind_WhenKindWasTypedAlong_TakesItAway(string kind, string name, string expected) =>
        PlaceNames.WithoutKind(kind, name).ShouldBe(expected);
}
