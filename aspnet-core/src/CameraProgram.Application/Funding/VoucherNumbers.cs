using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>
/// Takes the next number of a fund's receipts or payment vouchers. The row of the open book is held until the transaction
/// ends, so numbers come one after the other; what fails leaves no gap.
/// </summary>
public sealed class VoucherNumbers(ICameraProgramDb db, ICurrentTenant tenant, TimeProvider clock)
{
    /// <exception cref="BusinessException"><c>Funding:BookFull</c>; <c>Funding:YearClosed</c>: the year is over and its last book was closed.</exception>
    public async Task<VoucherNumber> TakeAsync(FundLedger ledger, Guid? hamletId, VoucherKind kind, int year, CancellationToken cancellationToken)
    {
        var open = OfYear(ledger, hamletId, kind, year).Where(b => b.ClosedDay == null);
        if (await TakeAsync(open, cancellationToken) == 0)
        {
            await OpenAsync(ledger, hamletId, kind, year, open, cancellationToken);
        }

        var number = await open.AsNoTracking().Select(b => new VoucherNumber(b.Id, b.Number, b.Year, b.LastNumber, b.FormCode)).SingleAsync(cancellationToken);
        return number.Number <= FundingConsts.MaxNumber
            ? number
            : throw new BusinessException(CameraProgramErrorCodes.Funding.BookFull).WithData("year", year).WithData("max", FundingConsts.MaxNumber);
    }

    private async Task OpenAsync(
        FundLedger ledger, Guid? hamletId, VoucherKind kind, int year, IQueryable<VoucherBook> open, CancellationToken cancellationToken)
    {
        // Of two who begin a book at once the second waits here, and then finds the book of the first.
        var communes = db.Communes.Where(c => c.Id == tenant.Id);
        await communes.ExecuteUpdateAsync(set => set.SetProperty(c => c.Code, c => c.Code), cancellationToken);
        if (await TakeAsync(open, cancellationToken) > 0)
        {
            return;
        }

        var before = await OfYear(ledger, hamletId, kind, year).AsNoTracking().OrderByDescending(b => b.Number)
            .Select(b => new { b.Number, b.LastNumber, b.ClosedDay }).FirstOrDefaultAsync(cancellationToken);
        if (before is not null && year < clock.Today().Year)
        {
            throw new InputException("day", CameraProgramErrorCodes.Funding.YearClosed).WithData("year", year).WithData("day", before.ClosedDay);
        }

        var commune = await communes.AsNoTracking().SingleAsync(cancellationToken);
        db.VoucherBooks.Add(new VoucherBook(
            Guid.CreateVersion7(), ledger, hamletId, kind, year, (before?.Number ?? 0) + 1, (before?.LastNumber ?? 0) + 1, commune.FormCodeOf(kind)));
        await db.SaveChangesAsync(cancellationToken);
        await TakeAsync(open, cancellationToken);
    }

    private static Task<int> TakeAsync(IQueryable<VoucherBook> open, CancellationToken cancellationToken) =>
        open.ExecuteUpdateAsync(set => set.SetProperty(b => b.LastNumber, b => b.LastNumber + 1), cancellationToken);

    private IQueryable<VoucherBook> OfYear(FundLedger ledger, Guid? hamletId, VoucherKind kind, int year)
    {
        var holder = VoucherBook.HolderOf(hamletId);
        return db.VoucherBooks.Where(b => b.Ledger == ledger && b.HolderId == holder && b.Kind == kind && b.Year == year);
    }
}
