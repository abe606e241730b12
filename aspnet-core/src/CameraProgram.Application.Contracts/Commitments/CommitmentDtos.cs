using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Parties;

namespace CameraProgram.Commitments;

/// <param name="Cameras">How many cameras it is about.</param>
public sealed record CommitmentListItemDto(
    Guid Id,
    long Version,
    Guid PartyId,
    PartyKind PartyKind,
    string FullName,
    NamedDto? Hamlet,
    string? Address,
    CommitmentState State,
    int TermsNumber,
    int Cameras,
    DateOnly? SignedDay,
    DateOnly? ValidTo,
    DateOnly? WithdrawnDay) : IHasVersion;

/// <param name="TermMonths">For how long it holds from the day it is signed; null: until it is withdrawn.</param>
/// <param name="Renews">The commitment it follows.</param>
/// <param name="RenewedById">The commitment that was made to follow it.</param>
/// <param name="TermsAreInForce">False of a draft: the clauses were replaced, and it has to take the new ones before it is signed.</param>
public sealed record CommitmentDto(
    Guid Id,
    long Version,
    Guid PartyId,
    PartyKind PartyKind,
    string FullName,
    string? Representative,
    string? Address,
    NamedDto? Hamlet,
    CommitmentState State,
    CommitmentTermsDto Terms,
    bool TermsAreInForce,
    IReadOnlyList<CommitmentCameraDto> Cameras,
    CommitmentSupportsDto Supports,
    int? TermMonths,
    ContactConsent ContactConsent,
    DateOnly? SignedDay,
    DateOnly? ValidTo,
    DateOnly? ConfirmedDay,
    DateOnly? WithdrawnDay,
    DateOnly? RenewedDay,
    CommitmentSignatureDto? Signature,
    Guid? RenewsId,
    Guid? RenewedById,
    IReadOnlyList<CommitmentEventDto> History,
    DateTime CreationTime) : IHasVersion;

/// <param name="CameraId">The camera in the register; what stands here is what the paper says.</param>
/// <param name="IsRetired">It is out of use by now.</param>
public sealed record CommitmentCameraDto(
    Guid CameraId, string Name, string? Code, string? Location, int LensCount, string? Model, int? Bearing, int? RetentionDays, double? Latitude, double? Longitude,
    bool IsRetired);

/// <param name="Place">A place to hang a camera.</param>
/// <param name="Protection">Looking after the pole and the camera.</param>
public sealed record CommitmentSupportsDto(bool Internet, bool Power, bool Protection, bool Place, string? Note);

/// <param name="At">UTC; when it was drawn, or when the scan was handed in.</param>
/// <param name="Path">Path data of what was drawn: M, L, Q, C and numbers.</param>
/// <param name="TakenBy">Who held the device out, or handed in the scan.</param>
public sealed record CommitmentSignatureDto(
    CommitmentSignatureKind Kind,
    string SignerName,
    CommitmentSignerRole SignerRole,
    DateTime At,
    string? Path,
    double? Width,
    double? Height,
    string? Device,
    string TakenBy,
    IReadOnlyList<AttachmentDto> Scans);

public sealed record CommitmentEventDto(CommitmentEventKind Kind, DateTime At, string ByName, string? ForName, string? Note);

/// <summary>What a new commitment of a party starts with; nothing is stored yet.</summary>
/// <param name="Cameras">Its cameras in use.</param>
/// <param name="OpenId">A commitment of the party that is open already: no further one can be made beside it.</param>
/// <param name="RenewsId">One under earlier clauses that the new one would follow.</param>
public sealed record CommitmentBeginningDto(
    Guid PartyId,
    PartyKind PartyKind,
    string FullName,
    NamedDto? Hamlet,
    CommitmentTermsDto Terms,
    IReadOnlyList<CommitmentCameraDto> Cameras,
    Guid? OpenId,
    CommitmentState? OpenState,
    Guid? RenewsId);

/// <param name="Count">Parties of the hamlet with cameras in use and without an open commitment; not those who withdrew theirs.</param>
/// <param name="Outdated">Drafts of the hamlet under clauses that were replaced: they follow as well.</param>
/// <param name="Limit">How many drafts are made in one go.</param>
public sealed record CommitmentDraftsPreviewDto(int Count, int Outdated, int Limit);

/// <param name="Followed">Drafts that took the clauses in force.</param>
public sealed record CommitmentDraftsDto(int Created, int Followed);

/// <param name="Count">Drafts under clauses that were replaced.</param>
/// <param name="TermsNumber">Of the version in force; null: none is.</param>
public sealed record OutdatedDraftsDto(int Count, int? TermsNumber);

/// <param name="Followed">Drafts that took the clauses in force.</param>
/// <param name="Left">More than fit into one go.</param>
public sealed record FollowedDraftsDto(int Followed, int Left);

/// <summary>How far a hamlet is, in numbers only.</summary>
/// <param name="Parties">Parties with at least one camera in use.</param>
/// <param name="Signed">Signed and not yet confirmed.</param>
/// <param name="Active">In force.</param>
/// <param name="Expiring">Of those in force, the ones that end soon.</param>
public sealed record CommitmentProgressDto(Guid HamletId, string Hamlet, int Parties, int Signed, int Active, int Expiring, int Withdrawn, int Expired);
