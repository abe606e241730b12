using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Communes;

/// <summary>The commune's own settings and letterhead.</summary>
public sealed class CommuneAppService(ICameraProgramDb db, OfficialUnitAppService officialUnits, ICurrentTenant tenant)
{
    public async Task<CommuneDto> GetAsync(CancellationToken cancellationToken)
    {
        var id = RequiredTenant();
        var commune = await db.Communes.AsNoTracking().GetAsync(id, cancellationToken);
        var official = await officialUnits.FindDifferingAsync(commune.Code, commune.Type, commune.Name, cancellationToken);
        return new CommuneDto(
            commune.Id, commune.Version, commune.Code, commune.ProvinceCode, Province.Find(commune.ProvinceCode)!.FullName,
            commune.Type, commune.Name, commune.FullName, commune.PlaceRequiresPrefix, commune.PlaceName, commune.ProgrammeName, commune.Slogan,
            commune.Address, commune.Phone, commune.Email, commune.AreaSquareMetres, commune.AmountWording,
            commune.PointReach, commune.TicketAfterMinutes,
            new VoucherFormsDto(commune.BudgetUnitCode, commune.FormCodeOf(VoucherKind.Receipts), commune.FormCodeOf(VoucherKind.Payments)),
            official is null ? null : new OfficialUnitDto(official.Code, official.ProvinceCode, official.Type, official.Name, official.FullName));
    }

    public async Task<CommuneDto> UpdateAsync(SaveCommuneInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.GetAsync(RequiredTenant(), cancellationToken);
        commune.EnsureVersion(version);
        commune.Rename(input.Type!.Value, input.Name, input.PlaceRequiresPrefix);
        commune.DescribeProgramme(input.ProgrammeName, input.Slogan);
        commune.SetLetterhead(input.Address, input.Phone, input.Email);
        commune.SetArea(input.AreaSquareMetres);
        if (input.VoucherForms is { } forms)
        {
            commune.SetVoucherForms(forms.BudgetUnitCode, forms.ReceiptFormCode, forms.PaymentFormCode);
        }

        commune.ReadAmountsAs(input.AmountWording!.Value);
        commune.ReckonPointReach(input.PointReach!.Value);
        commune.OpenTicketsAfter(input.TicketAfterMinutes!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return await GetAsync(cancellationToken);
    }

    private Guid RequiredTenant() => tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant);
}
