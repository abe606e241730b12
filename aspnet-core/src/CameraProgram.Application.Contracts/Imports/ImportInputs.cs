using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Imports;

/// <summary>Newest first.</summary>
public sealed class ImportListInput : ListInput
{
    public ImportState? State { get; set; }
}

public sealed class ImportExportInput : ListInput
{
    public ExportFormat Format { get; set; }
}

/// <summary>How the file is to be read; what is left out is found anew.</summary>
public sealed class ReadImportInput
{
    [StringLength(ImportConsts.SheetLength)]
    public string? Sheet { get; set; }

    [StringLength(ImportConsts.EncodingLength)]
    public string? Encoding { get; set; }

    /// <summary>The row of the headings as the spreadsheet numbers it.</summary>
    [Range(1, 1_000)]
    public int? HeadingRow { get; set; }
}

public sealed class MapColumnsInput
{
    /// <summary>One for each heading, in their order.</summary>
    [Required, MinLength(1), MaxLength(ImportConsts.MaxColumns)]
    public IReadOnlyList<ImportColumn> Columns { get; set; } = [];
}

public sealed class ImportRowsInput : ListInput
{
    public ImportOutcome? Outcome { get; set; }

    /// <summary>Only rows with something to look at: errors and warnings.</summary>
    public bool WithProblems { get; set; }

    /// <summary>Telephone and identity numbers unmasked; needs the right to see them and is noted in the access log.</summary>
    public bool WithContacts { get; set; }
}

public sealed class StartImportInput
{
    /// <summary>Write cameras anew that the register has with other particulars.</summary>
    public bool UpdateExisting { get; set; }

    /// <summary>Coordinates far from the commune were seen and are right.</summary>
    public bool FarIsMeant { get; set; }
}
