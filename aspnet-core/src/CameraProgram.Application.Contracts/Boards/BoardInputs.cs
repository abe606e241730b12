using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Boards;

public class BoardListInput : ListInput
{
    public bool IncludeDissolved { get; set; }

    public BoardKind? Kind { get; set; }
}

public sealed class BoardExportInput : BoardListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class BoardMembersExportInput
{
    /// <summary>The day whose members are wanted; today when empty.</summary>
    public DateOnly? AsOf { get; set; }

    public ExportFormat Format { get; set; }
}

public sealed class SaveBoardInput
{
    /// <summary>Only used when the board is created.</summary>
    [Required]
    public BoardKind? Kind { get; set; }

    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Name { get; set; } = string.Empty;

    [StringLength(BoardConsts.AbbreviationLength)]
    public string? Abbreviation { get; set; }

    [StringLength(CameraProgramConsts.SymbolLength)]
    public string? FoundingSymbol { get; set; }

    public DateOnly? FoundingDay { get; set; }

    [StringLength(CameraProgramConsts.NameLength)]
    public string? FoundingIssuer { get; set; }

    public Guid? StandingAgencyId { get; set; }

    public bool SignsWithCommitteeSeal { get; set; }

    /// <summary>Only used when a support team is created.</summary>
    public Guid? ParentBoardId { get; set; }

    /// <summary>Only used when the board is created; the founding day when empty, else today.</summary>
    public DateOnly? ValidFrom { get; set; }
}

public abstract class BoardMemberInput
{
    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string PositionTitle { get; set; } = string.Empty;

    [StringLength(BoardConsts.DutiesLength)]
    public string? Duties { get; set; }

    public Guid? UserId { get; set; }

    public Guid? OrgUnitId { get; set; }

    public bool PartTime { get; set; }

    /// <summary>The place in the list; after the last when empty.</summary>
    [Range(1, BoardConsts.MaxOrder)]
    public int? Order { get; set; }
}

public sealed class AppointInput : BoardMemberInput
{
    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string PersonName { get; set; } = string.Empty;

    [Required]
    public BoardSeat? Seat { get; set; }

    /// <summary>The first day in the seat; today when empty.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Whoever sits there under the same name and title is somebody else.</summary>
    public bool NamesakeIsAnother { get; set; }
}

/// <summary>Other duties of the same person; an account may be given to who had none.</summary>
public sealed class ChangeDutiesInput : BoardMemberInput
{
    /// <summary>The first day of the new duties, at the latest today; today when empty.</summary>
    public DateOnly? From { get; set; }
}

/// <summary>Ends a membership or a whole board.</summary>
public sealed class EndInput
{
    [Required]
    public DateOnly? LastDay { get; set; }

    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}
