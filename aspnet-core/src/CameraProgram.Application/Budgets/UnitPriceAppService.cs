using System.Linq.Expressions;
using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>The catalogue of unit prices.</summary>
public sealed class UnitPriceAppService(ICameraProgramDb db, ListExporter exporter, TimeProvider clock)
{
    private const string List = "UnitPrices";

    private static readonly SortMap<UnitPrice> Sorts = new SortMap<UnitPrice>("content")
        .AddName("content")
        .Add("price", p => p.Price)
        .Add("validFrom", p => p.ValidFrom)
        .Add("group", p => p.Group);

    private static readonly Expression<Func<UnitPrice, UnitPriceDto>> ToDto = p => new UnitPriceDto(
        p.Id, p.Version, p.Group, p.Content, p.Specification, p.Unit, p.Price, p.PriceBasis, p.ValidFrom, p.ValidTo, p.Note);

    public Task<PagedResult<UnitPriceDto>> ListAsync(UnitPriceListInput input, CancellationToken cancellationToken)
    {
        var prices = db.UnitPrices.AsNoTracking().WhereMatches(input.Filter)
            .WhereIf(input.Group is not null, p => p.Group == input.Group)
            .WhereIf(input.On is not null, p => p.ValidFrom <= input.On && (p.ValidTo == null || p.ValidTo >= input.On));
        return Sorts.Apply(prices, input.Sort).Select(ToDto).ToPageAsync(input, cancellationToken);
    }

    public async Task<FileContent> ExportAsync(UnitPriceExportInput input, CancellationToken cancellationToken) =>
        exporter.Export(List, input.Format, Columns(), await ListExporter.AllAsync(input, ListAsync, cancellationToken));

    public async Task<UnitPriceDto> GetAsync(Guid id, CancellationToken cancellationToken) =>
        ToDto.Compile()(await db.UnitPrices.AsNoTracking().GetAsync(id, cancellationToken));

    public async Task<UnitPriceDto> CreateAsync(SaveUnitPriceInput input, CancellationToken cancellationToken)
    {
        var price = new UnitPrice(Guid.CreateVersion7(), Draft(input));
        db.UnitPrices.Add(price);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(price.Id, cancellationToken);
    }

    public async Task<UnitPriceDto> SaveAsync(Guid id, SaveUnitPriceInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var price = await LoadAsync(id, version, cancellationToken);
        price.Write(Draft(input));
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(id, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        db.UnitPrices.Remove(await LoadAsync(id, version, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<UnitPrice> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var price = await db.UnitPrices.GetAsync(id, cancellationToken);
        price.EnsureVersion(version);
        return price;
    }

    private UnitPriceDraft Draft(SaveUnitPriceInput input)
    {
        TypedDay.EnsureOnRecord(input.ValidFrom, clock.Today());
        TypedDay.EnsureOnRecord(input.ValidTo, clock.Today());
        return new UnitPriceDraft(
            input.Group, input.Content, input.Specification, input.Unit, input.Price, input.PriceBasis, input.ValidFrom!.Value, input.ValidTo, input.Note);
    }

    private List<SpreadsheetColumn<UnitPriceDto>> Columns() =>
    [
        new(Heading("Group"), p => exporter.Word(p.Group), 26),
        new(Heading("Content"), p => p.Content, 50),
        new(Heading("Specification"), p => p.Specification, 50),
        new(Heading("Unit"), p => p.Unit, 12),
        new(Heading("Price"), p => p.Price, 16),
        new(Heading("PriceBasis"), p => p.PriceBasis, 40),
        new(Heading("ValidFrom"), p => p.ValidFrom, 14),
        new(Heading("ValidTo"), p => p.ValidTo, 14),
        new(Heading("Note"), p => p.Note, 40),
    ];

    private string Heading(string column) => exporter.Heading(List, column);
}
