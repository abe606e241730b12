namespace CameraProgram.Demo;

/// <summary>The duties of the eleven seats (Điều 4) and of the support team (Điều 5) in the regulation of Thiện Tân, word for word.</summary>
internal static class DemoDuties
{
    public const string OfSupportTeam =
        """
        Tổ công tác giúp việc Ban Điều hành có trách nhiệm thực hiện các nhiệm vụ liên quan đến khai thác, vận hành, sử dụng hệ thống camera giám sát bảo đảm an ninh trật tự do Ban điều hành chỉ đạo. Thường xuyên phối hợp trao đổi thông tin để thống nhất về số liệu tình hình, kết quả theo chức năng nhiệm vụ của mỗi ngành trong công tác xây dựng, quản lý và sử dụng mô hình.
        Có trách nhiệm hỗ trợ vận hành hệ thống camera bảo đảm thông suốt. Thực hiện công tác bảo trì, bảo dưỡng, sửa chữa hệ thống camera giám sát bảo đảm sử dụng đạt chất lượng, hiệu quả. Hỗ trợ Ban điều hành thực hiện các công việc có liên quan đến kỹ thuật của hệ thống khi có yêu cầu.
        """;

    /// <summary>In the order of the regulation; the first seat is the head's.</summary>
    public static readonly IReadOnlyList<string> OfSeats =
    [
        """
        Chỉ đạo chung và điều hành mọi hoạt động của Ban Điều hành.
        """,
        """
        Có trách nhiệm chỉ đạo các thôn trong việc quản lý cơ sở vật chất cho hệ thống camera an ninh. Chỉ đạo quản lý, sử dụng, bảo trì, sửa chữa hệ thống camera an ninh và hệ thống lưu trữ tại xã.
        Chủ trì giao ban, họp Ban Điều hành khi được Trưởng Ban ủy quyền; thay mặt Trưởng Ban Điều hành chỉ đạo, điều hành các bộ phận khác và thực hiện các công việc khác do Trưởng Ban Điều hành giao.
        """,
        """
        Giúp Trưởng ban Điều hành theo dõi, điều hành và chỉ đạo nội dung, kế hoạch hoạt động của mô hình trên địa bàn toàn xã. Trực tiếp chỉ đạo lực lượng Công an xã xác minh, xử lý các hành vi vi phạm pháp luật xảy ra trên địa bàn xã.
        Chủ trì giao ban, họp Ban Điều hành khi được Trưởng Ban ủy quyền; thay mặt Trưởng Ban Điều hành chỉ đạo, điều hành các bộ phận khác và thực hiện các công việc khác do Trưởng Ban Điều hành giao.
        """,
        """
        Phối hợp huy động kinh phí nguồn lực xã hội hóa từ các cơ quan, đơn vị, doanh nghiệp, các tổ chức, cá nhân và nhân dân ủng hộ để lắp đặt và duy trì hoạt động của hệ thống camera an ninh. Tuyên truyền, vận động các tổ chức hội, tổ chức, cá nhân tích cực tham gia phong trào bảo vệ an ninh Tổ quốc và xây dựng mô hình camera an ninh.
        Tuyên truyền, vận động đảng viên, hội viên và nhân dân nêu cao tinh thần trách nhiệm, tự giác, gương mẫu trong phong trào toàn dân bảo vệ an ninh Tổ quốc.
        """,
        """
        Chỉ đạo Tổ giúp việc Ban điều hành và lực lượng Công an xã triển khai thực hiện các nhiệm vụ công tác phòng chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới theo chức năng, nhiệm vụ được phân công. Phối hợp khai thác dữ liệu từ hệ thống camera và sử dụng có hiệu quả trong công tác đấu tranh phòng chống tội phạm, xử lý các hành vi vi phạm pháp luật trên địa bàn.
        Chỉ đạo lực lượng thực hiện công tác phối hợp với các ban, ngành, đoàn thể trong việc thực hiện các Đề án, Nghị quyết liên tịch, Chương trình phối hợp trong công tác phòng chống tội phạm; nâng cao hiệu quả hoạt động mô hình “Camera giám sát, bảo đảm an ninh, trật tự”.
        """,
        """
        Chỉ đạo lực lượng Quân sự phối hợp với lực lượng Công an thực hiện các Nghị định, Nghị quyết, Thông tư liên tịch về công tác phòng chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc; phối hợp lực lượng Công an xã trong công tác phòng chống tội phạm, bảo đảm an ninh trật tự trên địa bàn xã.
        """,
        """
        Phối hợp thực hiện công tác tổng hợp, báo cáo, chuẩn bị các nội dung phục vụ cho các hội nghị sơ kết, tổng kết của Ban điều hành theo sự phân công của Trưởng ban điều hành.
        """,
        """
        Phối hợp thực hiện tốt công tác thông tin, tuyên truyền nâng cao nhận thức cho cán bộ và nhân dân trên địa bàn về vai trò tác dụng của hệ thống camera giám sát trên các phương tiện thông tin đại chúng.
        Xây dựng bản tin biểu dương những điển hình tiên tiến, những tập thể, cá nhân có thành tích xuất sắc trong phong trào toàn dân bảo vệ ANTQ nói chung và xây dựng, củng cố mô hình nói riêng.
        """,
        """
        Phối hợp tham mưu cho Ban điều hành việc bố trí, sử dụng các nguồn kinh phí phục vụ cho mua sắm các trang thiết bị phục vụ cho lắp đặt hệ thống camera giám sát bảo đảm an ninh trật tự, kinh phí vận hành và duy trì, bảo dưỡng các thiết bị của hệ thống camera an ninh, kinh phí tổ chức hội nghị sơ kết, tổng kết... đúng quy định của pháp luật.
        """,
        """
        Phối hợp thực hiện công tác tuyên truyền, vận động nâng cao nhận thức cho cán bộ giáo viên, nhân viên và học sinh về chủ trương lắp đặt camera an ninh; huy động nguồn lực để triển khai lắp đặt camera tại đơn vị góp phần giữ vững an ninh, trật tự khu vực do đơn vị mình quản lý. Duy trì kết nối camera tại khu vực công cộng với hệ thống camera an ninh của xã và thường xuyên bảo trì, bảo dưỡng và sử dụng có hiệu quả.
        """,
        """
        Phối hợp thực hiện tốt công tác tuyên truyền, vận động các tập thể, cá nhân trong thực hiện tốt phong trào toàn dân bảo vệ ANTQ, tích cực thực hiện có hiệu quả mô hình “Camera giám sát, bảo đảm an ninh, trật tự”.
        Có trách nhiệm vận các hội viên và quần chúng nhân dân trên địa bàn tích cực tham gia xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc và vận động các gia đình có điểm lắp đặt Camera sử dụng đường truyền Internet và đường điện duy trì hoạt động của các mắt Camera. Thống nhất hình thức huy động kinh phí lắp đặt và duy trì hoạt động, quản lý, bảo trì, sửa chữa hệ thống bảo đảm sử dụng hiệu quả cao nhất. Thường xuyên phối hợp lực lượng Công an xã rà soát, khảo sát, nghiên cứu, bổ sung các thiết bị, các điểm cần lắp đặt camera và huy động nguồn lực để lắp đặt bổ sung. Quản lý, bảo vệ hệ thống camera an ninh.
        """,
    ];
}
