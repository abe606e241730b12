using CameraProgram.Documents;

namespace CameraProgram.Commitments;

/// <summary>
/// The clauses a commune begins with: what people are asked for in the plan of a commune (Kế hoạch 80/KH-UBND, III.4), and what
/// practice adds. Every commune writes its own versions after it.
/// </summary>
public static class FirstTerms
{
    private const string FromPlan = "Nội dung ký cam kết trong kế hoạch xây dựng mô hình.";

    /// <summary>The commune's own choice; no rule gives a figure.</summary>
    private const int Months = 24;

    /// <param name="programme">As the commune calls it: "Camera an ninh".</param>
    /// <param name="kind">"xã", "phường", "đặc khu".</param>
    public static CommitmentTermsText Of(string programme, string kind) => new(
        $"Tham gia xây dựng {InText.Programme(programme)}",
        "Sau khi được nghe giới thiệu về mục đích, cách làm và quyền, nghĩa vụ của người tham gia, tôi (chúng tôi) tự nguyện tham gia và cam kết thực hiện các nội dung sau:",
        [
            new("Hướng camera về vị trí có khả năng quan sát rộng, trọng điểm ở khu vực công cộng; không quay vào nhà ở, nơi riêng tư của người khác.", FromPlan),
            new($"Thường xuyên theo dõi camera; khi phát hiện người, phương tiện, sự việc nghi vấn thì báo ngay cho Công an {kind}.", FromPlan),
            new("Cung cấp, trích xuất dữ liệu camera khi cơ quan chức năng có yêu cầu theo quy định của pháp luật.", FromPlan),
            new("Không cắt ghép, chỉnh sửa dữ liệu; không phát tán hình ảnh lên mạng xã hội hoặc cho người không có thẩm quyền.", "Để bảo vệ hình ảnh và đời tư của người được ghi hình."),
            new("Duy trì điện, Internet và thời gian lưu hình ảnh; báo cho thôn, tổ dân phố khi camera hỏng hoặc thay đổi vị trí, hướng quan sát.", "Để sơ đồ camera luôn đúng."),
            new("Đổi mật khẩu mặc định, giữ bí mật tài khoản quản trị camera.", "Để người lạ không vào được camera qua mạng."),
        ],
        $"Đồng ý để Ủy ban nhân dân {kind}, Công an {kind} lưu và sử dụng họ tên, số điện thoại, số CCCD, địa chỉ của tôi để liên hệ về camera và bản cam kết này; tôi có thể rút lại sự đồng ý này bất cứ lúc nào.",
        "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, hiệu lực 01/01/2026; trích dẫn đọc trong bản tổng hợp tháng 9/2026, chưa đối chiếu toàn văn.",
        LegalBasisStatus.SecondarySource,
        Months);
}
