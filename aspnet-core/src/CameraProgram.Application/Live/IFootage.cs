namespace CameraProgram.Live;

/// <summary>Recordings that nothing deletes until they are released.</summary>
/// <param name="Id">Chosen by whoever holds, so that asking twice holds once.</param>
/// <param name="From">UTC.</param>
/// <param name="To">UTC.</param>
public sealed record FootageHold(Guid Id, Guid CameraId, DateTime From, DateTime To);

/// <summary>A file of a recording.</summary>
/// <param name="From">UTC, of its first picture.</param>
/// <param name="To">UTC, of the end of its last picture.</param>
/// <param name="Sha256">In hexadecimal; empty: it is still being written.</param>
public sealed record FootageFile(DateTime From, DateTime To, long Bytes, string? Sha256);

/// <summary>What is to be cut.</summary>
/// <param name="From">UTC.</param>
/// <param name="To">UTC.</param>
public sealed record ClipOrder(Guid ClipId, Guid CameraId, DateTime From, DateTime To, ClipManner Manner);

/// <summary>There is no clip.</summary>
public sealed class FootageException(ClipFailure failure, Exception inner) : Exception(inner.Message, inner)
{
    public ClipFailure Failure { get; } = failure;
}

/// <summary>What cameras recorded, and clips of it. All that lets footage out of the house goes through here.</summary>
public interface IFootage
{
    /// <summary>Clips can be coded anew on this server.</summary>
    bool CanBeExact { get; }

    /// <summary>For so long a clip's file is kept.</summary>
    int ClipDays { get; }

    /// <summary>What is recorded of a camera within the time, in order; neighbours are one.</summary>
    IReadOnlyList<TimeSpanDto> Recorded(Guid cameraId, DateTime from, DateTime to);

    /// <summary>What of it nothing deletes.</summary>
    IReadOnlyList<TimeSpanDto> Held(Guid cameraId, DateTime from, DateTime to);

    /// <summary>The files in which it is recorded, in order.</summary>
    IReadOnlyList<FootageFile> List(Guid cameraId, DateTime from, DateTime to);

    /// <summary>Reads all of them and tells those that are no longer what was recorded.</summary>
    Task<IReadOnlyList<FootageFile>> FindDamagedAsync(Guid cameraId, DateTime from, DateTime to, CancellationToken cancellationToken);

    /// <summary>When it returns nothing deletes them any more.</summary>
    void Hold(FootageHold hold);

    /// <summary>Also when nothing is held by that name.</summary>
    void Release(Guid holdId);

    /// <summary>Cuts a clip into a file of its own; asked again it cuts anew.</summary>
    /// <param name="progress">From 0 to 1.</param>
    /// <exception cref="FootageException">There is no clip, and no file.</exception>
    Task<CutClip> CutAsync(ClipOrder order, IProgress<double> progress, CancellationToken cancellationToken);

    /// <returns>Its file; empty: there is none here.</returns>
    Stream? OpenClip(Guid clipId);

    /// <summary>Also when there is none.</summary>
    void DeleteClip(Guid clipId);
}
