using System.Globalization;
using CameraProgram.Documents;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Tells before anybody signs what a plan still lacks, and where its paper breaks the form of NĐ 30/2020.</summary>
public sealed class PlanCheckAppService(
    ICameraProgramDb db, PlanReader reader, PlanPaperAppService papers, PaperChecks checks, TextCatalog texts, ICurrentUser user)
{
    /// <summary>What keeps a draft from being submitted, then every breach of the form, the errors first; in the language of the reader.</summary>
    public async Task<IReadOnlyList<PlanFindingDto>> CheckAsync(Guid id, CancellationToken cancellationToken)
    {
        var breaches = await checks.OfAsync(await papers.DraftAsync(id, cancellationToken), cancellationToken);
        return
        [
            .. await GapsAsync(id, cancellationToken),
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

    private async Task<IReadOnlyList<PlanFindingDto>> GapsAsync(Guid id, CancellationToken cancellationToken)
    {
        var plan = await db.Plans.WhereVisibleTo(user).GetWithPartsAsync(id, cancellationToken);
        return plan.Status != PlanStatus.Draft
            ? []
            :
            [
                .. plan.Gaps(await reader.EstimateTotalAsync(id, cancellationToken)).Select(gap => new PlanFindingDto(
                    Rule: null, IsError: true, texts.Get(gap.Code, gap.Details), Where: null, gap.Details["field"] as string)),
            ];
    }
}
