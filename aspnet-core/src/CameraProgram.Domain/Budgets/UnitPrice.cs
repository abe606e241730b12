using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;

namespace CameraProgram.Budgets;

/// <summary>A unit price, before it is checked.</summary>
public sealed record UnitPriceDraft(
    EstimateGroup Group, string Content, string? Specification, string Unit, long Price, string? Basis, DateOnly ValidFrom, DateOnly? ValidTo, string? Note);

/// <summary>What something costs by a quotation or a norm, as long as that holds: estimates take their lines from here.</summary>
public sealed class UnitPrice : FullAuditedAggregateRoot, IMultiTenant, ISearchable, INamed
{
    private UnitPrice()
    {
    }

    public UnitPrice(Guid id, UnitPriceDraft draft)
        : base(id) => Write(draft);

    public Guid TenantId { get; private set; }

    public EstimateGroup Group { get; private set; }

    public string Content { get; private set; } = string.Empty;

    public string? Specification { get; private set; }

    public string Unit { get; private set; } = string.Empty;

    /// <summary>Whole đồng before tax, for one unit.</summary>
    public long Price { get; private set; }

    /// <summary>The quotation or norm.</summary>
    public string? PriceBasis { get; private set; }

    public DateOnly ValidFrom { get; private set; }

    /// <summary>The last day; open when empty.</summary>
    public DateOnly? ValidTo { get; private set; }

    public string? Note { get; private set; }

    public string NameInLists => Content;

    public void Write(UnitPriceDraft draft)
    {
        Group = draft.Group;
        Content = Check.Text(draft.Content, CameraProgramConsts.TitleLength, "content");
        Specification = Check.OptionalText(draft.Specification, EstimateConsts.SpecificationLength, "specification");
        Unit = Check.Text(draft.Unit, EstimateConsts.UnitLength, "unit");
        Price = Check.Range(draft.Price, 1, CameraProgramConsts.MaxAmount, "price");
        PriceBasis = Check.OptionalText(draft.Basis, EstimateConsts.PriceBasisLength, "priceBasis");
        Check.Period(draft.ValidFrom, draft.ValidTo);
        (ValidFrom, ValidTo) = (draft.ValidFrom, draft.ValidTo);
        Note = Check.OptionalText(draft.Note, CameraProgramConsts.NoteLength, "note");
    }

    public string GetSearchWords() => $"{Content} {Specification} {PriceBasis}";
}
