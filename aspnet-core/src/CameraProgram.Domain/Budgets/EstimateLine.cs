using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Budgets;

/// <summary>What a line of an estimate says, before it is checked.</summary>
public sealed record EstimateLineDraft(
    EstimateGroup Group,
    string Content,
    string? Specification,
    string Unit,
    decimal Quantity,
    long UnitPrice,
    FundingSource Source,
    string? PriceBasis,
    string? Note);

/// <summary>One thing to be paid for.</summary>
public sealed class EstimateLine : Entity
{
    private EstimateLine()
    {
    }

    internal EstimateLine(Guid id)
        : base(id)
    {
    }

    /// <summary>Its place in the estimate, from 0.</summary>
    public int Ordinal { get; private set; }

    public EstimateGroup Group { get; private set; }

    public string Content { get; private set; } = string.Empty;

    public string? Specification { get; private set; }

    /// <summary>"Chiếc", "m", "Điểm".</summary>
    public string Unit { get; private set; } = string.Empty;

    public long QuantityThousandths { get; private set; }

    /// <summary>Whole đồng.</summary>
    public long UnitPrice { get; private set; }

    public FundingSource Source { get; private set; }

    /// <summary>What the price rests on: a quotation, a norm.</summary>
    public string? PriceBasis { get; private set; }

    public string? Note { get; private set; }

    public Quantity Quantity => new(QuantityThousandths);

    /// <summary>Quantity × unit price in whole đồng.</summary>
    public long Amount => (long)Quantity.Times(UnitPrice);

    internal void Write(int ordinal, EstimateLineDraft draft)
    {
        var field = $"lines[{ordinal}]";
        Ordinal = ordinal;
        Group = draft.Group;
        Content = Check.Text(draft.Content, CameraProgramConsts.TitleLength, $"{field}.content");
        Specification = Check.OptionalText(draft.Specification, EstimateConsts.SpecificationLength, $"{field}.specification");
        Unit = Check.Text(draft.Unit, EstimateConsts.UnitLength, $"{field}.unit");
        if (!Budgets.Quantity.TryFrom(draft.Quantity, out var quantity))
        {
            throw new InputException($"{field}.quantity", CameraProgramErrorCodes.Budgets.QuantityTooFine);
        }

        QuantityThousandths = quantity.Thousandths is > 0 and <= EstimateConsts.MaxQuantityThousandths
            ? quantity.Thousandths
            : throw new InputException($"{field}.quantity", CameraProgramErrorCodes.Budgets.QuantityOutOfRange)
                .WithData("max", EstimateConsts.MaxQuantityThousandths / 1_000);
        UnitPrice = Check.Range(draft.UnitPrice, 1, CameraProgramConsts.MaxAmount, $"{field}.unitPrice");
        if (Quantity.Times(UnitPrice) is var amount && (amount < 1 || amount > CameraProgramConsts.MaxAmount))
        {
            throw new InputException($"{field}.unitPrice", CameraProgramErrorCodes.Budgets.AmountOutOfRange)
                .WithData("content", Content).WithData("max", CameraProgramConsts.MaxAmount);
        }

        Source = draft.Source;
        PriceBasis = Check.OptionalText(draft.PriceBasis, EstimateConsts.PriceBasisLength, $"{field}.priceBasis");
        Note = Check.OptionalText(draft.Note, CameraProgramConsts.NoteLength, $"{field}.note");
    }
}
