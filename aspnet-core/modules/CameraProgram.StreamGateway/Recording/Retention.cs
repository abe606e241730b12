namespace CameraProgram.StreamGateway.Recording;

/// <summary>How full a disk is.</summary>
/// <param name="UsedBytes">By recordings.</param>
/// <param name="HeldBytes">Of those, what nothing deletes.</param>
public sealed record DiskUse(RecordingDisk Disk, long UsedBytes, long HeldBytes)
{
    /// <summary>Long before old recordings have to go: there is time to buy a disk.</summary>
    public bool IsNearlyFull => UsedBytes >= Disk.MaxBytes * 0.9;

    /// <summary>So much is held that there is not enough room for what is recorded.</summary>
    public bool IsHeldFull => HeldBytes >= Disk.MaxBytes * 0.9;
}

/// <summary>Deletes recordings whose days are over, and the oldest where a disk is full; never what is held.</summary>
/// <param name="daysOf">For how many days a camera's recordings are kept.</param>
public sealed class Retention(Holds holds, Func<Guid, int> daysOf, TimeProvider clock)
{
    /// <returns>How full the disk is afterwards.</returns>
    public DiskUse Clean(RecordingDisk disk)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (used, held) = (0L, 0L);
        foreach (var segment in RecordingArchive.OldestFirst(disk))
        {
            if (segment.End + TimeSpan.FromDays(daysOf(segment.CameraId)) >= now || !TryDelete(segment))
            {
                used += segment.Bytes;
                held += holds.Covers(segment) ? segment.Bytes : 0;
            }
        }

        foreach (var oldest in RecordingArchive.OldestFirst(disk).TakeWhile(_ => used > disk.MaxBytes))
        {
            used -= TryDelete(oldest) ? oldest.Bytes : 0;
        }

        RemoveEmptyFolders(disk);
        return new DiskUse(disk, used, held);
    }

    private bool TryDelete(Segment segment)
    {
        try
        {
            return holds.TryDelete(segment);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody reads it, or the disk is gone; the next time it is tried again.
            return false;
        }
    }

    private void RemoveEmptyFolders(RecordingDisk disk)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        foreach (var folder in Directory.Exists(disk.Path) ? Directory.EnumerateDirectories(disk.Path).SelectMany(Directory.EnumerateDirectories).ToList() : [])
        {
            // A file of yesterday evening may still be begun a moment after midnight.
            if (Segment.DayOf(folder) is { } day && day.AddDays(1) < today && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }
}
