using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Imports;

/// <summary>A row that was not taken in, with the reasons of that moment.</summary>
[NotAudited, OutsideVersion]
public sealed class ImportRefusedRow : Entity, IMultiTenant
{
    private ImportRefusedRow()
    {
    }

    /// <param name="problems">JSON, so that they can be told in the language of whoever reads them.</param>
    public ImportRefusedRow(Guid jobId, int row, string problems)
        : base(Guid.CreateVersion7()) => (JobId, Row, Problems) = (jobId, row, problems);

    public Guid TenantId { get; private set; }

    public Guid JobId { get; private set; }

    /// <summary>As the spreadsheet numbers it, from 1.</summary>
    public int Row { get; private set; }

    public string Problems { get; private set; } = string.Empty;
}
