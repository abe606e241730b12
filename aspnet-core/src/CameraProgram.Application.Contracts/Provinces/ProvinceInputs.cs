using System.ComponentModel.DataAnnotations;
using CameraProgram.Communes;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Provinces;

public class ProvinceListInput : ListInput
{
    /// <summary>Only communes of this province.</summary>
    [StringLength(CommuneConsts.ProvinceCodeLength)]
    public string? ProvinceCode { get; set; }

    /// <summary>The first day in view; empty: from the beginning.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day in view; empty: without end.</summary>
    public DateOnly? To { get; set; }
}

public sealed class ProvinceExportInput : ProvinceListInput
{
    public ExportFormat Format { get; set; }
}

public sealed class ProvincePeriodInput
{
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
