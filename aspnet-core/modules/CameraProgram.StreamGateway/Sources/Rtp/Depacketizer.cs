using System.Buffers.Binary;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>
/// Puts pictures together from packets. After a lost packet nothing is handed on until the next picture that needs no other:
/// a decoder would show smeared pictures. Called by one thread at a time.
/// </summary>
/// <param name="picture">Gets each whole picture, while the call lasts.</param>
internal abstract class Depacketizer(PictureBuilder builder, Action<AccessUnit> picture)
{
    private readonly RtpClock _clock = new();
    private byte[] _sharedUnit = new byte[16 * 1024];
    private int _sharedLength;
    private bool _unitRuns;
    private int _next = -1;
    private uint _timestamp;
    private bool _waitsForKey = true;

    public long LostPackets { get; private set; }

    /// <summary>Pictures that were not handed on because something of them, or before them, was missing or too large.</summary>
    public long DroppedPictures { get; private set; }

    public int TimeJumps => _clock.Jumps;

    public static Depacketizer Of(VideoCodec codec, IEnumerable<byte[]> parameterSets, Action<AccessUnit> picture)
    {
        var builder = PictureBuilder.Of(codec, parameterSets);
        return codec == VideoCodec.H264 ? new H264Depacketizer(builder, picture) : new H265Depacketizer(builder, picture);
    }

    public void Take(in RtpPacket packet)
    {
        if (_next >= 0 && packet.Sequence != _next)
        {
            var gap = unchecked((ushort)(packet.Sequence - _next));
            if (gap > ushort.MaxValue / 2)
            {
                return;
            }

            LostPackets += gap;
            Break();
        }

        _next = unchecked((ushort)(packet.Sequence + 1));
        if (packet.Timestamp != _timestamp)
        {
            Complete();
            _timestamp = packet.Timestamp;
        }

        if (packet.Payload.Length > 0)
        {
            Read(packet.Payload);
        }

        if (packet.IsMarked)
        {
            Complete();
        }
    }

    /// <summary>Takes the NAL units out of a payload and hands them to <see cref="Unit"/>, <see cref="BeginUnit"/> and <see cref="ContinueUnit"/>.</summary>
    protected abstract void Read(ReadOnlySpan<byte> payload);

    protected void Unit(ReadOnlySpan<byte> unit) => builder.Take(unit);

    protected void Break()
    {
        builder.Break();
        _unitRuns = false;
    }

    protected void BeginUnit(ReadOnlySpan<byte> header)
    {
        (_sharedLength, _unitRuns) = (0, true);
        Append(header);
    }

    /// <param name="isLast">The unit is whole.</param>
    protected void ContinueUnit(ReadOnlySpan<byte> bytes, bool isLast)
    {
        if (!_unitRuns)
        {
            Break();
            return;
        }

        Append(bytes);
        if (isLast && _unitRuns)
        {
            _unitRuns = false;
            Unit(_sharedUnit.AsSpan(0, _sharedLength));
        }
    }

    /// <summary>Several whole units in one packet, each after its length in two bytes.</summary>
    protected void ReadAggregation(ReadOnlySpan<byte> units)
    {
        while (units.Length > 2)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(units);
            if (length == 0 || length > units.Length - 2)
            {
                Break();
                return;
            }

            Unit(units.Slice(2, length));
            units = units[(2 + length)..];
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_sharedLength + bytes.Length > PictureBuilder.MaxPictureBytes)
        {
            Break();
            return;
        }

        if (_sharedLength + bytes.Length > _sharedUnit.Length)
        {
            Array.Resize(ref _sharedUnit, Math.Max(_sharedUnit.Length * 2, _sharedLength + bytes.Length));
        }

        bytes.CopyTo(_sharedUnit.AsSpan(_sharedLength));
        _sharedLength += bytes.Length;
    }

    private void Complete()
    {
        var isWhole = !builder.IsBroken && !_unitRuns && builder.Format is not null;
        _waitsForKey |= builder.IsBroken;
        if (builder.HasSlice && isWhole && (!_waitsForKey || builder.IsKey))
        {
            _waitsForKey = false;
            picture(new AccessUnit(builder.Format!, _clock.Take(_timestamp), builder.IsKey, builder.Picture));
        }
        else if (builder.HasSlice || builder.IsBroken)
        {
            DroppedPictures++;
        }

        builder.Clear();
        _unitRuns = false;
    }
}
