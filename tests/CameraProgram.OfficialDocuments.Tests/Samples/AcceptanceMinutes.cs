using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>Acceptance and handover of cameras: a wide table on a turned page, ticked checks, three or four parties.</summary>
internal static class AcceptanceMinutes
{
    private static readonly string[] Checks =
    [
        "hình ảnh ban ngày, ban đêm", "góc quan sát", "ghi và lưu hình", "kết nối về trung tâm", "đồng bộ giờ", "đổi mật khẩu mặc định", "phân quyền người dùng",
    ];

    public static OfficialPaper Build(int cameras = 6) => new()
    {
        Kind = PaperKinds.OwnForm("Biên bản nghiệm thu, bàn giao", "acceptance"),
        Form = PaperForm.OwnForm,
        Letterhead = new Letterhead { IssuingBody = ["Ủy ban nhân dân xã Ninh Giang"], IssuingBodyInText = "Ủy ban nhân dân xã Ninh Giang" },
        PlaceAndDate = new PlaceAndDate("Ninh Giang", PaperDate.From(new DateOnly(2026, 11, 22))),
        Subject = "Hệ thống camera an ninh trục đường thôn Ninh Phú 2",
        Body =
        [
            new Paragraph("Căn cứ Hợp đồng số 12/2026/HĐ-DEMO ngày 05/10/2026; hôm nay, hồi 08 giờ 30, tại nhà văn hóa thôn Ninh Phú 2, các bên gồm:"),
            new FillIn(new FillInField("A. Bên giao", "Công ty TNHH Thiết bị Demo"), new FillInField("Đại diện", "Ông Trần Văn Demo")),
            new FillIn(new FillInField("B. Bên nhận", "Ủy ban nhân dân xã Ninh Giang"), new FillInField("Đại diện", "Bà Phạm Thị Demo")),
            new FillIn(new FillInField("C. Giám sát", "Ủy ban MTTQ Việt Nam xã"), new FillInField("Đại diện")),
            new Section("Thiết bị"),
            new Table
            {
                Columns =
                [
                    new TableColumn("STT", 0.6, TextAlignment.Center), new TableColumn("Thiết bị", 1.7), new TableColumn("Model", 1.3), new TableColumn("Serial/MAC", 1.9),
                    new TableColumn("ĐVT", 0.7, TextAlignment.Center),
                    new TableColumn("Hợp đồng", 0.8, TextAlignment.Center) { Groups = ["Số lượng"] },
                    new TableColumn("Thực tế", 0.8, TextAlignment.Center) { Groups = ["Số lượng"] },
                    new TableColumn("Vị trí", 2), new TableColumn("Tình trạng", 1.2), new TableColumn("Bảo hành đến", 1.2, TextAlignment.Center),
                    new TableColumn("QCVN 135", 0.9, TextAlignment.Center),
                ],
                Rows =
                [
                    .. Enumerable.Range(1, cameras).Select(n => new TableRow(
                        Numerals.Grouped(n), "Camera thân IP 4MP", "DEMO-C4", $"SN-DEMO-{n:0000}", "cái", "1", n % 4 == 0 ? "0" : "1",
                        $"Cột điện số {n}, ngõ {n}", n % 4 == 0 ? "Giao sau" : "Mới, tốt", "22/11/2028", n % 4 == 0 ? "☐" : "☑")),
                    TableRow.Total(new TableCell("Cộng", 5), Numerals.Grouped(cameras), Numerals.Grouped(cameras - (cameras / 4)), new TableCell("", 4)),
                ],
            },
            new Section("Kiểm tra"),
            .. Checks.Select((check, i) => new CheckLine($"Đạt: {check}", IsChecked: i != 3)),
            new Paragraph("Kết luận: ☑ Đạt; ☐ Không đạt. Tồn tại: kết nối về trung tâm chưa ổn định, khắc phục trước ngày 30/11/2026."),
            .. FillIn.EmptyLines(2),
        ],
        Signature = Signatures.Parties(
            Party("Bên giao", "Trần Văn Demo") with { Drawing = DrawnSignatures.Wide() }, Party("Bên nhận", "Phạm Thị Demo"), Party("Giám sát", null)),
        Layout = PaperLayout.Standard with { IsLandscape = true, Sizes = PaperSizes.Small },
    };

    private static Signature Party(string title, string? name) =>
        new() { Authority = [title], Instruction = "(Ký, ghi rõ họ tên)", SignerName = name };
}
