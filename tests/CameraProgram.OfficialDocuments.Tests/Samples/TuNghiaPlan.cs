using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>The plan of Tư Nghĩa (Quảng Ngãi), 2025, with its estimate of 52.400.000 đồng.</summary>
internal static class TuNghiaPlan
{
    public static OfficialPaper Build() => new()
    {
        Kind = PaperKinds.Plan,
        Letterhead = new Letterhead
        {
            IssuingBody = ["Ủy ban nhân dân xã Tư Nghĩa"],
            IssuingBodyInText = "Ủy ban nhân dân xã Tư Nghĩa",
        },
        Number = 8,
        Symbol = PaperSymbol.ForKind(PaperKinds.Plan, "UBND"),
        PlaceAndDate = new PlaceAndDate("Tư Nghĩa", PaperDate.From(new DateOnly(2025, 10, 28))),
        Subject = "Thực hiện mô hình giám sát an ninh hiện đại tại xã Tư Nghĩa",
        LegalBases =
        [
            "Căn cứ Thông tư số 55/2023/TT-BTC ngày 15/8/2023 của Bộ Tài chính về Quy định quản lý, sử dụng và quyết toán kinh phí sự nghiệp từ nguồn ngân sách nhà nước thực hiện các chương trình mục tiêu quốc gia giai đoạn 2021-2025; Thông tư số 75/2024/TT-BTC ngày 31/10/2024 của Bộ Tài chính sửa đổi, bổ sung một số điều của Thông tư số 55/2023/TT-BTC ngày 15 tháng 8 năm 2023",
            "Căn cứ Nghị quyết số 26/2022/NQ-HĐND ngày 11/11/2022 của HĐND tỉnh Quảng Ngãi quy định một số nội dung, mức chi, mức hỗ trợ kinh phí sự nghiệp thực hiện các Chương trình mục tiêu quốc gia trên địa bàn tỉnh Quảng Ngãi giai đoạn 2021-2025",
            "Căn cứ Quyết định số 2831/QĐ-UBND ngày 29/8/2025 của Chủ tịch UBND xã Tư Nghĩa về việc phân bổ kinh phí sự nghiệp thực hiện Chương trình mục tiêu quốc gia nông thôn mới năm 2025 từ nguồn vốn ngân sách tỉnh",
        ],
        Body = Body,
        Signature = Signatures.CommitteeByDeputy("Nguyễn Tuấn Kiệt"),
        Recipients = new Recipients(
        [
            "CT, các PCT UBND xã", "Mặt trận, các tổ chức CT-XH", "Công an xã", "Phòng Kinh tế", "VP HĐND và UBND xã",
            "Bí thư chi bộ", "Trưởng thôn",
        ]),
        Appendices = [TuNghiaEstimate.Build()],
    };

    private static IReadOnlyList<Block> Body =>
    [
        new Paragraph("Thực hiện Quyết định số 3156/QĐ-UBND ngày 16/10/2025 của Chủ tịch UBND xã về việc phê duyệt Kế hoạch thực hiện Nội dung 01 thuộc Nội dung thành phần số 11, Chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2025, UBND xã ban hành kế hoạch thực hiện cụ thể như sau:"),
        new Section("MỤC ĐÍCH, YÊU CẦU"),
        new Clause("Mục đích") { IsHeading = true },
        new ListItem("Tăng cường hiệu quả công tác đảm bảo an ninh, trật tự (ANTT) tại các khu vực trọng điểm bằng việc ứng dụng công nghệ giám sát hiện đại, góp phần phòng ngừa, phát hiện và xử lý kịp thời các hành vi vi phạm pháp luật;"),
        new ListItem("Thực hiện mô hình giám sát an ninh hiện đại phù hợp với điều kiện thực tế của địa phương, thí điểm triển khai tại một số điểm trên các tuyến đường trục chính xã, các điểm công cộng, khu vực nhà văn hóa thôn nhằm giám sát các khu vực có nguy cơ cao về tội phạm, tệ nạn xã hội;"),
        new ListItem("Nâng cao nhận thức, ý thức chấp hành pháp luật, khơi dậy tinh thần trách nhiệm của nhân dân trong việc tham gia phong trào “Toàn dân bảo vệ an ninh Tổ quốc”, tham gia công tác phòng chống, phát hiện, tố giác, đấu tranh với tội phạm để giữ gìn sự bình yên trong nhân dân."),
        new Clause("Yêu cầu") { IsHeading = true },
        new ListItem("Công tác tuyên truyền, vận động phải được triển khai thường xuyên, liên tục, có chiều sâu; kịp thời sơ kết, tổng kết, rút kinh nghiệm để vận dụng và nhân rộng mô hình. Phát huy vai trò làm chủ của nhân dân trong phòng ngừa xã hội;"),
        new ListItem("Tăng cường hiệu lực quản lý nhà nước về ANTT, phát huy vai trò nòng cốt của lực lượng Công an xã trong công tác phòng chống tội phạm, đảm bảo an toàn cho người dân;"),
        new ListItem("Huy động sức mạnh cộng đồng trong việc xây dựng, quản lý và vận hành mô hình giám sát an ninh hiện đại một cách hiệu quả, phù hợp với điều kiện thực tế của địa phương, đảm bảo tính bền vững và đồng thuận xã hội."),
        new Section("NỘI DUNG VÀ PHƯƠNG PHÁP THỰC HIỆN"),
        new Clause("Tên gọi của mô hình: Mô hình giám sát an ninh hiện đại."),
        new Clause("Nội dung thực hiện") { IsHeading = true },
        new Subclause("Khảo sát vị trí lắp đặt camera") { IsHeading = true },
        new Paragraph("Công an xã, Văn phòng HĐND xã tiến hành khảo sát thực tế tại các tuyến đường trục chính xã, các điểm công cộng, khu vực nhà văn hóa thôn và báo cáo tình hình về an ninh trật tự, xác định vị trí phù hợp lắp đặt hệ thống camera giám sát đề xuất UBND xã thống nhất làm cơ sở triển khai thực hiện."),
        new Subclause("Tuyên truyền, vận động nhân dân tham gia") { IsHeading = true },
        new Paragraph("Tổ chức tuyên truyền, phổ biến về mục tiêu, ý nghĩa và lợi ích của mô hình giám sát an ninh hiện đại đến toàn thể nhân dân, các Chi, Hội đoàn thể tại các thôn, xóm. Thông qua đó, tạo sự đồng thuận, khơi dậy tinh thần trách nhiệm, vận động nhân dân tích cực tham gia, đóng góp xây dựng mô hình, góp phần giữ gìn an ninh, trật tự tại địa phương;"),
        new Paragraph("Vận động nhân dân hỗ trợ cung cấp mạng enternet, nguồn điện, bảo vệ thiết bị camera tại địa điểm lắp đặt, phối hợp chặt chẽ với lực lượng chức năng trong xử lý các tình huống phát sinh, cung cấp thông tin phục vụ công tác điều tra, xác minh khi cần thiết. Ngoài ra, cần tích cực tham gia bảo vệ, giữ gìn thiết bị camera, ngăn ngừa các hành vi phá hoại, góp phần đảm bảo hệ thống hoạt động ổn định, lâu dài, phục vụ hiệu quả công tác đảm bảo an ninh, trật tự tại địa phương."),
        new Subclause("Lắp đặt hệ thống camera giám sát") { IsHeading = true },
        new Paragraph("Hệ thống được lắp đặt và kết nối trực tiếp về Công an xã, Ban thôn đảm bảo khả năng theo dõi liên tục 24/24, phục vụ công tác quản lý, giám sát tình hình an ninh, trật tự trên địa bàn;"),
        new Paragraph("Cài đặt phần mềm giám sát camera trên điện thoại di động cho cán bộ công an phụ trách, Tổ bảo vệ an ninh trật tự thôn, người trực tiếp tham gia hoạt động của thôn, và một số người dân xung quanh khu vực nhằm tăng cường khả năng giám sát từ xa, hỗ trợ xử lý tình huống kịp thời, nâng cao hiệu quả phối hợp giữa các lực lượng;"),
        new Paragraph("Tiếp tục phát huy tối đa hiệu quả của hệ thống camera đã được lắp đặt trước đó trên địa bàn xã, tăng cường công tác giáo dục ý thức chấp hành pháp luật trong cộng đồng dân cư, đồng thời nâng cao trách nhiệm của Công an xã trong việc đảm bảo an ninh, trật tự;"),
        new Paragraph("Tăng cường vai trò nòng cốt của lực lượng Công an xã trong công tác kiểm tra, đôn đốc, hướng dẫn các thôn, xóm triển khai thực hiện mô hình giám sát an ninh một cách hiệu quả, nâng cao chất lượng hoạt động của các lực lượng tham gia bảo vệ an ninh, trật tự tại địa phương. Đồng thời, đẩy mạnh công tác tuần tra, kiểm soát địa bàn, tạo sự tin tưởng, ủng hộ của nhân dân đối với lực lượng Công an và chính quyền địa phương."),
        new Subclause("Sơ kết, tổng kết việc thực hiện mô hình") { IsHeading = true },
        new Paragraph("Định kỳ 06 tháng, 01 năm tổ chức sơ kết, tổng kết đánh giá kết quả việc thực hiện, rút kinh nghiệm trong công tác tổ chức, vận hành và quản lý hệ thống, từ đó kịp thời điều chỉnh, bổ sung các giải pháp phù hợp, nâng cao hiệu quả mô hình, đồng thời làm cơ sở để nhân rộng tại các khu vực khác trên địa bàn xã."),
        new Clause("Thời gian, địa điểm thực hiện") { IsHeading = true },
        new Paragraph("Thời gian thực hiện: Thực hiện trong quý IV năm 2025."),
        new Paragraph("Địa điểm thực hiện: Tại một số thôn trên địa bàn xã."),
        new Clause("Đơn vị thực hiện") { IsHeading = true },
        new Paragraph("Văn phòng HĐND và UBND xã chủ trì phối hợp với Công an xã, Phòng Kinh tế, các đơn vị có liên quan tổ chức thực hiện."),
        new Section("Nguồn kinh phí"),
        new Paragraph("Tổng kinh phí thực hiện các nội dung trên là: 52.400.000 đồng được phân bổ tại Quyết định số 2831/QĐ-UBND ngày 29/8/2025 của Chủ tịch UBND xã."),
        new Paragraph("Chi tiết có phụ lục dự toán kèm theo."),
        new Section("Tổ chức thực hiện"),
        new Clause("Văn phòng HĐND và UBND xã") { IsHeading = true },
        new ListItem("Văn phòng HĐND và UBND xã chủ trì, phối hợp với Công an xã, các cơ quan, đơn vị liên quan, Uỷ ban MTTQVN xã, các tổ chức chính trị - xã hội, các thôn xây dựng, thực hiện kế hoạch;"),
        new ListItem("Thanh toán, giải ngân, quyết toán nguồn kinh phí hỗ trợ thực hiện theo Kế hoạch này, quản lý và sử dụng nguồn kinh phí theo quy định;"),
        new ListItem("Thực hiện sơ kết, tổng kết đánh giá hiệu quả của Mô hình."),
        new Clause("Phòng Kinh tế") { IsHeading = true },
        new Paragraph("Chủ trì thẩm định nội dung kế hoạch, dự toán kinh phí để đảm bảo thực hiện có hiệu quả kế hoạch này."),
        new Paragraph("Tổ chức kiểm tra, giám sát tình hình sử dụng kinh phí thực hiện kế hoạch."),
        new Clause("Công an xã") { IsHeading = true },
        new ListItem("Rà soát và lập danh sách các điểm phức tạp về an ninh trật tự, an toàn giao thông trên các tuyến đường trục chính để tham mưu, đề xuất vị trí, số camera cần lắp đặt;"),
        new ListItem("Chỉ đạo thành viên Tổ bảo vệ an ninh trật tự thôn xuyên cập nhật, quan sát theo dõi màn hình camera trên địa bàn mình, phối hợp với Ban phát triển thôn trong công tác tuyên truyền vận động nhân dân thực hiện mô hình;"),
        new ListItem("Tiếp nhận, quản lý sử dụng các camera an ninh sau khi nghiệm thu, bàn giao."),
        new Clause("UBMTTQVN xã, các tổ chức chính trị - xã hội") { IsHeading = true },
        new Paragraph("Đề nghị UBMTTQ Việt Nam xã, các tổ chức chính trị - xã hội tăng cường công tác chỉ đạo Ban CTMT thôn, các Chi, Hội đoàn thể phối hợp tổ chức tuyên truyền vận động đoàn viên, hội viên và nhân dân tích cực tham gia thực hiện Mô hình giám sát an ninh hiện đại, hỗ trợ cung cấp mạng enternet, nguồn điện, bảo vệ thiết bị camera tại địa điểm lắp đặt, đảm bảo duy trì hoạt động của thiết bị, đồng thời vận động các cơ quan, đơn vị, tổ chức, cá nhân… tự lắp đặt camera giám sát nhằm đảm bảo tính mạng, tài sản của cá nhân, tổ chức. Vận động đóng góp kinh phí để lắp đặt camera an ninh giám sát ở các tuyến đường thôn, xóm, các điểm công cộng phức tạp về an ninh trật tự, trật tự đô thị, an toàn giao thông, vệ sinh môi trường."),
        new Clause("Các thôn") { IsHeading = true },
        new ListItem("Đề nghị cấp ủy Chi bộ chỉ đạo Thôn Trưởng, Trưởng ban CTMT và các Chi Hội đoàn thể thôn tập trung tuyên truyền, vận động nhân dân thực hiện có hiệu quả Mô hình;"),
        new ListItem("Thôn Trưởng phối hợp với Tổ bảo vệ an ninh trật tự thường xuyên cập nhật, quan sát theo dõi màn hình camera trên địa bàn mình, thực hiện các giải pháp bảo đảm cho các mắt camera hoạt động hiệu quả, đạt được mục đích đề ra;"),
        new ListItem("Đề xuất biểu dương, khen thưởng các tập thể, cá nhân tiêu biểu trong thực hiện mô hình."),
        new Paragraph("Trên đây là Kế hoạch thực hiện mô hình giám sát an ninh hiện đại tại xã Tư Nghĩa. UBND xã đề nghị các cơ quan, đơn vị, UBMTTQVN xã, các tổ chức chính trị - xã hội, các thôn căn cứ yêu cầu, nhiệm vụ để triển khai thực hiện có hiệu quả kế hoạch này./."),
    ];
}
