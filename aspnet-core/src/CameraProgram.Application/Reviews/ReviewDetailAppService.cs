using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>Reviews as they are read: the list, one with its figures, the rows behind a figure, the paper as it would go out.</summary>
public sealed class ReviewDetailAppService(
    ICameraProgramDb db,
    PaperHeads heads,
    PaperPrinter printer,
    PaperChecks checks,
    DocumentAppService documents,
    TextCatalog texts,
    ICurrentUser user,
    ICurrentTenant tenant,
    TimeProvider clock)
{
    private static readonly SortMap<Review> Sorts = new SortMap<Review>("-from")
        .Add("from", r => r.From)
        .AddName("title")
        .Add("status", r => r.Status)
        .Add("issuedDay", r => r.IssuedDay);

    public Task<PagedResult<ReviewListItemDto>> ListAsync(ReviewListInput input, CancellationToken cancellationToken)
    {
        var reviews = db.Reviews.AsNoTracking()
            .WhereIf(input.Status is not null, r => r.Status == input.Status)
            .WhereIf(input.Kind is not null, r => r.Kind == input.Kind)
            .WhereIf(input.Year is not null, r => r.To.Year == input.Year)
            .WhereMatches(input.Filter);
        return Sorts.Apply(reviews, input.Sort)
            .Select(r => new ReviewListItemDto(
                r.Id, r.Kind, r.From, r.To, r.Title, r.IssuingBody, r.Status, r.Status == ReviewStatus.Draft && r.ReturnReason != null, r.Symbol,
                r.IssuedDay, r.CreationTime))
            .ToPageAsync(input, cancellationToken);
    }

    /// <param name="from">With <paramref name="to"/>, other days than those that are being reported now.</param>
    public async Task<ReviewDefaultsDto> DefaultsAsync(ReviewKind kind, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var usual = ReviewPeriod.Default(kind, clock.Today());
        var period = new ReviewPeriod(from ?? usual.From, to ?? usual.To);
        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);
        var today = clock.Today();
        var boards = await db.Boards.AsNoTracking().Where(b => b.SignsWithCommitteeSeal && (b.ValidTo == null || b.ValidTo >= today))
            .OrderByName().Select(b => new ReviewIssuerDto(IssuingBodyKind.Board, b.Id, b.Name)).Take(ListInput.MaxPageSize).ToListAsync(cancellationToken);
        var committee = await heads.OfAsync(IssuingBodyKind.PeoplesCommittee, null, cancellationToken);
        return new ReviewDefaultsDto(
            kind, period.From, period.To, ReviewSuggestions.Title(commune, kind, period),
            [.. boards, new ReviewIssuerDto(IssuingBodyKind.PeoplesCommittee, null, committee.Name)]);
    }

    public async Task<ReviewDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var review = await db.GetWholeAsync(id, cancellationToken);
        var head = await heads.OfAsync(review.IssuingBody, review.BoardId, cancellationToken);
        return new ReviewDto(
            review.Id, review.Version, review.Kind, review.From, review.To, ReviewOutline.PeriodName(review.Kind, review.Period), review.IssuingBody,
            review.BoardId, head.Name, review.Title, review.AddressedTo, review.Recipients, review.Status, review.ReturnReason, review.FiguresAt,
            review.DocumentId, review.Symbol, review.IssuedDay, IsOwnSubmission(review), AllowedActions(review), Parts(review),
            [.. review.Figures.Select(ToDto)],
            [.. review.History.Select(e => new ReviewEntryDto(e.Action, e.UserName, e.ForName, e.At, e.Note))]);
    }

    /// <summary>The frozen rows behind a figure; they add up to it.</summary>
    public async Task<ReviewFigureRowsDto> RowsAsync(Guid id, string code, CancellationToken cancellationToken)
    {
        var figure = await db.Reviews.AsNoTracking().Where(r => r.Id == id).SelectMany(r => r.Figures).SingleOrDefaultAsync(f => f.Code == code, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(ReviewFigure), code);
        return new ReviewFigureRowsDto(ToDto(figure), [.. FigureTaker.Deserialize(figure.Rows).Select(r => new ReviewFigureRowDto(
            r.Label, r.Detail, figure.Breakdown == FigureBreakdown.FundingSource ? texts.Get($"Enum:FundingSource.{r.Group}") : r.Group, r.Day, r.Amount, r.Link, r.LinkId))]);
    }

    /// <summary>The true PDF: of a draft as it would go out, of an issued review the registered file itself.</summary>
    public async Task<FileContent> PdfAsync(Guid id, CancellationToken cancellationToken)
    {
        var review = await db.GetWholeAsync(id, cancellationToken);
        return review.DocumentId is { } documentId
            ? await documents.OpenPdfAsync(documentId, cancellationToken)
            : new FileContent(new MemoryStream(await printer.PdfAsync(await DraftAsync(review, cancellationToken), cancellationToken)), "bao-cao-du-thao.pdf", PaperContentTypes.Pdf);
    }

    public async Task<FileContent> DocxAsync(Guid id, CancellationToken cancellationToken)
    {
        var review = await db.GetWholeAsync(id, cancellationToken);
        return review.DocumentId is { } documentId
            ? await documents.OpenDocxAsync(documentId, cancellationToken)
            : new FileContent(new MemoryStream(printer.Docx(await DraftAsync(review, cancellationToken))), "bao-cao-du-thao.docx", PaperContentTypes.Docx);
    }

    /// <summary>Holds the paper as it stands against the form of NĐ 30/2020.</summary>
    public async Task<IReadOnlyList<PaperFindingDto>> CheckAsync(Guid id, CancellationToken cancellationToken)
    {
        var review = await db.GetWholeAsync(id, cancellationToken);
        return PaperChecks.ToDtos(await checks.OfAsync(await DraftAsync(review, cancellationToken), cancellationToken));
    }

    private async Task<OfficialPaper> DraftAsync(Review review, CancellationToken cancellationToken)
    {
        var head = await heads.OfAsync(review.IssuingBody, review.BoardId, cancellationToken);
        var signatory = review.ApprovedById is { } approver
            ? await heads.SignatoryAsync(head, approver, review.ApprovedAs, clock.Today(), cancellationToken)
            : null;
        return ReviewPaper.Compose(review, head, signatory, numbered: null, clock.Today());
    }

    private bool IsOwnSubmission(Review review) => user.Id is { } id && review.SubmittedById == id;

    private List<ReviewStep> AllowedActions(Review review)
    {
        var (edits, approves, issues) = (
            user.Has(CameraProgramPermissions.Reviews.Edit), user.Has(CameraProgramPermissions.Reviews.Approve), user.Has(CameraProgramPermissions.Reviews.Issue));
        (ReviewStep Step, bool Allowed)[] steps =
        [
            (ReviewStep.Edit, edits && review.Status == ReviewStatus.Draft),
            (ReviewStep.RefreshFigures, edits && review.Status == ReviewStatus.Draft),
            (ReviewStep.Submit, edits && review.Status == ReviewStatus.Draft),
            (ReviewStep.Approve, approves && review.Status == ReviewStatus.Submitted && !IsOwnSubmission(review)),
            (ReviewStep.Issue, issues && review.Status == ReviewStatus.Approved),
            (ReviewStep.Return, approves && review.Status is (ReviewStatus.Submitted or ReviewStatus.Approved)),
            (ReviewStep.Delete, edits && review.Status == ReviewStatus.Draft),
        ];
        return [.. steps.Where(s => s.Allowed).Select(s => s.Step)];
    }

    private static List<ReviewPartDto> Parts(Review review)
    {
        ReviewSectionDto ToSection(OutlineSection section)
        {
            var kept = review.Sections.FirstOrDefault(s => s.Key == section.Key);
            return new ReviewSectionDto(section.Key, section.Title, section.Required, kept?.Suggestion, kept?.Text, FiguresOf(section.Key, review));
        }

        var all = ReviewOutline.Sections(review.Kind, review.Period).ToList();
        return
        [
            new ReviewPartDto(null, [ToSection(all[0])]),
            .. ReviewOutline.Of(review.Kind, review.Period).Select(p => new ReviewPartDto(p.Title, [.. p.Sections.Select(ToSection)])),
            new ReviewPartDto(null, [ToSection(all[^1])]),
        ];
    }

    private static List<string> FiguresOf(string sectionKey, Review review)
    {
        var prefix = sectionKey switch
        {
            ReviewOutline.Area => "organisation.h",
            ReviewOutline.Boards => "organisation.board",
            ReviewOutline.Documents => "guidance.",
            ReviewOutline.Tasks => "tasks.",
            ReviewOutline.Funding => "funding.",
            _ => null,
        };
        return prefix is null ? [] : [.. review.Figures.Where(f => f.Code.StartsWith(prefix, StringComparison.Ordinal)).Select(f => f.Code)];
    }

    private ReviewFigureDto ToDto(ReviewFigure figure) => new(
        figure.Code, texts.Get($"Figure:{figure.Code}"), figure.Group, figure.Unit, figure.Value, figure.Previous, figure.Difference, figure.ChangePerMille, figure.RowCount);
}
