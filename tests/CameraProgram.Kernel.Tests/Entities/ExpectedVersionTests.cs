using CameraProgram.Kernel.Entities;
using Shouldly;
using Xunit;

namespace CameraProgram.Kernel.Tests.Entities;

public sealed class ExpectedVersionTests
{
    [Theory]
    [InlineData("\"7\"", 7L)]
    [InlineData("W/\"7\"", 7L)]
    [InlineData("7", 7L)]
    [InlineData("*", null)]
    [InlineData("", null)]
    public void TryParse_WhenWellFormed_ReadsTheVersion(string header, long? expected)
    {
        ExpectedVersion.TryParse(header, null, out var version).ShouldBeTrue();
        version.Value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"seven\"")]
    [InlineData("-1")]
    public void TryParse_WhenMalformed_Refuses(string header) => ExpectedVersion.TryParse(header, null, out _).ShouldBeFalse();
}
