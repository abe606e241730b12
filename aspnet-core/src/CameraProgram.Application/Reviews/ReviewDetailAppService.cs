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
    PaperSigners signers,
    PaperPrinter printer,
    DocumentAppService documents,
    FigureTaker figures,
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

    public async Task<PagedResult<ReviewListItemDto>> ListAsync(ReviewListInput input, CancellationToken cancellationToken)
    {
        var committee = (await heads.OfAsync(IssuingBodyKind.PeoplesCommittee, null, cancellationToken)).Name;
        var reviews = db.Reviews.AsNoTracking()
            .WhereIf(input.Status is not null, r => r.Status == input.Status)
            .WhereIf(input.Kind is not null, r => r.Kind == input.Kind)
            .WhereIf(input.Year is not null, r => r.To.Year == input.Year)
            .WhereMatches(input.Filter);
        return await Sorts.Apply(reviews, input.Sort)
            .Select(r => new ReviewListItemDto(
                r.Id, r.Kind, r.From, r.To, r.Title, r.IssuingBody,
                db.Boards.Where(b => b.Id == r.BoardId).Select(b => b.Name).FirstOrDefault() ?? committee, r.Status, r.Status == ReviewStatus.Draft && r.ReturnReason != null, r.Symbol,
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
            review.Id, review.Version, review.Kind, review.From, review.To, ReviewNames.ForReader.Period(review.Kind, review.Period), review.IssuingBody,
            review.BoardId, head.Name, review.Title, review.AddressedTo, review.Recipients, review.Status, review.ReturnReason, review.FiguresAt, review.FiguresTo,
            review.DocumentId, review.Symbol, review.IssuedDay, IsOwnSubmission(review), await SignerAsync(review, head, cancellationToken),
            await OffersAsync(review, head, cancellationToken), AllowedActions(review), Parts(review),
            [.. review.Figures.Select(ToDto)],
            [.. review.History.Select(e => new ReviewEntryDto(e.Action, e.UserName, e.ForName, e.At, e.Note))]);
    }

    /// <summary>The frozen rows behind a figure; they add up to it.</summary>
    /// <param name="yearBefore">Those of the same days a year before instead.</param>
    public async Task<ReviewFigureRowsDto> RowsAsync(Guid id, string code, bool yearBefore, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.AsNoTracking().GetAsync(id, cancellationToken);
        var figure = await db.Reviews.AsNoTracking().Where(r => r.Id == id).SelectMany(r => r.Figures).SingleOrDefaultAsync(f => f.Code == code, cancellationToken)
            ?? throw new EntityNotFoundException(nameof(ReviewFigure), code);
        var rows = yearBefore ? (await figures.YearBeforeAsync(review, code, cancellationToken)).Rows : FigureTaker.Deserialize(figure.Rows);
        return new ReviewFigureRowsDto(ToDto(figure), [.. rows.Select(r => new ReviewFigureRowDto(
            r.Label, r.Detail, GroupName(figure.Breakdown, r.Group), r.Day, r.DayOf, r.Amount,
            r.Status, r.Link, r.LinkId))]);
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

    /// <summary>The paper as it would go out now.</summary>
    internal async Task<OfficialPaper> DraftAsync(Review review, CancellationToken cancellationToken)
    {
        var head = await heads.OfAsync(review.IssuingBody, review.BoardId, cancellationToken);
        return ReviewPaper.Compose(review, head, await SignatoryOfDraftAsync(review, head, cancellationToken), numbered: null, clock.Today());
    }

    /// <summary>Who approved it, or whoever looks at it and may approve it; nobody while that is open.</summary>
    private async Task<Signatory?> SignatoryOfDraftAsync(Review review, PaperHead head, CancellationToken cancellationToken)
    {
        try
        {
            return review switch
            {
                { ApprovedById: not null } => await heads.ApproverAsync(head, review, cancellationToken),
                _ when MayApprove(review, user) => await heads.SignatoryAsync(head, user, foreseen: null, clock.Today(), cancellationToken),
                _ => null,
            };
        }
        catch (BusinessException)
        {
            // They may not sign in that form, which the page tells.
            return null;
        }
    }

    /// <summary>Who signs it: as registered, by the approval, or the reader when it is theirs to approve; nobody while that is open.</summary>
    private async Task<PaperSignerDto?> SignerAsync(Review review, PaperHead head, CancellationToken cancellationToken)
    {
        if (review.DocumentId is { } documentId)
        {
            return await signers.SignedByAsync(documentId, review.Approval()?.ForName, cancellationToken);
        }

        if (review.Approval() is not { } approval)
        {
            return MayApprove(review, user) ? await signers.AnnounceAsync(head, user, foreseen: null, cancellationToken) : null;
        }

        try
        {
            var approver = await heads.ApproverAsync(head, review, cancellationToken);
            return new PaperSignerDto(approver.Name, approver.Position, head.TitleOf(approver), approval.ForName);
        }
        catch (BusinessException refusal)
        {
            return new PaperSignerDto(approval.UserName, Position: null, Title: null, approval.ForName, texts.Get(refusal.Code, refusal.Details));
        }
    }

    private async Task<IReadOnlyList<StandInOfferDto>> OffersAsync(Review review, PaperHead head, CancellationToken cancellationToken) =>
        review.Status != ReviewStatus.Submitted || MayApprove(review, user)
            ? []
            : await signers.OffersAsync(head, signer => MayApprove(review, signer), cancellationToken);

    private bool IsOwnSubmission(Review review) => IsSubmissionOf(review, user);

    private static bool IsSubmissionOf(Review review, ICurrentUser reader) => reader.Id is { } id && review.SubmittedById == id;

    private static bool MayApprove(Review review, ICurrentUser reader) =>
        reader.Has(CameraProgramPermissions.Reviews.Approve) && review.Status == ReviewStatus.Submitted && !IsSubmissionOf(review, reader);

    private List<ReviewStep> AllowedActions(Review review)
    {
        var (edits, approves, issues) = (
            user.Has(CameraProgramPermissions.Reviews.Edit), user.Has(CameraProgramPermissions.Reviews.Approve), user.Has(CameraProgramPermissions.Reviews.Issue));
        (ReviewStep Step, bool Allowed)[] steps =
        [
            (ReviewStep.Edit, edits && review.Status == ReviewStatus.Draft),
            (ReviewStep.RefreshFigures, edits && review.Status == ReviewStatus.Draft),
            (ReviewStep.Submit, edits && review.Status == ReviewStatus.Draft),
            (ReviewStep.Approve, MayApprove(review, user)),
            (ReviewStep.Issue, issues && review.Status == ReviewStatus.Approved),
            (ReviewStep.Return, approves && review.Status is (ReviewStatus.Submitted or ReviewStatus.Approved)),
            (ReviewStep.Delete, edits && review.Status == ReviewStatus.Draft),
        ];
        return [.. steps.Where(s => s.Allowed).Select(s => s.Step)];
    }

    private static List<ReviewPartDto> Parts(Review review)
    {
        var names = ReviewNames.ForReader;
        ReviewSectionDto ToSection(OutlineSection section)
        {
            var kept = review.Sections.FirstOrDefault(s => s.Key == section.Key);
            return new ReviewSectionDto(section.Key, names.Section(section.Key), section.Required, kept?.Suggestion, kept?.Text, FiguresOf(section.Key, review));
        }

        return
        [
            new ReviewPartDto(null, [ToSection(ReviewOutline.Sections[0])]),
            .. ReviewOutline.Parts.Select(p => new ReviewPartDto(names.Part(p, review.Kind, review.Period), [.. p.Sections.Select(ToSection)])),
            new ReviewPartDto(null, [ToSection(ReviewOutline.Sections[^1])]),
        ];
    }

    private static List<string> FiguresOf(string sectionKey, Review review)
    {
        string[] prefixes = sectionKey switch
        {
            ReviewOutline.Area => ["organisation.h"],
            ReviewOutline.Boards => ["organisation.board"],
            ReviewOutline.Documents => ["guidance."],
            ReviewOutline.Tasks => ["tasks."],
            ReviewOutline.Survey => ["surveys.", "coverage."],
            ReviewOutline.Installation => ["cameras."],
            ReviewOutline.Commitments => ["commitments."],
            ReviewOutline.Funding => ["funding."],
            ReviewOutline.Operation => ["maintenance."],
            _ => [],
        };
        return [.. review.Figures.Where(f => Array.Exists(prefixes, p => f.Code.StartsWith(p, StringComparison.Ordinal))).Select(f => f.Code)];
    }

    private ReviewFigureDto ToDto(ReviewFigure figure) => new(
        figure.Code, texts.Get($"Figure:{figure.Code}"), texts.Find($"FigureNote:{figure.Code}"), figure.Group, figure.Unit, figure.Known, figure.Previous, figure.Difference, figure.ChangePerMille, figure.RowCount);

    /// <summary>Sources and kinds are kept by their names in the program.</summary>
    private string? GroupName(FigureBreakdown breakdown, string? group) => breakdown switch
    {
        FigureBreakdown.FundingSource => texts.Get($"Enum:FundingSource.{group}"),
        FigureBreakdown.GiverKind => texts.Get($"Enum:PartyKind.{group}"),
        FigureBreakdown.FaultKind => texts.Get($"Enum:FaultKind.{group}"),
        _ => group,
    };
}
