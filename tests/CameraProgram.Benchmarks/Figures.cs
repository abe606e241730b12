using System.Diagnostics;
using System.Globalization;

namespace CameraProgram.Benchmarks;

/// <summary>Times and prints alike everywhere: median, 95th percentile and the extremes, in milliseconds.</summary>
internal static class Figures
{
    public static async Task<double[]> TimeAsync(int runs, Func<Task> work, int warmUp = 2)
    {
        for (var i = 0; i < warmUp; i++)
        {
            await work();
        }

        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return times;
    }

    public static double Median(IReadOnlyCollection<double> times) => Percentile(times, 0.5);

    public static void Print(string what, IReadOnlyCollection<double> times) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-58} median {Median(times),9:N1} ms   p95 {Percentile(times, 0.95),9:N1}   min {times.Min(),9:N1}   max {times.Max(),9:N1}   ({times.Count} runs)"));

    public static void PrintRatio(string what, double other, double own) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-58} {other / own,9:N1} times"));

    private static double Percentile(IReadOnlyCollection<double> times, double share)
    {
        var sorted = times.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, Math.Round(share * (sorted.Length - 1)))];
    }
}
