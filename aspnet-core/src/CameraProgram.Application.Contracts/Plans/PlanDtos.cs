using CameraProgram.Documents;
using CameraProgram.OrgUnits;
using CameraProgram.WorkTasks;

namespace CameraProgram.Plans;

/// <param name="IsReturned">A draft again because it was sent back.</param>
public sealed record PlanListItemDto(
    Guid Id,
    long Version,
    PlanStatus Status,
    bool IsReturned,
    PlanKind Kind,
    string Subject,
    string? Symbol,
    int Year,
    DateOnly From,
    DateOnly To,
    IssuingBodyKind IssuingBody,
    long? DeclaredAmount,
    DateOnly? SignedDay,
    int AssignmentCount,
    DateTime ChangedAt);

/// <summary>What the current user may do with a plan now.</summary>
public enum PlanAction
{
    Edit,
    EditEstimate,
    Submit,
    Withdraw,
    Return,
    Sign,
    Issue,
    Copy,
    Delete,
}

/// <param name="EstimateTotal">Total of its estimate with tax, whole đồng; empty when it has none.</param>
/// <param name="Signer">Who signed it; empty before.</param>
/// <param name="Signing">How the reader would sign it now; empty when it is not theirs to sign.</param>
/// <param name="StandIns">In whose place the reader might sign it; none when they may as they are.</param>
/// <param name="ReturnReason">Why it was last sent back; only while it is a draft again.</param>
public sealed record PlanDto(
    Guid Id,
    long Version,
    PlanStatus Status,
    PlanKind Kind,
    string Subject,
    string? Symbol,
    int Year,
    DateOnly From,
    DateOnly To,
    IssuingBodyKind IssuingBody,
    Guid? BoardId,
    string? BoardName,
    string? Introduction,
    string? Closing,
    long? DeclaredAmount,
    string? DeclaredAmountInWords,
    long? EstimateTotal,
    Guid? SignatoryId,
    string? SignatoryName,
    SignerPosition SignerPosition,
    PaperSignerDto? Signer,
    PaperSignerDto? Signing,
    IReadOnlyList<StandInOfferDto> StandIns,
    PlanReferenceDto? Replaces,
    PlanReferenceDto? SupersededBy,
    string? Archive,
    DateOnly? SignedDay,
    Guid? DocumentId,
    DateTime? IssuedAt,
    string? ReturnReason,
    PlanModelSheetDto? ModelSheet,
    IReadOnlyList<PlanLegalBasisDto> LegalBases,
    IReadOnlyList<PlanSectionDto> Sections,
    IReadOnlyList<PlanAssignmentDto> Assignments,
    IReadOnlyList<PlanTargetDto> Targets,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<PlanEventDto> History,
    IReadOnlyList<PlanAction> AllowedActions) : IHasVersion;

/// <summary>A plan that was made from another one.</summary>
/// <param name="Title">Number and symbol, or subject.</param>
/// <param name="ByName">Who made it.</param>
/// <param name="At">UTC.</param>
public sealed record PlanCopyDto(Guid Id, string Title, PlanStatus Status, string ByName, DateTime At);

public sealed record PlanReferenceDto(Guid Id, string Title);

public sealed record PlanModelSheetDto(
    string? Name, string? Goals, string? CoreContent, string? Slogan, string? TargetGroups, string? Area, string? Roadmap);

public sealed record PlanLegalBasisDto(string Text, string? StatusNote);

public sealed record PlanSectionDto(PlanSectionKind Kind, string Heading, string? Body);

/// <param name="Task">Once the plan is issued; empty for a task that the current user may not see.</param>
public sealed record PlanAssignmentDto(
    Guid Id,
    string Title,
    string? Content,
    string? Party,
    Guid? LeadUnitId,
    string? LeadUnitName,
    IReadOnlyList<Guid> CoordinatingUnitIds,
    IReadOnlyList<string> CoordinatingUnitNames,
    Guid? AssigneeUserId,
    string? AssigneeName,
    DateOnly? DueDay,
    TaskPriority Priority,
    PlanTaskDto? Task);

/// <summary>How the task stands that an assignment became.</summary>
/// <param name="DueDay">As it is today, after any extension.</param>
/// <param name="IsLate">The due day has passed and the task is open.</param>
/// <param name="CompletedLate">Completed after its due day.</param>
public sealed record PlanTaskDto(
    Guid Id, WorkTaskStatus Status, int Percent, DateOnly DueDay, bool IsLate, bool IsNearlyLate, DateOnly? CompletedDay, bool CompletedLate);

public sealed record PlanTargetDto(
    Guid? HamletId, string? HamletName, string Measure, string? Unit, int? MinQuantity, int? MaxQuantity, DateOnly? DueDay, TargetCount? Counts);

/// <param name="At">UTC.</param>
public sealed record PlanEventDto(PlanEventKind Kind, DateTime At, string ByName, string? ForName, string? Note);

/// <summary>What the form of a plan lets one choose from.</summary>
public sealed record PlanOptionsDto(
    IReadOnlyList<PlanUnitOptionDto> Units,
    IReadOnlyList<PlanOptionDto> Hamlets,
    IReadOnlyList<PlanOptionDto> Boards,
    IReadOnlyList<PlanPersonOptionDto> People,
    IReadOnlyList<PlanOptionDto> IssuedPlans);

public sealed record PlanOptionDto(Guid Id, string Name);

public sealed record PlanUnitOptionDto(Guid Id, string Name, OrgUnitKind Kind);

/// <param name="MaySign">Holds the right to sign plans.</param>
public sealed record PlanPersonOptionDto(Guid Id, string Name, string? JobTitle, Guid? OrgUnitId, bool MaySign);

/// <summary>What keeps a draft from being submitted, or a breach of the form of papers (NĐ 30/2020).</summary>
/// <param name="Rule">The number of the rule of the form; empty for what keeps it from being submitted.</param>
/// <param name="IsError">It must be put right; else a person should look.</param>
/// <param name="Where">The place in the paper.</param>
/// <param name="Field">The field of the plan where it is put right, such as <c>assignments[2].dueDay</c>.</param>
public sealed record PlanFindingDto(string? Rule, bool IsError, string Message, string? Where, string? Field);
