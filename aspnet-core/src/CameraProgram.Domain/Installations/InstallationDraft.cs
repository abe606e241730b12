using CameraProgram.Cameras;

namespace CameraProgram.Installations;

/// <summary>All that people write down of an installation, apart from its cameras, which are put up one by one.</summary>
/// <param name="Bases">Decision, contract, plan; a line each.</param>
/// <param name="Place">Where the inspection takes place.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC.</param>
/// <param name="Value">Đồng.</param>
public sealed record InstallationDraft(
    string Title,
    IReadOnlyList<string> Bases,
    string? ContractNumber,
    DateOnly? ContractDay,
    GiverKind GiverKind,
    string? GiverName,
    string? ReceiverName,
    IReadOnlyList<MemberDraft> Members,
    string? Place,
    DateTime? StartedAt,
    DateTime? EndedAt,
    IReadOnlyList<LineDraft> Lines,
    IReadOnlyList<CheckDraft> Checks,
    IReadOnlyList<PaperDraft> Papers,
    IReadOnlyList<DefectDraft> Defects,
    long Value,
    string? Note);

/// <param name="Signs">Has a place for a signature in the minutes.</param>
public sealed record MemberDraft(InstallationSide Side, string Name, string? Title, string? Organisation, bool Signs);

/// <param name="Id">Of a line that is there already.</param>
public sealed record LineDraft(
    Guid? Id,
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

public sealed record CheckDraft(InstallationCheckKind Kind, InstallationCheckResult Result, string? Note);

public sealed record PaperDraft(InstallationPaperKind Kind, bool IsHandedIn, string? Note);

/// <param name="Id">Of a defect that is there already.</param>
/// <param name="Check">The check that it explains.</param>
public sealed record DefectDraft(Guid? Id, string Description, InstallationCheckKind? Check, DateOnly Deadline);

/// <summary>Something that is missing.</summary>
/// <param name="Code">Of <see cref="CameraProgramErrorCodes.Installations"/>.</param>
/// <param name="Name">Of what it is missing: the device, the check.</param>
public sealed record InstallationGap(string Code, string? Name = null, InstallationCheckKind? Check = null);
