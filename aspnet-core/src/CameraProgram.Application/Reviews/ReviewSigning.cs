using CameraProgram.Documents;
using CameraProgram.Kernel.Time;

namespace CameraProgram.Reviews;

internal static class ReviewSigning
{
    /// <summary>Who approved a review signs it, in the form that was theirs on that day.</summary>
    public static Task<Signatory> ApproverAsync(this PaperHeads heads, PaperHead head, Review review, CancellationToken cancellationToken) =>
        heads.SignatoryAsync(
            head, review.ApprovedById!.Value, review.ApprovedAs, foreseen: null, VietnamTime.DayOf(review.Approval()!.At), cancellationToken);
}
