using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Reviews;

/// <summary>One heading of the outline: what the figures suggest, and what a person wrote instead.</summary>
public sealed class ReviewSection : Entity
{
    private ReviewSection()
    {
    }

    internal ReviewSection(Guid id, string key)
        : base(id) => Key = Check.Text(key, ReviewConsts.SectionKeyLength);

    /// <summary>From the outline: "results.funding".</summary>
    public string Key { get; private set; } = string.Empty;

    /// <summary>Made from the figures; made anew with them.</summary>
    public string? Suggestion { get; private set; }

    /// <summary>What a person wrote; empty text means "nothing here", no text means "as suggested".</summary>
    public string? Text { get; private set; }

    /// <summary>What stands in the paper.</summary>
    public string Effective => Text ?? Suggestion ?? string.Empty;

    internal void Suggest(string? suggestion) => Suggestion = suggestion;

    internal void Write(string? text)
    {
        if (text is { Length: > CameraProgramConsts.TextLength })
        {
            throw new InputException($"sections.{Key}", KernelErrorCodes.TooLong).WithData("max", CameraProgramConsts.TextLength);
        }

        Text = text?.Normalize(System.Text.NormalizationForm.FormC);
    }
}

/// <summary>A figure as it was when it was taken, with the rows behind it.</summary>
[NotAudited]
public sealed class ReviewFigure : Entity
{
    /// <summary>Stands for the rows of a figure that could not be taken.</summary>
    public const string NoRecord = "null";

    private ReviewFigure()
    {
    }

    internal ReviewFigure(Guid id, TakenFigure taken, int order)
        : base(id)
    {
        Code = Check.Text(taken.Code, ReviewConsts.FigureCodeLength);
        Group = taken.Group;
        Unit = taken.Unit;
        Breakdown = taken.Breakdown;
        Order = order;
        Value = taken.Value;
        Previous = taken.Previous;
        Rows = taken.IsKnown ? taken.Rows : NoRecord;
        RowCount = taken.RowCount;
    }

    public string Code { get; private set; } = string.Empty;

    public FigureGroup Group { get; private set; }

    public FigureUnit Unit { get; private set; }

    public FigureBreakdown Breakdown { get; private set; }

    public int Order { get; private set; }

    /// <summary>0 as well when there is none: <see cref="Known"/> tells.</summary>
    public long Value { get; private set; }

    /// <summary>Empty when nothing was recorded of the period, or a share had nothing to be a share of.</summary>
    public long? Known => Rows == NoRecord ? null : Value;

    /// <summary>The same figure of the same days a year before; empty when there were no data then.</summary>
    public long? Previous { get; private set; }

    /// <summary>The rows behind the value, as JSON.</summary>
    public string Rows { get; private set; } = "[]";

    public int RowCount { get; private set; }

    public long? Difference => Known - Previous;

    /// <summary>Tenths of a percent; empty when there is nothing to compare with.</summary>
    public long? ChangePerMille => Difference is { } difference && Previous is { } previous and not 0 ? (long)Math.Round(difference * 1000m / Math.Abs(previous), MidpointRounding.AwayFromZero) : null;
}

/// <summary>A computed figure on its way into a review.</summary>
/// <param name="IsKnown">False: there is no figure, whatever the value says.</param>
public sealed record TakenFigure(
    string Code, FigureGroup Group, FigureUnit Unit, FigureBreakdown Breakdown, long Value, long? Previous, string Rows, int RowCount,
    bool IsKnown = true);

/// <summary>One line of a review's history.</summary>
[NotAudited]
public sealed class ReviewEntry : Entity
{
    private ReviewEntry()
    {
    }

    internal ReviewEntry(Guid id, int order, ReviewAction action, Actor actor, DateTime at, string? note)
        : base(id)
    {
        Order = order;
        Action = action;
        UserId = actor.UserId;
        UserName = Check.Text(actor.Name, CameraProgramConsts.NameLength);
        ForName = Check.OptionalText(actor.ForName, CameraProgramConsts.NameLength);
        At = at;
        Note = Check.OptionalText(note, CameraProgramConsts.NoteLength);
    }

    /// <summary>From 0; two events of one transaction have the same instant.</summary>
    public int Order { get; private set; }

    public ReviewAction Action { get; private set; }

    public Guid? UserId { get; private set; }

    public string UserName { get; private set; } = string.Empty;

    /// <summary>Whom the user stood in for.</summary>
    public string? ForName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public string? Note { get; private set; }
}
