namespace CameraProgram.Kernel.Paging;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows of this page, in order.</param>
/// <param name="Total">How many rows the whole list has.</param>
public sealed record PagedResult<T>(IReadOnlyList<T> Items, int Total);
