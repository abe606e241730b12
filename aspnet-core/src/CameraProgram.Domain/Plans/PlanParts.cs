using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.WorkTasks;

namespace CameraProgram.Plans;

/// <summary>A part of a plan that has a place among its like.</summary>
public abstract class PlanPart : Entity
{
    protected PlanPart()
    {
    }

    protected PlanPart(Guid id)
        : base(id)
    {
    }

    /// <summary>From 0.</summary>
    public int Ordinal { get; internal set; }
}

/// <summary>"Căn cứ …".</summary>
public sealed class PlanLegalBasis : PlanPart
{
    private PlanLegalBasis()
    {
    }

    internal PlanLegalBasis(Guid id)
        : base(id)
    {
    }

    public string Text { get; private set; } = string.Empty;

    /// <summary>What is known of its force; shown in the program, never printed.</summary>
    public string? StatusNote { get; private set; }

    internal void Write(LegalBasisDraft draft)
    {
        Text = Check.Text(draft.Text, PlanConsts.LineLength, $"legalBases[{Ordinal}].text");
        StatusNote = Check.OptionalText(draft.StatusNote, CameraProgramConsts.TitleLength, $"legalBases[{Ordinal}].statusNote");
    }
}

/// <summary>"I. MỤC ĐÍCH, YÊU CẦU" and what stands under it.</summary>
public sealed class PlanSection : PlanPart
{
    private PlanSection()
    {
    }

    internal PlanSection(Guid id)
        : base(id)
    {
    }

    public PlanSectionKind Kind { get; private set; }

    public string Heading { get; private set; } = string.Empty;

    public string? Body { get; private set; }

    internal void Write(PlanSectionDraft draft)
    {
        Kind = draft.Kind;
        Heading = Check.Text(draft.Heading, CameraProgramConsts.TitleLength, $"sections[{Ordinal}].heading");
        Body = Check.OptionalText(draft.Body, CameraProgramConsts.TextLength, $"sections[{Ordinal}].body");
    }
}

/// <summary>What one unit has to do by a day; becomes a work task when the plan is issued.</summary>
public sealed class PlanAssignment : PlanPart
{
    private PlanAssignment()
    {
    }

    internal PlanAssignment(Guid id)
        : base(id)
    {
    }

    public string Title { get; private set; } = string.Empty;

    public string? Content { get; private set; }

    /// <summary>The unit's name as it stands in the paper, when it differs from the register.</summary>
    public string? Party { get; private set; }

    public Guid? LeadUnitId { get; private set; }

    public List<Guid> CoordinatingUnitIds { get; private set; } = [];

    public Guid? AssigneeUserId { get; private set; }

    public DateOnly? DueDay { get; private set; }

    public TaskPriority Priority { get; private set; }

    internal void Write(PlanAssignmentDraft draft)
    {
        var field = $"assignments[{Ordinal}]";
        Title = Check.Text(draft.Title, CameraProgramConsts.TitleLength, $"{field}.title");
        Content = Check.OptionalText(draft.Content, CameraProgramConsts.TextLength, $"{field}.content");
        Party = Check.OptionalText(draft.Party, CameraProgramConsts.NameLength, $"{field}.party");
        LeadUnitId = draft.LeadUnitId;
        var coordinating = draft.CoordinatingUnitIds.Where(id => id != draft.LeadUnitId).Distinct().ToList();
        Check.Range(coordinating.Count, 0, PlanConsts.MaxCoordinatingUnits, $"{field}.coordinatingUnitIds");
        if (!coordinating.SequenceEqual(CoordinatingUnitIds))
        {
            CoordinatingUnitIds = coordinating;
        }

        AssigneeUserId = draft.AssigneeUserId;
        DueDay = draft.DueDay;
        Priority = draft.Priority;
    }
}

/// <summary>What a hamlet, or each of them, has to reach: "1–2 kiệt by 31/12/2022".</summary>
public sealed class PlanTarget : PlanPart
{
    private PlanTarget()
    {
    }

    internal PlanTarget(Guid id)
        : base(id)
    {
    }

    /// <summary>Empty: every hamlet of the commune.</summary>
    public Guid? HamletId { get; private set; }

    public string Measure { get; private set; } = string.Empty;

    /// <summary>What is counted: "kiệt", "camera".</summary>
    public string? Unit { get; private set; }

    public int? MinQuantity { get; private set; }

    public int? MaxQuantity { get; private set; }

    public DateOnly? DueDay { get; private set; }

    /// <summary>What the program counts towards it; empty: people count by themselves.</summary>
    public TargetCount? Counts { get; private set; }

    internal void Write(PlanTargetDraft draft)
    {
        var field = $"targets[{Ordinal}]";
        HamletId = draft.HamletId;
        Measure = Check.Text(draft.Measure, PlanConsts.LineLength, $"{field}.measure");
        Unit = Check.OptionalText(draft.Unit, PlanConsts.UnitLength, $"{field}.unit");
        MinQuantity = draft.MinQuantity is { } min ? Check.Range(min, 0, PlanConsts.MaxTargetQuantity, $"{field}.minQuantity") : null;
        MaxQuantity = draft.MaxQuantity is { } max ? Check.Range(max, MinQuantity ?? 0, PlanConsts.MaxTargetQuantity, $"{field}.maxQuantity") : null;
        DueDay = draft.DueDay;
        Counts = draft.Counts;
    }
}

/// <summary>A step in the life of a plan.</summary>
[NotAudited, OutsideVersion]
public sealed class PlanEvent : Entity
{
    private PlanEvent()
    {
    }

    internal PlanEvent(Guid id, int order, PlanEventKind kind, Actor actor, DateTime at, string? note)
        : base(id) => (Order, Kind, ById, ByName, ForName, At, Note) = (order, kind, actor.UserId, actor.Name, actor.ForName, at, note);

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public PlanEventKind Kind { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = string.Empty;

    /// <summary>In whose place.</summary>
    public string? ForName { get; private set; }

    /// <summary>The reason of a return, the symbol of the paper, the amounts before and after ("52.400.000 → 52.730.000").</summary>
    public string? Note { get; private set; }
}
