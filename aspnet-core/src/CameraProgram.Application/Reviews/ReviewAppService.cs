using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>The life of a review: begun, written, submitted, approved by another, issued with its number.</summary>
public sealed class ReviewAppService(
    ICameraProgramDb db,
    FigureTaker figures,
    ReviewSuggestions suggestions,
    ReviewAddressees addressees,
    PaperHeads heads,
    DocumentRegistrar registrar,
    ReviewDetailAppService details,
    ICurrentUser user,
    ICurrentTenant tenant,
    TimeProvider clock)
{
    public async Task<ReviewDto> CreateAsync(CreateReviewInput input, CancellationToken cancellationToken)
    {
        var kind = input.Kind!.Value;
        var usual = ReviewPeriod.Default(kind, clock.Today());
        var period = new ReviewPeriod(input.From ?? usual.From, input.To ?? usual.To);
        var head = await heads.OfAsync(input.IssuingBody!.Value, input.BoardId, cancellationToken);
        await EnsureIsFirstAsync(kind, period, head, cancellationToken);
        var title = string.IsNullOrWhiteSpace(input.Title)
            ? ReviewSuggestions.Title(await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? Guid.Empty, cancellationToken), kind, period)
            : input.Title;
        var review = new Review(Guid.CreateVersion7(), kind, period, head.Kind, head.BoardId, title, user.Actor(), clock.UtcInstant());
        var sendTo = await addressees.OfAsync(head, cancellationToken);
        review.Describe(title, sendTo.AddressedTo, sendTo.Recipients);
        db.Reviews.Add(review);
        await TakeAsync(review, head, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(review.Id, cancellationToken);
    }

    public Task<ReviewDto> UpdateAsync(Guid id, UpdateReviewInput input, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        review =>
        {
            review.Describe(input.Title, input.AddressedTo, input.Recipients);
            var known = ReviewOutline.Sections.Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var section in input.Sections)
            {
                review.Write(known.Contains(section.Key) ? section.Key : throw new InputException("sections", KernelErrorCodes.InvalidInput), section.Text);
            }

            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>"Cập nhật số liệu": computes every figure anew.</summary>
    public Task<ReviewDto> RefreshFiguresAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        async review =>
        {
            review.EnsureDraft();
            await TakeAsync(review, await heads.OfAsync(review.IssuingBody, review.BoardId, cancellationToken), cancellationToken);
        },
        cancellationToken);

    public Task<ReviewDto> SubmitAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        review =>
        {
            var missing = ReviewOutline.EmptyIn(review).Select(s => ReviewNames.ForReader.Section(s.Key)).ToList();
            review.Submit(missing, user.Actor(), clock.UtcInstant());
            return Task.CompletedTask;
        },
        cancellationToken);

    public Task<ReviewDto> ReturnAsync(Guid id, ReturnReviewInput input, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        review =>
        {
            review.Return(input.Reason, user.Actor(), clock.UtcInstant());
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <exception cref="BusinessException"><c>Reviews:FourEyes</c>.</exception>
    /// <param name="announced">The form of signing as the approver saw it; another is refused. Empty for programs, which see none.</param>
    public Task<ReviewDto> ApproveAsync(Guid id, SignerPosition? announced, ExpectedVersion version, CancellationToken cancellationToken) => ChangeAsync(
        id,
        version,
        async review =>
        {
            review.Approve(user.Actor(), clock.UtcInstant(), await heads.StandsInAsAsync(user, cancellationToken));
            var head = await heads.OfAsync(review.IssuingBody, review.BoardId, cancellationToken);
            var signatory = await heads.SignatoryAsync(head, user, foreseen: null, clock.Today(), cancellationToken);
            signatory.EnsureTitle();
            PaperSigners.EnsureAsAnnounced(announced, signatory);
        },
        cancellationToken);

    /// <summary>Takes the number, prints the paper and locks the review, all or nothing. The approver's name stands under it.</summary>
    public async Task<ReviewDto> IssueAsync(Guid id, IssueReviewInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var review = await db.GetWholeAsync(id, cancellationToken);
        review.EnsureVersion(version);
        review.EnsureMayBeIssued();
        var day = input.Day ?? clock.Today();
        if (day < review.From)
        {
            throw new InputException("day", CameraProgramErrorCodes.Reviews.IssuedBeforePeriod).WithData("from", review.From);
        }

        var head = await heads.OfAsync(review.IssuingBody, review.BoardId, cancellationToken);
        var signatory = await heads.ApproverAsync(head, review, cancellationToken);
        PaperSigners.EnsureAsAnnounced(input.Announced, signatory);
        var request = new RegistrationRequest(
            new DocumentSource(DocumentSourceKind.Review, review.Id), PaperKinds.Report, head, review.Title, day, signatory,
            [.. review.AddressedTo, .. review.Recipients]);
        await registrar.RegisterAsync(
            request,
            numbered => ReviewPaper.Compose(review, head, signatory, numbered, clock.Today()),
            document => review.Issue(document, user.Actor(), clock.UtcInstant()),
            cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.GetAsync(id, cancellationToken);
        review.EnsureVersion(version);
        review.EnsureDraft();
        db.Reviews.Remove(review);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<ReviewDto> ChangeAsync(Guid id, ExpectedVersion version, Func<Review, Task> change, CancellationToken cancellationToken)
    {
        var review = await db.GetWholeAsync(id, cancellationToken);
        review.EnsureVersion(version);
        await change(review);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private async Task TakeAsync(Review review, PaperHead head, CancellationToken cancellationToken)
    {
        var taken = await figures.TakeAsync(review, cancellationToken);
        review.TakeFigures(taken, await suggestions.OfAsync(review, head, taken, cancellationToken), user.Actor(), clock.UtcInstant());
    }

    /// <summary>One body reviews a period once.</summary>
    private async Task EnsureIsFirstAsync(ReviewKind kind, ReviewPeriod period, PaperHead head, CancellationToken cancellationToken)
    {
        if (await db.Reviews.AnyAsync(
            r => r.Kind == kind && r.IssuingBody == head.Kind && r.BoardId == head.BoardId && r.From == period.From && r.To == period.To, cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.Reviews.PeriodTaken).WithData("period", ReviewNames.ForReader.Period(kind, period));
        }
    }
}
