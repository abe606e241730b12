namespace CameraProgram.StreamGateway.Recording;

/// <summary>Clips that were cut, each a file in one folder.</summary>
public sealed class ClipStore(string folder, ClipCutter cutter, ClipEncoder encoder)
{
    /// <summary>Of the work that is done when a clip to be coded anew is cut.</summary>
    private const double CutShare = 0.1;

    public bool CanBeExact => encoder.IsAvailable;

    /// <summary>The file is there when this returns, and not before; a file of that number from before is replaced.</summary>
    /// <param name="exact">Coded anew, so that it begins and ends with the very picture; else at key pictures.</param>
    /// <param name="progress">From 0 to 1.</param>
    /// <exception cref="ClipException">There is nothing, or no one file can hold it, or it cannot be coded.</exception>
    /// <exception cref="IOException">The disk is full or gone.</exception>
    public async Task<Clip> MakeAsync(Guid id, Guid cameraId, TimeRange span, bool exact, IProgress<double> progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var (part, coded) = (PathOf(id) + ".part", PathOf(id) + ".coded");
        try
        {
            var clip = await CutAsync(part, cameraId, span, exact ? new Share(progress, 0, CutShare) : progress, cancellationToken);
            if (exact)
            {
                clip = await encoder.EncodeAsync(clip, part, span.From, span.To, coded, new Share(progress, CutShare, 1), cancellationToken);
            }

            File.Move(exact ? coded : part, PathOf(id), overwrite: true);
            return clip;
        }
        finally
        {
            File.Delete(part);
            File.Delete(coded);
        }
    }

    /// <returns>Empty: there is none.</returns>
    public FileStream? Open(Guid id)
    {
        try
        {
            return new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Also when there is none.</summary>
    public void Delete(Guid id)
    {
        if (Directory.Exists(folder))
        {
            File.Delete(PathOf(id));
        }
    }

    private string PathOf(Guid id) => Path.Combine(folder, $"{id:N}.mp4");

    private async Task<Clip> CutAsync(string path, Guid cameraId, TimeRange span, IProgress<double> progress, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        var clip = await cutter.CutAsync(cameraId, span.From, span.To, file, progress, cancellationToken);
        file.Flush(flushToDisk: true);
        return clip;
    }

    private sealed class Share(IProgress<double> whole, double from, double to) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + (value * (to - from)));
    }
}
