using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <param name="AddressedTo">"Kính gửi".</param>
/// <param name="Recipients">"Nơi nhận".</param>
public sealed record Addressees(IReadOnlyList<string> AddressedTo, IReadOnlyList<string> Recipients);

/// <summary>Whom a new review goes to: those the last review of that body went to, else its superior and those it concerns.</summary>
public sealed class ReviewAddressees(ICameraProgramDb db, ICurrentTenant tenant)
{
    public async Task<Addressees> OfAsync(PaperHead head, CancellationToken cancellationToken)
    {
        var last = await db.Reviews.AsNoTracking().Where(r => r.IssuingBody == head.Kind && r.BoardId == head.BoardId)
            .OrderByDescending(r => r.CreationTime).ThenByDescending(r => r.Id)
            .Select(r => new { r.AddressedTo, r.Recipients }).FirstOrDefaultAsync(cancellationToken);
        return last is not null && last.AddressedTo.Count + last.Recipients.Count > 0
            ? new Addressees(last.AddressedTo, last.Recipients)
            : Usual(head, await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? Guid.Empty, cancellationToken));
    }

    private static Addressees Usual(PaperHead head, Commune commune)
    {
        var authorities = $"Thường trực Đảng ủy, HĐND {InText.Kind(commune)}";
        return head.Kind == IssuingBodyKind.Board
            ? new Addressees([PaperHead.CommitteeName(commune)], [authorities, $"Các thành viên {head.Name}"])
            : new Addressees(Province.Find(commune.ProvinceCode) is { } province ? [$"Ủy ban nhân dân {InText.LowerFirst(province.FullName)}"] : [],
                [authorities, "Các cơ quan, đơn vị được giao nhiệm vụ", "Các thôn, tổ dân phố"]);
    }
}
