using CameraProgram.Documents;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Time;

namespace CameraProgram.Reviews;

/// <summary>Tells before anybody signs what a review still lacks, and where its paper breaks the form of NĐ 30/2020.</summary>
public sealed class ReviewCheckAppService(ICameraProgramDb db, ReviewDetailAppService details, PaperChecks checks, TextCatalog texts, TimeProvider clock)
{
    /// <summary>What it lacks, then every breach of the form, the errors first; in the language of the reader.</summary>
    public async Task<IReadOnlyList<ReviewFindingDto>> CheckAsync(Guid id, CancellationToken cancellationToken)
    {
        var review = await db.GetWholeAsync(id, cancellationToken);
        var breaches = PaperChecks.ToDtos(await checks.OfAsync(await details.DraftAsync(review, cancellationToken), cancellationToken));
        return
        [
            .. review.Status == ReviewStatus.Issued ? [] : Gaps(review),
            .. breaches.OrderByDescending(b => b.Severity).Select(b => new ReviewFindingDto(b.Rule, b.Severity, b.Message, b.Where, Field: null)),
        ];
    }

    private IEnumerable<ReviewFindingDto> Gaps(Review review)
    {
        foreach (var section in ReviewOutline.EmptyIn(review))
        {
            yield return Gap(FindingSeverity.Error, "SectionEmpty", section.Key, ("section", ReviewNames.ForReader.Section(section.Key)));
        }

        if (review.AddressedTo.Count + review.Recipients.Count == 0)
        {
            yield return Gap(FindingSeverity.Error, "SentToNobody", "addressedTo");
        }

        if (review.FiguresTo is { } last && last < review.To)
        {
            var code = clock.Today() <= review.To ? "PeriodRuns" : "FiguresTooEarly";
            yield return Gap(FindingSeverity.Warning, code, field: null, ("to", review.To), ("last", last));
        }
    }

    private ReviewFindingDto Gap(FindingSeverity severity, string code, string? field, params (string Name, object Value)[] data) => new(
        Rule: null, severity, texts.Get($"ReviewFinding:{code}", data.ToDictionary(d => d.Name, d => (object?)d.Value)), Where: null, field);
}
