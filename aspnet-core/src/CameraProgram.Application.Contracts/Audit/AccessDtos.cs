using CameraProgram.Kernel.Paging;

namespace CameraProgram.Audit;

/// <param name="SubjectId">The party whose data were seen; empty for a whole list.</param>
/// <param name="ForName">In whose place the user looked.</param>
public sealed record AccessEntryDto(Guid Id, AccessKind Kind, Guid? SubjectId, string SubjectName, string UserName, string? ForName, DateTime At);

/// <summary>Sort: <c>at</c>.</summary>
public sealed class AccessListInput : ListInput
{
    public Guid? SubjectId { get; set; }

    public Guid? UserId { get; set; }

    public AccessKind? Kind { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
