using System.Buffers;
using System.Buffers.Binary;
using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>
/// Puts pictures together from packets. After a lost packet nothing is handed on until the next picture that needs no other:
/// a decoder would show smeared pictures. Called by one thread at a time.
/// </summary>
/// <param name="picture">Gets each whole picture, while the call lasts.</param>
internal abstract class Depacketizer(Action<AccessUnit> picture)
{
    /// <summary>Larger than any key picture of a 4K camera; a camera that claims more is not believed.</summary>
    public const int MaxPictureBytes = 4 * 1024 * 1024;

    private const int LengthBytes = 4;

    private readonly ArrayBufferWriter<byte> _picture = new(64 * 1024);
    private readonly RtpClock _clock = new();
    private byte[] _sharedUnit = new byte[16 * 1024];
    private int _sharedLength;
    private bool _unitRuns;
    private int _next = -1;
    private uint _timestamp;
    private bool _isBroken;
    private bool _waitsForKey = true;
    private bool _isKey;
    private bool _hasSlice;

    public VideoFormat? Format { get; private set; }

    public long LostPackets { get; private set; }

    /// <summary>Pictures that were not handed on because something of them, or before them, was missing or too large.</summary>
    public long DroppedPictures { get; private set; }

    public int TimeJumps => _clock.Jumps;

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

    /// <summary>What becomes of a whole unit; parameter sets are remembered, pictures are <see cref="Add"/>ed.</summary>
    protected abstract void Unit(ReadOnlySpan<byte> unit);

    /// <summary>Of the parameter sets seen so far.</summary>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    protected abstract VideoFormat? ReadFormat();

    protected void Break()
    {
        _isBroken = true;
        _unitRuns = false;
    }

    protected void BeginUnit(ReadOnlySpan<byte> header, ReadOnlySpan<byte> bytes)
    {
        (_sharedLength, _unitRuns) = (0, true);
        Append(header);
        Append(bytes);
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

    /// <summary>Adds a unit to the picture.</summary>
    protected void Add(ReadOnlySpan<byte> unit, bool isSlice, bool isKey)
    {
        if (_picture.WrittenCount + unit.Length + LengthBytes > MaxPictureBytes)
        {
            Break();
            return;
        }

        BinaryPrimitives.WriteInt32BigEndian(_picture.GetSpan(LengthBytes), unit.Length);
        _picture.Advance(LengthBytes);
        _picture.Write(unit);
        _hasSlice |= isSlice;
        _isKey |= isKey;
    }

    /// <summary>A parameter set other than the last: what follows may have another size.</summary>
    protected void RenewFormat()
    {
        try
        {
            Format = ReadFormat() ?? Format;
        }
        catch (InvalidDataException)
        {
            Break();
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_sharedLength + bytes.Length > MaxPictureBytes)
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
        var isWhole = !_isBroken && !_unitRuns && Format is not null;
        _waitsForKey |= _isBroken;
        if (_hasSlice && isWhole && (!_waitsForKey || _isKey))
        {
            _waitsForKey = false;
            picture(new AccessUnit(Format!, _clock.Take(_timestamp), _isKey, _picture.WrittenMemory));
        }
        else if (_hasSlice || _isBroken)
        {
            DroppedPictures++;
        }

        _picture.ResetWrittenCount();
        (_hasSlice, _isKey, _isBroken, _unitRuns) = (false, false, false, false);
    }
}
