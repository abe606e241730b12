using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Kernel.Paging;

/// <summary>What every list takes.</summary>
public class ListInput
{
    public const int MaxPageSize = 200;

    /// <summary>From 1.</summary>
    [Range(1, 1_000_000)]
    public int Page { get; set; } = 1;

    /// <summary>1 to 200.</summary>
    [Range(1, MaxPageSize)]
    public int PageSize { get; set; } = 50;

    /// <summary>A field name; with a leading <c>-</c> the order is descending.</summary>
    [StringLength(64)]
    public string? Sort { get; set; }

    /// <summary>Free text; case and diacritics do not matter.</summary>
    [StringLength(200)]
    public string? Filter { get; set; }

    public int Skip() => (Page - 1) * PageSize;
}
