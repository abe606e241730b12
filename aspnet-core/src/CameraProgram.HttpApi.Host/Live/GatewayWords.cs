using CameraProgram.StreamGateway.Core.Streams;
using CameraProgram.StreamGateway.Outputs;
using CameraProgram.StreamGateway.Recording;
using CameraProgram.StreamGateway.Sources;

namespace CameraProgram.Live;

/// <summary>The gateway's words in those of the program.</summary>
internal static class GatewayWords
{
    public static PictureState ToState(StreamStatus status) => new(
        status.State switch
        {
            StreamState.Idle => LiveState.Idle,
            StreamState.Connecting => LiveState.Connecting,
            StreamState.Live => LiveState.Live,
            StreamState.Down => LiveState.Down,
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        },
        status.Since, status.Fault is { } fault ? ToFault(fault) : null, status.Detail);

    public static LiveFault ToFault(SourceFault fault) => fault switch
    {
        SourceFault.Unreachable => LiveFault.Unreachable,
        SourceFault.PortClosed => LiveFault.PortClosed,
        SourceFault.WrongPassword => LiveFault.WrongPassword,
        SourceFault.WrongPath => LiveFault.WrongPath,
        SourceFault.WrongCodec => LiveFault.WrongCodec,
        SourceFault.NoFrames => LiveFault.NoFrames,
        SourceFault.Garbled => LiveFault.Garbled,
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    public static ClipFailure ToFailure(ClipFault fault) => fault switch
    {
        ClipFault.NothingRecorded => ClipFailure.NothingRecorded,
        ClipFault.FormatChanged => ClipFailure.FormatChanged,
        ClipFault.NoEncoder => ClipFailure.NoEncoder,
        ClipFault.EncoderFailed => ClipFailure.EncoderFailed,
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    public static ViewEndKind ToEnd(ViewEnd end) => end switch
    {
        ViewEnd.Left => ViewEndKind.Left,
        ViewEnd.Cut => ViewEndKind.Cut,
        ViewEnd.TooSlow => ViewEndKind.TooSlow,
        ViewEnd.Stopped => ViewEndKind.Stopped,
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };
}
