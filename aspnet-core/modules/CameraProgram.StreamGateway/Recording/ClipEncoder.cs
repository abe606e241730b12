using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>
/// Makes a clip that begins and ends with the very picture that was asked for: it has to be coded anew, by ffmpeg, on one thread
/// and behind everything else that the machine does.
/// </summary>
/// <param name="program">Name or path of ffmpeg.</param>
public sealed class ClipEncoder(string program)
{
    private const string TimePrefix = "out_time_us=";
    private const int MaxErrorLength = 500;

    private readonly Lazy<bool> _exists = new(() => Exists(program));

    /// <summary>Whether ffmpeg is on this machine.</summary>
    public bool IsAvailable => _exists.Value;

    /// <param name="clip">As it was cut.</param>
    /// <param name="source">Its file.</param>
    /// <param name="from">UTC; what lies before the clip begins is not in it.</param>
    /// <param name="to">UTC.</param>
    /// <param name="target">A file that is written anew.</param>
    /// <param name="progress">From 0 to 1.</param>
    /// <exception cref="ClipException">ffmpeg is missing or failed.</exception>
    public async Task<Clip> EncodeAsync(Clip clip, string source, DateTime from, DateTime to, string target, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        if (!IsAvailable)
        {
            throw new ClipException(ClipFault.NoEncoder);
        }

        var (first, last) = (from > clip.From ? from : clip.From, to < clip.To ? to : clip.To);
        var (start, length) = (InFile(clip, first), InFile(clip, last) - InFile(clip, first));
        var error = await RunAsync(Arguments(source, start, length, target), done => progress?.Report(Math.Clamp(done / length, 0, 1)), cancellationToken);
        if (error is not null)
        {
            throw new ClipException(ClipFault.EncoderFailed, error);
        }

        await using var file = File.OpenRead(target);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        return new Clip(first, last, [.. clip.Holes.Where(h => h.From < last && first < h.To)], file.Length, hash);
    }

    /// <summary>Where a moment lies in a file that goes over its holes without a pause.</summary>
    private static TimeSpan InFile(Clip clip, DateTime moment) =>
        clip.Holes.Where(h => h.From < moment).Aggregate(moment - clip.From, (at, hole) => at - ((hole.To < moment ? hole.To : moment) - hole.From));

    /// <summary>After the source: every picture is decoded and the time counts exactly.</summary>
    private static string[] Arguments(string source, TimeSpan start, TimeSpan length, string target) =>
    [
        "-nostdin", "-hide_banner", "-loglevel", "error", "-progress", "pipe:1", "-i", source, "-ss", Seconds(start), "-t", Seconds(length),
        "-an", "-c:v", "libx264", "-preset", "veryfast", "-crf", "18", "-pix_fmt", "yuv420p", "-threads", "1", "-movflags", "+faststart", "-f", "mp4", "-y", target,
    ];

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.######", CultureInfo.InvariantCulture);

    private static ProcessStartInfo StartOf(string program, IEnumerable<string> arguments) =>
        new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

    private static bool Exists(string program)
    {
        try
        {
            using var process = Process.Start(StartOf(program, ["-version"]))!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            return false;
        }
    }

    /// <returns>What it complained of; empty: it is done.</returns>
    private async Task<string?> RunAsync(string[] arguments, Action<TimeSpan> report, CancellationToken cancellationToken)
    {
        using var process = Process.Start(StartOf(program, arguments))!;
        await using var stop = cancellationToken.Register(() => Kill(process));
        Yield(process);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        while (await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            if (line.StartsWith(TimePrefix, StringComparison.Ordinal) && long.TryParse(line.AsSpan(TimePrefix.Length), CultureInfo.InvariantCulture, out var done))
            {
                report(TimeSpan.FromMicroseconds(done));
            }
        }

        await process.WaitForExitAsync(CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        var said = await errors;
        return process.ExitCode == 0 ? null : said[..Math.Min(said.Length, MaxErrorLength)];
    }

    private static void Yield(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            // It ended already, or the system does not let us; it has one thread all the same.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended in this moment.
        }
    }
}
