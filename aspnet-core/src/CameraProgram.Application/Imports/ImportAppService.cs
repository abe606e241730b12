using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>Takes in lists of cameras with their owners, from the file to the start; <see cref="ImportBatch"/> does the rest.</summary>
public sealed class ImportAppService(
    ICameraProgramDb db, ImportReader reader, ImportSheetReader sheets, IBlobStore blobs, ICurrentUser user, TimeProvider clock)
{
    private const int RememberedJobs = 20;

    private static readonly SortMap<ImportJob> Sorts = new SortMap<ImportJob>("-created").Add("created", j => j.CreationTime).Add("fileName", j => j.FileName).Add("state", j => j.State);

    public Task<PagedResult<ImportListItemDto>> ListAsync(ImportListInput input, CancellationToken cancellationToken) =>
        Sorts.Apply(reader.Jobs.AsNoTracking().WhereIf(input.State is not null, j => j.State == input.State), input.Sort)
            .Select(j => new ImportListItemDto(
                j.Id, j.Version, j.FileName, j.State, j.CreationTime, db.Users.Where(u => u.Id == j.CreatorId).Select(u => u.FullName).FirstOrDefault(), j.Rows, j.RowsDone,
                j.RowsRefused + (j.State == ImportState.Cancelled || j.State == ImportState.Failed ? j.Rows - j.RowsDone : 0),
                new ImportResultDto(j.OwnersNew, j.CamerasNew, j.CamerasUpdated, j.CamerasUnchanged, j.CamerasLeft, j.GroupsRefused, j.RowsRefused)))
            .ToPageAsync(input, cancellationToken);

    /// <summary>Keeps the file and looks for the headings; a file that cannot be a list is refused at once.</summary>
    public async Task<ImportJobDto> UploadAsync(string fileName, Stream content, CancellationToken cancellationToken)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        var format = ImportFormat.Csv;
        var blob = await blobs.SaveAsync(content, ImportConsts.MaxBytes, type => format = FormatOf(name, type), cancellationToken);
        var job = new ImportJob(Guid.CreateVersion7(), name, format, blob);
        await ReadAsync(job, new ReadImportInput(), cancellationToken);
        db.ImportJobs.Add(job);
        await db.SaveChangesAsync(cancellationToken);
        return await reader.ToDtoAsync(job, cancellationToken);
    }

    /// <summary>Another sheet, other letters, another row of headings.</summary>
    public async Task<ImportJobDto> ReadAsync(Guid id, ReadImportInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var job = await reader.Jobs.GetAsync(id, cancellationToken);
        job.EnsureVersion(version);
        await ReadAsync(job, input, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return await reader.ToDtoAsync(job, cancellationToken);
    }

    public async Task<ImportJobDto> MapColumnsAsync(Guid id, MapColumnsInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var job = await reader.Jobs.GetAsync(id, cancellationToken);
        job.EnsureVersion(version);
        job.MapColumns(input.Columns);
        await db.SaveChangesAsync(cancellationToken);
        return await reader.ToDtoAsync(job, cancellationToken);
    }

    /// <exception cref="BusinessException">
    /// <c>Imports:AlreadyRunning</c>: the commune takes in another list; <c>Imports:NothingToImport</c>; <c>Imports:FarPositions</c>:
    /// rows lie far from the commune, and nobody said that this is meant.
    /// </exception>
    public async Task<ImportJobDto> StartAsync(Guid id, StartImportInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var job = await reader.Jobs.GetAsync(id, cancellationToken);
        job.EnsureVersion(version);
        await EnsureNoneRunsAsync(cancellationToken);
        var sheet = await sheets.ReadAsync(job, cancellationToken);
        if (sheet.Groups.Count == 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.NothingToImport).WithData("fileName", job.FileName);
        }

        if (!input.FarIsMeant && sheet.FarRows > 0)
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.FarPositions).WithData("count", sheet.FarRows);
        }

        job.Start(input.UpdateExisting, sheet.Rows, sheet.Groups.Count, user.Id, user.DelegationId, clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await reader.ToDtoAsync(job, cancellationToken);
    }

    /// <summary>A list that was stopped goes on with the groups that were not in yet.</summary>
    /// <exception cref="BusinessException"><c>Imports:AlreadyRunning</c>; <c>Imports:CannotContinue</c>: its rows are put together in another way by now.</exception>
    public async Task<ImportJobDto> ContinueAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var job = await reader.Jobs.GetAsync(id, cancellationToken);
        job.EnsureVersion(version);
        await EnsureNoneRunsAsync(cancellationToken);
        var sheet = await sheets.ReadAsync(job, cancellationToken);
        if (job.IsUnfinished && (sheet.Groups.Count, sheet.Rows) != (job.Groups, job.Rows))
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.CannotContinue).WithData("fileName", job.FileName);
        }

        job.Continue(user.Id, user.DelegationId, clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await reader.ToDtoAsync(job, cancellationToken);
    }

    /// <summary>A list that runs stops after the batch in hand; what is in stays.</summary>
    public async Task<ImportJobDto> CancelAsync(Guid id, CancellationToken cancellationToken)
    {
        var job = await reader.Jobs.GetAsync(id, cancellationToken);
        job.Cancel(clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return await reader.ToDtoAsync(job, cancellationToken);
    }

    private async Task EnsureNoneRunsAsync(CancellationToken cancellationToken)
    {
        var running = await db.ImportJobs.AsNoTracking().Where(j => j.State == ImportState.Running).OrderBy(j => j.StartedAt).FirstOrDefaultAsync(cancellationToken);
        if (running is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.AlreadyRunning).WithData("fileName", running.FileName);
        }
    }

    /// <summary>The name says what it should be, the content has to be it. Older letters of a CSV file are no known kind of content.</summary>
    private static ImportFormat FormatOf(string fileName, string contentType) => (Path.GetExtension(fileName).ToLowerInvariant(), contentType) switch
    {
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") => ImportFormat.Xlsx,
        (".xls", "application/vnd.ms-excel") => ImportFormat.Xls,
        // Excel renames freely: a new file under the old name, and the other way round.
        (".xls", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") => ImportFormat.Xlsx,
        (".xlsx", "application/vnd.ms-excel") => ImportFormat.Xls,
        (".xlsx", "application/x-ole-storage") => throw new BusinessException(CameraProgramErrorCodes.Imports.Protected),
        (".csv" or ".txt" or ".tsv", "text/plain" or ContentSniffer.Unknown) => ImportFormat.Csv,
        _ => throw new BusinessException(CameraProgramErrorCodes.Imports.NotAList).WithData("fileName", fileName),
    };

    private async Task ReadAsync(ImportJob job, ReadImportInput input, CancellationToken cancellationToken)
    {
        var file = new TableFile(blobs);
        var encoding = job.Format != ImportFormat.Csv ? null : input.Encoding is { } chosen && CsvLetters.Choices.Contains(chosen) ? chosen : await file.RecogniseLettersAsync(job, cancellationToken) ?? job.Encoding;
        var names = file.Sheets(job);
        var sheet = input.Sheet ?? (names.Contains(job.Sheet ?? string.Empty) ? job.Sheet : null);
        if (job.Format == ImportFormat.Csv && encoding is null)
        {
            job.ReadAs(null, null, 0, 1, [], []);
            return;
        }

        var found = sheet is not null || names.Count == 0 ? (Sheet: sheet, Headings: await HeadingsAsync(job, sheet, encoding, input.HeadingRow, cancellationToken)) : default;
        foreach (var name in sheet is null ? names : [])
        {
            found = (name, await HeadingsAsync(job, name, encoding, input.HeadingRow, cancellationToken));
            if (found.Headings is not null)
            {
                break;
            }
        }

        var headings = found.Headings;
        var remembered = headings is null ? [] : await RememberedAsync(cancellationToken);
        job.ReadAs(
            headings is null && sheet is null && names.Count > 0 ? names[0] : found.Sheet, encoding, headings?.Row ?? 0, headings?.RowCount ?? 1, headings?.Texts ?? [],
            headings is null ? [] : ColumnHeadings.Recognise(headings.Texts, remembered));
    }

    /// <summary>Reads the sheet once: its beginning for the headings, the rest to know that it is not too long.</summary>
    private async Task<HeadingsFound?> HeadingsAsync(ImportJob job, string? sheet, string? encoding, int? headingRow, CancellationToken cancellationToken)
    {
        var head = new List<TableRow>();
        var sample = new List<TableRow>();
        var count = 0;
        await new TableFile(blobs).ReadAsync(job, sheet, encoding, row =>
        {
            if (row.Number <= ImportConsts.HeadingRows || row.Number == headingRow || row.Number == headingRow + 1)
            {
                head.Add(row);
            }

            if (sample.Count < 300)
            {
                sample.Add(row);
            }

            ImportSheetReader.EnsureFew(++count - ImportConsts.HeadingRows);
            return true;
        }, cancellationToken);
        return LegacyFonts.Speaks(sample)
            ? throw new BusinessException(CameraProgramErrorCodes.Imports.LegacyFont).WithData("fileName", job.FileName)
            : HeadingFinder.Find(head, headingRow);
    }

    /// <summary>What people of the commune chose for headings before; the last choice counts.</summary>
    private async Task<Dictionary<string, ImportColumn>> RememberedAsync(CancellationToken cancellationToken)
    {
        var jobs = await db.ImportJobs.AsNoTracking().Where(j => j.State != ImportState.Draft).OrderByDescending(j => j.CreationTime).Take(RememberedJobs).ToListAsync(cancellationToken);
        var remembered = new Dictionary<string, ImportColumn>();
        foreach (var (text, column) in jobs.SelectMany(j => j.Headings.Zip(j.MappedColumns())))
        {
            if (text.Length > 0)
            {
                remembered.TryAdd(ColumnHeadings.Normalize(text), column);
            }
        }

        return remembered;
    }
}
