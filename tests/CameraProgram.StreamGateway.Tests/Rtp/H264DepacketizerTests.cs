using CameraProgram.StreamGateway.Media;
using CameraProgram.StreamGateway.Sources.Rtp;

namespace CameraProgram.StreamGateway.Rtp;

public sealed class H264DepacketizerTests
{
    private static readonly byte[] s_key = Packets.Slice(isKey: true, 5_000);
    private static readonly byte[] s_other = Packets.Slice(isKey: false, 300);

    [Fact]
    public void Take_WhenUnitsComeWholeInPartsAndTogether_GivesThePictures()
    {
        var packets = Packets.H264();
        byte[] together = [24, 0, (byte)ParameterSets.Sps720.Length, .. ParameterSets.Sps720, 0, (byte)ParameterSets.Pps.Length, .. ParameterSets.Pps];
        packets.Send(1_000, false, together);
        packets.SendInParts(1_000, s_key, 1_400);
        packets.Send(4_600, true, s_other);

        packets.Pictures.Select(p => (p.Time, p.IsKey)).ShouldBe([(0L, true), (3_600L, false)]);
        packets.Pictures[0].Data.ShouldBe(Packets.Joined(s_key));
        packets.Pictures[1].Data.ShouldBe(Packets.Joined(s_other));
        packets.Pictures[0].Format.Width.ShouldBe(1280);
        packets.Depacketizer.LostPackets.ShouldBe(0);
    }

    [Fact]
    public void Take_WhenTheMarkerIsMissing_EndsThePictureAtTheNextTime()
    {
        var packets = Packets.H264(ParameterSets.Sps720, ParameterSets.Pps);
        packets.Send(0, false, s_key);
        packets.Send(3_600, false, s_other);
        packets.Send(7_200, false, s_other);

        packets.Pictures.Count.ShouldBe(2);
    }

    [Fact]
    public void Take_WhenAPacketIsLost_GivesNothingUntilTheNextKeyPicture()
    {
        var packets = Packets.H264(ParameterSets.Sps720, ParameterSets.Pps);
        packets.Send(0, true, s_key);
        packets.SendInParts(3_600, s_other, 100, lost: 1);
        packets.Send(7_200, true, s_other);
        packets.Send(10_800, true, s_key);
        packets.Send(14_400, true, s_other);

        packets.Pictures.Select(p => (p.Time, p.IsKey)).ShouldBe([(0L, true), (10_800L, true), (14_400L, false)]);
        (packets.Depacketizer.LostPackets, packets.Depacketizer.DroppedPictures).ShouldBe((1, 2));
    }

    [Fact]
    public void Take_WhenTheFirstPictureNeedsOthers_WaitsForAKeyPicture()
    {
        var packets = Packets.H264(ParameterSets.Sps720, ParameterSets.Pps);
        packets.Send(0, true, s_other);
        packets.Send(3_600, true, s_key);

        packets.Pictures.ShouldHaveSingleItem().IsKey.ShouldBeTrue();
    }

    [Fact]
    public void Take_WhenAPacketComesTwiceOrLate_LeavesItOut()
    {
        var packets = Packets.H264(ParameterSets.Sps720, ParameterSets.Pps);
        packets.Send(0, true, s_key);
        packets.Sequence--;
        packets.Send(0, true, s_key);
        packets.Send(3_600, true, s_other);

        packets.Pictures.Select(p => p.Time).ShouldBe([0L, 3_600L]);
        packets.Depacketizer.LostPackets.ShouldBe(0);
    }

    [Fact]
    public void Take_WhenTheResolutionChanges_SaysTheNewFormatWithItsFirstPicture()
    {
        var packets = Packets.H264(ParameterSets.Sps720, ParameterSets.Pps);
        packets.Send(0, true, s_key);
        packets.Send(3_600, false, ParameterSets.Sps1080);
        packets.Send(3_600, false, ParameterSets.Pps);
        packets.Send(3_600, true, s_key);

        packets.Pictures.Select(p => p.Format.Width).ShouldBe([1280, 1920]);
    }

    [Fact]
    public void Take_WhenAPictureIsLargerThanAnyCamerasIs_DropsItAndGoesOn()
    {
        var packets = Packets.H264(ParameterSets.Sps720, ParameterSets.Pps);
        packets.SendInParts(0, Packets.Slice(isKey: true, 10_000_000), 60_000);
        packets.Send(3_600, true, s_key);

        packets.Pictures.ShouldHaveSingleItem().Data.ShouldBe(Packets.Joined(s_key));
    }

    [Fact]
    public void Take_WhenGarbage_NeverFails()
    {
        var random = new Random(20261123);
        var packets = Packets.H264(ParameterSets.Sps720, ParameterSets.Pps);
        for (var i = 0; i < 50_000; i++)
        {
            var payload = new byte[random.Next(0, 60)];
            random.NextBytes(payload);
            packets.Send((uint)(i / 3 * 3_600), random.Next(3) == 0, payload);
        }

        packets.Send(200_000_000, true, s_key);
        packets.Send(200_003_600, true, s_key);
        packets.Pictures[^1].Data.ShouldBe(Packets.Joined(s_key));
    }
}
