using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Words;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>An estimate of two tables that comes to 52.400.000 đồng.</summary>
internal static class TuNghiaEstimate
{
    public const long Total = 52_400_000;

    private static readonly (string Item, string Specification, string Unit, int Quantity, long Price)[] Devices =
    [
        ("Camera IP ngoài trời", "4 MP, hồng ngoại 50 m, IP67, ONVIF", "Chiếc", 10, 2_450_000),
        ("Đầu ghi hình mạng", "16 kênh, 2 khay ổ cứng, H.265", "Chiếc", 1, 5_900_000),
        ("Ổ cứng chuyên dụng", "8 TB, ghi liên tục 24/24", "Chiếc", 1, 5_600_000),
        ("Bộ chuyển mạch PoE", "8 cổng 100 Mb/s, 2 cổng 1 Gb/s", "Chiếc", 2, 1_450_000),
        ("Vật tư, nhân công lắp đặt", "Cáp CAT6 ngoài trời, cột, tủ, ống luồn", "Điểm", 10, 700_000),
    ];

    private static readonly (string Item, string Specification, string Unit, int Quantity, long Price)[] Events =
    [
        ("Hội nghị triển khai mô hình", "60 đại biểu", "Hội nghị", 1, 3_000_000),
        ("Pa nô tuyên truyền", "2 m × 3 m, khung sắt", "Tấm", 2, 1_250_000),
        ("Hội nghị sơ kết", "Định kỳ 06 tháng", "Hội nghị", 1, 1_000_000),
    ];

    public static Appendix Build() => new()
    {
        Title = "Dự toán kinh phí thực hiện mô hình giám sát an ninh hiện đại",
        IsLandscape = true,
        Body =
        [
            Section("A. Thiết bị, vật tư, nhân công", Devices),
            Section("B. Tuyên truyền, hội nghị", Events),
            new Paragraph(RichText.Bold("TỔNG CỘNG (A + B): ") + $"{Numerals.Grouped(Sum(Devices) + Sum(Events))} đồng."),
            new Paragraph(RichText.Italic($"Bằng chữ: {VietnameseNumberWords.WriteDong(Sum(Devices) + Sum(Events), withEvenMark: true)}.")),
        ],
    };

    private static long Sum(IEnumerable<(string Item, string Specification, string Unit, int Quantity, long Price)> lines) =>
        lines.Sum(l => l.Quantity * l.Price);

    private static Table Section(string caption, (string Item, string Specification, string Unit, int Quantity, long Price)[] lines) => new()
    {
        Caption = caption,
        Unit = "Đơn vị tính: đồng",
        NumbersColumns = true,
        Columns =
        [
            new TableColumn("STT", 0.6, TextAlignment.Center),
            new TableColumn("Nội dung", 3),
            new TableColumn("Quy cách kỹ thuật", 3.4),
            new TableColumn("ĐVT", 1, TextAlignment.Center),
            new TableColumn("Số lượng", 0.9, TextAlignment.Right) { Groups = ["Kinh phí"] },
            new TableColumn("Đơn giá", 1.4, TextAlignment.Right) { Groups = ["Kinh phí"] },
            new TableColumn("Thành tiền", 1.6, TextAlignment.Right) { Groups = ["Kinh phí"] },
            new TableColumn("Ghi chú", 1),
        ],
        Rows =
        [
            .. lines.Select((l, i) => new TableRow(
                Numerals.Grouped(i + 1), l.Item, l.Specification, l.Unit, Numerals.Grouped(l.Quantity),
                Numerals.Grouped(l.Price), Numerals.Grouped(l.Quantity * l.Price), "")),
            TableRow.Total(
                new TableCell("Cộng", 6) { Alignment = TextAlignment.Center }, Numerals.Grouped(Sum(lines)), ""),
        ],
    };
}
