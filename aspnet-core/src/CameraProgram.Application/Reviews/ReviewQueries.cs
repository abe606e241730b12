using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

internal static class ReviewQueries
{
    /// <summary>A whole review. Its parts are read one list after the other: one query would multiply them.</summary>
    public static async Task<Review> GetWholeAsync(this ICameraProgramDb db, Guid id, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.Include(r => r.Sections).GetAsync(id, cancellationToken);
        await db.Reviews.Where(r => r.Id == id).SelectMany(r => r.Figures).LoadAsync(cancellationToken);
        await db.Reviews.Where(r => r.Id == id).SelectMany(r => r.History).LoadAsync(cancellationToken);
        return review;
    }
}
