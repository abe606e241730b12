using System.Globalization;
using CameraProgram.Documents;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Tells before anybody signs what a plan still lacks, and where its paper breaks the form of NĐ 30/2020.</summary>
public sealed class PlanCheckAppService(
    ICameraProgramDb db, PlanReader reader, PlanSigners signers, PlanPaperAppService papers, PaperChecks checks, TextCatalog texts, ICurrentUser user)
{
    private const int MaxNamesakes = 5;

    /// <summary>
    /// What keeps a draft from being submitted and what looks wrong in it, then every breach of the form, the errors first; in
    /// the language of the reader.
    /// </summary>
    public async Task<IReadOnlyList<PlanFindingDto>> CheckAsync(Guid id, CancellationToken cancellationToken)
    {
        var breaches = await checks.OfAsync(await papers.DraftAsync(id, cancellationToken), cancellationToken);
        return
        [
            .. await OfContentAsync(id, cancellationToken),
            .. breaches
                .OrderByDescending(b => b.Severity)
                .Select(b => new PlanFindingDto(
                    b.Rule.ToString(CultureInfo.InvariantCulture),
                    b.Severity == BreachSeverity.Error,
                    ReaderLanguage.Choose(b.MessageVi, b.MessageEn),
                    ReaderLanguage.Choose(b.Where, b.WhereEn),
                    Field: null)),
        ];
    }

    /// <summary>On its way to the signature: what keeps it from being submitted, then what a person should look at.</summary>
    private async Task<IReadOnlyList<PlanFindingDto>> OfContentAsync(Guid id, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.WhereVisibleTo(user).GetWithPartsAsync(id, cancellationToken);
        List<BusinessException> gaps = plan.Status == PlanStatus.Draft ? [.. plan.Gaps(await reader.EstimateTotalAsync(id, cancellationToken))] : [];
        if (plan.Status == PlanStatus.Draft && await signers.MisfitAsync(plan, cancellationToken) is { } misfit)
        {
            gaps.Add(misfit);
        }

        IEnumerable<BusinessException> doubts =
            plan.Status is PlanStatus.Draft or PlanStatus.Submitted ? [.. plan.Doubts(), .. await NamesakesAsync(plan, cancellationToken)] : [];
        return [.. gaps.Select(g => ToDto(g, isError: true)), .. doubts.Select(d => ToDto(d, isError: false))];
    }

    /// <summary>Other plans of its year with the same subject, but for the one whose place it takes.</summary>
    private async Task<IEnumerable<BusinessException>> NamesakesAsync(Plan plan, CancellationToken cancellationToken)
    {
        var namesakes = await db.Plans.AsNoTracking().WhereVisibleTo(user)
            .Where(p => p.Id != plan.Id && p.Id != plan.ReplacesPlanId && p.Year == plan.Year && p.Subject == plan.Subject && p.Status != PlanStatus.Superseded)
            .OrderBy(p => p.Id).Select(p => new { p.Symbol, p.Status }).Take(MaxNamesakes).ToListAsync(cancellationToken);
        return namesakes.Select(p => new BusinessException(CameraProgramErrorCodes.Plans.SameSubject).WithData("field", "subject")
            .WithData("year", plan.Year.ToString(CultureInfo.InvariantCulture)).WithData("state", $"{texts.Get($"Enum:PlanStatus.{p.Status}")} {p.Symbol}".TrimEnd()));
    }

    private PlanFindingDto ToDto(BusinessException finding, bool isError) =>
        new(Rule: null, isError, texts.Get(finding.Code, finding.Details), Where: null, finding.Details["field"] as string);
}
