using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>Short papers of every other shape: letter, decision, regulation, minutes, commitment, receipt.</summary>
internal static class SmallPapers
{
    private static readonly Letterhead Committee = new()
    {
        IssuingBody = ["Ủy ban nhân dân xã Ninh Giang"],
        IssuingBodyInText = "Ủy ban nhân dân xã Ninh Giang",
    };

    public static OfficialPaper Letter() => new()
    {
        Kind = PaperKinds.OfficialLetter,
        Letterhead = Committee,
        Number = 5,
        Symbol = PaperSymbol.ForOfficialLetter("UBND", "KT"),
        PlaceAndDate = new PlaceAndDate("Ninh Giang", PaperDate.From(new DateOnly(2026, 2, 9))),
        Subject = "đề nghị phối hợp khảo sát vị trí lắp đặt camera an ninh",
        AddressedTo = ["Công an xã Ninh Giang"],
        Body =
        [
            new Paragraph("Ủy ban nhân dân xã Ninh Giang đề nghị Công an xã phối hợp khảo sát các vị trí lắp đặt camera trên địa bàn, hoàn thành trước ngày 15/3/2026."),
            new Paragraph("Đề nghị Công an xã quan tâm thực hiện./."),
        ],
        Signature = Signatures.ByOrder("Chủ tịch", "Chánh Văn phòng", "Phạm Thị Hòa"),
        Recipients = new Recipients(["Như trên", "CT, các PCT UBND xã"], "Lưu: VT, KT"),
        Circulation = CirculationMark.InternalUseOnly,
    };

    public static OfficialPaper Regulation() => new()
    {
        Kind = PaperKinds.Decision,
        Letterhead = Committee,
        Number = 378,
        Symbol = PaperSymbol.ForKind(PaperKinds.Decision, "UBND"),
        PlaceAndDate = new PlaceAndDate("Ninh Giang", PaperDate.From(new DateOnly(2026, 1, 5))),
        Subject = "Ban hành Quy chế hoạt động của Ban Chỉ đạo mô hình “Camera an ninh”",
        LegalBases =
        [
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
            "Theo đề nghị của Trưởng Công an xã.",
        ],
        Body =
        [
            new Part("Quyết định chung"),
            new Chapter("Quy định chung"),
            new ChapterSection("Phạm vi"),
            new ChapterSubsection("Đối tượng"),
            new Article("Phạm vi điều chỉnh"),
            new Clause("Quy chế này quy định nguyên tắc, chế độ làm việc của Ban Chỉ đạo."),
            new Clause("Trách nhiệm của thành viên:"),
            new Point("Thực hiện nhiệm vụ được phân công;"),
            new Point("Tham dự đầy đủ các phiên họp;"),
            new Point("Báo cáo Trưởng Ban;"),
            new Point("Đề xuất giải pháp;"),
            new Point("Chịu trách nhiệm về kết quả."),
            new Chapter("Điều khoản thi hành"),
            new Article("Quyết định này có hiệu lực kể từ ngày ký.") { HasTitle = false },
            new Article("Chánh Văn phòng, Trưởng Công an xã và các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.") { HasTitle = false },
        ],
        Signature = Signatures.DeputyForHead("Chủ tịch", "Phó Chủ tịch", "Nguyễn Văn Ví Dụ"),
        Recipients = new Recipients(["Như Điều 2", "Công an tỉnh (b/c)"]),
        IsDraft = true,
        Layout = PaperLayout.Standard with { Sizes = PaperSizes.Small },
    };

    public static OfficialPaper Minutes() => new()
    {
        Kind = PaperKinds.Minutes,
        Letterhead = Committee,
        Number = 12,
        Symbol = PaperSymbol.ForKind(PaperKinds.Minutes, "UBND"),
        Subject = "Họp Ban Chỉ đạo mô hình “Camera an ninh” tháng 7 năm 2026",
        Body =
        [
            new Paragraph("Thời gian bắt đầu: 08 giờ 00, ngày 03 tháng 7 năm 2026.") { FirstLineIndent = true },
            new Paragraph("Địa điểm: Phòng họp số 1, trụ sở Ủy ban nhân dân xã."),
            new Section("Nội dung"),
            new ListItem("Công an xã báo cáo tiến độ lắp đặt;"),
            new ListItem("đã lắp 22/30 điểm;") { Level = 2 },
            new Paragraph("Cuộc họp kết thúc vào 10 giờ 30, ngày 03 tháng 7 năm 2026./."),
        ],
        Signature = Signatures.Minutes("Phạm Thị Hòa", "Trần Hùng Việt"),
        Recipients = new Recipients(["Thành viên Ban Chỉ đạo"], "Lưu: VT, Hồ sơ"),
    };

    public static OfficialPaper Commitment() => new()
    {
        Kind = PaperKinds.OwnForm("Bản cam kết", "commitment"),
        Form = PaperForm.OwnForm,
        PlaceAndDate = new PlaceAndDate("Ninh Giang", PaperDate.From(new DateOnly(2026, 3, 12))),
        Subject = "Tham gia xây dựng mô hình “Camera an ninh”",
        AddressedTo = ["Ủy ban nhân dân xã Ninh Giang", "Công an xã Ninh Giang"],
        Body =
        [
            new Paragraph("Họ và tên: Nguyễn Thị Ví Dụ; thôn Ninh Phú 2."),
            new Clause("Hướng camera bao quát khu vực công cộng, không xâm phạm nhà khác."),
            new Clause("Cung cấp, trích xuất dữ liệu khi cơ quan chức năng có yêu cầu."),
        ],
        Signature = Signatures.Parties(
            new Signature { Authority = ["Công an xã"], Instruction = "(Ký, ghi rõ họ tên)" },
            new Signature { Authority = ["Xác nhận của thôn"], Instruction = "(Ký, ghi rõ họ tên)" },
            new Signature { Authority = ["Người cam kết"], Instruction = "(Ký, ghi rõ họ tên)", SignerName = "Nguyễn Thị Ví Dụ" }),
        QrCode = new PaperQrCode(new Uri("https://camera.example/c/1"), "Quét mã để kiểm tra."),
    };

    public static OfficialPaper Receipt() => new()
    {
        Kind = PaperKinds.OwnForm("Phiếu thu", "receipt"),
        Form = PaperForm.OwnForm,
        HasNationalTitle = false,
        Letterhead = Committee,
        FormReference = ["Mẫu số C40-BB"],
        Body = [new Paragraph("Số tiền: 500.000 đồng (Năm trăm nghìn đồng chẵn).") { Alignment = TextAlignment.Left, FirstLineIndent = false }],
        Signature = new SignatureArea
        {
            Columns = [new Signature { Authority = ["Người nộp tiền"] }, new Signature { Authority = ["Thủ quỹ"] }],
            PlaceAndDate = new PlaceAndDate("Ninh Giang", PaperDate.From(new DateOnly(2026, 3, 12))),
        },
    };
}
