namespace CameraProgram.OfficialDocuments;

/// <summary>How papers are typeset. The host validates these at start with <see cref="Validate"/>.</summary>
public sealed class OfficialDocumentsOptions
{
    public const string SectionName = "OfficialDocuments";

    /// <summary>
    /// The Node program. Null: the one in the worker's node_modules when it is there, else "node" from the path.
    /// </summary>
    public string? NodePath { get; set; }

    /// <summary>
    /// The folder with worker.mjs, the templates and node_modules. Null: "typst-worker" beside the program when its
    /// packages are installed there, else the module's source folder, found by walking upward.
    /// </summary>
    public string? WorkerDirectory { get; set; }

    /// <summary>Folders with the four faces of Liberation Serif.</summary>
    public IList<string> FontDirectories { get; set; } =
        ["/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation"];

    /// <summary>How many papers may wait; one more is refused. 1 … 100,000.</summary>
    public int QueueLimit { get; set; } = 500;

    /// <summary>
    /// How long one paper may take before its process is ended. More than zero, up to one hour. A file of many papers
    /// may take as long again for every hundred of them.
    /// </summary>
    public TimeSpan JobTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many processes typeset side by side. 1 … 32.</summary>
    public int Workers { get; set; } = 1;

    /// <summary>Where the process's complaints go, a line at a time; the host binds this to its log.</summary>
    public Action<string>? Log { get; set; }

    /// <summary>The first bad value as a sentence with the name of the key and what is allowed; null when all are good.</summary>
    public string? Validate()
    {
        if (QueueLimit is < 1 or > 100_000)
        {
            return $"{SectionName}:{nameof(QueueLimit)} must be 1 to 100000.";
        }

        if (JobTimeout <= TimeSpan.Zero || JobTimeout > TimeSpan.FromHours(1))
        {
            return $"{SectionName}:{nameof(JobTimeout)} must be more than zero and at most 01:00:00.";
        }

        if (Workers is < 1 or > 32)
        {
            return $"{SectionName}:{nameof(Workers)} must be 1 to 32.";
        }

        return FontDirectories.Count == 0 ? $"{SectionName}:{nameof(FontDirectories)} must name at least one folder." : null;
    }
}
