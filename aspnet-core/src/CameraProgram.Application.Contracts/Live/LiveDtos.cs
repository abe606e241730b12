using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Routes;

namespace CameraProgram.Live;

/// <summary>A camera that the user may watch now.</summary>
/// <param name="Since">UTC, of the state; empty: the gateway does not know the camera yet.</param>
/// <param name="HasSub">It has small pictures as well.</param>
/// <param name="IsSample">Its pictures come with the program; they are not those of a camera.</param>
/// <param name="MayPlayBack">The user may look at its recordings.</param>
public sealed record LiveCameraDto(
    Guid Id,
    string Name,
    string? Code,
    string? Location,
    NamedDto? Hamlet,
    CameraStatus Status,
    PointDto? Position,
    LiveState State,
    DateTime? Since,
    LiveFault? Fault,
    bool HasSub,
    bool IsRecorded,
    bool IsSample,
    bool MayPlayBack);

/// <summary>Lets one viewer in, once.</summary>
/// <param name="Ticket">Goes as the second sub-protocol of the WebSocket, or in the header <c>X-View-Ticket</c>; never into an address.</param>
/// <param name="Path">Where it lets in.</param>
/// <param name="CutAt">UTC; the view ends then.</param>
/// <param name="Recordings">What of the recordings it opens; their pictures are timed from its beginning. Empty: live pictures.</param>
/// <param name="Watermark">Stands over the picture: who watches.</param>
public sealed record ViewTicketDto(
    Guid ViewId, string Ticket, string Path, DateTime OpenBefore, DateTime? CutAt, TimeSpanDto? Recordings, string Watermark);

/// <param name="From">UTC.</param>
/// <param name="To">UTC.</param>
public sealed record TimeSpanDto(DateTime From, DateTime To);

/// <summary>What there is of a camera between two moments.</summary>
/// <param name="Recorded">In order; neighbours are one.</param>
/// <param name="Held">What nothing deletes.</param>
/// <param name="Allowed">What the user may look at.</param>
public sealed record TimelineDto(
    DateTime From, DateTime To, IReadOnlyList<TimeSpanDto> Recorded, IReadOnlyList<TimeSpanDto> Held, IReadOnlyList<TimeSpanDto> Allowed);

/// <summary>One view in the log.</summary>
public sealed record CameraLookDto(
    Guid Id,
    ViewKind Kind,
    Guid CameraId,
    string CameraName,
    Guid ViewerId,
    string ViewerName,
    string? ForName,
    DateTime AskedAt,
    DateTime? BeganAt,
    DateTime? EndedAt,
    ViewEndKind? End,
    string? ViewerAddress,
    DateTime? From,
    DateTime? To);

/// <summary>A clip that was asked for.</summary>
/// <param name="From">UTC, as it was asked for.</param>
/// <param name="To">UTC, as it was asked for.</param>
/// <param name="Progress">0 to 100.</param>
/// <param name="CutFrom">UTC, of its first picture.</param>
/// <param name="CutTo">UTC, of the end of its last picture.</param>
/// <param name="MissingSeconds">Within it nothing was recorded for so long.</param>
/// <param name="Sha256">Of its file, in hexadecimal.</param>
/// <param name="KeptUntil">UTC; its file is deleted then.</param>
public sealed record CameraClipDto(
    Guid Id,
    Guid CameraId,
    string CameraName,
    DateTime From,
    DateTime To,
    ClipManner Manner,
    string Reason,
    string AskedByName,
    DateTime AskedAt,
    ClipState State,
    int Progress,
    DateTime? CutFrom,
    DateTime? CutTo,
    int MissingSeconds,
    long Bytes,
    string? Sha256,
    ClipFailure? Failure,
    DateTime? KeptUntil);

/// <summary>What can be cut here.</summary>
/// <param name="CanBeExact">The server can code clips anew.</param>
public sealed record ClipOptionsDto(int MaxMinutes, bool CanBeExact, int DaysKept);

/// <summary>A clip that is open for this person.</summary>
/// <param name="Path">Where its file is, for <paramref name="Until"/>; nobody else gets in with it.</param>
/// <param name="Until">UTC.</param>
public sealed record ClipOpeningDto(string Path, DateTime Until);

/// <summary>How a camera is connected; the password is never told.</summary>
public sealed record CameraConnectionDto(
    Guid Id,
    long Version,
    Guid CameraId,
    string Main,
    string? Sub,
    string? User,
    bool HasPassword,
    string? CertificateSha256,
    RecordingMode Recording,
    bool IsSample,
    LiveState State,
    DateTime? Since,
    LiveFault? Fault,
    string? Detail) : IHasVersion;

/// <summary>What came of a try to reach a camera.</summary>
/// <param name="Fault">Empty: pictures came.</param>
/// <param name="Detail">What the camera said, for people who look after cameras.</param>
/// <param name="Codec">As browsers name it: <c>avc1.640028</c>.</param>
/// <param name="Milliseconds">Until the first picture, or until it failed.</param>
/// <param name="Picture">A file (MP4) of one picture, in base 64.</param>
public sealed record ConnectionTestDto(
    LiveFault? Fault, string? Detail, string? Codec, int? Width, int? Height, int Milliseconds, byte[]? Picture);

public sealed record ViewGrantDto(
    Guid Id,
    long Version,
    NamedDto Viewer,
    NamedDto? Camera,
    NamedDto? Hamlet,
    DateTime From,
    DateTime To,
    bool WithRecordings,
    string Reason,
    string GrantedByName,
    GrantState State,
    DateTime? RevokedAt,
    string? RevokedByName,
    string? RevokeReason) : IHasVersion;

/// <summary>Somebody who may be given rights to watch.</summary>
/// <param name="WatchesAll">Their role opens all cameras already.</param>
public sealed record ViewerOptionDto(Guid Id, string FullName, string? JobTitle, bool WatchesAll);
