using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Parties;

namespace CameraProgram.Commitments;

/// <summary>Sort: <c>name</c>, <c>signedDay</c>, <c>validTo</c>, <c>changed</c>.</summary>
public class CommitmentListInput : ListInput
{
    public Guid? HamletId { get; set; }

    public CommitmentState? State { get; set; }

    public PartyKind? PartyKind { get; set; }

    public Guid? TermsId { get; set; }

    public Guid? PartyId { get; set; }
}

public sealed class CommitmentExportInput : CommitmentListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class CommitmentPapersInput : CommitmentListInput
{
    /// <summary>Prints telephone and identity numbers; needs the right to see them and is noted in the access log.</summary>
    public bool WithContacts { get; set; }
}

public class SaveCommitmentInput
{
    /// <summary>The party's own cameras it is about; none: one will be put up.</summary>
    [Required, MaxLength(CommitmentConsts.MaxCameras)]
    public List<Guid> CameraIds { get; set; } = [];

    public bool GivesInternet { get; set; }

    public bool GivesPower { get; set; }

    public bool ProtectsEquipment { get; set; }

    public bool GivesPlace { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? SupportNote { get; set; }

    /// <summary>Empty: until it is withdrawn.</summary>
    [Range(1, CommitmentConsts.MaxTermMonths)]
    public int? TermMonths { get; set; }
}

public sealed class CreateCommitmentInput : SaveCommitmentInput
{
    [Required]
    public Guid? PartyId { get; set; }
}

public sealed class CreateCommitmentDraftsInput
{
    [Required]
    public Guid? HamletId { get; set; }
}

public sealed class FollowTermsInput
{
    /// <summary>Empty: all that the user may see.</summary>
    public Guid? HamletId { get; set; }
}

public abstract class SignCommitmentInput
{
    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string SignerName { get; set; } = string.Empty;

    [Required]
    public CommitmentSignerRole? SignerRole { get; set; }

    /// <summary>What the signer said to the separate consent; signing is possible without.</summary>
    public ContactConsent ContactConsent { get; set; }
}

public sealed class SignCommitmentOnScreenInput : SignCommitmentInput
{
    [Required]
    public DrawnSignatureInput? Signature { get; set; }
}

public sealed class DrawnSignatureInput
{
    /// <summary>Path data with the commands M, L, Q and C and absolute numbers only.</summary>
    [Required, StringLength(CommitmentConsts.SignatureLength)]
    public string Path { get; set; } = string.Empty;

    [Range(1, CommitmentConsts.MaxSignatureSide)]
    public double Width { get; set; }

    [Range(1, CommitmentConsts.MaxSignatureSide)]
    public double Height { get; set; }
}

public sealed class SignCommitmentOnPaperInput : SignCommitmentInput
{
    /// <summary>The day written on the paper.</summary>
    [Required]
    public DateOnly? SignedDay { get; set; }

    /// <summary>Own uploads: PDF, JPEG or PNG.</summary>
    [Required, MinLength(1), MaxLength(CommitmentConsts.MaxScans)]
    public List<Guid> AttachmentIds { get; set; } = [];
}

public sealed class WithdrawCommitmentInput
{
    /// <summary>Today when empty.</summary>
    public DateOnly? Day { get; set; }

    [StringLength(CameraProgramConsts.NoteLength)]
    public string? Reason { get; set; }
}
