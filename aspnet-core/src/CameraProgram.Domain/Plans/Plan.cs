using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using Codes = CameraProgram.CameraProgramErrorCodes.Plans;

namespace CameraProgram.Plans;

/// <summary>
/// A plan (kế hoạch) of the committee or of a board: what is to be done, by whom, by when, for how much. It is written as a
/// draft, submitted, signed (and then numbered), issued; issuing hands its assignments on as work tasks.
/// </summary>
public sealed partial class Plan : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private readonly List<PlanLegalBasis> _legalBases = [];
    private readonly List<PlanSection> _sections = [];
    private readonly List<PlanAssignment> _assignments = [];
    private readonly List<PlanTarget> _targets = [];
    private readonly List<PlanEvent> _history = [];

    private Plan()
    {
    }

    /// <param name="copiedFrom">Number and symbol, or subject, of the plan whose words it took over.</param>
    public Plan(Guid id, PlanDraft draft, Actor author, DateTime now, string? copiedFrom = null)
        : base(id)
    {
        Fill(draft, Kernel.Time.VietnamTime.DayOf(now));
        Record(copiedFrom is null ? PlanEventKind.Created : PlanEventKind.Copied, author, now, copiedFrom);
    }

    public Guid TenantId { get; private set; }

    public PlanStatus Status { get; private set; }

    /// <summary>Trích yếu: what follows "KẾ HOẠCH".</summary>
    public string Subject { get; private set; } = string.Empty;

    public PlanKind Kind { get; private set; }

    public int Year { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public IssuingBodyKind IssuingBody { get; private set; }

    /// <summary>The board in whose name it goes out.</summary>
    public Guid? BoardId { get; private set; }

    /// <summary>What leads from the legal bases to the first section.</summary>
    public string? Introduction { get; private set; }

    /// <summary>"Trên đây là Kế hoạch …".</summary>
    public string? Closing { get; private set; }

    /// <summary>Whole đồng; equals the estimate's total when there is one.</summary>
    public long? DeclaredAmount { get; private set; }

    /// <summary>Who is to sign; whoever may sign when empty.</summary>
    public Guid? SignatoryId { get; private set; }

    /// <summary>By what authority the signatory signs: decides the signature block.</summary>
    public SignerPosition SignerPosition { get; private set; }

    /// <summary>The plan that this one takes the place of once it is issued.</summary>
    public Guid? ReplacesPlanId { get; private set; }

    public Guid? SupersededByPlanId { get; private set; }

    /// <summary>Who gets it ("Nơi nhận"), a line each.</summary>
    public List<string> Recipients { get; private set; } = [];

    /// <summary>The last line of the recipients: "Lưu: VT, BĐH".</summary>
    public string? Archive { get; private set; }

    public PlanModelSheet? ModelSheet { get; private set; }

    /// <summary>Taken at signing.</summary>
    public int? Number { get; private set; }

    /// <summary>Number and symbol, "80/KH-UBND".</summary>
    public string? Symbol { get; private set; }

    public DateOnly? SignedDay { get; private set; }

    public Guid? SignedById { get; private set; }

    /// <summary>The registered paper (PDF and Word with their hashes).</summary>
    public Guid? DocumentId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? IssuedAt { get; private set; }

    public IReadOnlyList<PlanLegalBasis> LegalBases => [.. _legalBases.OrderBy(p => p.Ordinal)];

    public IReadOnlyList<PlanSection> Sections => [.. _sections.OrderBy(p => p.Ordinal)];

    public IReadOnlyList<PlanAssignment> Assignments => [.. _assignments.OrderBy(p => p.Ordinal)];

    public IReadOnlyList<PlanTarget> Targets => [.. _targets.OrderBy(p => p.Ordinal)];

    public IReadOnlyList<PlanEvent> History => [.. _history.OrderBy(e => e.Order)];

    /// <summary>Replaces all that the draft says.</summary>
    public void Write(PlanDraft draft, Actor actor, DateTime now)
    {
        EnsureIsDraft();
        var before = DeclaredAmount;
        Fill(draft, Kernel.Time.VietnamTime.DayOf(now));
        RecordMoney(PlanEventKind.AmountChanged, before, DeclaredAmount, actor, now);
    }

    /// <summary>Tells in the history that the total of its estimate changed; whoever writes the words meanwhile is not disturbed.</summary>
    /// <param name="before">Whole đồng; 0 for an empty estimate, as <paramref name="after"/>.</param>
    public void NoteEstimate(long before, long after, Actor actor, DateTime now)
    {
        EnsureIsDraft();
        RecordMoney(PlanEventKind.EstimateChanged, before, after, actor, now);
    }

    /// <exception cref="BusinessException">It is no draft any more.</exception>
    public void EnsureIsDraft()
    {
        if (Status != PlanStatus.Draft)
        {
            throw new BusinessException(Codes.NotDraft).WithData("status", Status);
        }
    }

    /// <summary>Hands the draft to whoever signs.</summary>
    /// <param name="estimateTotal">The total of its estimate; empty when it has none or an empty one.</param>
    public void Submit(long? estimateTotal, Actor actor, DateTime now)
    {
        EnsureIsDraft();
        if (Gaps(estimateTotal).FirstOrDefault() is { } gap)
        {
            throw gap;
        }

        Status = PlanStatus.Submitted;
        Record(PlanEventKind.Submitted, actor, now);
    }

    /// <summary>The author takes it back.</summary>
    public void Withdraw(Actor actor, DateTime now)
    {
        EnsureIs(PlanStatus.Submitted, Codes.NotSubmitted);
        Status = PlanStatus.Draft;
        Record(PlanEventKind.Withdrawn, actor, now);
    }

    /// <summary>The signatory sends it back to be improved.</summary>
    public void Return(string? reason, Actor actor, DateTime now)
    {
        EnsureIs(PlanStatus.Submitted, Codes.NotSubmitted);
        var given = Check.Text(reason, CameraProgramConsts.NoteLength);
        Status = PlanStatus.Draft;
        Record(PlanEventKind.Returned, actor, now, given);
    }

    /// <exception cref="BusinessException">It is not submitted, the amounts differ, or somebody else is to sign it.</exception>
    public void EnsureMayBeSigned(Guid signerId, Guid? actingForId, long? estimateTotal)
    {
        EnsureIs(PlanStatus.Submitted, Codes.NotSubmitted);
        if (AmountGap(estimateTotal) is { } differs)
        {
            throw differs;
        }

        if (SignatoryId is { } signatory && signatory != signerId && signatory != actingForId)
        {
            throw new BusinessException(Codes.NotTheSignatory);
        }
    }

    /// <summary>Signs it; the number was taken in the same transaction.</summary>
    public void Sign(int number, string symbol, DateOnly day, Guid documentId, Actor actor, DateTime now)
    {
        EnsureIs(PlanStatus.Submitted, Codes.NotSubmitted);
        Number = Check.Range(number, 1, int.MaxValue);
        Symbol = Check.Text(symbol, CameraProgramConsts.SymbolLength);
        SignedDay = day;
        SignedById = actor.UserId;
        DocumentId = documentId;
        Status = PlanStatus.Signed;
        Record(PlanEventKind.Signed, actor, now, Symbol);
    }

    /// <summary>Sends it out: its assignments become work tasks.</summary>
    public void Issue(Actor actor, DateTime now)
    {
        EnsureIs(PlanStatus.Signed, Codes.NotSigned);
        Status = PlanStatus.Issued;
        IssuedAt = now;
        Record(PlanEventKind.Issued, actor, now, Symbol);
        AddDomainEvent(new PlanIssuedEvent(Id, Symbol!,
        [
            .. Assignments.Select(a => new IssuedAssignment(
                a.Id, a.Title, a.Content, a.LeadUnitId!.Value, a.CoordinatingUnitIds, a.AssigneeUserId, a.DueDay!.Value, a.Priority)),
        ]));
    }

    /// <summary>A later plan takes its place.</summary>
    public void SupersedeBy(Plan later, Actor actor, DateTime now)
    {
        EnsureIs(PlanStatus.Issued, Codes.ReplacedNotIssued);
        Status = PlanStatus.Superseded;
        SupersededByPlanId = later.Id;
        Record(PlanEventKind.Superseded, actor, now, later.Symbol);
    }

    public string NameInLists => Subject;

    public string GetSearchWords() => $"{Symbol} {Subject} {Year}";

    private void Fill(PlanDraft draft, DateOnly today)
    {
        Subject = Check.Text(draft.Subject, CameraProgramConsts.TitleLength);
        Kind = draft.Kind;
        Year = Check.Range(draft.Year, PlanConsts.MinYear, today.Year + PlanConsts.MaxYearsAhead);
        draft.EnsureDaysFit();
        (From, To) = (draft.From, draft.To);
        IssuingBody = draft.IssuingBody;
        BoardId = draft.IssuingBody == IssuingBodyKind.Board ? draft.BoardId : null;
        Introduction = Check.OptionalText(draft.Introduction, PlanConsts.PassageLength);
        Closing = Check.OptionalText(draft.Closing, PlanConsts.PassageLength);
        DeclaredAmount = draft.DeclaredAmount is { } amount
            ? Check.Range(amount, 1, CameraProgramConsts.MaxAmount, "declaredAmount")
            : null;
        SignatoryId = draft.SignatoryId;
        SignerPosition = draft.SignerPosition;
        ReplacesPlanId = draft.ReplacesPlanId == Id
            ? throw new InputException("replacesPlanId", Codes.ReplacesItself)
            : draft.ReplacesPlanId;
        Archive = Check.OptionalText(draft.Archive, PlanConsts.LineLength);
        FillModelSheet(draft.ModelSheet);
        FillRecipients(draft.Recipients);
        FillParts(draft);
    }

    private void FillModelSheet(PlanModelSheet? sheet)
    {
        if (sheet is null or { IsEmpty: true })
        {
            ModelSheet = null;
        }
        else if (ModelSheet is null || !ModelSheet.Says(sheet))
        {
            ModelSheet = sheet;
        }
    }

    private void FillRecipients(IReadOnlyList<string> lines)
    {
        EnsureAtMost(lines.Count, PlanConsts.MaxRecipients, "recipients");
        List<string> recipients = [.. lines.Select((line, i) => Check.Text(line, PlanConsts.LineLength, $"recipients[{i}]"))];
        if (!recipients.SequenceEqual(Recipients))
        {
            Recipients = recipients;
        }
    }

    private void FillParts(PlanDraft draft)
    {
        EnsureAtMost(draft.LegalBases.Count, PlanConsts.MaxLegalBases, "legalBases");
        EnsureAtMost(draft.Sections.Count, PlanConsts.MaxSections, "sections");
        EnsureAtMost(draft.Assignments.Count, PlanConsts.MaxAssignments, "assignments");
        EnsureAtMost(draft.Targets.Count, PlanConsts.MaxTargets, "targets");
        EnsureEachKindOnce(draft.Sections);
        Rewrite(_legalBases, draft.LegalBases, id => new PlanLegalBasis(id), (part, said) => part.Write(said));
        Rewrite(_sections, draft.Sections, id => new PlanSection(id), (part, said) => part.Write(said));
        Rewrite(_assignments, draft.Assignments, id => new PlanAssignment(id), (part, said) => part.Write(said));
        Rewrite(_targets, draft.Targets, id => new PlanTarget(id), (part, said) => part.Write(said));
    }

    /// <summary>Part by part in their order, so that what did not change is not saved anew.</summary>
    private static void Rewrite<TPart, TDraft>(List<TPart> parts, IReadOnlyList<TDraft> drafts, Func<Guid, TPart> create, Action<TPart, TDraft> write)
        where TPart : PlanPart
    {
        parts.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        for (var i = 0; i < drafts.Count; i++)
        {
            if (i == parts.Count)
            {
                parts.Add(create(Guid.CreateVersion7()));
            }

            parts[i].Ordinal = i;
            write(parts[i], drafts[i]);
        }

        parts.RemoveRange(drafts.Count, parts.Count - drafts.Count);
    }

    private void EnsureIs(PlanStatus status, string code)
    {
        if (Status != status)
        {
            throw new BusinessException(code).WithData("status", Status);
        }
    }

    private static void EnsureAtMost(int count, int max, string field)
    {
        if (count > max)
        {
            throw new InputException(field, Codes.TooMany).WithData("max", max);
        }
    }

    private static void EnsureEachKindOnce(IReadOnlyList<PlanSectionDraft> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            var kind = sections[i].Kind;
            if (kind != PlanSectionKind.Text && sections.Take(i).Any(s => s.Kind == kind))
            {
                throw new InputException($"sections[{i}].kind", Codes.SectionKindTwice).WithData("kind", kind);
            }
        }
    }

    private void RecordMoney(PlanEventKind kind, long? before, long? after, Actor actor, DateTime now)
    {
        if (before != after)
        {
            Record(kind, actor, now, $"{Digits.Grouped(before)} → {Digits.Grouped(after)}");
        }
    }

    private void Record(PlanEventKind kind, Actor actor, DateTime now, string? note = null) =>
        _history.Add(new PlanEvent(Guid.CreateVersion7(), _history.Count, kind, actor, now, note));
}
