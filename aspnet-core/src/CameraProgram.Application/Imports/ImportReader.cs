using CameraProgram.Identity;
using CameraProgram.Imports.Reading;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>Loads jobs that the user may see, and tells them.</summary>
public sealed class ImportReader(ICameraProgramDb db, IBlobStore blobs, ICurrentUser user, TextCatalog texts)
{
    private const int SampleRows = 5;

    /// <summary>Who is limited to hamlets sees their own lists only.</summary>
    internal IQueryable<ImportJob> Jobs => db.ImportJobs.WhereIf(user.HamletIds is not null, j => j.CreatorId == user.Id);

    public async Task<ImportJobDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        await ToDtoAsync(await Jobs.AsNoTracking().GetAsync(id, cancellationToken), cancellationToken);

    internal async Task<ImportJobDto> ToDtoAsync(ImportJob job, CancellationToken cancellationToken)
    {
        var file = new TableFile(blobs);
        var (sheets, encodings, sample, problem) = ((IReadOnlyList<string>)[], (IReadOnlyList<EncodingSampleDto>)[], new List<IReadOnlyList<string?>>(), job.Failure is { } code ? texts.Get(code) : null);
        if (job.IsOpen)
        {
            sheets = file.Sheets(job);
            if (job is { Format: ImportFormat.Csv, Encoding: null })
            {
                encodings = [.. (await file.SamplesAsync(job, cancellationToken)).Select(s => new EncodingSampleDto(s.Encoding, ListMask.OfText(s.Sample)!))];
                problem = texts.Get(CameraProgramErrorCodes.Imports.EncodingNeeded);
            }
            else if (job.HeadingRow == 0)
            {
                problem = texts.Get(CameraProgramErrorCodes.Imports.NoTable);
            }
            else
            {
                await file.ReadAsync(job, job.Sheet, job.Encoding, row =>
                {
                    if (row.Number >= job.HeadingRow + job.HeadingRowCount)
                    {
                        sample.Add([.. row.Filled.Take(job.Headings.Count).Zip(job.MappedColumns(), (text, column) => ListMask.OfCell(text, column))]);
                    }

                    return sample.Count < SampleRows;
                }, cancellationToken);
                problem = sample.Count == 0 ? texts.Get(CameraProgramErrorCodes.Imports.NothingToImport, new Dictionary<string, object?> { ["fileName"] = job.FileName }) : null;
            }
        }

        var byName = await db.Users.Where(u => u.Id == job.CreatorId).Select(u => u.FullName).FirstOrDefaultAsync(cancellationToken);
        return new ImportJobDto(
            job.Id, job.Version, job.FileName, job.Format, job.Size, job.State, job.CreationTime, byName,
            sheets, job.Sheet, job.Encoding, encodings, job.HeadingRow,
            [.. job.Headings.Zip(job.MappedColumns(), (text, column) => new ImportHeadingDto(text, column))], sample,
            job.UpdateExisting, job.IsCancelRequested, job.StartedAt, job.EndedAt, problem, job.IsUnfinished, job.Rows, job.RowsDone, job.RowsLeft,
            new ImportResultDto(job.OwnersNew, job.CamerasNew, job.CamerasUpdated, job.CamerasUnchanged, job.CamerasLeft, job.GroupsRefused, job.RowsRefused));
    }

    /// <summary>What the access log calls the list.</summary>
    internal string NameForLog(ImportJob job)
    {
        var name = texts.Get("Export:ImportRefused.LogName", new Dictionary<string, object?> { ["fileName"] = job.FileName });
        return name.Length <= CameraProgramConsts.NameLength ? name : name[..CameraProgramConsts.NameLength];
    }

    /// <summary>What a problem says to the user.</summary>
    internal ImportProblemDto Tell(RowProblem problem, bool withContacts) => new(problem.Column, problem.IsError, texts.Get(
        problem.Code, problem.Data.ToDictionary(d => d.Key, object? (d) => withContacts || d.Key != "value" ? d.Value : ListMask.OfCell(d.Value, problem.Column))));
}
