using System.Numerics;

namespace CameraProgram.Coverage;

/// <summary>A set of small numbers that never changes; two are equal when they hold the same.</summary>
internal readonly struct BitSet : IEquatable<BitSet>
{
    private readonly ulong[] _words;

    public BitSet(int capacity) => _words = new ulong[(capacity + 63) / 64];

    private BitSet(ulong[] words) => _words = words;

    public bool IsEmpty => _words.AsSpan().IndexOfAnyExcept(0ul) < 0;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public bool Has(int number) => (_words[number >> 6] & (1ul << number)) != 0;

    public BitSet Toggled(int number)
    {
        var words = (ulong[])_words.Clone();
        words[number >> 6] ^= 1ul << number;
        return new BitSet(words);
    }

    public BitSet Without(int number) => Has(number) ? Toggled(number) : this;

    public BitSet Union(BitSet other) => Combined(other, (a, b) => a | b);

    public BitSet Intersection(BitSet other) => Combined(other, (a, b) => a & b);

    public bool Overlaps(BitSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & other._words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsSubsetOf(BitSet other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if ((_words[i] & ~other._words[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>In rising order.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            for (var word = _words[i]; word != 0; word &= word - 1)
            {
                yield return (i * 64) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    public bool Equals(BitSet other) => _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => obj is BitSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var word in _words)
        {
            hash.Add(word);
        }

        return hash.ToHashCode();
    }

    private BitSet Combined(BitSet other, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = combine(_words[i], other._words[i]);
        }

        return new BitSet(words);
    }
}
