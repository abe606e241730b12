namespace CameraProgram.Imports;

/// <summary>Where taking in a list stands.</summary>
public enum ImportState
{
    /// <summary>Handed in; sheet, letters and columns are still to be said.</summary>
    Draft,

    /// <summary>The columns are known: rows can be looked at and taken in.</summary>
    Ready,
    Running,
    Done,

    /// <summary>Stopped by somebody; what was in by then stays.</summary>
    Cancelled,

    /// <summary>Stopped by the program; what was in by then stays.</summary>
    Failed,
}

public enum ImportFormat
{
    Xlsx,
    Xls,
    Csv,
}

/// <summary>What a column of the list holds.</summary>
public enum ImportColumn
{
    /// <summary>Nothing that the register keeps, such as the row's number.</summary>
    None,
    OwnerName,
    OwnerKind,
    Representative,
    Phone,
    IdNumber,
    Address,
    Hamlet,
    Code,
    CameraName,
    Location,
    Route,
    Lenses,
    Model,
    Serial,
    Mac,
    Resolution,
    Bearing,
    RetentionDays,
    Latitude,
    Longitude,

    /// <summary>Latitude and longitude in one cell.</summary>
    Coordinates,
    Status,
    InstalledDay,
    Funding,
    Note,
}

/// <summary>What becomes of a row.</summary>
public enum ImportOutcome
{
    /// <summary>A camera that the register does not have.</summary>
    New,

    /// <summary>The register has it, with other particulars.</summary>
    Changed,

    /// <summary>The register has it just so.</summary>
    Unchanged,

    /// <summary>The same row stands further up in the list.</summary>
    Repeated,

    /// <summary>Something in it, or in another row of its owner, cannot be taken in.</summary>
    Refused,
}
