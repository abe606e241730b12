using CameraProgram.Identity;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;

namespace CameraProgram.Audit;

/// <summary>Notes each look at personal data, in the same save as what it belongs to.</summary>
public sealed class AccessLog(ICameraProgramDb db, ICurrentUser user, TimeProvider clock)
{
    /// <param name="subjectId">Whose data; empty for a whole list.</param>
    public void Note(AccessKind kind, Guid? subjectId, string subjectName) =>
        db.AccessEntries.Add(new AccessEntry(Guid.CreateVersion7(), kind, subjectId, subjectName, user.Actor(), clock.UtcInstant()));
}
