using CameraProgram.Cameras;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Installations;

/// <summary>
/// What a contractor or donor puts up and hands over in one go (đợt lắp đặt): devices, checks, defects, value. Only the
/// handover makes its cameras the commune's (DOMAIN 3).
/// </summary>
public sealed partial class Installation : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private readonly List<InstallationLine> _lines = [];
    private readonly List<InstallationMember> _members = [];
    private readonly List<InstallationCheck> _checks = [];
    private readonly List<InstallationPaperItem> _papers = [];
    private readonly List<InstallationDefect> _defects = [];
    private readonly List<InstallationEvent> _events = [];

    private Installation()
    {
    }

    public Installation(Guid id, InstallationDraft draft, Actor actor, DateTime at)
        : base(id)
    {
        _checks.AddRange(Enum.GetValues<InstallationCheckKind>().Select(k => new InstallationCheck(id, k)));
        _papers.AddRange(Enum.GetValues<InstallationPaperKind>().Select(k => new InstallationPaperItem(id, k)));
        Take(draft);
        Happen(InstallationEventKind.Created, actor, at);
    }

    public Guid TenantId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    /// <summary>Decision, contract, plan; a line each.</summary>
    public IReadOnlyList<string> Bases { get; private set; } = [];

    public string? ContractNumber { get; private set; }

    public DateOnly? ContractDay { get; private set; }

    public GiverKind GiverKind { get; private set; }

    public string? GiverName { get; private set; }

    /// <summary>Who takes over; the committee of the commune when empty.</summary>
    public string? ReceiverName { get; private set; }

    /// <summary>Where the inspection takes place.</summary>
    public string? Place { get; private set; }

    /// <summary>UTC; of the inspection.</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>UTC; of the inspection.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Đồng.</summary>
    public long Value { get; private set; }

    public string? Note { get; private set; }

    public InstallationStatus Status { get; private set; }

    public InstallationConclusion? Conclusion { get; private set; }

    public DateOnly? HandedOverDay { get; private set; }

    /// <summary>How many copies of the minutes were made.</summary>
    public int CopyCount { get; private set; }

    /// <summary>Blob key and SHA-256 of the minutes; empty until the handover.</summary>
    public string? PdfKey { get; private set; }

    public long PdfSize { get; private set; }

    public string? DocxKey { get; private set; }

    public long DocxSize { get; private set; }

    public IReadOnlyList<InstallationLine> Lines => [.. _lines.OrderBy(l => l.Ordinal)];

    public IReadOnlyList<InstallationMember> Members => [.. _members.OrderBy(m => m.Ordinal)];

    /// <summary>One of each kind, in the order in which they are looked at.</summary>
    public IReadOnlyList<InstallationCheck> Checks => [.. _checks.OrderBy(c => c.Kind)];

    /// <summary>One of each kind.</summary>
    public IReadOnlyList<InstallationPaperItem> Papers => [.. _papers.OrderBy(p => p.Kind)];

    public IReadOnlyList<InstallationDefect> Defects => [.. _defects.OrderBy(d => d.Ordinal)];

    public IReadOnlyList<InstallationEvent> Events => [.. _events.OrderBy(e => e.Order)];

    /// <summary>Nothing of the minutes changes any more.</summary>
    public bool IsLocked => Status == InstallationStatus.HandedOver;

    public string NameInLists => Title;

    public string GetSearchWords() => $"{Title} {GiverName} {ContractNumber} {Place} {string.Join(' ', _lines.Select(l => l.Serial))}";

    private void Ensure(params ReadOnlySpan<InstallationStatus> allowed)
    {
        if (!allowed.Contains(Status))
        {
            throw new BusinessException(CameraProgramErrorCodes.Installations.WrongStatus).WithData("name", Title).WithData("status", Status);
        }
    }

    private InstallationEvent Happen(InstallationEventKind kind, Actor actor, DateTime at, string? note = null)
    {
        var happened = new InstallationEvent(Id, _events.Count, kind, actor, at, Check.OptionalText(note, CameraProgramConsts.NoteLength));
        _events.Add(happened);
        return happened;
    }
}
