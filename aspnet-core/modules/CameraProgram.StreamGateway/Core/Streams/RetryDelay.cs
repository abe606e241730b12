using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.StreamGateway.Core.Streams;

/// <summary>
/// How long to wait before a camera is tried again. After a wrong password the wait doubles up to five minutes, for cameras lock
/// an account that fails often; else it ends at fifteen seconds, so that a picture is back soon. A fifth more or less, so that two
/// hundred cameras that lost power together do not come back in one moment.
/// </summary>
internal static class RetryDelay
{
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan s_firstRefused = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan s_longestRefused = TimeSpan.FromMinutes(5);

    /// <param name="tries">That have failed since pictures last came, from 1.</param>
    /// <param name="chance">From 0 up to 1.</param>
    public static TimeSpan After(SourceFault fault, int tries, double chance)
    {
        var (first, longest) = fault == SourceFault.WrongPassword ? (s_firstRefused, s_longestRefused) : (s_first, s_longest);
        var doubled = first * Math.Pow(2, Math.Min(tries - 1, 20));
        return (doubled < longest ? doubled : longest) * (0.8 + (0.4 * chance));
    }
}
