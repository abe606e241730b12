using CameraProgram.Budgets;

namespace CameraProgram.Demo;

/// <summary>Estimates with plausible prices; only the total of Tư Nghĩa is from its source document.</summary>
internal static class DemoEstimates
{
    /// <summary>Adds up to the 52.400.000 đồng of the plan.</summary>
    public static readonly IReadOnlyList<SaveEstimateLineInput> TuNghia =
    [
        Line(EstimateGroup.Equipment, "Camera IP ngoài trời", "4 MP, hồng ngoại 50 m, IP67, ONVIF", "Chiếc", 10, 2_450_000),
        Line(EstimateGroup.Equipment, "Đầu ghi hình mạng", "16 kênh, 2 khay ổ cứng, H.265", "Chiếc", 1, 5_900_000),
        Line(EstimateGroup.Equipment, "Ổ cứng chuyên dụng", "8 TB, ghi liên tục 24/24", "Chiếc", 1, 5_600_000),
        Line(EstimateGroup.Equipment, "Bộ chuyển mạch PoE", "8 cổng 100 Mb/s, 2 cổng 1 Gb/s", "Chiếc", 2, 1_450_000),
        Line(EstimateGroup.MaterialsAndLabour, "Vật tư, nhân công lắp đặt", "Cáp CAT6 ngoài trời, cột, tủ, ống luồn", "Điểm", 10, 700_000),
        Line(EstimateGroup.OutreachAndConferences, "Hội nghị triển khai mô hình", "60 đại biểu", "Hội nghị", 1, 3_000_000),
        Line(EstimateGroup.OutreachAndConferences, "Pa nô tuyên truyền", "2 m × 3 m, khung sắt", "Tấm", 2, 1_250_000),
        Line(EstimateGroup.OutreachAndConferences, "Hội nghị sơ kết", "Định kỳ 06 tháng", "Hội nghị", 1, 1_000_000),
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
