using System.ComponentModel.DataAnnotations;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Paging;

namespace CameraProgram.Audit;

/// <summary>What one save did to one thing, or alike to several, in words of the asker's language.</summary>
/// <param name="Instant">UTC.</param>
/// <param name="EntityType">The class; its words are in <paramref name="EntityTypeText"/>.</param>
/// <param name="ActingForName">The person in whose place it was done.</param>
/// <param name="Sentence">"Lê Thị Thư sửa thôn, tổ dân phố “Đèo Lăn”".</param>
public sealed record AuditEntryDto(
    Guid Id,
    DateTime Instant,
    AuditAction Action,
    string EntityType,
    string EntityTypeText,
    Guid EntityId,
    string? EntityName,
    Guid? UserId,
    string? UserName,
    string? ActingForName,
    string Sentence,
    IReadOnlyList<AuditChangeDto> Changes,
    IReadOnlyList<AuditPartDto> Alike);

/// <summary>Another change of the same save, told by the same row.</summary>
public sealed record AuditPartDto(Guid Id, IReadOnlyList<AuditChangeDto> Changes);

/// <param name="Field">The property's name in words.</param>
/// <param name="Before">In words; empty when there was nothing.</param>
public sealed record AuditChangeDto(string Field, string? Before, string? After);

public class AuditListInput : ListInput
{
    /// <summary>Who did it; all zeros for what the program did by itself.</summary>
    public Guid? UserId { get; set; }

    /// <summary>Like <c>Hamlet</c>; out of <c>GET /api/audit/entity-types</c>.</summary>
    [StringLength(100)]
    public string? EntityType { get; set; }

    public Guid? EntityId { get; set; }

    public AuditAction? Action { get; set; }

    /// <summary>The first day (of Vietnam) in view.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day (of Vietnam) in view.</summary>
    public DateOnly? To { get; set; }
}

public sealed class AuditExportInput : AuditListInput
{
    public ExportFormat Format { get; set; }
}

/// <param name="Text">In the asker's language.</param>
public sealed record AuditEntityTypeDto(string Type, string Text);
