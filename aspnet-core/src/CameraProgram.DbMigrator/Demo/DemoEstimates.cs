using CameraProgram.Budgets;

namespace CameraProgram.Demo;

/// <summary>Estimates with plausible prices; only the total of Tư Nghĩa and who pays it are from its source document.</summary>
internal static class DemoEstimates
{
    /// <summary>10 %.</summary>
    public const int Vat = 1_000;

    /// <summary>What the first installation of a commune is worth when it belongs to an estimate: the accepted part of its contract. Whole đồng.</summary>
    public static readonly IReadOnlyDictionary<string, long> HandedOver = new Dictionary<string, long> { ["tunghia"] = 18_964_000, ["thientan"] = 22_770_000 };

    /// <summary>With tax it adds up to the 52.400.000 đồng of the plan: money of the new countryside programme, by way of the province's budget.</summary>
    public static readonly IReadOnlyList<SaveEstimateLineInput> TuNghia =
    [
        Line(EstimateGroup.Equipment, "Camera IP ngoài trời", "4 MP, hồng ngoại 50 m, IP67, ONVIF", "Chiếc", 10, 2_150_000),
        Line(EstimateGroup.Equipment, "Đầu ghi hình mạng", "16 kênh, 2 khay ổ cứng, H.265", "Chiếc", 1, 5_400_000),
        Line(EstimateGroup.Equipment, "Ổ cứng chuyên dụng", "8 TB, ghi liên tục 24/24", "Chiếc", 1, 5_000_000),
        Line(EstimateGroup.Equipment, "Bộ chuyển mạch PoE", "8 cổng 100 Mb/s, 2 cổng 1 Gb/s", "Chiếc", 2, 1_300_000),
        Line(EstimateGroup.MaterialsAndLabour, "Vật tư, nhân công lắp đặt", "Cáp CAT6 ngoài trời, cột, tủ, ống luồn", "Điểm", 10, 620_000),
        Line(EstimateGroup.SoftwareAndLines, "Cài đặt phần mềm giám sát, hướng dẫn sử dụng", "Công an xã, Tổ bảo vệ ANTT các thôn", "Gói", 1, 1_036_364),
        Line(EstimateGroup.OutreachAndConferences, "Hội nghị triển khai mô hình", "60 đại biểu", "Hội nghị", 1, 2_700_000, FundingSource.ProvinceBudget),
        Line(EstimateGroup.OutreachAndConferences, "Pa nô tuyên truyền", "2 m × 3 m, khung sắt", "Tấm", 2, 1_150_000, FundingSource.ProvinceBudget),
        Line(EstimateGroup.OutreachAndConferences, "Hội nghị sơ kết", "Định kỳ 06 tháng", "Hội nghị", 1, 900_000, FundingSource.ProvinceBudget),
    ];

    /// <summary>Of the main commune in the year that runs; labour and upkeep are paid by what people gave.</summary>
    public static readonly IReadOnlyList<SaveEstimateLineInput> ThienTan =
    [
        Line(EstimateGroup.Equipment, "Camera IP thân trụ", "4 MP, hồng ngoại 50 m, IP67", "Chiếc", 2, 2_450_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.Equipment, "Đầu ghi hình mạng", "8 kênh, H.265", "Chiếc", 1, 5_900_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.Equipment, "Ổ cứng chuyên dụng", "8 TB, ghi liên tục 24/24", "Chiếc", 1, 5_600_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.Equipment, "Bộ chuyển mạch PoE", "8 cổng", "Chiếc", 2, 1_450_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.MaterialsAndLabour, "Vật tư, nhân công lắp đặt", "Cáp CAT6, ống luồn, nhân công", "Điểm", 2, 700_000, FundingSource.Contributions),
        Line(EstimateGroup.SoftwareAndLines, "Đường truyền Internet về Công an xã", "12 tháng, 100 Mb/s", "Tháng", 12, 330_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.OutreachAndConferences, "Hội nghị sơ kết 06 tháng, tổng kết năm", "50 đại biểu", "Hội nghị", 2, 1_000_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.MaintenanceAndContingency, "Bảo dưỡng định kỳ", "Vệ sinh, cân chỉnh, kiểm tra lưu trữ", "Điểm", 24, 150_000, FundingSource.Contributions),
    ];

    /// <summary>Of the year that was settled.</summary>
    public static readonly IReadOnlyList<SaveEstimateLineInput> LastYear =
    [
        Line(EstimateGroup.SoftwareAndLines, "Đường truyền Internet về Công an xã", "12 tháng", "Tháng", 12, 300_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.MaintenanceAndContingency, "Bảo dưỡng định kỳ", "Vệ sinh, cân chỉnh", "Điểm", 15, 150_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.MaintenanceAndContingency, "Vật tư thay thế", "Bộ nguồn, đầu nối, thẻ nhớ", "Gói", 1, 1_200_000, FundingSource.CommuneBudget),
    ];

    /// <summary>Waits for the economic office.</summary>
    public static readonly IReadOnlyList<SaveEstimateLineInput> Further =
    [
        Line(EstimateGroup.Equipment, "Camera IP xoay", "4 MP, zoom quang 25 lần", "Chiếc", 2, 8_900_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.Equipment, "Cột thép mạ kẽm", "Cao 6 m", "Cột", 2, 1_800_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.MaterialsAndLabour, "Vật tư, nhân công lắp đặt", "Cáp quang, tủ, nhân công", "Điểm", 2, 1_350_000, FundingSource.Contributions),
    ];

    public static readonly IReadOnlyList<SaveEstimateLineInput> Maintenance =
    [
        Line(EstimateGroup.Equipment, "Camera IP ngoài trời thay thế", "4 MP, hồng ngoại 50 m, IP67", "Chiếc", 3, 2_450_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.MaterialsAndLabour, "Cáp mạng CAT6 ngoài trời", "Lõi đồng, có chống ẩm", "m", 187.5m, 12_000, FundingSource.CommuneBudget),
        Line(EstimateGroup.MaintenanceAndContingency, "Bảo dưỡng định kỳ", "Vệ sinh, cân chỉnh, kiểm tra lưu trữ", "Điểm", 24, 150_000, FundingSource.Contributions),
    ];

    private static SaveEstimateLineInput Line(
        EstimateGroup group, string content, string specification, string unit, decimal quantity, long unitPrice,
        FundingSource source = FundingSource.NationalProgramme) => new()
    {
        Group = group,
        Content = content,
        Specification = specification,
        Unit = unit,
        Quantity = quantity,
        UnitPrice = unitPrice,
        Source = source,
        PriceBasis = "Báo giá thị trường (dữ liệu minh họa)",
    };
}
