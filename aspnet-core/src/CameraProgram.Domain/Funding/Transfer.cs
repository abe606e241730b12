using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Ledgers;

namespace CameraProgram.Funding;

/// <summary>Nộp tiền, rút tiền: money that goes from one place of the fund to another.</summary>
public sealed class Transfer : FundDocument
{
    private Transfer()
    {
    }

    /// <exception cref="BusinessException"><c>Funding:TransferNotPossible</c>, <c>Funding:NotBegun</c>.</exception>
    public Transfer(
        Guid id, Campaign campaign, DateOnly day, DateOnly today, FundAccount from, FundAccount to, long amount, string? documentNumber, string? note, Actor actor)
        : base(id, campaign, day, today, amount, actor)
    {
        campaign.EnsureBegun();
        var possible = from != to && from != FundAccount.Treasury && (campaign.Ledger == FundLedger.CommuneA || to != FundAccount.Treasury);
        if (!possible)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.TransferNotPossible)
                .WithData("from", from).WithData("to", to).WithData("ledger", campaign.Ledger);
        }

        (From, To) = (from, to);
        DocumentNumber = Check.OptionalText(documentNumber, CameraProgramConsts.SymbolLength);
        Note = Check.OptionalText(note, CameraProgramConsts.TitleLength);
    }

    public FundAccount From { get; private set; }

    public FundAccount To { get; private set; }

    /// <summary>The number of the bank's or treasury's paper.</summary>
    public string? DocumentNumber { get; private set; }

    public string? Note { get; private set; }

    public override LedgerKind PostsAs => LedgerKind.Transfer;

    public override LedgerKind VoidsAs => LedgerKind.TransferVoid;

    public override string Words => Note ?? DocumentNumber ?? (To == FundAccount.Cash ? "Rút tiền" : "Nộp tiền");

    protected override (LedgerAccount From, LedgerAccount To) Accounts => (AccountOf(From), AccountOf(To));

    public override string GetSearchWords() => $"{DocumentNumber} {Note}";

    private static LedgerAccount AccountOf(FundAccount account) => account switch
    {
        FundAccount.Cash => LedgerAccount.Cash,
        FundAccount.Bank => LedgerAccount.Bank,
        _ => LedgerAccount.Treasury,
    };
}
