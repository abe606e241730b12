using System.Globalization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

/// <summary>The commitment of a household that has a camera, empty or filled in and signed on a screen.</summary>
internal static class CommitmentForm
{
    /// <param name="number">Another household each time.</param>
    public static OfficialPaper Build(int number = 1, bool isEmpty = false)
    {
        string? Known(string value) => isEmpty ? null : value;
        var name = string.Create(CultureInfo.InvariantCulture, $"Nguyễn Thị Demo {number}");
        var signer = new Signature { Authority = ["Người cam kết"], Instruction = "(Ký, ghi rõ họ tên)" };
        return new OfficialPaper
        {
            Kind = PaperKinds.OwnForm("Bản cam kết", "commitment"),
            Form = PaperForm.OwnForm,
            PlaceAndDate = new PlaceAndDate("Ninh Giang", isEmpty ? new PaperDate(null, null, 2026) : PaperDate.From(new DateOnly(2026, 11, 22))),
            Subject = "Tham gia xây dựng mô hình “Camera an ninh”",
            BookmarkName = isEmpty ? "Mẫu trống" : name,
            AddressedTo = ["Ủy ban nhân dân xã Ninh Giang", "Công an xã Ninh Giang"],
            Body =
            [
                new FillIn("Họ và tên (người đại diện)", Known(name)),
                new FillIn(new FillInField("Số CCCD", Known("027 *** *** 001")), new FillInField("Điện thoại", Known("0900 000 001"))),
                new FillIn("Địa chỉ", Known(string.Create(CultureInfo.InvariantCulture, $"Ngõ {number}, thôn Ninh Phú 2, xã Ninh Giang"))),
                new FillIn(new FillInField("Vị trí camera", Known("Cổng nhà, hướng ra đường trục thôn"), 2), new FillInField("Số mắt", Known("2"))),
                new FillIn(new FillInField("Chủng loại", Known("Demo Cam A1")), new FillInField("Hướng", Known("Đông Bắc")), new FillInField("Lưu (ngày)", Known("15"))),
                new Paragraph("Tôi (chúng tôi) tự nguyện tham gia mô hình và cam kết:"),
                new Clause("Hướng camera bao quát, có trọng điểm ra khu vực công cộng; không hướng vào nhà ở, nơi riêng tư của người khác."),
                new Clause("Thường xuyên theo dõi; khi phát hiện người, phương tiện, hành vi nghi vấn thì báo ngay cho Công an xã."),
                new Clause("Cung cấp, trích xuất dữ liệu khi cơ quan chức năng có yêu cầu theo quy định của pháp luật."),
                new Clause("Không chỉnh sửa, cắt ghép; không phát tán hình ảnh lên mạng xã hội hoặc cho người không có thẩm quyền."),
                new Clause("Duy trì điện, Internet, thời gian lưu hình ảnh; báo cho thôn khi camera hỏng hoặc thay đổi vị trí, hướng."),
                new Clause("Đổi mật khẩu mặc định, giữ bí mật tài khoản quản trị camera."),
                new Paragraph("Ý kiến riêng về dữ liệu cá nhân của người ký (chọn một):"),
                new CheckLine("Đồng ý để Ủy ban nhân dân xã, Công an xã xử lý dữ liệu liên hệ của tôi phục vụ mô hình.", IsChecked: !isEmpty),
                new CheckLine("Không đồng ý."),
                new Paragraph("Cam kết có hiệu lực kể từ ngày ký; người cam kết có thể rút cam kết bằng thông báo cho Ủy ban nhân dân xã. Bản cam kết lập thành 02 bản có giá trị như nhau."),
            ],
            Signature = Signatures.Parties(
                isEmpty ? signer : signer with
                {
                    SignerName = name,
                    Drawing = DrawnSignatures.Wide(),
                    SignedNote = "Ký trên màn hình lúc 09:12 ngày 22/11/2026",
                },
                new Signature { Authority = ["Xác nhận thôn, tổ dân phố"], Instruction = "(Ký, ghi rõ họ tên)" },
                new Signature { Authority = ["Công an xã"], Instruction = "(Ký, ghi rõ họ tên, đóng dấu)" }),
            Layout = PaperLayout.Standard with { Sizes = PaperSizes.Small, ParagraphSpacingPt = 4, LineSpacing = 1 },
        };
    }
}
