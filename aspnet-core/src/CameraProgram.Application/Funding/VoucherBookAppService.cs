using System.Linq.Expressions;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>The books of receipts and payment vouchers; they open by themselves and are closed by a person.</summary>
public sealed class VoucherBookAppService(ICameraProgramDb db, FundingScope scope, TimeProvider clock)
{
    private static readonly SortMap<VoucherBook> Sorts = new SortMap<VoucherBook>("-year")
        .Add("year", b => (b.Year * 10_000) + b.Number)
        .Add("number", b => b.Number);

    private Expression<Func<VoucherBook, VoucherBookDto>> ToDto => b => new VoucherBookDto(
        b.Id, b.Version, b.Ledger, db.Hamlets.Where(h => h.Id == b.HamletId).Select(h => new NamedDto(h.Id, h.Name)).FirstOrDefault(),
        b.Kind, b.Year, b.Number, b.FormCode, b.FirstNumber, b.LastNumber, b.LastNumber - b.FirstNumber + 1, b.ClosedDay);

    public Task<PagedResult<VoucherBookDto>> ListAsync(VoucherBookListInput input, CancellationToken cancellationToken) =>
        Sorts.Apply(
            scope.Visible(db.VoucherBooks.AsNoTracking())
                .WhereIf(input.Ledger is not null, b => b.Ledger == input.Ledger)
                .WhereIf(input.HamletId is not null, b => b.HamletId == input.HamletId)
                .WhereIf(input.Kind is not null, b => b.Kind == input.Kind)
                .WhereIf(input.Year is not null, b => b.Year == input.Year),
            input.Sort).Select(ToDto).ToPageAsync(input, cancellationToken);

    /// <exception cref="BusinessException"><c>Funding:BookClosed</c>.</exception>
    public async Task<VoucherBookDto> CloseAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var book = await scope.Visible(db.VoucherBooks).GetAsync(id, cancellationToken);
        scope.EnsureMayManage(book.Ledger);
        book.EnsureVersion(version);
        book.Close(clock.Today());
        await db.SaveChangesAsync(cancellationToken);
        return await db.VoucherBooks.AsNoTracking().Where(b => b.Id == id).Select(ToDto).SingleAsync(cancellationToken);
    }
}
