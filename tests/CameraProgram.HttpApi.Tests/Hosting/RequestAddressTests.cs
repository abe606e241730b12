using System.Net;
using CameraProgram.Hosting;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Hosting;

/// <summary>What a request claims as its host would be printed on papers.</summary>
public sealed class RequestAddressTests
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("camera.xa.example.evil.example")]
    [InlineData("10.0.0.9:8080")]
    [InlineData("")]
    public void BaseUrl_WhenTheHostIsNotOurs_IsUnknown(string host) => Of(host, "camera.xa.example").ShouldBeNull();

    [Theory]
    [InlineData("evil.example")]
    [InlineData("camera.xa.example")]
    public void BaseUrl_WhenEveryHostIsLetIn_BelievesNone(string host) => Of(host, "*").ShouldBeNull();

    [Theory]
    [InlineData("localhost:8080")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("[::1]:8080")]
    [InlineData("10.0.0.5:8080")]
    public void BaseUrl_WhenTheHostNamesThisMachine_IsIt(string host) => Of(host, "*").ShouldBe($"https://{host}");

    [Fact]
    public void BaseUrl_WhenTheOperatorListsTheHost_IsIt() => Of("Camera.xa.example", "camera.xa.example").ShouldBe("https://Camera.xa.example");

    [Fact]
    public void BaseUrl_OutsideOfARequest_IsUnknown() =>
        new RequestAddress(new HttpContextAccessor(), Options.Create(new HostFilteringOptions())).BaseUrl.ShouldBeNull();

    private static string? Of(string host, string allowed)
    {
        var http = new DefaultHttpContext();
        http.Request.Scheme = "https";
        http.Request.Host = new HostString(host);
        http.Connection.LocalIpAddress = IPAddress.Parse("::ffff:10.0.0.5");
        return new RequestAddress(
            new HttpContextAccessor { HttpContext = http }, Options.Create(new HostFilteringOptions { AllowedHosts = [allowed] })).BaseUrl;
    }
}
