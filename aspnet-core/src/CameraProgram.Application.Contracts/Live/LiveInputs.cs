using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Live;

/// <summary>Sort: <c>name</c>.</summary>
public sealed class LiveCameraListInput : ListInput
{
    public Guid? HamletId { get; set; }

    /// <summary>Only these.</summary>
    [MaxLength(64)]
    public IReadOnlyList<Guid>? Ids { get; set; }
}

public sealed class WatchInput
{
    [Required]
    public Guid? CameraId { get; set; }

    public PictureQuality Quality { get; set; }
}

public sealed class PlaybackInput
{
    [Required]
    public Guid? CameraId { get; set; }

    /// <summary>UTC.</summary>
    [Required]
    public DateTime? From { get; set; }

    /// <summary>UTC; at most <see cref="LiveConsts.MaxPlaybackHours"/> after it.</summary>
    [Required]
    public DateTime? To { get; set; }
}

public sealed class TimelineInput
{
    /// <summary>UTC.</summary>
    [Required]
    public DateTime? From { get; set; }

    /// <summary>UTC; at most 31 days after it.</summary>
    [Required]
    public DateTime? To { get; set; }
}

/// <summary>Sort: <c>asked</c> (the newest first).</summary>
public sealed class ClipListInput : ListInput
{
    public Guid? CameraId { get; set; }

    public ClipState? State { get; set; }

    /// <summary>Only one's own.</summary>
    public bool Mine { get; set; }
}

public sealed class CutClipInput
{
    [Required]
    public Guid? CameraId { get; set; }

    /// <summary>UTC.</summary>
    [Required]
    public DateTime? From { get; set; }

    /// <summary>UTC; at most <see cref="LiveConsts.MaxClipMinutes"/> after it.</summary>
    [Required]
    public DateTime? To { get; set; }

    public ClipManner Manner { get; set; }

    /// <summary>What it is needed for.</summary>
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}

/// <summary>Sort: <c>asked</c> (the newest first).</summary>
public class CameraLookListInput : ListInput
{
    public Guid? CameraId { get; set; }

    public Guid? ViewerId { get; set; }

    public ViewKind? Kind { get; set; }

    /// <summary>Only those that run.</summary>
    public bool Running { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}

public sealed class CameraLookExportInput : CameraLookListInput
{
    public ExportFormat Format { get; set; }
}

public class SaveConnectionInput
{
    /// <summary><c>rtsp://192.168.1.20:554/stream1</c>; user and password in it are taken out.</summary>
    [Required, StringLength(LiveConsts.AddressLength)]
    public string Main { get; set; } = string.Empty;

    [StringLength(LiveConsts.AddressLength)]
    public string? Sub { get; set; }

    [StringLength(LiveConsts.UserLength)]
    public string? User { get; set; }

    /// <summary>Empty: as before.</summary>
    [StringLength(LiveConsts.PasswordLength)]
    public string? Password { get; set; }

    /// <summary>The camera asks for no password any more.</summary>
    public bool ForgetPassword { get; set; }

    [StringLength(3 * LiveConsts.FingerprintLength)]
    public string? CertificateSha256 { get; set; }

    public RecordingMode Recording { get; set; }
}

/// <summary>Without a password the one that is stored is tried.</summary>
public sealed class TestConnectionInput : SaveConnectionInput
{
    public PictureQuality Quality { get; set; }
}

/// <summary>Sort: <c>to</c> (the newest first), <c>from</c>.</summary>
public sealed class ViewGrantListInput : ListInput
{
    public Guid? ViewerId { get; set; }

    public Guid? CameraId { get; set; }

    /// <summary>Only those that are in force or will be.</summary>
    public bool Open { get; set; }
}

/// <summary>Either a camera or a hamlet.</summary>
public sealed class GrantViewInput
{
    [Required]
    public Guid? ViewerId { get; set; }

    public Guid? CameraId { get; set; }

    public Guid? HamletId { get; set; }

    /// <summary>UTC.</summary>
    [Required]
    public DateTime? From { get; set; }

    /// <summary>UTC.</summary>
    [Required]
    public DateTime? To { get; set; }

    public bool WithRecordings { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}
