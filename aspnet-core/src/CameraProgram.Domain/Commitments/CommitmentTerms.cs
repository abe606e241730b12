using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Commitments;

/// <summary>
/// A version of what people commit themselves to (001 III.4). From the day on which it is put in force nobody can change it:
/// those who signed it signed these words.
/// </summary>
public sealed class CommitmentTerms : FullAuditedAggregateRoot, IMultiTenant
{
    private readonly List<CommitmentClause> _clauses = [];

    private CommitmentTerms()
    {
    }

    /// <param name="number">From 1, without gaps within a commune.</param>
    public CommitmentTerms(Guid id, int number, CommitmentTermsText text)
        : base(id)
    {
        Number = Check.Range(number, 1, 10_000);
        Write(text);
    }

    public Guid TenantId { get; private set; }

    public int Number { get; private set; }

    /// <summary>What stands under BẢN CAM KẾT: "Tham gia xây dựng mô hình “Camera an ninh”".</summary>
    public string Title { get; private set; } = string.Empty;

    public string Introduction { get; private set; } = string.Empty;

    /// <summary>In order.</summary>
    public IReadOnlyList<CommitmentClause> Clauses => _clauses;

    /// <summary>What the separate consent for contact data says.</summary>
    public string ContactConsentText { get; private set; } = string.Empty;

    /// <summary>By which law it is asked for; a note for the office, not printed.</summary>
    public string? ContactConsentBasis { get; private set; }

    public LegalBasisStatus ContactConsentBasisStatus { get; private set; }

    /// <summary>For how many months a commitment holds; null: until it is withdrawn.</summary>
    public int? TermMonths { get; private set; }

    /// <summary>Its first day; null while it is a draft.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The first day of the version after it.</summary>
    public DateOnly? ReplacedFrom { get; private set; }

    public bool IsDraft => From is null;

    public CommitmentTermsState StateOn(DateOnly day) =>
        From is not { } from ? CommitmentTermsState.Draft
        : day < from ? CommitmentTermsState.Upcoming
        : day >= ReplacedFrom ? CommitmentTermsState.Replaced
        : CommitmentTermsState.InForce;

    /// <exception cref="BusinessException"><c>CommitmentTerms:NotDraft</c>: it is, or was, in force.</exception>
    public void Edit(CommitmentTermsText text)
    {
        EnsureDraft();
        Write(text);
    }

    /// <summary>Puts the version in force and lets the one before end.</summary>
    /// <param name="before">The version in force; null for the first, which may have been in use on paper earlier.</param>
    /// <exception cref="BusinessException"><c>CommitmentTerms:BeginsTooEarly</c>: others may have signed the version before on that day.</exception>
    public void PutInForce(DateOnly from, CommitmentTerms? before, DateOnly today)
    {
        EnsureDraft();
        TypedDay.EnsureOnRecord(from, today);
        if (before is not null && (from < today || from <= before.From))
        {
            throw new BusinessException(CameraProgramErrorCodes.CommitmentTerms.BeginsTooEarly)
                .WithData("day", from).WithData("number", before.Number);
        }

        From = from;
        before?.ReplacedFrom = from;
    }

    public void EnsureDraft()
    {
        if (!IsDraft)
        {
            throw new BusinessException(CameraProgramErrorCodes.CommitmentTerms.NotDraft).WithData("number", Number).WithData("day", From);
        }
    }

    private void Write(CommitmentTermsText text)
    {
        if (text.Clauses.Count is 0 or > CommitmentConsts.MaxClauses)
        {
            throw text.Clauses.Count == 0
                ? new InputException("clauses", CameraProgramErrorCodes.CommitmentTerms.NoClauses)
                : new InputException("clauses", CameraProgramErrorCodes.CommitmentTerms.TooManyClauses).WithData("max", CommitmentConsts.MaxClauses);
        }

        Title = Check.Text(text.Title, CameraProgramConsts.TitleLength);
        Introduction = Check.Text(text.Introduction, CommitmentConsts.IntroductionLength);
        ContactConsentText = Check.Text(text.ContactConsentText, CommitmentConsts.ClauseLength);
        ContactConsentBasis = Check.OptionalText(text.ContactConsentBasis, CameraProgramConsts.NoteLength);
        ContactConsentBasisStatus = text.ContactConsentBasisStatus;
        TermMonths = text.TermMonths is { } months ? Check.Range(months, 1, CommitmentConsts.MaxTermMonths, "termMonths") : null;
        while (_clauses.Count > text.Clauses.Count)
        {
            _clauses.RemoveAt(_clauses.Count - 1);
        }

        for (var i = 0; i < text.Clauses.Count; i++)
        {
            if (i == _clauses.Count)
            {
                _clauses.Add(new CommitmentClause(Id, i));
            }

            _clauses[i].Write(text.Clauses[i]);
        }
    }
}

/// <summary>What a person types of a version.</summary>
public sealed record CommitmentTermsText(
    string Title,
    string Introduction,
    IReadOnlyList<ClauseText> Clauses,
    string ContactConsentText,
    string? ContactConsentBasis,
    LegalBasisStatus ContactConsentBasisStatus,
    int? TermMonths);

/// <param name="Source">Why it is there, or where it comes from; shown beside it on the screen, not printed.</param>
public sealed record ClauseText(string Text, string? Source = null);
