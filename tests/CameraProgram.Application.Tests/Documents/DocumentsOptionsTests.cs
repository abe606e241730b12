using CameraProgram.Documents;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Documents;

public sealed class DocumentsOptionsTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("https://camera.xa.example", true)]
    [InlineData("http://10.0.0.5:8080/camera", true)]
    [InlineData("camera.xa.example", false)]
    [InlineData("ftp://camera.xa.example", false)]
    [InlineData("https://camera.xa.example?x=1", false)]
    [InlineData("https://camera.xa.example#x", false)]
    [InlineData("https://ai@camera.xa.example", false)]
    public void IsValid_OnlyForAWebAddressOrNothing(string? url, bool valid) => new DocumentsOptions { PublicBaseUrl = url }.IsValid().ShouldBe(valid);
}
