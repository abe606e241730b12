using System.ComponentModel.DataAnnotations;
using CameraProgram.Coverage;
using CameraProgram.Funding;
using CameraProgram.Maintenance;

namespace CameraProgram.Communes;

/// <param name="OfficialNameWarning">What the official list says under this code when it says something else; a hint, never a correction.</param>
public sealed record CommuneDto(
    Guid Id,
    long Version,
    string Code,
    string ProvinceCode,
    string ProvinceFullName,
    CommuneType Type,
    string Name,
    string FullName,
    bool PlaceRequiresPrefix,
    string PlaceName,
    string ProgrammeName,
    string? Slogan,
    string? Address,
    string? Phone,
    string? Email,
    long? AreaSquareMetres,
    AmountWording AmountWording,
    int PointReach,
    int TicketAfterMinutes,
    VoucherFormsDto VoucherForms,
    OfficialUnitDto? OfficialNameWarning) : IHasVersion;

/// <summary>What stands on receipts and payment vouchers.</summary>
/// <param name="BudgetUnitCode">Mã quan hệ ngân sách.</param>
public sealed record VoucherFormsDto(string? BudgetUnitCode, string ReceiptFormCode, string PaymentFormCode);

public sealed record OfficialUnitDto(string Code, string ProvinceCode, CommuneType Type, string Name, string FullName);

public sealed record ProvinceDto(string Code, string Name, string FullName);

public sealed class SaveCommuneInput
{
    [Required]
    public CommuneType? Type { get; set; }

    /// <summary>Without the kind: "Thiện Tân".</summary>
    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string Name { get; set; } = string.Empty;

    public bool PlaceRequiresPrefix { get; set; }

    [Required, StringLength(CameraProgramConsts.NameLength)]
    public string ProgrammeName { get; set; } = string.Empty;

    [StringLength(CommuneConsts.SloganLength)]
    public string? Slogan { get; set; }

    [StringLength(CommuneConsts.AddressLength)]
    public string? Address { get; set; }

    [StringLength(CommuneConsts.ContactLength)]
    public string? Phone { get; set; }

    [StringLength(CommuneConsts.ContactLength), EmailAddress]
    public string? Email { get; set; }

    [Range(1, CommuneConsts.MaxAreaSquareMetres)]
    public long? AreaSquareMetres { get; set; }

    [Required]
    public AmountWording? AmountWording { get; set; }

    /// <summary>Metres of a route that one further point is reckoned to cover.</summary>
    [Required, Range(CoverageConsts.MinPointReach, CoverageConsts.MaxPointReach)]
    public int? PointReach { get; set; }

    /// <summary>Minutes that an outage lasts until it gets a ticket; 0 is at once.</summary>
    [Required, Range(0, MaintenanceConsts.MaxTicketAfterMinutes)]
    public int? TicketAfterMinutes { get; set; }

    /// <summary>Empty: they stay as they are.</summary>
    public VoucherFormsInput? VoucherForms { get; set; }
}

public sealed class VoucherFormsInput
{
    [StringLength(FundingConsts.FormCodeLength)]
    public string? BudgetUnitCode { get; set; }

    /// <summary>Empty: the form of the circular.</summary>
    [StringLength(FundingConsts.FormCodeLength)]
    public string? ReceiptFormCode { get; set; }

    /// <summary>Empty: the form of the circular.</summary>
    [StringLength(FundingConsts.FormCodeLength)]
    public string? PaymentFormCode { get; set; }
}

public sealed class OfficialUnitListInput
{
    [StringLength(CommuneConsts.ProvinceCodeLength)]
    public string? ProvinceCode { get; set; }

    [StringLength(200)]
    public string? Filter { get; set; }
}
