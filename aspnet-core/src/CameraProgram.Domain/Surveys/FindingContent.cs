using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Parties;

namespace CameraProgram.Surveys;

/// <summary>What a surveyor wrote down at one place.</summary>
/// <param name="Accuracy">Metres, as the phone says of its position.</param>
/// <param name="CameraVersion">The version of the camera that the phone had read.</param>
/// <param name="BearingAfter">Where it should look.</param>
public sealed record FindingContent(
    FoundOwner? Owner,
    GeoPoint? Position,
    int? Accuracy,
    string? Place,
    int LensCount,
    string? Model,
    string? Serial,
    int? Bearing,
    int? BearingAfter,
    int? FieldOfView,
    int? Range,
    int? RetentionDays,
    SiteMount? Mount,
    bool IsImportant,
    Guid? CameraId,
    long? CameraVersion,
    FoundSuitability Suitability,
    string? Technician,
    string? Note);

/// <summary>The owner as the surveyor met them.</summary>
public sealed record FoundOwner(PartyKind Kind, string Name, string? Representative, string? Phone, string? Address);

/// <summary>Suitability of a place (003): null where the surveyor gave no opinion.</summary>
/// <param name="FewestLenses">No other place does with fewer lenses.</param>
public sealed record FoundSuitability(bool? Technical = null, bool? Appearance = null, bool? Operation = null, bool? FewestLenses = null);
