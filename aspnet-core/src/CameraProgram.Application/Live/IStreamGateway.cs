namespace CameraProgram.Live;

/// <summary>Where pictures are and how one proves to be allowed to see them.</summary>
public sealed record StreamPlace(string Address, string? User, string? Password, string? CertificateSha256)
{
    /// <summary>Records write all they hold; a password is not for logs.</summary>
    public override string ToString() => Address;
}

/// <summary>A camera as the gateway has to know it.</summary>
/// <param name="RetentionDays">For how long its recordings are kept; empty: as the gateway is set up.</param>
public sealed record ConnectedCamera(Guid TenantId, Guid CameraId, StreamPlace Main, StreamPlace? Sub, RecordingMode Recording, int? RetentionDays);

/// <summary>What a ticket is to allow.</summary>
/// <param name="OpenBefore">UTC; after it nobody gets in with it.</param>
/// <param name="CutAt">UTC; who is in is put out.</param>
/// <param name="Recordings">What of the recordings; empty: live pictures.</param>
public sealed record ViewOrder(Guid ViewId, Guid CameraId, PictureQuality Quality, DateTime OpenBefore, DateTime? CutAt, TimeSpanDto? Recordings = null);

/// <summary>What a camera's picture is doing, since when (UTC), and why not more.</summary>
/// <param name="Detail">For people who look after cameras; holds no password.</param>
public sealed record PictureState(LiveState State, DateTime Since, LiveFault? Fault = null, string? Detail = null);

/// <summary>The gateway of streams: in this process, or in one of its own. It knows cameras and tickets, and nothing of people.</summary>
public interface IStreamGateway
{
    /// <summary>Where a ticket for live pictures lets in.</summary>
    string LivePath { get; }

    /// <summary>Where a ticket for recordings lets in.</summary>
    string RecordedPath { get; }

    /// <summary>Tells of a camera, or that it is another way now; telling it again changes nothing.</summary>
    void Put(ConnectedCamera camera);

    /// <summary>Empty: the gateway was not told of it.</summary>
    PictureState? StateOf(Guid cameraId);

    string Sign(ViewOrder order);

    /// <summary>Asks a camera for one picture.</summary>
    Task<ConnectionTestDto> TestAsync(StreamPlace place, CancellationToken cancellationToken);
}
