using CameraProgram.StreamGateway.Sources.Rtsp;

namespace CameraProgram.StreamGateway.Rtsp;

public sealed class RtspAuthorizationTests
{
    private const string Md5 = "Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\"";

    /// <summary>The example of RFC 2069 with its corrected answer.</summary>
    [Fact]
    public void Header_WhenDigestWithoutQuality_IsTheAnswerOfTheStandard() =>
        RtspAuthorization.For([Md5], "Mufasa", "CircleOfLife")!.Header("GET", "/dir/index.html").ShouldContain("response=\"1949323746fe6a43ef61f9606e7febea\"");

    [Fact]
    public void For_WhenSeveralAreOffered_TakesTheStrongest()
    {
        string[] offers = ["Basic realm=\"cam\"", "Digest realm=\"cam\", nonce=\"1\", algorithm=MD5", "Digest realm=\"cam\", nonce=\"2\", algorithm=SHA-256, qop=\"auth\""];

        var header = RtspAuthorization.For(offers, "u", "p")!.Header("PLAY", "rtsp://cam/");
        header.ShouldContain("algorithm=SHA-256");
        header.ShouldContain("nc=00000001");
        header.ShouldNotContain("Basic");
    }

    [Fact]
    public void Header_WhenUsedAgain_CountsOn()
    {
        var authorization = RtspAuthorization.For(["Digest realm=\"cam\", nonce=\"2\", qop=\"auth\""], "u", "p")!;
        authorization.Header("SETUP", "a");

        authorization.Header("PLAY", "a").ShouldContain("nc=00000002");
    }

    [Fact]
    public void For_WhenOnlyBasic_SendsIt() => RtspAuthorization.For(["basic realm=\"cam\""], "user", "mật khẩu")!.Header("PLAY", "a")
        .ShouldBe("Basic dXNlcjpt4bqtdCBraOG6qXU=");

    [Fact]
    public void For_WhenNothingIsUnderstood_IsNone() => RtspAuthorization.For(["Bearer", "Digest realm=\"x\", nonce=\"1\", algorithm=SHA-512-256"], "u", "p").ShouldBeNull();
}
