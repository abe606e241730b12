using System.Buffers;
using System.Buffers.Binary;

namespace CameraProgram.StreamGateway.Sources.Rtp;

/// <summary>Packets that came by UDP, put back into their order; one that stays away is not waited for longer than a few others.</summary>
/// <param name="packet">Gets the bytes of each packet while the call lasts, rising; a hole in the numbers is a packet that is lost.</param>
internal sealed class RtpReorder(RtpReorder.Handler packet)
{
    private const int Most = 32;
    private const int Farthest = 512;
    private const int ShortestPacket = 12;

    private readonly SortedList<int, ArraySegment<byte>> _held = [];
    private ushort _next;
    private bool _runs;

    internal delegate void Handler(ReadOnlySpan<byte> bytes);

    public void Take(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < ShortestPacket)
        {
            return;
        }

        var sequence = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        if (!_runs)
        {
            (_next, _runs) = (sequence, true);
        }

        // How far ahead it is; below zero: too late, or the second of two.
        var ahead = unchecked((short)(sequence - _next));
        if (ahead == 0)
        {
            packet(bytes);
            _next++;
            HandOnFrom(1);
        }
        else if (Math.Abs((int)ahead) > Farthest)
        {
            // The camera began to count anew, or nothing came for long.
            Forget();
            _runs = false;
            Take(bytes);
        }
        else if (ahead > 0 && !_held.ContainsKey(ahead))
        {
            Hold(ahead, bytes);
        }
    }

    private void Hold(int ahead, ReadOnlySpan<byte> bytes)
    {
        var copy = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(copy);
        _held.Add(ahead, new ArraySegment<byte>(copy, 0, bytes.Length));
        if (_held.Count >= Most)
        {
            var first = _held.Keys[0];
            _next = unchecked((ushort)(_next + first));
            HandOnFrom(first);
        }
    }

    /// <summary>Counts what is held from the next that is due, and hands on all that follow without a hole.</summary>
    private void HandOnFrom(int passed)
    {
        var rest = _held.ToList();
        _held.Clear();
        foreach (var (ahead, bytes) in rest)
        {
            if (ahead == passed && _held.Count == 0)
            {
                packet(bytes);
                ArrayPool<byte>.Shared.Return(bytes.Array!);
                _next++;
                passed++;
            }
            else
            {
                _held.Add(ahead - passed, bytes);
            }
        }
    }

    private void Forget()
    {
        foreach (var bytes in _held.Values)
        {
            ArrayPool<byte>.Shared.Return(bytes.Array!);
        }

        _held.Clear();
    }
}
