using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Imports.Reading;

/// <summary>The file of a list, opened for reading.</summary>
internal sealed class TableFile(IBlobStore blobs)
{
    public IReadOnlyList<string> Sheets(ImportJob job)
    {
        using var content = Open(job);
        return job.Format == ImportFormat.Csv ? [] : ExcelTable.Sheets(content);
    }

    /// <returns>Null when it is not Unicode and somebody has to say.</returns>
    public async Task<string?> RecogniseLettersAsync(ImportJob job, CancellationToken cancellationToken) =>
        CsvLetters.Recognise(await BytesAsync(job, cancellationToken));

    public async Task<IReadOnlyList<(string Encoding, string Sample)>> SamplesAsync(ImportJob job, CancellationToken cancellationToken) =>
        CsvLetters.Samples(await BytesAsync(job, cancellationToken));

    /// <summary>Every row that is not blank; each call reads the file anew.</summary>
    /// <param name="to">Gets the rows one after the other; says whether it wants more.</param>
    /// <exception cref="BusinessException"><c>Imports:EncodingNeeded</c>, <c>Imports:NotReadable</c> and the like.</exception>
    public async Task ReadAsync(ImportJob job, string? sheet, string? encoding, Func<TableRow, bool> to, CancellationToken cancellationToken)
    {
        if (job.Format == ImportFormat.Csv)
        {
            var letters = encoding ?? throw new BusinessException(CameraProgramErrorCodes.Imports.EncodingNeeded);
            Pass(CsvTable.Rows(CsvLetters.Decode(await BytesAsync(job, cancellationToken), letters)), to, cancellationToken);
            return;
        }

        await using var content = Open(job);
        Pass(ExcelTable.Rows(content, sheet), to, cancellationToken);
    }

    private static void Pass(IEnumerable<TableRow> rows, Func<TableRow, bool> to, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(r => !r.IsBlank))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!to(row))
            {
                return;
            }
        }
    }

    private Stream Open(ImportJob job) => blobs.OpenRead(job.BlobKey) ?? throw new BusinessException(CameraProgramErrorCodes.Imports.FileGone).WithData("fileName", job.FileName);

    private async Task<byte[]> BytesAsync(ImportJob job, CancellationToken cancellationToken)
    {
        await using var content = Open(job);
        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }
}
