using CameraProgram.StreamGateway.Core.Streams;

namespace CameraProgram.StreamGateway.Tickets;

/// <summary>What the gateway knows of a viewer: which camera, until when, and under which number the view is recorded.</summary>
/// <param name="ViewId">Of the record of the view; a view is cut by it.</param>
/// <param name="OpenBefore">UTC: after it nobody gets in with this ticket.</param>
/// <param name="CutAt">UTC: who is in is put out; empty: only by being cut.</param>
/// <param name="From">UTC: the first moment of recordings that may be seen; empty: live pictures only.</param>
/// <param name="To">UTC: the last moment of recordings that may be seen; empty: no end.</param>
public sealed record ViewTicket(
    Guid ViewId, Guid CameraId, StreamProfile Profile, DateTime OpenBefore, DateTime? CutAt = null, DateTime? From = null, DateTime? To = null);
