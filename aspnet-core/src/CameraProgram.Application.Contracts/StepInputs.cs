using System.ComponentModel.DataAnnotations;

namespace CameraProgram;

/// <summary>A step that may be explained.</summary>
public sealed class NoteInput
{
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Note { get; set; }
}

/// <summary>A step that has to be explained.</summary>
public sealed class ReasonInput
{
    [Required, StringLength(CameraProgramConsts.NoteLength)]
    public string Reason { get; set; } = string.Empty;
}
