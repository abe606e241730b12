using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>The plan of the board of Thiện Tân (Lạng Sơn), 2026, still without number and day.</summary>
internal static class ThienTanPlan
{
    public static OfficialPaper Build() => new()
    {
        Kind = PaperKinds.Plan,
        Letterhead = new Letterhead
        {
            SuperiorBody = ["UBND xã Thiện Tân"],
            IssuingBody = ["Ban Điều hành mô hình Camera giám sát, bảo đảm an ninh, trật tự"],
            IssuingBodyInText = "Ban Điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” xã Thiện Tân",
        },
        Symbol = "KH-BĐH",
        PlaceAndDate = new PlaceAndDate("Thiện Tân", PaperDate.WithoutDay(4, 2026)),
        Subject = "Hoạt động của Ban Điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” trên địa bàn xã Thiện Tân năm 2026",
        Body = Body,
        Signature = Signatures.BoardWithCommitteeSeal("Trưởng Ban", "Chủ tịch UBND xã", "Lý Hoàng Long"),
        Recipients = new Recipients(
            [
                "Công an tỉnh (b/c)", "Thường trực Đảng ủy xã (b/c)", "Thường trực HĐND xã (b/c)", "CT, các PCT UBND xã",
                "Các phòng, ban chuyên môn xã", "Các thành viên Ban điều hành", "Các thôn trên địa bàn xã",
            ],
            "Lưu: VT, BĐH"),
    };

    private static IReadOnlyList<Block> Body =>
    [
        new Paragraph("Thực hiện Kế hoạch số 124/KH-BCĐ ngày 13/4/2026 của BCĐ thực hiện phong trào toàn dân bảo vệ ANTT về xây dựng mô hình “Camera giám sát, đảm bảo an ninh, trật tự” trên địa bàn xã Thiện Tân; Quyết định số 378/QĐ-UBND ngày 13/4/2026 của Chủ tịch UBND xã Thiện Tân về việc thành lập Mô hình, Ban Điều hành, Tổ công tác giúp việc Ban điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” trên địa bàn xã Thiện Tân. Ban Điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” xã Thiện Tân xây dựng Kế hoạch hoạt động năm 2026, như sau:"),
        new Section("MỤC ĐÍCH, YÊU CẦU"),
        new Clause("Nâng cao hiệu quả công tác tham mưu cho UBND xã trong ứng dụng mô hình Camera giám sát trong công tác đảm bảo ANTT, phòng chống tội phạm, tệ nạn xã hội và vi phạm pháp luật ở cơ sở, nâng cao hiệu quả, chất lượng hoạt động của các tổ chức tự quản về an ninh trật tự ở khu dân cư công tác phòng, chống tội phạm, vi phạm pháp luật tại địa bàn."),
        new Clause("Nâng cao năng lực, hiệu quả công tác của các thành viên Ban điều hành trong chỉ đạo, kiểm tra, đánh giá việc tổ chức, thực hiện xây dựng mô hình Camera giám sát."),
        new Clause("Mô hình “Camera giám sát, bảo đảm an ninh, trật tự” triển khai đảm bảo tính khả thi, hiệu quả, phù hợp thực tiễn ở địa phương."),
        new Section("NỘI DUNG KẾ HOẠCH"),
        new Clause("Tổ chức chỉ đạo, đánh giá quá trình xây dựng mô hình Camera giám sát, bảo đảm an ninh, trật tự và các nhiệm vụ trọng tâm trong quá trình vận hành hệ thống."),
        new Clause("Chỉ đạo triển khai thực hiện tốt kế hoạch ứng dụng thành tựu khoa học, kỹ thuật, công nghệ thông tin trong công tác đảm bảo ANTT, phòng chống tội phạm, tệ nạn xã hội và vi phạm pháp luật ở cơ sở, nâng cao hiệu quả, chất lượng hoạt động của các tổ chức tự quản về an ninh trật tự ở khu dân cư; tiếp tục tuyên truyền về kết quả xây dựng Camera giám sát, bảo đảm an ninh, trật tự, những lợi ích mang lại cho người dân từ mô hình Camera giám sát."),
        new Clause("Nâng cao chất lượng, hiệu quả của hệ thống Camera giám sát trong công tác phát hiện các hành vi vi phạm pháp luật, trật tự an toàn giao thông, trật tự công cộng và phục vụ công tác giải quyết các vụ việc xảy ra trên địa bàn."),
        new Clause("Vận động, tuyên truyền các hộ gia đình, cơ quan, doanh nghiệp đóng góp, bảo vệ và giữ gìn hệ thống Camera giám sát."),
        new Section("KINH PHÍ THỰC HIỆN"),
        new Paragraph("Kinh phí hoạt động của Ban điều hành được xem xét bố trí trong dự toán kinh phí chi thường xuyên của ngân sách xã hàng năm và từ các nguồn xã hội hoá hợp pháp khác theo đúng quy định của pháp luật."),
        new Section("TỔ CHỨC THỰC HIỆN"),
        new Clause("Công an xã") { IsHeading = true },
        new ListItem("Thực hiện tốt vai trò Thường trực Ban điều hành Camera giám sát, bảo đảm an ninh, trật tự xã; làm nòng cốt trong công tác phòng, chống tội phạm, TNXH và phong trào toàn dân bảo vệ ANTQ."),
        new ListItem("Tổ chức thực hiện tốt công tác giám sát, quản lý, điều hành hoạt động của hệ thống Camera giám sát; tham mưu cấp ủy, chính quyền địa phương về các giải pháp nâng cao hiệu quả mô hình “Camera giám sát, bảo đảm an ninh, trật tự”; kịp thời phát hiện các hành vi vi phạm pháp luật xảy ra trên địa bàn xã, đề xuất các cơ quan chức năng có biện pháp ngăn chặn, xử lý kịp thời đối với các hành vi vi phạm."),
        new Clause("Ban Chỉ huy Quân sự xã") { IsHeading = true },
        new ListItem("Phối hợp khai thác dữ liệu từ hệ thống camera và sử dụng có hiệu quả trong công tác đấu tranh phòng chống tội phạm, xử lý các hành vi vi phạm pháp luật trên địa bàn."),
        new ListItem("Chỉ đạo lực lượng thực hiện công tác phối hợp với các ban, ngành, đoàn thể trong việc thực hiện các Đề án, Nghị quyết liên tịch, Chương trình phối hợp trong công tác phòng chống tội phạm; nâng cao hiệu quả hoạt động mô hình “Camera giám sát, bảo đảm an ninh, trật tự”."),
        new Clause("Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị xã hội") { IsHeading = true },
        new ListItem("Phối hợp huy động kinh phí nguồn lực xã hội hóa từ các cơ quan, đơn vị, doanh nghiệp, các tổ chức, cá nhân và nhân dân ủng hộ để lắp đặt và duy trì hoạt động của hệ thống camera an ninh. Tuyên truyền, vận động các tổ chức hội, tổ chức, cá nhân tích cực tham gia phong trào bảo vệ an ninh Tổ quốc và xây dựng mô hình camera an ninh."),
        new ListItem("Đẩy mạnh công tác tuyên truyền, vận động cán bộ hội viên, quần chúng nhân dân tích cực tham gia công tác phòng, chống tội phạm; xây dựng nhân rộng các mô hình, điển hình tiên tiến về phòng, chống tội phạm trong cấp hội, đoàn thể. Duy trì và củng cố các hoạt động thu hút cán bộ, hội viên tham gia phòng, chống tội phạm."),
        new Clause("Tổ giúp việc Ban điều hành") { IsHeading = true },
        new ListItem("Tổ công tác giúp việc Ban Điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” có nhiệm vụ theo dõi, hướng dẫn thực hiện công tác sử dụng, quản lý hệ thống camera giám sát bảo đảm giám sát tình hình an ninh, trật tự, trích xuất dữ liệu, hình ảnh phục vụ công tác điều tra tội phạm và vi phạm pháp luật trên địa bàn xã."),
        new ListItem("Thực hiện công tác phối hợp với các ban, ngành, đoàn thể trong việc thực hiện các Đề án, Nghị quyết liên tịch, Chương trình phối hợp trong công tác phòng chống tội phạm; nâng cao hiệu quả hoạt động mô hình “Camera giám sát, bảo đảm an ninh, trật tự”."),
        new ListItem("Thực hiện các nhiệm vụ khác được Trưởng ban, Phó Trưởng ban điều hành giao."),
        new Clause("Văn phòng UBND và HĐND xã") { IsHeading = true },
        new Paragraph("Phối hợp với Công an xã thực hiện công tác tổng hợp, báo cáo, chuẩn bị các nội dung phục vụ cho các hội nghị sơ kết, tổng kết của Ban điều hành theo sự phân công của Trưởng ban điều hành."),
        new Clause("Phòng Kinh tế xã") { IsHeading = true },
        new Paragraph("Tham mưu cho Ban điều hành việc bố trí, sử dụng kinh phí phục vụ cho mua sắm các trang thiết bị phục vụ cho việc lắp đặt hệ thống camera giám sát bảo đảm an ninh trật tự, kinh phí vận hành và duy trì, bảo dưỡng các thiết bị của hệ thống camera an ninh, kinh phí tổ chức hội nghị sơ kết, tổng kết... đúng quy định của pháp luật."),
        new Clause("Phòng Văn hóa – Xã hội xã") { IsHeading = true },
        new ListItem("Phối hợp thực hiện tốt công tác thông tin, tuyên truyền nâng cao nhận thức cho cán bộ và nhân dân trên địa bàn xã về vai trò tác dụng của hệ thống camera giám sát trên các phương tiện thông tin đại chúng."),
        new ListItem("Xây dựng bản tin biểu dương những điển hình tiên tiến, những tập thể, cá nhân có thành tích xuất sắc trong phong trào toàn dân bảo vệ ANTQ nói chung và xây dựng, củng cố mô hình nói riêng."),
        new Clause("Các trường học trên địa bàn xã") { IsHeading = true },
        new Paragraph("Thực hiện công tác tuyên truyền, vận động nâng cao nhận thức cho cán bộ giáo viên, nhân viên và học sinh về chủ trương lắp đặt camera an ninh; huy động nguồn lực để triển khai lắp đặt camera tại đơn vị góp phần giữ vững an ninh, trật tự khu vực do đơn vị mình quản lý. Duy trì kết nối camera tại khu vực công cộng với hệ thống camera an ninh của UBND xã và thường xuyên bảo trì, bảo dưỡng và sử dụng có hiệu quả."),
        new Clause("Các thôn trên địa bàn xã") { IsHeading = true },
        new Paragraph("Thực hiện công tác vận động nhân dân, cá nhân, đơn vị trên địa bàn thôn mình tích cực tham gia xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc và tham gia xây dựng mô hình camera giám sát bảo đảm an ninh trật tự. Thống nhất hình thức huy động kinh phí lắp đặt và duy trì hoạt động, quản lý, bảo trì, sửa chữa hệ thống bảo đảm sử dụng hiệu quả cao nhất. Thường xuyên phối hợp lực lượng Công an xã rà soát, khảo sát, nghiên cứu, bổ sung các thiết bị, các điểm cần lắp đặt camera và huy động nguồn lực để lắp đặt bổ sung. Quản lý, bảo vệ hệ thống camera an ninh tại thôn mình."),
        new Paragraph("Trên đây là Kế hoạch hoạt động của Ban Điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” năm 2026; yêu cầu cơ quan Thường trực Ban điều hành, các thành viên Ban điều hành nghiêm túc triển khai thực hiện./."),
    ];
}
