using CameraProgram.Disclosures;
using CameraProgram.Kernel.Auditing;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Funding;

/// <summary>A row of the public list, as it was posted.</summary>
[NotAudited]
public sealed class DisclosureRow : Entity
{
    private DisclosureRow()
    {
    }

    internal DisclosureRow(Guid disclosureId, int order, DisclosureRowDraft row)
        : base(Guid.CreateVersion7())
    {
        (DisclosureId, Order, Form, Amount, Day) = (disclosureId, order, row.Form, row.Amount, row.Day);
        (Name, Address, Goods) = (Bounded(row.Name, CameraProgramConsts.NameLength), Bounded(row.Address, FundingConsts.AddressLength), Bounded(row.Goods, CameraProgramConsts.TitleLength));
        Number = Check.OptionalText(row.Number, CameraProgramConsts.SymbolLength);
    }

    public Guid DisclosureId { get; private set; }

    /// <summary>From 0.</summary>
    public int Order { get; private set; }

    /// <summary>Empty: "Ẩn danh".</summary>
    public string? Name { get; private set; }

    public string? Address { get; private set; }

    public DisclosureForm Form { get; private set; }

    public long Amount { get; private set; }

    public string? Goods { get; private set; }

    public DateOnly Day { get; private set; }

    public string? Number { get; private set; }

    private static string? Bounded(string? text, int length) =>
        PublicText.OrNull(text) is not { } clean ? null : clean.Length <= length ? clean : clean[..length];
}

/// <summary>What was spent on one purpose.</summary>
[NotAudited]
public sealed class DisclosureExpense : Entity
{
    private DisclosureExpense()
    {
    }

    internal DisclosureExpense(Guid disclosureId, int order, DisclosureExpenseDraft expense)
        : base(Guid.CreateVersion7()) => (DisclosureId, Order, Purpose, Amount) = (disclosureId, order, expense.Purpose, expense.Amount);

    public Guid DisclosureId { get; private set; }

    public int Order { get; private set; }

    /// <summary>Empty in A: made available to the commune's estimate.</summary>
    public ExpensePurpose? Purpose { get; private set; }

    public long Amount { get; private set; }
}

/// <summary>Where it hangs or is read out, and from when to when.</summary>
public sealed class DisclosurePosting : Entity
{
    private DisclosurePosting()
    {
    }

    internal DisclosurePosting(Guid disclosureId, int order, DisclosurePostingDraft posting)
        : base(Guid.CreateVersion7())
    {
        Check.Period(posting.From, posting.To);
        (DisclosureId, Order, Channel, From, To) = (disclosureId, order, posting.Channel, posting.From, posting.To);
        Place = Check.OptionalText(posting.Place, CameraProgramConsts.TitleLength);
    }

    public Guid DisclosureId { get; private set; }

    public int Order { get; private set; }

    public PostingChannel Channel { get; private set; }

    public string? Place { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; empty: until it is taken down.</summary>
    public DateOnly? To { get; private set; }
}
