using CameraProgram.Budgets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Ledgers;

namespace CameraProgram.Funding;

/// <summary>What is given in kind, working days included.</summary>
public sealed record GiftContent(
    GiftKind Kind, string What, decimal Quantity, string Unit, long Value, ValuationBasis Basis, string? BasisText, string? Condition);

/// <summary>A gift in kind: offered, then taken over by a committee; only then the book has its value.</summary>
public sealed class Gift : Contribution
{
    private Gift()
    {
    }

    public Gift(Guid id, Campaign campaign, DateOnly day, DateOnly today, Giver giver, GiftContent content, Actor actor)
        : base(id, campaign, day, today, giver, content.Value, pledgeId: null, actor) => Describe(content);

    public GiftKind Kind { get; private set; }

    public string What { get; private set; } = string.Empty;

    /// <summary>How many, in thousandths of the unit.</summary>
    public long QuantityThousandths { get; private set; }

    public string Unit { get; private set; } = string.Empty;

    public ValuationBasis Basis { get; private set; }

    /// <summary>The invoice, the shop that was asked, the minutes.</summary>
    public string? BasisText { get; private set; }

    /// <summary>In what condition it was.</summary>
    public string? Condition { get; private set; }

    public DateOnly? AcceptedDay { get; private set; }

    /// <summary>Who took it over: name and office.</summary>
    public IReadOnlyList<string> Committee { get; private set; } = [];

    public GiftStatus Status => AcceptedDay is null ? GiftStatus.Offered : GiftStatus.Accepted;

    public Quantity Quantity => new(QuantityThousandths);

    public override DateOnly? PostedDay => AcceptedDay;

    public override LedgerKind PostsAs => LedgerKind.Gift;

    public override LedgerKind VoidsAs => LedgerKind.GiftVoid;

    public override string Words => What;

    protected override (LedgerAccount From, LedgerAccount To) Accounts => (LedgerAccount.Given, LedgerAccount.Goods);

    /// <summary>Corrects what was offered.</summary>
    public void Correct(GiftContent content)
    {
        EnsureOffered();
        Describe(content);
    }

    /// <param name="committee">At least one person.</param>
    /// <exception cref="BusinessException"><c>Funding:GiftAccepted</c>, <c>Funding:AlreadyVoided</c>; <c>Funding:CommitteeMissing</c>.</exception>
    public void Accept(DateOnly day, DateOnly today, IReadOnlyList<string> committee, GiftContent content)
    {
        EnsureOffered();
        Check.Day(day, Day, today);
        Committee =
        [
            .. committee.Select((member, index) => Check.OptionalText(member, FundingConsts.CommitteeMemberLength, $"committee[{index}]")).OfType<string>(),
        ];
        if (Committee.Count is 0 or > FundingConsts.MaxCommittee)
        {
            throw new InputException(nameof(committee), CameraProgramErrorCodes.Funding.CommitteeMissing).WithData("max", FundingConsts.MaxCommittee);
        }

        Describe(content);
        AcceptedDay = day;
    }

    public override string GetSearchWords() => $"{What} {GiverName} {GiverAddress}";

    private void EnsureOffered()
    {
        EnsureValid();
        if (AcceptedDay is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.GiftAccepted).WithData("what", What).WithData("day", AcceptedDay);
        }
    }

    private void Describe(GiftContent content)
    {
        Kind = content.Kind;
        What = Check.Text(content.What, CameraProgramConsts.TitleLength);
        QuantityThousandths = Quantity.TryFrom(content.Quantity, out var quantity) && quantity.Thousandths is > 0 and <= FundingConsts.MaxQuantityThousandths
            ? quantity.Thousandths
            : throw new InputException("quantity", CameraProgramErrorCodes.Budgets.QuantityTooFine);
        Unit = Check.Text(content.Unit, FundingConsts.UnitLength);
        Amount = Check.Range(content.Value, 1, CameraProgramConsts.MaxAmount, "value");
        (Basis, BasisText) = (content.Basis, Check.OptionalText(content.BasisText, CameraProgramConsts.NoteLength));
        Condition = Check.OptionalText(content.Condition, CameraProgramConsts.NoteLength);
    }
}
