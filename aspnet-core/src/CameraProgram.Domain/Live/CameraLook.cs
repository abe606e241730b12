using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Live;

/// <summary>The record of one view: who, which camera, from when to when, from where, and why it ended. It is written, never edited.</summary>
[NotAudited]
public sealed class CameraLook : Entity, IMultiTenant, ISearchable
{
    private CameraLook()
    {
    }

    /// <param name="id">Of the view; the ticket bears it.</param>
    /// <param name="span">What of the recordings; empty: live pictures.</param>
    public CameraLook(Guid id, Guid cameraId, string cameraName, (DateTime From, DateTime To)? span, Actor actor, Guid? delegationId, DateTime at)
        : base(id)
    {
        (CameraId, CameraName) = (Check.Id(cameraId), Check.Text(cameraName, CameraProgramConsts.NameLength));
        Kind = span is null ? ViewKind.Live : ViewKind.Recording;
        (From, To) = (span?.From, span?.To);
        (ViewerId, ViewerName, ForName, DelegationId, AskedAt) = (Check.Id(actor.UserId ?? Guid.Empty), actor.Name, actor.ForName, delegationId, at);
    }

    /// <summary>A clip was asked for, or opened.</summary>
    /// <param name="address">The network address from which it was.</param>
    public CameraLook(Guid id, CameraClip clip, ViewKind kind, string? address, Actor actor, Guid? delegationId, DateTime at)
        : this(id, clip.CameraId, clip.CameraName, (clip.CutFrom ?? clip.From, clip.CutTo ?? clip.To), actor, delegationId, at)
    {
        (Kind, ClipId, ViewerAddress) = (kind, clip.Id, Cut(address));
        (BeganAt, EndedAt, End) = (at, at, ViewEndKind.Left);
    }

    public Guid TenantId { get; private set; }

    public Guid CameraId { get; private set; }

    public string CameraName { get; private set; } = string.Empty;

    public ViewKind Kind { get; private set; }

    /// <summary>Of which clip; empty: of none.</summary>
    public Guid? ClipId { get; private set; }

    /// <summary>UTC; of the recordings that were opened.</summary>
    public DateTime? From { get; private set; }

    /// <inheritdoc cref="From"/>
    public DateTime? To { get; private set; }

    public Guid ViewerId { get; private set; }

    public string ViewerName { get; private set; } = string.Empty;

    /// <summary>In whose place.</summary>
    public string? ForName { get; private set; }

    /// <summary>Under which grant the viewer stood in for another.</summary>
    public Guid? DelegationId { get; private set; }

    /// <summary>UTC; when the ticket was given.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>The network address of the viewer, as the gateway saw it.</summary>
    public string? ViewerAddress { get; private set; }

    /// <summary>The machine that showed the pictures.</summary>
    public string? Server { get; private set; }

    /// <summary>UTC; empty: the ticket was never used.</summary>
    public DateTime? BeganAt { get; private set; }

    /// <summary>UTC; empty: it goes on, or never began.</summary>
    public DateTime? EndedAt { get; private set; }

    public ViewEndKind? End { get; private set; }

    /// <summary>Only the first word counts.</summary>
    public void Begin(string? address, string server, DateTime at) =>
        (ViewerAddress, Server, BeganAt) = BeganAt is null ? (Cut(address), Cut(server), at) : (ViewerAddress, Server, BeganAt);

    /// <inheritdoc cref="Begin"/>
    public void Finish(ViewEndKind end, DateTime at) =>
        (End, EndedAt) = EndedAt is null ? (end, at) : (End, EndedAt);

    /// <summary>Of what was opened only this was sent.</summary>
    public void Narrow(DateTime from, DateTime to)
    {
        if (Kind == ViewKind.Recording && EndedAt is null)
        {
            (From, To) = (from > From ? from : From, to < To ? to : To);
        }
    }

    public string GetSearchWords() => $"{ViewerName} {ForName} {CameraName} {ViewerAddress}";

    private static string? Cut(string? address) =>
        address?.Length > LiveConsts.ViewerAddressLength ? address[..LiveConsts.ViewerAddressLength] : address;
}
