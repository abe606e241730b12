using CameraProgram.StreamGateway.Media;

namespace CameraProgram.StreamGateway.Rtp;

public sealed class H265DepacketizerTests
{
    private static readonly byte[] s_key = [0x28, 1, .. Enumerable.Range(0, 900).Select(i => (byte)i)];
    private static readonly byte[] s_other = [0x02, 1, .. Enumerable.Range(0, 90).Select(i => (byte)i)];

    [Fact]
    public void Take_WhenUnitsComeWholeInPartsAndTogether_GivesThePictures()
    {
        var packets = Packets.H265();
        byte[] together =
        [
            96, 1, 0, (byte)ParameterSets.H265Vps.Length, .. ParameterSets.H265Vps, 0, (byte)ParameterSets.H265Sps.Length, .. ParameterSets.H265Sps,
            0, (byte)ParameterSets.H265Pps.Length, .. ParameterSets.H265Pps,
        ];
        packets.Send(0, false, together);
        packets.Send(0, false, [0x62, 1, 0x80 | 20, .. s_key[2..500]]);
        packets.Send(0, true, [0x62, 1, 0x40 | 20, .. s_key[500..]]);
        packets.Send(3_600, true, s_other);

        packets.Pictures.Select(p => (p.Time, p.IsKey, p.Format.Height)).ShouldBe([(0L, true, 720), (3_600L, false, 720)]);
        packets.Pictures[0].Data.ShouldBe(Packets.Joined(s_key));
        packets.Pictures[1].Data.ShouldBe(Packets.Joined(s_other));
    }

    [Fact]
    public void Take_WhenGarbage_NeverFails()
    {
        var random = new Random(20261123);
        var packets = Packets.H265(ParameterSets.H265Vps, ParameterSets.H265Sps, ParameterSets.H265Pps);
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
