using System.Buffers;
using System.Buffers.Binary;

namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>
/// Puts a picture together from its NAL units and keeps the parameter sets, which say what format it has. Whoever reads units
/// from a camera or a file hands them in one after the other, takes the picture when it is whole, and clears.
/// </summary>
internal abstract class PictureBuilder
{
    /// <summary>Larger than any key picture of a 4K camera; a camera that claims more is not believed.</summary>
    public const int MaxPictureBytes = 4 * 1024 * 1024;

    private const int LengthBytes = 4;

    private readonly ArrayBufferWriter<byte> _picture = new(64 * 1024);

    public VideoFormat? Format { get; private set; }

    /// <summary>There is something to be shown.</summary>
    public bool HasSlice { get; private set; }

    public bool IsKey { get; private set; }

    /// <summary>Something of the picture is missing, too large or cannot be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Until it is cleared.</summary>
    public ReadOnlyMemory<byte> Picture => _picture.WrittenMemory;

    /// <param name="parameterSets">Known beforehand, where there are any.</param>
    public static PictureBuilder Of(VideoCodec codec, IEnumerable<byte[]> parameterSets)
    {
        PictureBuilder builder = codec == VideoCodec.H264 ? new H264PictureBuilder() : new H265PictureBuilder();
        foreach (var unit in parameterSets)
        {
            builder.Take(unit);
        }

        builder.Clear();
        return builder;
    }

    /// <summary>Remembers a parameter set, adds a part of the picture, passes over what nobody needs.</summary>
    public abstract void Take(ReadOnlySpan<byte> unit);

    /// <summary>In a stream that says no times: the picture before it is whole.</summary>
    public abstract bool BeginsPicture(ReadOnlySpan<byte> unit);

    public void Break() => IsBroken = true;

    public void Clear()
    {
        _picture.ResetWrittenCount();
        (HasSlice, IsKey, IsBroken) = (false, false, false);
    }

    /// <summary>Of the parameter sets seen so far.</summary>
    /// <exception cref="InvalidDataException">They cannot be read.</exception>
    protected abstract VideoFormat? ReadFormat();

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
        HasSlice |= isSlice;
        IsKey |= isKey;
    }

    /// <summary>A parameter set other than the last: what follows may have another size.</summary>
    protected void Remember(ref byte[] known, ReadOnlySpan<byte> unit)
    {
        if (unit.SequenceEqual(known))
        {
            return;
        }

        known = unit.ToArray();
        try
        {
            Format = ReadFormat() ?? Format;
        }
        catch (InvalidDataException)
        {
            Break();
        }
    }
}
