using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Installations;

/// <summary>A device that is handed over; a camera is a line of its own.</summary>
public sealed class InstallationLine : Entity
{
    private InstallationLine()
    {
    }

    internal InstallationLine(Guid installationId, Guid? cameraId)
        : base(Guid.CreateVersion7()) => (InstallationId, CameraId) = (installationId, cameraId);

    public Guid InstallationId { get; private set; }

    public int Ordinal { get; internal set; }

    /// <summary>The camera in the register that this line is.</summary>
    public Guid? CameraId { get; private set; }

    public string Device { get; private set; } = string.Empty;

    public string? Model { get; private set; }

    public string? Serial { get; private set; }

    public string? Mac { get; private set; }

    public string Unit { get; private set; } = string.Empty;

    public int ContractQuantity { get; private set; }

    public int ActualQuantity { get; private set; }

    /// <summary>Why more or less came than was agreed.</summary>
    public string? DifferenceReason { get; private set; }

    public string? Location { get; private set; }

    public string? Condition { get; private set; }

    public DateOnly? WarrantyTo { get; private set; }

    public Conformity Conformity { get; private set; }

    public string? ConformityReference { get; private set; }

    public bool Differs => ActualQuantity != ContractQuantity;

    /// <param name="field">How the form calls the line: "lines[2]".</param>
    internal void Write(LineDraft draft, string field)
    {
        Device = Check.Text(draft.Device, CameraProgramConsts.NameLength, $"{field}.device");
        Model = Check.OptionalText(draft.Model, CameraConsts.ModelLength, $"{field}.model");
        Serial = DeviceNumbers.Serial(draft.Serial);
        Mac = DeviceNumbers.Mac(draft.Mac);
        Unit = Check.Text(draft.Unit, InstallationConsts.UnitLength, $"{field}.unit");
        ContractQuantity = Check.Range(draft.ContractQuantity, 0, InstallationConsts.MaxQuantity, $"{field}.contractQuantity");
        // A camera hangs or it does not.
        ActualQuantity = Check.Range(draft.ActualQuantity, CameraId is null ? 0 : 1, CameraId is null ? InstallationConsts.MaxQuantity : 1, $"{field}.actualQuantity");
        DifferenceReason = Check.OptionalText(draft.DifferenceReason, CameraProgramConsts.NoteLength, $"{field}.differenceReason");
        Location = Check.OptionalText(draft.Location, CameraProgramConsts.TitleLength, $"{field}.location");
        Condition = Check.OptionalText(draft.Condition, CameraProgramConsts.NameLength, $"{field}.condition");
        WarrantyTo = draft.WarrantyTo;
        Conformity = draft.Conformity;
        ConformityReference = Check.OptionalText(draft.ConformityReference, CameraConsts.ConformityReferenceLength, $"{field}.conformityReference");
    }
}

/// <summary>Somebody who takes part in the inspection.</summary>
public sealed class InstallationMember : Entity
{
    private InstallationMember()
    {
    }

    internal InstallationMember(Guid installationId)
        : base(Guid.CreateVersion7()) => InstallationId = installationId;

    public Guid InstallationId { get; private set; }

    public int Ordinal { get; private set; }

    public InstallationSide Side { get; private set; }

    public string PersonName { get; private set; } = string.Empty;

    public string? JobTitle { get; private set; }

    /// <summary>For whom a supervisor speaks: the Front, a hamlet.</summary>
    public string? Organisation { get; private set; }

    public bool Signs { get; private set; }

    internal void Write(int ordinal, MemberDraft draft)
    {
        (Ordinal, Side, Signs) = (ordinal, draft.Side, draft.Signs);
        PersonName = Check.Text(draft.Name, CameraProgramConsts.NameLength, $"members[{ordinal}].name");
        JobTitle = Check.OptionalText(draft.Title, CameraProgramConsts.NameLength, $"members[{ordinal}].title");
        Organisation = Check.OptionalText(draft.Organisation, CameraProgramConsts.NameLength, $"members[{ordinal}].organisation");
    }
}

/// <summary>One thing that is looked at, and what was found.</summary>
public sealed class InstallationCheck : Entity
{
    private InstallationCheck()
    {
    }

    internal InstallationCheck(Guid installationId, InstallationCheckKind kind)
        : base(Guid.CreateVersion7()) => (InstallationId, Kind) = (installationId, kind);

    public Guid InstallationId { get; private set; }

    public InstallationCheckKind Kind { get; private set; }

    public InstallationCheckResult Result { get; private set; }

    public string? Note { get; private set; }

    internal void Write(CheckDraft draft) =>
        (Result, Note) = (draft.Result, Check.OptionalText(draft.Note, CameraProgramConsts.NoteLength, "note"));
}

/// <summary>A paper that comes with the devices.</summary>
public sealed class InstallationPaperItem : Entity
{
    private InstallationPaperItem()
    {
    }

    internal InstallationPaperItem(Guid installationId, InstallationPaperKind kind)
        : base(Guid.CreateVersion7()) => (InstallationId, Kind) = (installationId, kind);

    public Guid InstallationId { get; private set; }

    public InstallationPaperKind Kind { get; private set; }

    public bool IsHandedIn { get; private set; }

    public string? Note { get; private set; }

    internal void Write(PaperDraft draft) =>
        (IsHandedIn, Note) = (draft.IsHandedIn, Check.OptionalText(draft.Note, CameraProgramConsts.NoteLength, "note"));
}

/// <summary>Something that is to be mended by a day.</summary>
public sealed class InstallationDefect : Entity
{
    private InstallationDefect()
    {
    }

    internal InstallationDefect(Guid installationId)
        : base(Guid.CreateVersion7()) => InstallationId = installationId;

    public Guid InstallationId { get; private set; }

    public int Ordinal { get; private set; }

    public string Description { get; private set; } = string.Empty;

    /// <summary>The failed check that it explains.</summary>
    public InstallationCheckKind? CheckKind { get; private set; }

    public DateOnly Deadline { get; private set; }

    /// <summary>Empty while it is open.</summary>
    public DateOnly? MendedDay { get; private set; }

    public string? MendedBy { get; private set; }

    public bool IsOverdue(DateOnly today) => MendedDay is null && Deadline < today;

    internal void Write(int ordinal, DefectDraft draft)
    {
        (Ordinal, CheckKind, Deadline) = (ordinal, draft.Check, draft.Deadline);
        Description = Check.Text(draft.Description, CameraProgramConsts.NoteLength, $"defects[{ordinal}].description");
    }

    internal void Mend(DateOnly day, string by) => (MendedDay, MendedBy) = (day, by);
}

/// <summary>A step in the life of an installation.</summary>
[NotAudited, OutsideVersion]
public sealed class InstallationEvent : Entity
{
    private InstallationEvent()
    {
    }

    internal InstallationEvent(Guid installationId, int order, InstallationEventKind kind, Actor actor, DateTime at, string? note)
        : base(Guid.CreateVersion7()) =>
        (InstallationId, Order, Kind, ById, ByName, ForName, At, Note) = (installationId, order, kind, actor.UserId, actor.Name, actor.ForName, at, note);

    public Guid InstallationId { get; private set; }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public InstallationEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    public string? ForName { get; private set; }

    /// <summary>Reason, name of the camera, the defect.</summary>
    public string? Note { get; private set; }

    public InstallationConclusion? Conclusion { get; internal set; }
}
