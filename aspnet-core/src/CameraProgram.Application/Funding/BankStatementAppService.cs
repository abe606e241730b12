using System.Linq.Expressions;
using CameraProgram.Attachments;
using CameraProgram.Identity;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Statements of the bank: the file is looked at, its columns are named and remembered, its lines are taken in.</summary>
public sealed class BankStatementAppService(ICameraProgramDb db, FundingScope scope, AttachmentAppService attachments, IBlobStore blobs, ICurrentUser user)
{
    private const int PreviewRows = 15;

    private static readonly SortMap<BankStatement> Sorts = new SortMap<BankStatement>("-from").Add("from", s => s.From).Add("created", s => s.CreationTime);

    private Expression<Func<BankStatement, BankStatementDto>> ToDto => s => new BankStatementDto(
        s.Id, s.Version, s.Ledger, db.Hamlets.Where(h => h.Id == s.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(), s.FileName, s.From, s.To,
        s.LineCount, s.RepeatedCount, db.BankLines.Count(l => l.StatementId == s.Id && l.MatchId == null && l.SetAsideReason == null), s.Incoming, s.Outgoing, s.CreationTime);

    public Task<PagedResult<BankStatementDto>> ListAsync(BankStatementListInput input, CancellationToken cancellationToken) =>
        Sorts.Apply(
            Visible.AsNoTracking()
                .WhereIf(input.Ledger is not null, s => s.Ledger == input.Ledger)
                .WhereIf(input.HamletId is not null, s => s.HamletId == input.HamletId),
            input.Sort).Select(ToDto).ToPageAsync(input, cancellationToken);

    public async Task<BankStatementDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await Visible.AsNoTracking().Where(s => s.Id == id).Select(ToDto).SingleOrDefaultAsync(cancellationToken)
        ?? throw new EntityNotFoundException(nameof(BankStatement), id);

    /// <summary>The first rows, where the headings are, and the columns that were chosen for such a file before.</summary>
    public async Task<BankFilePreviewDto> PreviewAsync(PreviewBankFileInput input, CancellationToken cancellationToken)
    {
        var (_, rows) = await ReadAsync(input.FileId!.Value, cancellationToken);
        var heading = BankFile.HeadingOf(rows);
        var headings = heading is null ? null : BankFile.HeadingsOf(heading);
        var before = headings is null
            ? null
            : await Visible.AsNoTracking().Where(s => s.Headings == headings).OrderByDescending(s => s.CreationTime).ThenBy(s => s.Id).FirstOrDefaultAsync(cancellationToken);
        return new BankFilePreviewDto(
            [.. rows.Take(PreviewRows).Select(r => new BankFileRowDto(r.Number, [.. r.Filled.Take(FundingConsts.MaxColumns)]))], heading?.Number,
            before is null
                ? null
                : new BankColumnsDto(heading!.Number, before.DayColumn, before.TextColumn, before.ReferenceColumn, before.AmountColumn, before.InColumn, before.OutColumn));
    }

    /// <summary>Takes in the lines that are new; the same file a second time changes nothing.</summary>
    /// <exception cref="BusinessException"><c>Funding:StatementEmpty</c>, <c>Funding:StatementAmount</c> and the like.</exception>
    public Task<BankStatementDto> CreateAsync(CreateBankStatementInput input, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        var ledger = input.Ledger!.Value;
        var hamletId = ledger == FundLedger.HamletB ? input.HamletId : null;
        await EnsureFundAsync(ledger, hamletId, ct);
        var (file, rows) = await ReadAsync(input.FileId!.Value, ct);
        var holder = VoucherBook.HolderOf(hamletId);
        if (await db.BankStatements.Where(s => s.Ledger == ledger && s.HolderId == holder && s.Sha256 == file.BlobKey).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(ct) is { } known)
        {
            return await GetAsync(known, ct);
        }

        var columns = new BankColumns(input.HeadingRow, input.DayColumn, input.TextColumn, input.ReferenceColumn, input.AmountColumn, input.InColumn, input.OutColumn);
        var all = BankFile.LinesOf(rows, columns);
        var lines = await NewOnesAsync(ledger, hamletId, all, ct);
        var headings = rows.Find(r => r.Number == input.HeadingRow) is { } row ? BankFile.HeadingsOf(row) : string.Empty;
        var statement = new BankStatement(Guid.CreateVersion7(), ledger, hamletId, file.FileName, file.BlobKey, headings, columns, lines, all.Count - lines.Count);
        db.BankStatements.Add(statement);
        db.BankLines.AddRange(lines.Select((line, order) => new BankLine(statement, order, line)));
        await db.SaveChangesAsync(ct);
        return await GetAsync(statement.Id, ct);
    }, cancellationToken);

    /// <summary>
    /// Files of a bank overlap. Of lines alike in day, amount, words and reference only as many are new as the file has more
    /// of them than earlier statements brought: two equal gifts on one day are two.
    /// </summary>
    private async Task<List<BankLineDraft>> NewOnesAsync(FundLedger ledger, Guid? hamletId, List<BankLineDraft> lines, CancellationToken cancellationToken)
    {
        var (from, to) = lines.Count == 0 ? default : (lines.Min(l => l.Day), lines.Max(l => l.Day));
        var there = await db.BankLines.AsNoTracking().Where(l => l.Ledger == ledger && l.HamletId == hamletId && l.Day >= from && l.Day <= to)
            .Select(l => new { l.Day, l.Amount, l.Text, l.Reference }).ToListAsync(cancellationToken);
        var brought = there.CountBy(l => new BankLineDraft(l.Day, l.Amount, l.Text, l.Reference)).ToDictionary();
        return lines.FindAll(line =>
        {
            var left = brought.GetValueOrDefault(line);
            brought[line] = left - 1;
            return left <= 0;
        });
    }

    private IQueryable<BankStatement> Visible => scope.Visible(db.BankStatements);

    private async Task EnsureFundAsync(FundLedger ledger, Guid? hamletId, CancellationToken cancellationToken)
    {
        scope.EnsureMayCollect(ledger);
        if (ledger == FundLedger.HamletB && (hamletId is not { } id || !user.MaySeeHamlet(id) || !await db.Hamlets.AnyAsync(h => h.Id == id, cancellationToken)))
        {
            throw new InputException("hamletId", CameraProgramErrorCodes.Funding.UnknownHamlet);
        }
    }

    private async Task<(Attachment File, List<Imports.Reading.TableRow> Rows)> ReadAsync(Guid fileId, CancellationToken cancellationToken)
    {
        var file = (await attachments.OwnUploadsAsync([fileId], cancellationToken))[0];
        await using var content = blobs.OpenRead(file.BlobKey) ?? throw new EntityNotFoundException(nameof(Attachment), fileId);
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return (file, BankFile.Rows(bytes));
    }
}
