using System.Buffers.Binary;
using System.Text;

namespace CameraProgram.StreamGateway.Core.Fmp4;

/// <summary>Writes the boxes of ISO/IEC 14496-12 into memory of a known size; a box that is begun is ended in the same method.</summary>
internal ref struct BoxWriter(Span<byte> memory)
{
    private readonly Span<byte> _memory = memory;

    public int Length { get; private set; }

    /// <returns>Where it starts, for <see cref="End"/>.</returns>
    public int Begin(string type)
    {
        var start = Length;
        Length += 4;
        Encoding.Latin1.GetBytes(type, _memory[Length..]);
        Length += 4;
        return start;
    }

    /// <inheritdoc cref="Begin(string)"/>
    public int Begin(string type, byte version, int flags)
    {
        var start = Begin(type);
        UInt32(((uint)version << 24) | (uint)flags);
        return start;
    }

    public readonly void End(int start) => BinaryPrimitives.WriteUInt32BigEndian(_memory[start..], (uint)(Length - start));

    public void UInt8(byte value) => _memory[Length++] = value;

    public void UInt16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_memory[Length..], checked((ushort)value));
        Length += 2;
    }

    public void UInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_memory[Length..], value);
        Length += 4;
    }

    public void Int32(int value) => UInt32(unchecked((uint)value));

    public void UInt64(ulong value)
    {
        BinaryPrimitives.WriteUInt64BigEndian(_memory[Length..], value);
        Length += 8;
    }

    public void Zeros(int count)
    {
        _memory.Slice(Length, count).Clear();
        Length += count;
    }

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_memory[Length..]);
        Length += bytes.Length;
    }
}
