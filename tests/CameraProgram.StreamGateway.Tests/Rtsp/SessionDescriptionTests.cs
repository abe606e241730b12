using System.Text;
using CameraProgram.StreamGateway.Core.Media;
using CameraProgram.StreamGateway.Media;
using CameraProgram.StreamGateway.Sources;
using CameraProgram.StreamGateway.Sources.Rtsp;

namespace CameraProgram.StreamGateway.Rtsp;

public sealed class SessionDescriptionTests
{
    private const string Base = "rtsp://10.0.0.5:554/stream1/";

    [Fact]
    public void ReadVideo_WhenAudioComesFirst_FindsTheVideoAndItsParameterSets()
    {
        var sets = $"{Convert.ToBase64String(ParameterSets.Sps720)},{Convert.ToBase64String(ParameterSets.Pps)}";
        var track = Read($"v=0\r\na=control:*\r\nm=audio 0 RTP/AVP 8\r\na=control:trackID=1\r\nm=video 0 RTP/AVP 97\r\na=rtpmap:97 H264/90000\r\na=fmtp:97 packetization-mode=1; sprop-parameter-sets={sets}; profile-level-id=64001F\r\na=control:trackID=0\r\n");

        (track.Codec, track.PayloadType, track.Control).ShouldBe((VideoCodec.H264, 97, $"{Base}trackID=0"));
        track.ParameterSets.ShouldBe([ParameterSets.Sps720, ParameterSets.Pps]);
    }

    [Theory]
    [InlineData("rtsp://10.0.0.5:554/stream1", "track1", "rtsp://10.0.0.5:554/stream1/track1")]
    [InlineData("rtsp://10.0.0.5:554/s?channel=1", "trackID=0", "rtsp://10.0.0.5:554/s?channel=1/trackID=0")]
    [InlineData("rtsp://10.0.0.5:554/stream1/", "rtsp://192.168.1.9/other/1", "rtsp://192.168.1.9/other/1")]
    [InlineData("rtsp://10.0.0.5:554/stream1/", "*", "rtsp://10.0.0.5:554/stream1/")]
    public void ReadVideo_WhateverTheControl_GivesAWholeAddress(string baseAddress, string control, string expected) =>
        Read($"v=0\nm=video 0 RTP/AVP 96\na=rtpmap:96 H265/90000\na=control:{control}\n", baseAddress).Control.ShouldBe(expected);

    [Theory]
    [InlineData("v=0\r\nm=audio 0 RTP/AVP 8\r\n", "The camera describes no video.")]
    [InlineData("v=0\r\nm=video 0 RTP/AVP 26\r\n", "The camera sends 26.")]
    [InlineData("v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 MP4V-ES/90000\r\n", "The camera sends MP4V-ES.")]
    [InlineData("", "The camera describes no video.")]
    public void ReadVideo_WhenThereIsNoneThatIsUnderstood_SaysWhatThereIs(string sdp, string words)
    {
        var refused = Should.Throw<SourceException>(() => Read(sdp));

        (refused.Fault, refused.Message).ShouldBe((SourceFault.WrongCodec, words));
    }

    [Fact]
    public void ReadVideo_WhenParameterSetsAreNoBase64_LeavesThemOut() =>
        Read("v=0\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 sprop-parameter-sets=???,\r\n").ParameterSets.ShouldBeEmpty();

    private static VideoTrack Read(string sdp, string baseAddress = Base) => SessionDescription.ReadVideo(Encoding.ASCII.GetBytes(sdp), baseAddress);
}
