using CameraProgram.Cameras;

namespace CameraProgram.Installations;

/// <param name="Value">Đồng.</param>
/// <param name="OpenDefects">Not mended yet.</param>
/// <param name="OverdueDefects">Not mended, and their deadline has passed: computed today, in Vietnam.</param>
public sealed record InstallationListItemDto(
    Guid Id,
    long Version,
    string Title,
    GiverKind GiverKind,
    string? GiverName,
    InstallationStatus Status,
    InstallationConclusion? Conclusion,
    DateTime? StartedAt,
    DateOnly? HandedOverDay,
    int Cameras,
    int OpenDefects,
    int OverdueDefects,
    long Value) : IHasVersion;

/// <param name="CameraStatus">Of the camera that this line is.</param>
public sealed record InstallationLineDto(
    Guid Id,
    Guid? CameraId,
    CameraStatus? CameraStatus,
    string Device,
    string? Model,
    string? Serial,
    string? Mac,
    string Unit,
    int ContractQuantity,
    int ActualQuantity,
    string? DifferenceReason,
    string? Location,
    string? Condition,
    DateOnly? WarrantyTo,
    Conformity Conformity,
    string? ConformityReference);

public sealed record InstallationMemberDto(InstallationSide Side, string Name, string? Title, string? Organisation, bool Signs);

public sealed record InstallationCheckDto(InstallationCheckKind Kind, InstallationCheckResult Result, string? Note);

public sealed record InstallationPaperDto(InstallationPaperKind Kind, bool IsHandedIn, string? Note);

public sealed record InstallationDefectDto(
    Guid Id, string Description, InstallationCheckKind? Check, DateOnly Deadline, DateOnly? MendedDay, string? MendedBy, bool IsOverdue);

public sealed record InstallationHistoryDto(
    Guid Id, InstallationEventKind Kind, DateTime At, string ByName, string? ForName, string? Note, InstallationConclusion? Conclusion);

/// <param name="Size">Bytes.</param>
public sealed record InstallationFileDto(string FileName, long Size, string Sha256);

/// <param name="ValueInWords">The value as papers spell it out.</param>
/// <param name="Gaps">What is missing before it can pass, in sentences.</param>
/// <param name="Pdf">The minutes as they were handed over; before that there is only a draft.</param>
/// <param name="History">Newest first; at most 200.</param>
public sealed record InstallationDto(
    Guid Id,
    long Version,
    string Title,
    IReadOnlyList<string> Bases,
    string? ContractNumber,
    DateOnly? ContractDay,
    GiverKind GiverKind,
    string? GiverName,
    string? ReceiverName,
    IReadOnlyList<InstallationMemberDto> Members,
    string? Place,
    DateTime? StartedAt,
    DateTime? EndedAt,
    IReadOnlyList<InstallationLineDto> Lines,
    IReadOnlyList<InstallationCheckDto> Checks,
    IReadOnlyList<InstallationPaperDto> Papers,
    IReadOnlyList<InstallationDefectDto> Defects,
    long Value,
    string ValueInWords,
    string? Note,
    InstallationStatus Status,
    InstallationConclusion? Conclusion,
    DateOnly? HandedOverDay,
    int CopyCount,
    InstallationFileDto? Pdf,
    InstallationFileDto? Docx,
    IReadOnlyList<string> Gaps,
    IReadOnlyList<InstallationAction> AllowedActions,
    IReadOnlyList<InstallationHistoryDto> History) : IHasVersion;

/// <summary>An agreed place at which a camera may be put up.</summary>
public sealed record InstallationSiteDto(Guid Id, string Name, string? HamletName, SiteStatus Status, int LensCount);

/// <summary>A camera that was put up and belongs to no installation yet.</summary>
public sealed record InstallingCameraDto(Guid Id, string Name, string? Code, string? Serial, string? HamletName);
