using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Ledgers;

namespace CameraProgram.Funding;

/// <summary>Phiếu chi: money of a hamlet's fund that was spent. The commune spends through its budget only.</summary>
public sealed class Expense : FundDocument
{
    private Expense()
    {
    }

    /// <exception cref="BusinessException"><c>Funding:NotOfThisLedger</c>, <c>Funding:NotBegun</c>.</exception>
    public Expense(
        Guid id, Campaign campaign, VoucherNumber number, DateOnly day, DateOnly today, string payee, string? payeeAddress, ExpensePurpose purpose, string reason,
        long amount, MoneyChannel channel, string? enclosures, Actor actor)
        : base(id, campaign, day, today, amount, actor)
    {
        campaign.EnsureLedger(FundLedger.HamletB);
        campaign.EnsureBegun();
        (BookId, BookNumber, Year, Number, FormCode) = (number.BookId, number.BookNumber, number.Year, number.Number, number.FormCode);
        Payee = Check.Text(payee, CameraProgramConsts.NameLength);
        PayeeAddress = Check.OptionalText(payeeAddress, FundingConsts.AddressLength);
        Purpose = purpose;
        Reason = Check.Text(reason, CameraProgramConsts.TitleLength);
        Channel = channel;
        Enclosures = Check.OptionalText(enclosures, FundingConsts.EnclosuresLength);
    }

    public Guid BookId { get; private set; }

    /// <summary>Quyển số.</summary>
    public int BookNumber { get; private set; }

    public int Year { get; private set; }

    /// <summary>Số.</summary>
    public int Number { get; private set; }

    public string FormCode { get; private set; } = string.Empty;

    /// <summary>Who got the money.</summary>
    public string Payee { get; private set; } = string.Empty;

    public string? PayeeAddress { get; private set; }

    public ExpensePurpose Purpose { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public MoneyChannel Channel { get; private set; }

    /// <summary>Kèm theo: "02 hóa đơn".</summary>
    public string? Enclosures { get; private set; }

    public override LedgerKind PostsAs => LedgerKind.Expense;

    public override LedgerKind VoidsAs => LedgerKind.ExpenseVoid;

    public override string Words => $"PC {VoucherNumber.Text(Number, Year)}: {Reason}";

    protected override (LedgerAccount From, LedgerAccount To) Accounts => (AccountOf(Channel), LedgerAccount.Spent);

    public override string GetSearchWords() => $"{VoucherNumber.Text(Number, Year)} {Payee} {PayeeAddress} {Reason}";
}
