namespace CameraProgram.Imports;

/// <summary>A list as the table of earlier imports shows it.</summary>
/// <param name="RowsLeft">Refused, or not reached before it was stopped.</param>
public sealed record ImportListItemDto(
    Guid Id, long Version, string FileName, ImportState State, DateTime CreationTime, string? ByName, int Rows, int RowsDone, int RowsLeft, ImportResultDto Result);

/// <summary>What came of a list so far.</summary>
/// <param name="CamerasLeft">In the register with other particulars, left as they were.</param>
public sealed record ImportResultDto(
    int OwnersNew, int CamerasNew, int CamerasUpdated, int CamerasUnchanged, int CamerasLeft, int GroupsRefused, int RowsRefused);

/// <param name="Sheets">The visible sheets of an Excel file.</param>
/// <param name="Encodings">What a CSV file says in several letters, while somebody has to choose.</param>
/// <param name="HeadingRow">0 while no headings were found.</param>
/// <param name="Sample">The first rows below the headings; telephone and identity numbers masked.</param>
/// <param name="IsUnfinished">It was stopped with rows left that have not been taken in; it can go on.</param>
/// <param name="RowsLeft">Refused, or not reached before it was stopped.</param>
/// <param name="Problem">Why the file cannot be read yet, in the user's language.</param>
public sealed record ImportJobDto(
    Guid Id, long Version, string FileName, ImportFormat Format, long Size, ImportState State, DateTime CreationTime, string? ByName,
    IReadOnlyList<string> Sheets, string? Sheet, string? Encoding, IReadOnlyList<EncodingSampleDto> Encodings,
    int HeadingRow, IReadOnlyList<ImportHeadingDto> Headings, IReadOnlyList<IReadOnlyList<string?>> Sample,
    bool UpdateExisting, bool IsCancelRequested, DateTime? StartedAt, DateTime? EndedAt, string? Problem, bool IsUnfinished,
    int Rows, int RowsDone, int RowsLeft, ImportResultDto Result) : IHasVersion;

public sealed record EncodingSampleDto(string Encoding, string Text);

/// <param name="Text">As the list has it; blank for a column without one.</param>
public sealed record ImportHeadingDto(string Text, ImportColumn Column);

/// <summary>The rows as they would go in now.</summary>
/// <param name="Counts">Of all rows, whatever the filter.</param>
public sealed record ImportPreviewDto(IReadOnlyList<ImportRowDto> Items, int Total, ImportPreviewCountsDto Counts);

/// <param name="Warned">Would go in, and are worth a look.</param>
/// <param name="Far">Would go in with coordinates far from the commune: somebody has to say that this is meant.</param>
public sealed record ImportPreviewCountsDto(int Rows, int Owners, int OwnersNew, int New, int Changed, int Unchanged, int Repeated, int Refused, int Warned, int Far);

/// <param name="Row">As the spreadsheet numbers it.</param>
/// <param name="Group">Rows of one owner have one number; they go in together or not at all.</param>
/// <param name="Phone">Masked unless asked for otherwise.</param>
/// <param name="OwnerIsNew">The register does not have the owner.</param>
public sealed record ImportRowDto(
    int Row, int Group, int GroupSize, bool OwnerIsNew, ImportOutcome Outcome, string OwnerName, string? Phone, string? Address, string? Hamlet,
    string CameraName, Guid? CameraId, IReadOnlyList<ImportValueDto> Values, IReadOnlyList<ImportDifferenceDto> Differences, IReadOnlyList<ImportProblemDto> Problems);

/// <summary>A value as it will be stored, in words.</summary>
public sealed record ImportValueDto(ImportColumn Column, string Text);

public sealed record ImportDifferenceDto(ImportColumn Column, string? Before, string? After);

public sealed record ImportProblemDto(ImportColumn Column, bool IsError, string Message);
