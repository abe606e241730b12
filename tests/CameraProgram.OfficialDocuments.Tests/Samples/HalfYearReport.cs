using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>A long six-month report with an urgency mark, tables, a QR code, a footer and two appendices.</summary>
internal static class HalfYearReport
{
    private static readonly string[] Topics =
    [
        "Công tác tuyên truyền, vận động", "Khảo sát, lập sơ đồ vị trí lắp đặt", "Lắp đặt, kết nối và điều chỉnh hướng camera",
        "Ký cam kết tham gia mô hình", "Huy động và quản lý kinh phí", "Quản lý, vận hành và bảo trì",
        "Khai thác, trích xuất dữ liệu", "Bảo vệ dữ liệu cá nhân, an toàn thông tin", "Thi đua, khen thưởng",
    ];

    /// <param name="variant">Goes into every figure and every paragraph: another number, another report of the same length.</param>
    public static OfficialPaper Build(int topicsPerPart = 9, int hamlets = 48, int variant = 0) => new()
    {
        Kind = PaperKinds.Report,
        Letterhead = new Letterhead
        {
            IssuingBody = ["Ủy ban nhân dân xã Ninh Giang"],
            IssuingBodyInText = "Ủy ban nhân dân xã Ninh Giang",
        },
        Number = 112,
        Symbol = "BC-UBND",
        PlaceAndDate = new PlaceAndDate("Ninh Giang", PaperDate.From(new DateOnly(2026, 7, 3))),
        Subject = "Sơ kết 06 tháng đầu năm 2026 thực hiện mô hình “Camera an ninh” trên địa bàn xã Ninh Giang",
        AddressedTo = ["Ủy ban nhân dân tỉnh Ninh Bình", "Công an tỉnh Ninh Bình"],
        IsSentToSuperior = true,
        Urgency = UrgencyMark.Urgent,
        Body = [.. Body(topicsPerPart, variant)],
        Signature = Signatures.CommitteeByChair("Trần Hùng Việt"),
        Recipients = new Recipients(["Như trên", "Thường trực Đảng ủy, HĐND xã", "CT, các PCT UBND xã", "Ban Chỉ đạo mô hình", "Các thôn, xóm"], "Lưu: VT, CAX"),
        TypistMark = new TypistMark("NTH", 15),
        FooterAddress = ["Địa chỉ: Trung tâm hành chính xã Ninh Giang, tỉnh Ninh Bình", "Điện thoại: 0229 000 0000; Thư điện tử: vanphong@ninhgiang.example"],
        QrCode = new PaperQrCode(new Uri("https://camera.example/c/7f3a9c20b1d24e55"), "Quét mã để kiểm tra số, ngày, nơi ban hành và tệp gốc."),
        Appendices = [Indicators(variant), ByHamlet(hamlets, variant)],
    };

    private static IEnumerable<Block> Body(int topicsPerPart, int variant)
    {
        yield return new Paragraph("Thực hiện Kế hoạch số 80/KH-UBND ngày 25/12/2025 của Ủy ban nhân dân xã Ninh Giang về xây dựng mô hình “Camera an ninh”, Ủy ban nhân dân xã báo cáo kết quả 06 tháng đầu năm 2026 như sau:");
        foreach (var part in new[] { "Đặc điểm, tình hình", "Kết quả thực hiện", "Đánh giá chung", "Phương hướng, nhiệm vụ 6 tháng cuối năm" })
        {
            yield return new Section(part);
            foreach (var topic in Topics.Take(topicsPerPart))
            {
                yield return new Clause(topic) { IsHeading = true };
                yield return new Paragraph($"Ủy ban nhân dân xã đã chỉ đạo các đơn vị triển khai nội dung “{topic}” đến {100 + variant} thôn, xóm, tổ dân phố; phân công rõ người, rõ việc, rõ thời hạn; định kỳ hằng tháng kiểm tra, đôn đốc và rút kinh nghiệm. Số liệu chi tiết tại Phụ lục I và Phụ lục II kèm theo Báo cáo này.");
                yield return new Point($"Kết quả đạt được so với cùng kỳ năm trước tăng {100 + variant} hộ, các chỉ tiêu chính đều đạt hoặc vượt kế hoạch đề ra;");
                yield return new Point($"Còn {100 + variant} hộ chậm, nguyên nhân chủ yếu do nguồn lực xã hội hóa chưa đồng đều giữa các địa bàn.");
            }

            yield return SummaryTable(part, variant);
        }

        yield return new Paragraph("Trên đây là Báo cáo sơ kết 06 tháng đầu năm 2026 thực hiện mô hình “Camera an ninh” trên địa bàn xã Ninh Giang, Ủy ban nhân dân xã trân trọng báo cáo./.");
    }

    private static Table SummaryTable(string caption, int variant) => new()
    {
        Caption = $"Một số chỉ tiêu: {caption}",
        Columns =
        [
            new TableColumn("STT", 0.6, TextAlignment.Center),
            new TableColumn("Chỉ tiêu", 4),
            new TableColumn("Kỳ này", 1.2, TextAlignment.Right),
            new TableColumn("Cùng kỳ", 1.2, TextAlignment.Right),
            new TableColumn("Tăng/giảm", 1.2, TextAlignment.Right),
        ],
        Rows = [.. Topics.Select((t, i) => new TableRow(Numerals.Grouped(i + 1), t, Numerals.Grouped(((i + 3) * 137) + variant), Numerals.Grouped(((i + 2) * 121) + variant), Numerals.Grouped((i * 16) + 169 + variant)))],
    };

    private static Appendix Indicators(int variant) => new()
    {
        Title = "Tổng hợp chỉ tiêu thực hiện mô hình",
        Body = [SummaryTable("toàn xã", variant), new Paragraph("Số liệu tính đến ngày 30/6/2026.") { Alignment = TextAlignment.Left }],
    };

    private static Appendix ByHamlet(int hamlets, int variant) => new()
    {
        Title = "Kết quả theo thôn, xóm",
        IsLandscape = true,
        Body =
        [
            new Table
            {
                Unit = "Đơn vị tính: đồng, mắt camera, hộ",
                Columns =
                [
                    new TableColumn("STT", 0.5, TextAlignment.Center),
                    new TableColumn("Thôn, xóm", 2),
                    new TableColumn("Tổng số", 0.9, TextAlignment.Right) { Groups = ["Số hộ"] },
                    new TableColumn("Có camera", 0.9, TextAlignment.Right) { Groups = ["Số hộ"] },
                    new TableColumn("Xã hội hóa", 0.9, TextAlignment.Right) { Groups = ["Số mắt camera", "Nguồn"] },
                    new TableColumn("Ngân sách", 0.9, TextAlignment.Right) { Groups = ["Số mắt camera", "Nguồn"] },
                    new TableColumn("Hỏng", 0.8, TextAlignment.Right) { Groups = ["Số mắt camera"] },
                    new TableColumn("Cam kết", 0.8, TextAlignment.Right),
                    new TableColumn("Kinh phí", 1.4, TextAlignment.Right),
                    new TableColumn("Ghi chú", 1.6),
                ],
                Rows =
                [
                    .. Enumerable.Range(1, hamlets).Select(n => new TableRow(
                        Numerals.Grouped(n), $"Thôn Ninh Phú {n}", Numerals.Grouped(180 + n + variant), Numerals.Grouped(40 + n + variant), Numerals.Grouped(6 + (n % 5)),
                        Numerals.Grouped(2), Numerals.Grouped(n % 3), Numerals.Grouped(30 + n + variant), Numerals.Grouped((1_250_000L * n) + variant), "")),
                    TableRow.Total(
                        new TableCell("Cộng", 8) { Alignment = TextAlignment.Center },
                        Numerals.Grouped(1_250_000L * hamlets * (hamlets + 1) / 2), ""),
                ],
            },
        ],
    };
}
