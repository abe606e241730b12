using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.OfficialDocuments.Model;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>What is to be registered.</summary>
/// <param name="Day">The day at the head of the paper: the day of signing.</param>
public sealed record RegistrationRequest(
    DocumentSource Source,
    PaperKind Kind,
    PaperHead Head,
    string Subject,
    DateOnly Day,
    Signatory Signatory,
    IReadOnlyList<string> Recipients,
    DocumentUrgency Urgency = DocumentUrgency.None);

/// <summary>What the register gave; goes into the paper that is printed.</summary>
/// <param name="SymbolSuffix">"KH-UBND", as <see cref="OfficialPaper.Symbol"/> wants it.</param>
/// <param name="Symbol">"05/KH-UBND".</param>
/// <param name="QrCode">Leads to the public page; null when the program's address is not known.</param>
public sealed record NumberedPaper(int Number, string SymbolSuffix, string Symbol, DateOnly Day, PlaceAndDate PlaceAndDate, PaperQrCode? QrCode);

/// <summary>
/// Gives a paper its number, prints it and enters it in the register, all in one transaction: a number that is taken
/// belongs to a paper whose two files are on disk, or it was never taken.
/// </summary>
public sealed class DocumentRegistrar(
    ICameraProgramDb db,
    INumberRegister numbers,
    PaperPrinter printer,
    PaperChecks checks,
    PublicPages pages,
    IBlobStore blobs,
    ICurrentUser user,
    TimeProvider clock)
{
    /// <param name="compose">Makes the paper with its number, day and QR code in place.</param>
    /// <param name="then">Tells the source (marks the plan as signed, the review as issued); saved together with the register.</param>
    /// <exception cref="BusinessException">The day lies in the future or before the last paper of the series; the printer refuses.</exception>
    public Task<OfficialDocument> RegisterAsync(
        RegistrationRequest request, Func<NumberedPaper, OfficialPaper> compose, Action<OfficialDocument> then, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var document = await MakeAsync(request, compose, ct);
                db.OfficialDocuments.Add(document);
                then(document);
                await db.SaveChangesAsync(ct);
                return document;
            },
            cancellationToken);

    private async Task<OfficialDocument> MakeAsync(RegistrationRequest request, Func<NumberedPaper, OfficialPaper> compose, CancellationToken cancellationToken)
    {
        var (head, day) = (request.Head, request.Day);
        var typeCode = request.Kind.Code ?? throw new ArgumentException($"{request.Kind.Id} has no number series.", nameof(request));
        request.Signatory.EnsureTitle();
        if (day > clock.Today())
        {
            throw new BusinessException(CameraProgramErrorCodes.Documents.DayInFuture).WithData("day", day);
        }

        var series = new NumberSeriesKey(head.Kind, head.BoardId, typeCode, day.Year);
        var number = await numbers.TakeAsync(series, cancellationToken);
        await EnsureDayFollowsAsync(series, day, cancellationToken);
        var suffix = head.SymbolOf(request.Kind);
        var code = PublicPages.NewCode();
        var paper = compose(new NumberedPaper(
            number, suffix, PaperSymbol.Full(number, suffix), day, head.PlaceAndDate(day, day), pages.QrCodeOf(code)));
        var pdf = await StoreAsync(await printer.PdfAsync(paper, cancellationToken), cancellationToken);
        var docx = await StoreAsync(printer.Docx(paper), cancellationToken);
        return new OfficialDocument(
            Guid.CreateVersion7(),
            request.Source,
            new DocumentIssuer(head.Kind, head.BoardId, head.Name),
            new DocumentNumber(typeCode, day.Year, number, PaperSymbol.Full(number, suffix)),
            request.Subject,
            day,
            new DocumentSigner(request.Signatory.Name, head.TitleOf(request.Signatory), request.Signatory.UserId),
            request.Recipients,
            request.Urgency,
            pdf,
            docx,
            code,
            PaperChecks.Serialize(await checks.OfAsync(paper, cancellationToken)),
            clock.UtcInstant(),
            user.Id);
    }

    /// <summary>Numbers follow the days of a series; the series is held by now, so nobody slips in between.</summary>
    private async Task EnsureDayFollowsAsync(NumberSeriesKey series, DateOnly day, CancellationToken cancellationToken)
    {
        var last = await db.OfficialDocuments.AsNoTracking()
            .Where(d => d.BodyKind == series.BodyKind && d.BoardId == series.BoardId && d.TypeCode == series.TypeCode && d.Year == series.Year)
            .OrderByDescending(d => d.Number).Select(d => new { d.Day, d.Symbol }).FirstOrDefaultAsync(cancellationToken);
        if (last is not null && day < last.Day)
        {
            throw new BusinessException(CameraProgramErrorCodes.Documents.DayBeforeLast)
                .WithData("day", day).WithData("lastDay", last.Day).WithData("lastSymbol", last.Symbol);
        }
    }

    private async Task<DocumentFile> StoreAsync(byte[] file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(file, writable: false);
        var blob = await blobs.SaveAsync(content, DocumentConsts.MaxFileBytes, null, cancellationToken);
        return new DocumentFile(blob.Key, blob.Size);
    }
}
