namespace CameraProgram.Cameras;

/// <summary>What is known of a camera as a thing.</summary>
public sealed record CameraDetails(
    string Name,
    string? Code,
    Guid? PartyId,
    Guid? HamletId,
    Guid? RouteId,
    string? Location,
    int LensCount,
    string? Model = null,
    string? Serial = null,
    string? Mac = null,
    string? Resolution = null,
    int? RetentionDays = null,
    DateOnly? InstalledDay = null,
    DateOnly? WarrantyTo = null,
    CameraFunding Funding = CameraFunding.Socialised,
    Conformity Conformity = Conformity.Unknown,
    string? ConformityReference = null,
    string? Note = null);
