using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Budgets;

/// <summary>What a line of an estimate says, before it is checked.</summary>
/// <param name="Key">The line that it was; empty for a new one.</param>
public sealed record EstimateLineDraft(
    EstimateGroup Group,
    string Content,
    string? Specification,
    string Unit,
    decimal Quantity,
    long UnitPrice,
    FundingSource Source,
    string? PriceBasis,
    string? Note,
    Guid? Key = null);

/// <summary>A line with its share of the tax.</summary>
/// <param name="Total">Whole đồng, with tax.</param>
public sealed record LineTotal(EstimateLine Line, long Total);

/// <summary>One thing to be paid for.</summary>
public sealed class EstimateLine : Entity
{
    private EstimateLine()
    {
    }

    internal EstimateLine(Guid key)
        : base(Guid.CreateVersion7()) => Key = key;

    /// <summary>Stays the same in every revision; what the books call the line.</summary>
    public Guid Key { get; private set; }

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

    /// <summary>Before tax, in the version that its estimate revises; empty for a new line.</summary>
    public long? FormerAmount { get; private set; }

    /// <summary>With tax, in the version that its estimate revises: what the books hold.</summary>
    public long? FormerTotal { get; private set; }

    /// <summary>What the appraiser said of it.</summary>
    public string? Opinion { get; private set; }

    public Quantity Quantity => new(QuantityThousandths);

    /// <summary>Quantity × unit price in whole đồng.</summary>
    public long Amount => (long)Quantity.Times(UnitPrice);

    /// <summary>The same line in a revision.</summary>
    internal static EstimateLine Of(LineTotal former, int ordinal)
    {
        var line = new EstimateLine(former.Line.Key);
        line.Write(ordinal, former.Line.ToDraft(former.Line.Key));
        (line.FormerAmount, line.FormerTotal) = (former.Line.Amount, former.Total);
        return line;
    }

    /// <summary>What a line of a former year did not spend.</summary>
    internal static EstimateLine OfRest(EstimateLine former, long rest, int year, int ordinal)
    {
        var line = new EstimateLine(former.Key);
        line.Write(ordinal, new EstimateLineDraft(
            former.Group, former.Content, former.Specification, EstimateConsts.UnitOfRest, 1, rest, former.Source, former.PriceBasis, $"Chuyển nguồn từ năm {year}"));
        return line;
    }

    internal void Judge(string? opinion) => Opinion = Check.OptionalText(opinion, CameraProgramConsts.NoteLength);

    internal EstimateLineDraft ToDraft(Guid? key) => new(Group, Content, Specification, Unit, Quantity.Value, UnitPrice, Source, PriceBasis, Note, key);

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

        // What a source allocated and paid stays with it: another source needs a line of its own.
        Source = FormerTotal is null || draft.Source == Source ? draft.Source : throw new InputException($"{field}.source", CameraProgramErrorCodes.Budgets.SourceFixed);
        PriceBasis = Check.OptionalText(draft.PriceBasis, EstimateConsts.PriceBasisLength, $"{field}.priceBasis");
        Note = Check.OptionalText(draft.Note, CameraProgramConsts.NoteLength, $"{field}.note");
    }
}
