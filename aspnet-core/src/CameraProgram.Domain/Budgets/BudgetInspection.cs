using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

/// <summary>A finding, before it is checked.</summary>
/// <param name="Id">Empty for a new one.</param>
/// <param name="Amount">Whole đồng, where one is concerned.</param>
public sealed record FindingDraft(Guid? Id, string Content, long? Amount, DateOnly Deadline);

/// <summary>Somebody looked at how the money of an estimate is used (kiểm tra): what was found, answered, settled.</summary>
public sealed class BudgetInspection : FullAuditedAggregateRoot, IMultiTenant, ISearchable
{
    private readonly List<InspectionFinding> _findings = [];

    private BudgetInspection()
    {
    }

    public BudgetInspection(Guid id, Guid rootId, DateOnly day, string subject, string inspectors, string? conclusion, IReadOnlyList<FindingDraft> findings, DateOnly today)
        : base(id)
    {
        RootId = Check.Id(rootId);
        Write(day, subject, inspectors, conclusion, findings, today);
    }

    public Guid TenantId { get; private set; }

    public Guid RootId { get; private set; }

    public DateOnly Day { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    /// <summary>Who looked, a line each.</summary>
    public string Inspectors { get; private set; } = string.Empty;

    public string? Conclusion { get; private set; }

    public IReadOnlyList<InspectionFinding> Findings => [.. _findings.OrderBy(f => f.Ordinal)];

    /// <summary>What was answered already stays as it is.</summary>
    public void Write(DateOnly day, string subject, string inspectors, string? conclusion, IReadOnlyList<FindingDraft> findings, DateOnly today)
    {
        Day = day <= today ? day : throw new InputException(nameof(day), Codes.DayInFuture);
        Subject = Check.Text(subject, CameraProgramConsts.TitleLength);
        Inspectors = Check.Text(inspectors, CameraProgramConsts.NoteLength);
        Conclusion = Check.OptionalText(conclusion, CameraProgramConsts.NoteLength);
        if (findings.Count > StatutoryDeadlineConsts.MaxFindings)
        {
            throw new InputException(nameof(findings), Codes.TooManyFindings).WithData("max", StatutoryDeadlineConsts.MaxFindings);
        }

        var kept = new HashSet<InspectionFinding>();
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i].Id is { } id ? Find(id) : new InspectionFinding(Id);
            if (findings[i].Id is null)
            {
                _findings.Add(finding);
            }

            kept.Add(finding);
            if (finding.Answer is null && findings[i].Deadline < day)
            {
                throw new InputException($"findings[{i}].deadline", Codes.FindingDueBefore).WithData("day", day);
            }

            finding.Write(i, findings[i]);
        }

        if (_findings.Exists(f => !kept.Contains(f) && f.Answer is not null))
        {
            throw new BusinessException(Codes.FindingAnswered);
        }

        _findings.RemoveAll(f => !kept.Contains(f));
    }

    public void Answer(Guid findingId, string answer, Actor actor, DateTime at) => Find(findingId).SayBack(answer, actor, VietnamTime.DayOf(at));

    public void Settle(Guid findingId, string? note, Actor actor, DateTime at) => Find(findingId).Settle(note, actor, VietnamTime.DayOf(at));

    public string GetSearchWords() => Subject;

    private InspectionFinding Find(Guid id) => _findings.Find(f => f.Id == id) ?? throw new EntityNotFoundException(nameof(InspectionFinding), id);
}

/// <summary>One thing that was found, what was said to it, and that it is settled.</summary>
public sealed class InspectionFinding : Entity
{
    private InspectionFinding()
    {
    }

    internal InspectionFinding(Guid inspectionId)
        : base(Guid.CreateVersion7()) => InspectionId = inspectionId;

    public Guid InspectionId { get; private set; }

    public int Ordinal { get; private set; }

    public string Content { get; private set; } = string.Empty;

    /// <summary>Whole đồng, where one is concerned.</summary>
    public long? Amount { get; private set; }

    public DateOnly Deadline { get; private set; }

    public string? Answer { get; private set; }

    public DateOnly? AnsweredDay { get; private set; }

    public string? AnsweredBy { get; private set; }

    /// <summary>Who answered, and in whose place: none of them says that it is settled.</summary>
    public List<Guid> AnswererIds { get; private set; } = [];

    public DateOnly? SettledDay { get; private set; }

    public string? SettledBy { get; private set; }

    public string? SettledNote { get; private set; }

    internal void Write(int ordinal, FindingDraft draft)
    {
        Ordinal = ordinal;
        if (Answer is null)
        {
            Content = Check.Text(draft.Content, CameraProgramConsts.NoteLength, $"findings[{ordinal}].content");
            Amount = draft.Amount is { } amount ? Check.Range(amount, 1, CameraProgramConsts.MaxAmount, $"findings[{ordinal}].amount") : null;
            Deadline = draft.Deadline;
        }
    }

    internal void SayBack(string answer, Actor actor, DateOnly day)
    {
        EnsureOpen();
        (Answer, AnsweredDay, AnsweredBy) = (Check.Text(answer, CameraProgramConsts.NoteLength), day, actor.Name);
        AnswererIds = [.. actor.People];
    }

    public bool WasAnsweredBy(Actor actor) => actor.People.Intersect(AnswererIds).Any();

    internal void Settle(string? note, Actor actor, DateOnly day)
    {
        EnsureOpen();
        if (Answer is null)
        {
            throw new BusinessException(Codes.FindingUnanswered);
        }

        if (WasAnsweredBy(actor))
        {
            throw new BusinessException(Codes.SettlerAnswered);
        }

        (SettledDay, SettledBy, SettledNote) = (day, actor.Name, Check.OptionalText(note, CameraProgramConsts.NoteLength));
    }

    private void EnsureOpen()
    {
        if (SettledDay is not null)
        {
            throw new BusinessException(Codes.FindingSettled);
        }
    }
}
