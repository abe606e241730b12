using CameraProgram.Kernel.Errors;
using CameraProgram.Live;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Live;

namespace CameraProgram.Domain.Tests.Live;

public sealed class StreamAddressTests
{
    [Theory]
    [InlineData("rtsp://192.168.1.20/live", "rtsp://192.168.1.20/live", null, null)]
    [InlineData("rtsp://admin@192.168.1.20/live", "rtsp://192.168.1.20/live", "admin", null)]
    [InlineData(" rtsps://admin:p%40ss:w@cam.local:322/cam/realmonitor?channel=1&subtype=0 ", "rtsps://cam.local:322/cam/realmonitor?channel=1&subtype=0", "admin", "p@ss:w")]
    [InlineData("sample:alley", "sample:alley", null, null)]
    public void Read_TakesUserAndPasswordOut(string text, string address, string? user, string? password)
    {
        var read = StreamAddress.Read(text, "main");

        (read.Text, read.User, read.Password).ShouldBe((address, user, password));
        read.ToString().ShouldBe(address);
    }

    [Theory]
    [InlineData("", KernelErrorCodes.Required)]
    [InlineData("cổng trước", Codes.AddressInvalid)]
    [InlineData("/stream1", Codes.SchemeUnknown)]
    [InlineData("rtsp:///stream1", Codes.AddressInvalid)]
    [InlineData("https://192.168.1.20/", Codes.SchemeUnknown)]
    public void Read_WhatIsNoAddress_IsRefused(string text, string code) =>
        Should.Throw<InputException>(() => StreamAddress.Read(text, "main")).Code.ShouldBe(code);

    [Theory]
    [InlineData("AB:CD", true)]
    [InlineData("", false)]
    public void Connect_WithAFingerprintThatIsNone_IsRefused(string fingerprint, bool refused)
    {
        var details = new ConnectionDetails("rtsps://cam.local/", null, null, fingerprint, RecordingMode.None);
        var connect = () => new CameraConnection(Guid.CreateVersion7(), Guid.CreateVersion7(), "Đầu ngõ", details, secret: null);

        if (refused)
        {
            Should.Throw<InputException>(connect).Code.ShouldBe(Codes.FingerprintInvalid);
        }
        else
        {
            connect().CertificateSha256.ShouldBeNull();
        }
    }

    [Fact]
    public void Connect_ReadsAFingerprintAsCamerasShowIt() =>
        new CameraConnection(
                Guid.CreateVersion7(), Guid.CreateVersion7(), "Đầu ngõ",
                new ConnectionDetails("rtsps://cam.local/", null, null, string.Join(':', Enumerable.Repeat("AB", 32)), RecordingMode.None), secret: null)
            .CertificateSha256.ShouldBe(string.Concat(Enumerable.Repeat("ab", 32)));
}
