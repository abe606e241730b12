using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Audit;

/// <summary>Who looked at personal data, newest first.</summary>
public sealed class AccessLogAppService(ICameraProgramDb db)
{
    private static readonly SortMap<AccessEntry> Sorts = new SortMap<AccessEntry>("-at").Add("at", a => a.At);

    public Task<PagedResult<AccessEntryDto>> ListAsync(AccessListInput input, CancellationToken cancellationToken)
    {
        DateTime? start = input.From is { } from ? VietnamTime.StartOf(from) : null;
        DateTime? end = input.To is { } to ? VietnamTime.EndOf(to) : null;
        var words = input.Filter?.Trim();
        var entries = db.AccessEntries.AsNoTracking()
            .WhereIf(input.SubjectId is not null, a => a.SubjectId == input.SubjectId)
            .WhereIf(input.UserId is not null, a => a.UserId == input.UserId)
            .WhereIf(input.Kind is not null, a => a.Kind == input.Kind)
            .WhereIf(start is not null, a => a.At >= start)
            .WhereIf(end is not null, a => a.At < end)
            .WhereIf(!string.IsNullOrEmpty(words), a => a.SubjectName.Contains(words!) || a.UserName.Contains(words!));
        return Sorts.Apply(entries, input.Sort)
            .Select(a => new AccessEntryDto(a.Id, a.Kind, a.SubjectId, a.SubjectName, a.UserName, a.ForName, a.At))
            .ToPageAsync(input, cancellationToken);
    }
}
