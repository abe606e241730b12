namespace CameraProgram.StreamGateway.Core.Media;

/// <summary>Reads the bits of a NAL unit (ITU-T H.264, 7.2); the bytes against start-code emulation are left out as it goes.</summary>
/// <exception cref="InvalidDataException">The unit is shorter than what it says of itself.</exception>
internal ref struct BitReader(ReadOnlySpan<byte> data)
{
    private const int LongestExpGolomb = 31;

    private readonly ReadOnlySpan<byte> _data = data;
    private int _next;
    private int _current;
    private int _left;
    private int _zeros;

    /// <param name="count">0 to 32.</param>
    public uint Bits(int count)
    {
        var value = 0u;
        for (var i = 0; i < count; i++)
        {
            if (_left == 0)
            {
                Advance();
            }

            value = (value << 1) | (uint)((_current >> --_left) & 1);
        }

        return value;
    }

    public bool Flag() => Bits(1) == 1;

    public void Skip(int count)
    {
        for (; count > 32; count -= 32)
        {
            Bits(32);
        }

        Bits(count);
    }

    /// <summary>ue(v).</summary>
    public uint ExpGolomb()
    {
        var zeros = 0;
        while (!Flag())
        {
            zeros = zeros < LongestExpGolomb ? zeros + 1 : throw new InvalidDataException("An Exp-Golomb code is too long.");
        }

        return (1u << zeros) - 1 + Bits(zeros);
    }

    /// <summary>ue(v) of which no larger value makes sense.</summary>
    public int ExpGolomb(int max) => ExpGolomb() is var value && value <= max ? (int)value : throw new InvalidDataException($"{value} is more than {max}.");

    /// <summary>se(v).</summary>
    public int SignedExpGolomb()
    {
        var code = ExpGolomb();
        return (code & 1) == 1 ? (int)((code + 1) / 2) : -(int)(code / 2);
    }

    private void Advance()
    {
        if (_zeros >= 2 && _next < _data.Length && _data[_next] == 3)
        {
            (_next, _zeros) = (_next + 1, 0);
        }

        _current = _next < _data.Length ? _data[_next++] : throw new InvalidDataException("The NAL unit ends too early.");
        _zeros = _current == 0 ? _zeros + 1 : 0;
        _left = 8;
    }
}
