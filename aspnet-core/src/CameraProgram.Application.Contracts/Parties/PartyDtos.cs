using CameraProgram.Cameras;
using CameraProgram.Identity;

namespace CameraProgram.Parties;

/// <param name="MaskedPhone">"09•••••678".</param>
/// <param name="Cameras">Cameras in use that it owns.</param>
public sealed record PartyListItemDto(
    Guid Id,
    long Version,
    PartyKind Kind,
    string FullName,
    string? Representative,
    NamedDto? Hamlet,
    string? Address,
    string? MaskedPhone,
    int Cameras) : IHasVersion;

/// <param name="Account">The account with which it sees its own cameras.</param>
/// <param name="OwnCameras">Its cameras, those in use first; at most <see cref="MaxCameras"/>.</param>
public sealed record PartyDto(
    Guid Id,
    long Version,
    PartyKind Kind,
    string FullName,
    string? Representative,
    NamedDto? Hamlet,
    string? Address,
    string? MaskedPhone,
    string? MaskedIdNumber,
    NamedDto? Account,
    int CameraCount,
    IReadOnlyList<PartyCameraDto> OwnCameras,
    DateTime CreationTime) : IHasVersion
{
    public const int MaxCameras = 50;
}

public sealed record PartyCameraDto(Guid Id, string Name, CameraStatus Status, int LensCount, ImageCheck ImageCheck);

/// <summary>What is masked otherwise. Each answer is noted in the access log.</summary>
public sealed record PartyContactDto(string? Phone, string? IdNumber);

/// <summary>Why a party looks like another.</summary>
public enum PartyLikeness
{
    SamePhone,
    SameName,
}

public sealed record SimilarPartyDto(PartyListItemDto Party, PartyLikeness Likeness);
