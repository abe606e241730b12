using System.Buffers.Binary;
using CameraProgram.StreamGateway.Sources.Rtp;

namespace CameraProgram.StreamGateway.Rtp;

public sealed class RtpReorderTests
{
    private readonly List<int> _seen = [];
    private readonly RtpReorder _reorder;

    public RtpReorderTests() => _reorder = new RtpReorder(bytes => _seen.Add(BinaryPrimitives.ReadUInt16BigEndian(bytes[2..])));

    [Fact]
    public void Take_WhenPacketsChangePlaces_HandsThemOnInOrder_AlsoWhereNumbersWrap()
    {
        Send(65_534, 0, 65_535, 2, 1, 3, 3, 65_534);

        _seen.ShouldBe([65_534, 65_535, 0, 1, 2, 3]);
    }

    [Fact]
    public void Take_WhenOneStaysAway_GoesOnAfterAFewOthers_AndNeverLooksBack()
    {
        Send([10, .. Enumerable.Range(12, 40), 11]);

        _seen.ShouldBe([10, .. Enumerable.Range(12, 40)]);
    }

    [Fact]
    public void Take_WhenTheCameraCountsAnew_BeginsAnew()
    {
        Send(40_000, 40_001, 5, 6);

        _seen.ShouldBe([40_000, 40_001, 5, 6]);
    }

    /// <summary>Whatever the network does, packets only rise, and no more than those that stayed away are missing.</summary>
    [Fact]
    public void Take_WhenAThirdIsLostAndTheRestShuffled_NeverFalls()
    {
        var chance = new Random(7);
        var sent = Enumerable.Range(0, 5_000).Where(_ => chance.Next(3) > 0).ToList();
        var shuffled = sent.Chunk(8).SelectMany(part => part.OrderBy(_ => chance.Next()).ToList()).Prepend(0).ToArray();

        Send(shuffled);

        _seen.ShouldBeInOrder();
        _seen.Count.ShouldBeGreaterThan((int)(sent.Count * 0.98) - 32);
    }

    private void Send(params int[] numbers)
    {
        foreach (var number in numbers)
        {
            var bytes = new byte[20];
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2), (ushort)number);
            _reorder.Take(bytes);
        }
    }
}
