using System.Text.Json;

namespace CameraProgram.StreamGateway.Recording;

/// <summary>Recordings that nothing deletes until they are released.</summary>
/// <param name="Id">Chosen by whoever holds, so that asking twice holds once.</param>
/// <param name="From">UTC.</param>
/// <param name="To">UTC.</param>
public sealed record Hold(Guid Id, Guid CameraId, DateTime From, DateTime To);

/// <summary>All holds, in a file that is replaced as a whole. Deleting asks here, and a hold that is taken is there before it is confirmed.</summary>
public sealed class Holds
{
    private const string FileName = "holds.json";

    private readonly Lock _changing = new();
    private readonly string _path;
    private readonly Dictionary<Guid, Hold> _holds;

    /// <param name="folder">Where the file lies; made when it is missing.</param>
    /// <exception cref="JsonException">The file cannot be read: nothing may be deleted as long as nobody knows what is held.</exception>
    public Holds(string folder)
    {
        Directory.CreateDirectory(folder);
        _path = Path.Combine(folder, FileName);
        _holds = File.Exists(_path) ? JsonSerializer.Deserialize<List<Hold>>(File.ReadAllBytes(_path))!.ToDictionary(h => h.Id) : [];
    }

    public IReadOnlyList<Hold> All()
    {
        lock (_changing)
        {
            return [.. _holds.Values.OrderBy(h => h.From).ThenBy(h => h.Id)];
        }
    }

    public void Take(Hold hold) => Change(() => _holds[hold.Id] = hold);

    public void Release(Guid id) => Change(() => _holds.Remove(id));

    public bool Covers(Segment segment)
    {
        lock (_changing)
        {
            return CoversUnlocked(segment);
        }
    }

    /// <returns>False: it is held.</returns>
    /// <exception cref="IOException">The disk refuses.</exception>
    public bool TryDelete(Segment segment)
    {
        lock (_changing)
        {
            if (CoversUnlocked(segment))
            {
                return false;
            }

            File.Delete(segment.Path);
            return true;
        }
    }

    private bool CoversUnlocked(Segment segment) => _holds.Values.Any(h => h.CameraId == segment.CameraId && h.From < segment.End && segment.Start < h.To);

    private void Change(Action change)
    {
        lock (_changing)
        {
            change();
            var next = _path + ".next";
            using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
            {
                JsonSerializer.Serialize(file, _holds.Values);
                file.Flush(flushToDisk: true);
            }

            File.Move(next, _path, overwrite: true);
        }
    }
}
