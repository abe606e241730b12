using CameraProgram.Imports.Reading;
using Microsoft.Extensions.Caching.Memory;

namespace CameraProgram.Imports;

/// <summary>
/// The rows of the lists that people look at now: page after page of a preview does not read the file anew. They are found by
/// the content of the file, so they are never out of date; what the register says to them is asked each time.
/// </summary>
public sealed class ListsAtHand : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(3);

    private readonly MemoryCache _lists = new(new MemoryCacheOptions { SizeLimit = 2 * ImportConsts.MaxRows });

    internal async Task<IReadOnlyList<TableRow>> OfAsync(ImportJob job, Func<Task<List<TableRow>>> read)
    {
        var key = (job.BlobKey, job.Format, job.Sheet, job.Encoding, job.HeadingRow, job.HeadingRowCount);
        if (_lists.TryGetValue(key, out IReadOnlyList<TableRow>? known) && known is not null)
        {
            return known;
        }

        var rows = await read();
        return _lists.Set<IReadOnlyList<TableRow>>(key, rows, new MemoryCacheEntryOptions { Size = rows.Count, SlidingExpiration = Kept });
    }

    public void Dispose() => _lists.Dispose();
}
