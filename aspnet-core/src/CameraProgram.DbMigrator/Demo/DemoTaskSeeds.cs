using CameraProgram.OrgUnits;
using CameraProgram.WorkTasks;

namespace CameraProgram.Demo;

/// <param name="DueIn">Days from today.</param>
/// <param name="With">A unit that coordinates.</param>
internal sealed record DemoTaskSeed(
    string Title, string Content, OrgUnitKind Unit, int DueIn, TaskPriority Priority, DemoWay Way, OrgUnitKind? With = null);

/// <summary>What the board gave directly, beside the plans: the everyday work of the programme.</summary>
internal static class DemoTaskSeeds
{
    public static readonly IReadOnlyList<DemoTaskSeed> Given =
    [
        new("Rà soát, thay thế camera hỏng trên tuyến đường trục chính",
            "Kiểm tra từng điểm, ghi rõ nguyên nhân hỏng, đề xuất sửa chữa hoặc thay thế.",
            OrgUnitKind.CommunePolice, -4, TaskPriority.High, DemoWay.Working),
        new("Tổng hợp danh sách hộ đăng ký lắp camera hướng ra đường",
            "Lập danh sách theo thôn, tổ dân phố; ghi số camera, hướng quan sát, người liên hệ.",
            OrgUnitKind.Hamlet, 3, TaskPriority.Normal, DemoWay.Working, OrgUnitKind.FatherlandFront),
        new("Chuẩn bị tài liệu họp giao ban Ban Điều hành",
            "Báo cáo tiến độ, các việc quá hạn, đề xuất tháo gỡ.",
            OrgUnitKind.PeoplesCommittee, 1, TaskPriority.Urgent, DemoWay.Accepted),
        new("Kiểm tra nguồn điện, đường truyền Internet tại các điểm dự kiến lắp đặt",
            "Đo tốc độ đường truyền, kiểm tra an toàn điện, chụp ảnh hiện trạng.",
            OrgUnitKind.CommunePolice, 6, TaskPriority.Normal, DemoWay.Submitted, OrgUnitKind.EconomicDivision),
        new("Đối chiếu số tiền ủng hộ lắp camera với sao kê ngân hàng",
            "Thống nhất số liệu giữa phiếu thu, sổ của thôn và sao kê.",
            OrgUnitKind.EconomicDivision, 5, TaskPriority.High, DemoWay.Returned),
        new("Khảo sát bổ sung các điểm chưa có camera quan sát",
            "Đi thực địa cùng công an viên, đánh dấu các đoạn chưa được quan sát.",
            OrgUnitKind.CommunePolice, 12, TaskPriority.Normal, DemoWay.AskingForTime, OrgUnitKind.Hamlet),
        new("Tuyên truyền trên loa truyền thanh về quyền riêng tư khi lắp camera",
            "Phát ba buổi trong tuần, nội dung do Công an cung cấp.",
            OrgUnitKind.CultureSocialDivision, -18, TaskPriority.Normal, DemoWay.CompletedOnTime),
        new("Vận động hộ kinh doanh ký cam kết phối hợp trích xuất hình ảnh",
            "Ký cam kết tự nguyện; không lập danh sách hộ không tham gia.",
            OrgUnitKind.FatherlandFront, -33, TaskPriority.Normal, DemoWay.CompletedLate),
        new("Lắp biển báo khu vực có camera giám sát",
            "Biển đặt ở đầu tuyến, ghi rõ đơn vị quản lý và số điện thoại.",
            OrgUnitKind.Hamlet, -75, TaskPriority.Normal, DemoWay.CompletedOnTime),
        new("Tập huấn sử dụng phần mềm xem camera cho tổ bảo vệ an ninh trật tự",
            "Một buổi, có thực hành trên điện thoại.",
            OrgUnitKind.CommunePolice, -120, TaskPriority.Normal, DemoWay.CompletedOnTime),
        new("Kiểm kê camera hiện có trên địa bàn",
            "Thống kê camera của hộ gia đình, cơ quan, trường học; ghi số mắt và thời gian lưu.",
            OrgUnitKind.CommunePolice, -205, TaskPriority.Normal, DemoWay.CompletedOnTime),
        new("Rà soát văn bản thỏa thuận với nhà cung cấp đường truyền",
            "Đối chiếu giá, tốc độ cam kết và thời hạn hợp đồng.",
            OrgUnitKind.EconomicDivision, -230, TaskPriority.Normal, DemoWay.CompletedLate),
        new("Chụp ảnh hiện trạng cổng chào các thôn",
            "Phục vụ chọn vị trí lắp đặt.",
            OrgUnitKind.CultureSocialDivision, 9, TaskPriority.Normal, DemoWay.Cancelled),
        new("Kiểm tra hướng quay của camera sau khi điều chỉnh",
            "Xem ảnh thực tế từng camera, bảo đảm không hướng vào nhà dân.",
            OrgUnitKind.Hamlet, 14, TaskPriority.Normal, DemoWay.Assigned),
    ];
}
