using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Funding;

/// <summary>
/// Quyển: a book of numbered receipts or payment vouchers of one fund. Numbers run on through the year from book to book;
/// the next one is taken by a single statement inside the paper's transaction, so the last of a paper that fails is free again.
/// </summary>
public sealed class VoucherBook : FullAuditedAggregateRoot, IMultiTenant, IOfFund
{
    private VoucherBook()
    {
    }

    /// <param name="firstNumber">One more than the last of the book before; 1 in the first book of the year.</param>
    public VoucherBook(Guid id, FundLedger ledger, Guid? hamletId, VoucherKind kind, int year, int number, int firstNumber, string formCode)
        : base(id)
    {
        (Ledger, HamletId, HolderId, Kind, Year) = (ledger, hamletId, HolderOf(hamletId), kind, year);
        (Number, FirstNumber, LastNumber) = (number, firstNumber, firstNumber - 1);
        FormCode = Check.Text(formCode, FundingConsts.FormCodeLength);
    }

    public Guid TenantId { get; private set; }

    public FundLedger Ledger { get; private set; }

    public Guid? HamletId { get; private set; }

    /// <summary>The hamlet, or all zeros for the commune, so that books of a year can be told apart by the database.</summary>
    public Guid HolderId { get; private set; }

    public VoucherKind Kind { get; private set; }

    public int Year { get; private set; }

    /// <summary>Quyển số, from 1 each year.</summary>
    public int Number { get; private set; }

    public string FormCode { get; private set; } = string.Empty;

    public int FirstNumber { get; private set; }

    /// <summary>The last number that was taken; one less than the first while the book is empty.</summary>
    [OutsideVersion]
    public int LastNumber { get; private set; }

    public DateOnly? ClosedDay { get; private set; }

    public int Count => LastNumber - FirstNumber + 1;

    public static Guid HolderOf(Guid? hamletId) => hamletId ?? Guid.Empty;

    /// <summary>Đóng quyển: the next paper begins another book.</summary>
    /// <exception cref="BusinessException"><c>Funding:BookClosed</c>.</exception>
    public void Close(DateOnly today)
    {
        if (ClosedDay is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.BookClosed).WithData("number", Number).WithData("year", Year).WithData("day", ClosedDay);
        }

        ClosedDay = today;
    }
}
