using CameraProgram.StreamGateway.Core.Media;

namespace CameraProgram.StreamGateway.Sources.ByteStreams;

/// <summary>Reads pictures from a byte stream (ITU-T H.264 and H.265, annex B): NAL units one after the other, each after a start code.</summary>
/// <param name="picture">Told when the builder holds a whole picture; it is cleared afterwards.</param>
internal sealed class ByteStream(PictureBuilder builder, Action picture)
{
    private byte[] _rest = new byte[64 * 1024];
    private int _length;
    private int _searched;
    private bool _begun;

    /// <summary>The next bytes, cut anywhere.</summary>
    /// <exception cref="InvalidDataException">A unit is larger than any picture.</exception>
    public void Take(ReadOnlySpan<byte> bytes)
    {
        if (_length + bytes.Length > _rest.Length)
        {
            Array.Resize(ref _rest, Math.Max(_rest.Length * 2, _length + bytes.Length));
        }

        bytes.CopyTo(_rest.AsSpan(_length));
        _length += bytes.Length;
        var begin = 0;
        while (FindStart(_searched) is var start and >= 0)
        {
            if (_begun)
            {
                Hand(_rest.AsSpan(begin, start - begin));
            }

            (_begun, begin, _searched) = (true, start + 3, start + 3);
        }

        _searched = Math.Max(begin, _length - 2);
        Keep(begin);
    }

    /// <summary>There is no more: what is left is the last unit and the last picture.</summary>
    public void End()
    {
        if (_begun)
        {
            Hand(_rest.AsSpan(0, _length));
        }

        Complete();
        (_length, _searched, _begun) = (0, 0, false);
    }

    private int FindStart(int from)
    {
        var at = _rest.AsSpan(from, _length - from).IndexOf([(byte)0, (byte)0, (byte)1]);
        return at < 0 ? -1 : from + at;
    }

    private void Keep(int begin)
    {
        _rest.AsSpan(begin, _length - begin).CopyTo(_rest);
        _length -= begin;
        _searched -= begin;
        if (_length > PictureBuilder.MaxPictureBytes)
        {
            throw new InvalidDataException($"A unit of more than {PictureBuilder.MaxPictureBytes} bytes.");
        }
    }

    private void Hand(ReadOnlySpan<byte> unit)
    {
        // A start code may have one zero more, and units may be filled up with zeros.
        unit = unit.TrimEnd((byte)0);
        if (unit.IsEmpty)
        {
            return;
        }

        if (builder.BeginsPicture(unit))
        {
            Complete();
        }

        builder.Take(unit);
    }

    private void Complete()
    {
        if (builder.HasSlice && !builder.IsBroken && builder.Format is not null)
        {
            picture();
        }

        builder.Clear();
    }
}
