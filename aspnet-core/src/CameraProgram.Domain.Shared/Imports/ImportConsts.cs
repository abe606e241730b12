namespace CameraProgram.Imports;

public static class ImportConsts
{
    public const long MaxBytes = 20 * 1024 * 1024;

    /// <summary>Rows of data in one file; a longer list is one that was exported by mistake, or has to be divided.</summary>
    public const int MaxRows = 20_000;

    public const int MaxColumns = 60;

    /// <summary>Columns beyond <see cref="MaxColumns"/> are not read; a row of a CSV file with more than this is no list.</summary>
    public const int MaxCellLength = 4_000;

    /// <summary>What an Excel file may be when unpacked, so that a small file cannot fill the memory.</summary>
    public const long MaxUnpackedBytes = 300L * 1024 * 1024;

    /// <summary>Rows in which the headings are looked for.</summary>
    public const int HeadingRows = 30;

    public const int SheetLength = 100;
    public const int EncodingLength = 20;
    public const int HeadingLength = 200;

    /// <summary>Rows that go in together with the progress; a whole group is never divided.</summary>
    public const int RowsPerBatch = 250;

    /// <summary>Seconds after which another process goes on with a list whose process is gone.</summary>
    public const int LeaseSeconds = 20;
}
