using System.Security.Cryptography;
using System.Text;

namespace CameraProgram.Setup;

/// <summary>
/// Proves that whoever sets the program up can read its console. Random at each start, kept in memory only,
/// written in letters and digits that cannot be misread (no 0 and O, no 1, I and L).
/// </summary>
public sealed class SetupCode : IDisposable
{
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Length = 12;
    private const int GroupLength = 4;

    private readonly SemaphoreSlim _door = new(1, 1);
    private readonly string _code = RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>"ABCD-EFGH-JKMN".</summary>
    public string Shown { get; }

    public SetupCode() => Shown = string.Join('-', _code.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>Dashes, spaces and case do not matter. Takes the same time for every wrong code.</summary>
    public bool Matches(string typed)
    {
        var clean = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(clean), Encoding.ASCII.GetBytes(_code));
    }

    /// <summary>One set-up at a time, so that two people cannot both be the first.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _door.WaitAsync(cancellationToken);
        return new Leave(_door);
    }

    public void Dispose() => _door.Dispose();

    private sealed class Leave(SemaphoreSlim door) : IDisposable
    {
        public void Dispose() => door.Release();
    }
}
