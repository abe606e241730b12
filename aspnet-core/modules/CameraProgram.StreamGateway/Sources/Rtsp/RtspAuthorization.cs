using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace CameraProgram.StreamGateway.Sources.Rtsp;

/// <summary>Answers a camera's challenge: Digest with SHA-256 or MD5 (RFC 7616), else Basic. The strongest that is offered is taken.</summary>
internal sealed partial class RtspAuthorization
{
    private readonly string _user;
    private readonly string _password;
    private readonly Dictionary<string, string> _challenge;
    private readonly bool _isDigest;
    private int _uses;

    private RtspAuthorization(string user, string password, Dictionary<string, string> challenge, bool isDigest) =>
        (_user, _password, _challenge, _isDigest) = (user, password, challenge, isDigest);

    /// <param name="challenges">All headers <c>WWW-Authenticate</c>.</param>
    /// <returns>Null when none is understood.</returns>
    public static RtspAuthorization? For(IEnumerable<string> challenges, string user, string password)
    {
        var read = challenges.Select(c => (Scheme: c.Split(' ', 2)[0].ToUpperInvariant(), Fields: FieldsOf(c))).ToList();
        var digests = read.Where(c => c.Scheme == "DIGEST" && AlgorithmOf(c.Fields) is not null).OrderBy(c => AlgorithmOf(c.Fields) == HashAlgorithmName.SHA256 ? 0 : 1).ToList();
        if (digests.Count > 0)
        {
            return new RtspAuthorization(user, password, digests[0].Fields, isDigest: true);
        }

        return read.Exists(c => c.Scheme == "BASIC") ? new RtspAuthorization(user, password, [], isDigest: false) : null;
    }

    /// <summary>The header <c>Authorization</c> of a request.</summary>
    public string Header(string method, string uri)
    {
        if (!_isDigest)
        {
            return $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_user}:{_password}"))}";
        }

        var (realm, nonce) = (_challenge.GetValueOrDefault("realm", string.Empty), _challenge.GetValueOrDefault("nonce", string.Empty));
        var (secret, what) = (Hash($"{_user}:{realm}:{_password}"), Hash($"{method}:{uri}"));
        var common = $"Digest username=\"{_user}\", realm=\"{realm}\", nonce=\"{nonce}\", uri=\"{uri}\"{Echo("opaque", "\"")}{Echo("algorithm", "")}";
        if (!_challenge.GetValueOrDefault("qop", string.Empty).Split(',').Any(q => q.Trim() == "auth"))
        {
            return $"{common}, response=\"{Hash($"{secret}:{nonce}:{what}")}\"";
        }

        var (count, own) = (Interlocked.Increment(ref _uses).ToString("x8", CultureInfo.InvariantCulture), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)));
        return $"{common}, qop=auth, nc={count}, cnonce=\"{own}\", response=\"{Hash($"{secret}:{nonce}:{count}:{own}:auth:{what}")}\"";
    }

    /// <summary>What the challenge said comes back as it was.</summary>
    private string Echo(string field, string quote) => _challenge.TryGetValue(field, out var value) ? $", {field}={quote}{value}{quote}" : string.Empty;

    private static HashAlgorithmName? AlgorithmOf(Dictionary<string, string> fields) => fields.GetValueOrDefault("algorithm", "MD5").ToUpperInvariant() switch
    {
        "MD5" => HashAlgorithmName.MD5,
        "SHA-256" => HashAlgorithmName.SHA256,
        _ => null,
    };

    /// <summary>Cameras know nothing better than MD5: it proves the password, it protects nothing else.</summary>
    private string Hash(string text) => Convert.ToHexStringLower(CryptographicOperations.HashData(AlgorithmOf(_challenge)!.Value, Encoding.UTF8.GetBytes(text)));

    private static Dictionary<string, string> FieldsOf(string challenge) =>
        FieldPattern().Matches(challenge).DistinctBy(m => m.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value : m.Groups["plain"].Value, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("""(?<name>[A-Za-z]+)\s*=\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^\s,"]+))""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex FieldPattern();
}
