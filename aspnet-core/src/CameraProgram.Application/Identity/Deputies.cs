using CameraProgram.Boards;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Identity;

/// <summary>Who is a deputy: only deputies sign for the head (NĐ 30/2020 Đ.13), all others by written authorisation.</summary>
internal static class Deputies
{
    /// <summary>"Phó Chủ tịch UBND xã". The deputy of a police or an office is no deputy of the committee's head.</summary>
    public static bool IsTitleOfDeputy(string? jobTitle) => jobTitle?.StartsWith("Phó Chủ tịch", StringComparison.OrdinalIgnoreCase) == true;

    public static bool IsSeatOfDeputy(BoardSeat seat) => seat is BoardSeat.StandingDeputyHead or BoardSeat.DeputyHead;

    /// <summary>By the job title, or by a seat in any board on that day.</summary>
    public static async Task<bool> IsDeputyAsync(this ICameraProgramDb db, Guid userId, DateOnly day, CancellationToken cancellationToken) =>
        IsTitleOfDeputy(await db.Users.Where(u => u.Id == userId).Select(u => u.JobTitle).SingleOrDefaultAsync(cancellationToken))
        || await db.Boards.SelectMany(b => b.Members).AnyAsync(
            m => m.UserId == userId && (m.Seat == BoardSeat.StandingDeputyHead || m.Seat == BoardSeat.DeputyHead)
                && m.From <= day && (m.To == null || m.To >= day),
            cancellationToken);
}
