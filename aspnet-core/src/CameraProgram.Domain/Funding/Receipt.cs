using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Ledgers;

namespace CameraProgram.Funding;

/// <summary>Phiếu thu: money that was given. Its number has no gap and no double in its book, and stays when it is voided.</summary>
public sealed class Receipt : Contribution
{
    private Receipt()
    {
    }

    public Receipt(
        Guid id, Campaign campaign, VoucherNumber number, DateOnly day, DateOnly today, Giver giver, string reason, long amount, MoneyChannel channel,
        string? enclosures, Guid? pledgeId, Actor actor)
        : base(id, campaign, day, today, giver, amount, pledgeId, actor)
    {
        (BookId, BookNumber, Year, Number, FormCode) = (number.BookId, number.BookNumber, number.Year, number.Number, number.FormCode);
        Reason = Check.Text(reason, CameraProgramConsts.TitleLength);
        Channel = channel;
        Enclosures = Check.OptionalText(enclosures, FundingConsts.EnclosuresLength);
    }

    public Guid BookId { get; private set; }

    /// <summary>Quyển số.</summary>
    public int BookNumber { get; private set; }

    /// <summary>The year in which numbers run.</summary>
    public int Year { get; private set; }

    /// <summary>Số.</summary>
    public int Number { get; private set; }

    public string FormCode { get; private set; } = string.Empty;

    public string Reason { get; private set; } = string.Empty;

    public MoneyChannel Channel { get; private set; }

    /// <summary>Kèm theo: "02 hóa đơn".</summary>
    public string? Enclosures { get; private set; }

    public override LedgerKind PostsAs => LedgerKind.Receipt;

    public override LedgerKind VoidsAs => LedgerKind.ReceiptVoid;

    public override string Words => $"PT {VoucherNumber.Text(Number, Year)}: {Reason}";

    protected override (LedgerAccount From, LedgerAccount To) Accounts => (LedgerAccount.Given, AccountOf(Channel));

    public override string GetSearchWords() => $"{VoucherNumber.Text(Number, Year)} {GiverName} {GiverAddress} {Reason}";
}
