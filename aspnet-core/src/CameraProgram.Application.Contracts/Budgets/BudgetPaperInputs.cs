using System.ComponentModel.DataAnnotations;
using CameraProgram.Documents;

namespace CameraProgram.Budgets;

/// <summary>A decision that is made and signed here.</summary>
public sealed class SignAllocationInput
{
    /// <summary>Any version of the estimate.</summary>
    [Required]
    public Guid? EstimateId { get; set; }

    /// <summary>Trích yếu: "Về việc phân bổ kinh phí …".</summary>
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Subject { get; set; } = string.Empty;

    /// <summary>Set when the decision takes back what was allocated.</summary>
    [StringLength(CameraProgramConsts.NoteLength)]
    public string? ReductionReason { get; set; }

    [MaxLength(EstimateConsts.MaxLines)]
    public IReadOnlyList<AllocationLineInput> Lines { get; set; } = [];

    /// <summary>The form of signing as the signer saw it; another is refused.</summary>
    public SignerPosition? Announced { get; set; }
}

/// <summary>A decision that approves an estimate or a settlement, made and signed here.</summary>
public sealed class SignDecisionInput
{
    /// <summary>Trích yếu: "Về việc phê duyệt dự toán …".</summary>
    [Required, StringLength(CameraProgramConsts.TitleLength)]
    public string Subject { get; set; } = string.Empty;

    /// <summary>The form of signing as the signer saw it; another is refused.</summary>
    public SignerPosition? Announced { get; set; }
}
