using CameraProgram.Attachments;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Imports;

/// <summary>
/// A list of cameras and their owners that somebody takes in. It goes in by groups of rows, each batch of groups in one
/// transaction with <see cref="GroupsDone"/>, so that a program that was killed goes on where it stopped.
/// </summary>
public sealed class ImportJob : FullAuditedAggregateRoot, IMultiTenant
{
    private ImportJob()
    {
    }

    public ImportJob(Guid id, string fileName, ImportFormat format, StoredBlob blob)
        : base(id)
    {
        FileName = Check.Text(fileName.Length > AttachmentConsts.FileNameLength ? fileName[^AttachmentConsts.FileNameLength..] : fileName, AttachmentConsts.FileNameLength);
        (Format, BlobKey, Size) = (format, blob.Key, blob.Size);
    }

    public Guid TenantId { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    [NotAudited]
    public ImportFormat Format { get; private set; }

    /// <summary>Bytes.</summary>
    [NotAudited]
    public long Size { get; private set; }

    /// <summary>SHA-256 of the file.</summary>
    public string BlobKey { get; private set; } = string.Empty;

    public ImportState State { get; private set; }

    /// <summary>The sheet that is read; empty for CSV.</summary>
    [NotAudited]
    public string? Sheet { get; private set; }

    /// <summary>The letters of a CSV file, as .NET calls them; empty while nobody has said which.</summary>
    [NotAudited]
    public string? Encoding { get; private set; }

    /// <summary>As the spreadsheet numbers it; 0 while there is none.</summary>
    [NotAudited]
    public int HeadingRow { get; private set; }

    /// <summary>1, or 2 when headings are divided ("Tọa độ" above "Vĩ độ" and "Kinh độ").</summary>
    [NotAudited]
    public int HeadingRowCount { get; private set; } = 1;

    [NotAudited]
    public List<string> Headings { get; private set; } = [];

    /// <summary>For each heading the name of an <see cref="ImportColumn"/>.</summary>
    [NotAudited]
    public List<string> Columns { get; private set; } = [];

    /// <summary>Cameras that the register has already are written anew where the list differs.</summary>
    public bool UpdateExisting { get; private set; }

    [NotAudited]
    public Guid? StartedById { get; private set; }

    /// <summary>The delegation under which whoever started it stood in for another.</summary>
    [NotAudited]
    public Guid? StartedUnderId { get; private set; }

    /// <summary>UTC.</summary>
    [NotAudited]
    public DateTime? StartedAt { get; private set; }

    /// <summary>UTC.</summary>
    [NotAudited]
    public DateTime? EndedAt { get; private set; }

    /// <summary>The code of the error that stopped it.</summary>
    [NotAudited]
    public string? Failure { get; private set; }

    [NotAudited]
    public bool IsCancelRequested { get; private set; }

    /// <summary>The process that works on it, until <see cref="LeaseUntil"/>.</summary>
    [NotAudited]
    public Guid? RunnerId { get; private set; }

    [NotAudited, OutsideVersion]
    public DateTime? LeaseUntil { get; private set; }

    [NotAudited]
    public int Rows { get; private set; }

    [NotAudited]
    public int Groups { get; private set; }

    [NotAudited, OutsideVersion]
    public int RowsDone { get; private set; }

    [NotAudited, OutsideVersion]
    public int GroupsDone { get; private set; }

    [NotAudited, OutsideVersion]
    public int OwnersNew { get; private set; }

    [NotAudited, OutsideVersion]
    public int CamerasNew { get; private set; }

    [NotAudited, OutsideVersion]
    public int CamerasUpdated { get; private set; }

    [NotAudited, OutsideVersion]
    public int CamerasUnchanged { get; private set; }

    /// <summary>They differ from the list, and nobody asked to write them anew.</summary>
    [NotAudited, OutsideVersion]
    public int CamerasLeft { get; private set; }

    [NotAudited, OutsideVersion]
    public int GroupsRefused { get; private set; }

    [NotAudited, OutsideVersion]
    public int RowsRefused { get; private set; }

    public bool IsOpen => State is ImportState.Draft or ImportState.Ready;

    /// <summary>It was stopped with groups left that nobody has looked at.</summary>
    public bool IsUnfinished => State is ImportState.Cancelled or ImportState.Failed && GroupsDone < Groups;

    /// <summary>Refused, or not reached before it was stopped.</summary>
    public int RowsLeft => RowsRefused + (IsUnfinished ? Rows - RowsDone : 0);

    /// <summary>Says how the file is read and which column holds what, as far as the program recognises it.</summary>
    public void ReadAs(string? sheet, string? encoding, int headingRow, int headingRowCount, IReadOnlyList<string> headings, IReadOnlyList<ImportColumn> columns)
    {
        Ensure(IsOpen);
        (Sheet, Encoding, HeadingRow, HeadingRowCount) = (sheet, encoding, headingRow, headingRowCount);
        Headings = [.. headings];
        Columns = [.. columns.Select(c => c.ToString())];
        State = ImportState.Draft;
    }

    /// <summary>Somebody looked at the columns and confirms or changes them.</summary>
    /// <exception cref="BusinessException"><c>Imports:OwnerColumnMissing</c>, <c>Imports:ColumnTwice</c>.</exception>
    public void MapColumns(IReadOnlyList<ImportColumn> columns)
    {
        Ensure(IsOpen);
        Check.Range(columns.Count, Headings.Count, Headings.Count, nameof(columns));
        if (!columns.Contains(ImportColumn.OwnerName))
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.OwnerColumnMissing);
        }

        if (columns.Where(c => c != ImportColumn.None).GroupBy(c => c).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.ColumnTwice).WithData("column", twice.Key);
        }

        Columns = [.. columns.Select(c => c.ToString())];
        State = ImportState.Ready;
    }

    public IReadOnlyList<ImportColumn> MappedColumns() => [.. Columns.Select(Enum.Parse<ImportColumn>)];

    public void Start(bool updateExisting, int rows, int groups, Guid? userId, Guid? delegationId, DateTime at)
    {
        Ensure(State == ImportState.Ready);
        (Rows, Groups) = (rows, groups);
        (UpdateExisting, StartedById, StartedUnderId, StartedAt) = (updateExisting, userId, delegationId, at);
        State = ImportState.Running;
    }

    /// <summary>Goes on, after it was stopped, with the groups that were not in yet.</summary>
    public void Continue(Guid? userId, Guid? delegationId, DateTime at)
    {
        Ensure(IsUnfinished);
        (StartedById, StartedUnderId, StartedAt, EndedAt) = (userId, delegationId, at, null);
        (Failure, IsCancelRequested) = (null, false);
        State = ImportState.Running;
    }

    /// <summary>A process takes the work, or keeps it.</summary>
    /// <returns>False while another process has it.</returns>
    public bool TakeUp(Guid runnerId, DateTime at)
    {
        Ensure(State == ImportState.Running);
        if (RunnerId != runnerId && LeaseUntil > at)
        {
            return false;
        }

        (RunnerId, LeaseUntil) = (runnerId, at.AddSeconds(ImportConsts.LeaseSeconds));
        return true;
    }

    /// <summary>Some groups are through.</summary>
    public void Advance(int groups, int rows, ImportCounts counts, DateTime at)
    {
        Ensure(State == ImportState.Running);
        GroupsDone += groups;
        RowsDone += rows;
        OwnersNew += counts.OwnersNew;
        CamerasNew += counts.CamerasNew;
        CamerasUpdated += counts.CamerasUpdated;
        CamerasUnchanged += counts.CamerasUnchanged;
        CamerasLeft += counts.CamerasLeft;
        GroupsRefused += counts.GroupsRefused;
        RowsRefused += counts.RowsRefused;
        if (GroupsDone >= Groups)
        {
            End(ImportState.Done, at);
        }
    }

    /// <summary>What runs stops after the batch in hand; what has not begun is dropped.</summary>
    public void Cancel(DateTime at)
    {
        Ensure(IsOpen || State == ImportState.Running);
        if (State == ImportState.Running)
        {
            IsCancelRequested = true;
            return;
        }

        End(ImportState.Cancelled, at);
    }

    public void Stop(DateTime at)
    {
        Ensure(State == ImportState.Running && IsCancelRequested);
        End(ImportState.Cancelled, at);
    }

    public void Fail(string code, DateTime at)
    {
        Ensure(State == ImportState.Running);
        Failure = code;
        End(ImportState.Failed, at);
    }

    private void End(ImportState state, DateTime at)
    {
        (State, EndedAt, RunnerId, LeaseUntil) = (state, at, null, null);
    }

    private void Ensure(bool holds)
    {
        if (!holds)
        {
            throw new BusinessException(CameraProgramErrorCodes.Imports.WrongState).WithData("fileName", FileName).WithData("state", State);
        }
    }
}
