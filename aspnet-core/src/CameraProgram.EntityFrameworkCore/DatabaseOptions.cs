using System.ComponentModel.DataAnnotations;

namespace CameraProgram;

public enum DatabaseKind
{
    Sqlite,
    Postgres,
    SqlServer,
}

/// <summary>Section <c>Database</c>.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    public DatabaseKind Kind { get; set; } = DatabaseKind.Sqlite;

    /// <summary>For SQLite it may stay empty: the file then lies in the data folder.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Where the embedded database, the files and the keys are kept.</summary>
    [Required]
    public string DataDirectory { get; set; } = "data";
}
