using CameraProgram.Attachments;
using CameraProgram.Audit;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Text;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Parties;
using CameraProgram.Permissions;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Commitments;

/// <summary>The papers of commitments: one as PDF or Word, or those of a whole list in one file.</summary>
public sealed class CommitmentPaperAppService(
    ICameraProgramDb db, CommitmentAppService commitments, CommitmentReader reader, PaperPrinter printer, AccessLog accesses,
    ICurrentUser user, ICurrentTenant tenant, TimeProvider clock)
{
    /// <param name="withContacts">Telephone and identity number are printed, and the look at them is noted.</param>
    public async Task<FileContent> PdfAsync(Guid id, bool withContacts, CancellationToken cancellationToken) =>
        await PdfOfAsync(await LoadAsync(id, cancellationToken), EnsureMaySee(withContacts), cancellationToken);

    /// <inheritdoc cref="PdfAsync"/>
    public async Task<FileContent> DocxAsync(Guid id, bool withContacts, CancellationToken cancellationToken)
    {
        var commitment = await LoadAsync(id, cancellationToken);
        var source = await SourceAsync(commitment, EnsureMaySee(withContacts), cancellationToken);
        return File(printer.Docx(CommitmentPaper.Compose(source)), commitment.FullName, "docx", PaperContentTypes.Docx);
    }

    /// <summary>All of a list in one file, a page break between them; in the list's order.</summary>
    /// <exception cref="BusinessException"><c>Commitments:NothingToPrint</c>, <c>Commitments:TooManyToPrint</c>.</exception>
    public async Task<FileContent> PdfOfListAsync(CommitmentPapersInput input, CancellationToken cancellationToken)
    {
        var withContacts = EnsureMaySee(input.WithContacts);
        var query = commitments.Narrowed(input);
        var count = await query.CountAsync(cancellationToken);
        if (count is 0 or > CommitmentConsts.MaxAtOnce)
        {
            throw count == 0
                ? new BusinessException(CameraProgramErrorCodes.Commitments.NothingToPrint)
                : new BusinessException(CameraProgramErrorCodes.Commitments.TooManyToPrint).WithData("count", count).WithData("max", CommitmentConsts.MaxAtOnce);
        }

        var sources = await SourcesAsync(await query.Include(c => c.Cameras).Include(c => c.Events).OrderByName().ThenBy(c => c.Id).Take(CommitmentConsts.MaxAtOnce)
            .ToListAsync(cancellationToken), withContacts, cancellationToken);
        var title = await TitleAsync(input.HamletId, cancellationToken);
        return File(await printer.PdfAsync([.. sources.Select(CommitmentPaper.Compose)], title, cancellationToken), title, "pdf", PaperContentTypes.Pdf);
    }

    /// <summary>The empty form of a version, to be read before it is put in force or filled in by hand.</summary>
    public async Task<FileContent> EmptyFormAsync(Guid termsId, CancellationToken cancellationToken)
    {
        var source = new CommitmentPaperSource(
            await CommuneAsync(cancellationToken), await reader.TermsAsync(termsId, cancellationToken), Commitment: null, PrintedContact.None, clock.Today());
        return File(await printer.PdfAsync(CommitmentPaper.Compose(source), cancellationToken), "mau trong", "pdf", PaperContentTypes.Pdf);
    }

    /// <summary>For whoever has checked the right to see the commitment, and its contacts.</summary>
    internal async Task<FileContent> PdfOfAsync(Commitment commitment, bool withContacts, CancellationToken cancellationToken)
    {
        var source = await SourceAsync(commitment, withContacts, cancellationToken);
        return File(await printer.PdfAsync(CommitmentPaper.Compose(source), cancellationToken), commitment.FullName, "pdf", PaperContentTypes.Pdf);
    }

    private async Task<CommitmentPaperSource> SourceAsync(Commitment commitment, bool withContacts, CancellationToken cancellationToken) =>
        (await SourcesAsync([commitment], withContacts, cancellationToken))[0];

    /// <summary>Read in few questions, whatever their number: parties, cameras and clauses of all at once.</summary>
    private async Task<IReadOnlyList<CommitmentPaperSource>> SourcesAsync(
        IReadOnlyList<Commitment> found, bool withContacts, CancellationToken cancellationToken)
    {
        var commune = await CommuneAsync(cancellationToken);
        var termsIds = found.Select(c => c.TermsId).Distinct().ToList();
        var terms = await db.CommitmentTerms.AsNoTracking().Include(t => t.Clauses).Where(t => termsIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancellationToken);
        var register = await reader.RegisterOfDraftsAsync(found, cancellationToken);
        var sources = new List<CommitmentPaperSource>();
        foreach (var commitment in found)
        {
            var party = register.GetValueOrDefault(commitment.Id);
            if (party is not null)
            {
                commitment.Describe(party.Party, party.HamletName, party.Cameras);
            }

            var contact = withContacts ? ContactOf(commitment, party?.Party) : PrintedContact.None;
            if (contact is { Phone: not null } or { IdNumber: not null })
            {
                accesses.Note(AccessKind.ContactPrinted, commitment.PartyId, commitment.FullName);
            }

            sources.Add(new CommitmentPaperSource(commune, terms[commitment.TermsId], commitment, contact, clock.Today()));
        }

        await db.SaveChangesAsync(cancellationToken);
        return sources;
    }

    /// <summary>A draft prints what the register says; a signed paper only what was kept with the signer's consent.</summary>
    private static PrintedContact ContactOf(Commitment commitment, Party? party) =>
        party is null ? new PrintedContact(commitment.Phone, commitment.IdNumber) : new PrintedContact(party.Phone, party.IdNumber);

    private Task<Commitment> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        db.Commitments.WhereVisibleTo(user).AsNoTracking().GetWithPartsAsync(id, cancellationToken);

    private bool EnsureMaySee(bool withContacts) =>
        !withContacts || user.Has(CameraProgramPermissions.Parties.ViewContacts) ? withContacts : throw new ForbiddenException();

    private async Task<string> TitleAsync(Guid? hamletId, CancellationToken cancellationToken) =>
        await reader.HamletNameAsync(hamletId, cancellationToken) is { } hamlet ? $"Bản cam kết {hamlet}" : "Bản cam kết";

    private Task<Commune> CommuneAsync(CancellationToken cancellationToken) =>
        db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);

    private static FileContent File(byte[] content, string name, string extension, string contentType)
    {
        var words = SearchText.Normalize(name, 60);
        var title = words.StartsWith("ban cam ket", StringComparison.Ordinal) ? words : $"ban cam ket {words}";
        return new FileContent(new MemoryStream(content, writable: false), DocumentFileNames.Of(title, extension), contentType);
    }
}
