using CameraProgram.Coverage;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Text;
using CameraProgram.Maintenance;

namespace CameraProgram.Communes;

/// <summary>
/// A commune (xã, phường, đặc khu): the tenant. Its id is the tenant id of everything it owns;
/// its key for people is the official 5-digit code, because names repeat across provinces.
/// </summary>
public sealed class Commune : FullAuditedAggregateRoot, ISearchable
{
    private Commune()
    {
    }

    public Commune(Guid id, string code, string provinceCode, CommuneType type, string name)
        : base(id)
    {
        if (code.Length != CommuneConsts.CodeLength || !code.All(char.IsAsciiDigit))
        {
            throw new InputException(nameof(code), CameraProgramErrorCodes.Communes.CodeInvalid);
        }

        if (Province.Find(provinceCode) is null)
        {
            throw new InputException(nameof(provinceCode), CameraProgramErrorCodes.Communes.UnknownProvince);
        }

        Code = code;
        ProvinceCode = provinceCode;
        Rename(type, name, placeRequiresPrefix: false);
    }

    public string Code { get; private set; } = string.Empty;

    public string ProvinceCode { get; private set; } = string.Empty;

    public CommuneType Type { get; private set; }

    /// <summary>Without the kind: "Thiện Tân".</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Places named after people, numbers or events are written with their kind: "Phường Trần Hưng Đạo, ngày …" (NĐ 30/2020, Phụ lục I).</summary>
    public bool PlaceRequiresPrefix { get; private set; }

    /// <summary>As the commune calls it: "Camera an ninh", "Mô hình giám sát an ninh hiện đại".</summary>
    public string ProgrammeName { get; private set; } = "Camera an ninh";

    public string? Slogan { get; private set; }

    public string? Address { get; private set; }

    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    /// <summary>Square metres, so that no fraction is lost; shown in hectares.</summary>
    public long? AreaSquareMetres { get; private set; }

    public AmountWording AmountWording { get; private set; }

    /// <summary>Metres of a route that one further point is reckoned to cover.</summary>
    public int PointReach { get; private set; } = CoverageConsts.DefaultPointReach;

    /// <summary>Minutes that an outage lasts until it gets a ticket; 0 is at once.</summary>
    public int TicketAfterMinutes { get; private set; } = MaintenanceConsts.DefaultTicketAfterMinutes;

    /// <summary>Mã quan hệ ngân sách, printed on receipts.</summary>
    public string? BudgetUnitCode { get; private set; }

    /// <summary>Mẫu số of receipts; empty: <see cref="FundingConsts.ReceiptFormCode"/>.</summary>
    public string? ReceiptFormCode { get; private set; }

    /// <summary>Mẫu số of payment vouchers; empty: <see cref="FundingConsts.PaymentFormCode"/>.</summary>
    public string? PaymentFormCode { get; private set; }

    /// <summary>"Xã Thiện Tân".</summary>
    public string FullName => $"{KindWord(Type)} {Name}";

    /// <summary>The place line of papers (NĐ 30/2020, ô 4).</summary>
    public string PlaceName => PlaceRequiresPrefix ? FullName : Name;

    public static string KindWord(CommuneType type) => type switch
    {
        CommuneType.Xa => "Xã",
        CommuneType.Phuong => "Phường",
        _ => "Đặc khu",
    };

    public void Rename(CommuneType type, string name, bool placeRequiresPrefix)
    {
        Type = type;
        Name = PlaceNames.WithoutKind(KindWord(type), Check.Text(name, CameraProgramConsts.NameLength));
        PlaceRequiresPrefix = placeRequiresPrefix;
    }

    public void DescribeProgramme(string programmeName, string? slogan)
    {
        ProgrammeName = Check.Text(programmeName, CameraProgramConsts.NameLength);
        Slogan = Check.OptionalText(slogan, CommuneConsts.SloganLength);
    }

    public void SetLetterhead(string? address, string? phone, string? email)
    {
        Address = Check.OptionalText(address, CommuneConsts.AddressLength);
        Phone = Check.OptionalText(phone, CommuneConsts.ContactLength);
        Email = Check.OptionalText(email, CommuneConsts.ContactLength);
    }

    public void SetArea(long? areaSquareMetres) =>
        AreaSquareMetres = areaSquareMetres is { } area ? Check.Range(area, 1, CommuneConsts.MaxAreaSquareMetres) : null;

    /// <param name="metres">Of a route, per further point.</param>
    public void ReckonPointReach(int metres) =>
        PointReach = Check.Range(metres, CoverageConsts.MinPointReach, CoverageConsts.MaxPointReach, "pointReach");

    /// <param name="minutes">0 is at once.</param>
    public void OpenTicketsAfter(int minutes) =>
        TicketAfterMinutes = Check.Range(minutes, 0, MaintenanceConsts.MaxTicketAfterMinutes, "ticketAfterMinutes");

    /// <summary>What stands on receipts and payment vouchers; books that are open keep their form.</summary>
    public void SetVoucherForms(string? budgetUnitCode, string? receiptFormCode, string? paymentFormCode)
    {
        BudgetUnitCode = Check.OptionalText(budgetUnitCode, FundingConsts.FormCodeLength);
        ReceiptFormCode = Check.OptionalText(receiptFormCode, FundingConsts.FormCodeLength);
        PaymentFormCode = Check.OptionalText(paymentFormCode, FundingConsts.FormCodeLength);
    }

    public string FormCodeOf(VoucherKind kind) => kind == VoucherKind.Receipts
        ? ReceiptFormCode ?? FundingConsts.ReceiptFormCode
        : PaymentFormCode ?? FundingConsts.PaymentFormCode;

    public void ReadAmountsAs(AmountWording wording) => AmountWording = wording;

    public string GetSearchWords() => $"{Code} {FullName} {Province.Find(ProvinceCode)?.FullName}";
}
