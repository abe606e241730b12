using CameraProgram.Communes;
using CameraProgram.Hamlets;
using CameraProgram.OrgUnits;

namespace CameraProgram.Demo;

internal sealed record HamletSeed(HamletKind Kind, string Name, int Households, int People, string Head);

internal sealed record CommuneSeed(
    string Code, string ProvinceCode, CommuneType Type, string Name, string Key, string ProgrammeName, string? Slogan,
    string Address, string Phone, string Email, long AreaSquareMetres,
    IReadOnlyList<HamletSeed> Hamlets, IReadOnlyList<(OrgUnitKind Kind, string Name, string Short)> FurtherUnits);

/// <summary>
/// What the source documents say of the communes. Hamlets, people and figures that they do not give are invented and marked
/// as such by their names ("Demo").
/// </summary>
internal static class DemoSeeds
{
    /// <summary>The main demo commune: the demo accounts belong to it.</summary>
    public const string MainCode = "06436";

    public static readonly IReadOnlyList<CommuneSeed> Communes =
    [
        new(MainCode, "20", CommuneType.Xa, "Thiện Tân", "thientan",
            "Camera giám sát, bảo đảm an ninh, trật tự", null,
            "Trụ sở UBND xã Thiện Tân, tỉnh Lạng Sơn", "0205 000 0001", "vanphong@thientan.example", 68_400_000,
            [
                new(HamletKind.Thon, "Đèo Lăn", 142, 611, "Hoàng Văn Demo Một"),
                new(HamletKind.Thon, "Làng Coóc", 128, 540, "Lý Thị Demo Hai"),
                new(HamletKind.Thon, "Thống Nhất", 165, 702, "Vi Văn Demo Ba"),
                new(HamletKind.Thon, "Hòa Bình", 96, 408, "Nông Văn Demo Bốn"),
                new(HamletKind.Thon, "Tân Lập", 117, 489, "Lương Thị Demo Năm"),
                new(HamletKind.Thon, "Minh Tiến", 104, 433, "Hứa Văn Demo Sáu"),
            ],
            [
                (OrgUnitKind.SupportTeam, "Tổ giúp việc Ban Điều hành", "TGV"),
                (OrgUnitKind.School, "Các trường học trên địa bàn xã", "TH"),
                (OrgUnitKind.Other, "Các thôn trên địa bàn xã", "CT"),
            ]),
        new("14038", "37", CommuneType.Xa, "Ninh Giang", "ninhgiang",
            "Camera an ninh",
            "Phát huy hiệu quả mô hình Camera an ninh góp phần bảo đảm an ninh, trật tự, phòng chống tội phạm trên địa bàn xã Ninh Giang",
            "Trụ sở UBND xã Ninh Giang, tỉnh Ninh Bình", "0228 000 0002", "vanphong@ninhgiang.example", 31_200_000,
            [
                new(HamletKind.Xom, "Đông", 211, 803, "Trần Văn Demo Một"),
                new(HamletKind.Xom, "Tây", 187, 720, "Phạm Thị Demo Hai"),
                new(HamletKind.Thon, "La Mai", 240, 930, "Nguyễn Văn Demo Ba"),
                new(HamletKind.Thon, "Phú Lăng", 198, 771, "Bùi Thị Demo Bốn"),
                new(HamletKind.Thon, "Trung Trữ", 226, 868, "Đinh Văn Demo Năm"),
            ],
            [
                (OrgUnitKind.MassOrganisation, "Các thôn, xóm, đoàn thể tại khu dân cư", "KDC"),
                (OrgUnitKind.Other, "Các cơ quan, doanh nghiệp, trường học, cơ sở tín ngưỡng, tôn giáo", "CQDN"),
            ]),
        new("21235", "51", CommuneType.Xa, "Tư Nghĩa", "tunghia",
            "Mô hình giám sát an ninh hiện đại", null,
            "Trụ sở UBND xã Tư Nghĩa, tỉnh Quảng Ngãi", "0255 000 0003", "vanphong@tunghia.example", 38_900_000,
            [
                new(HamletKind.Thon, "La Hà 1", 305, 1_190, "Nguyễn Văn Demo Một"),
                new(HamletKind.Thon, "La Hà 2", 287, 1_102, "Võ Thị Demo Hai"),
                new(HamletKind.Thon, "Điện An", 264, 1_020, "Phạm Văn Demo Ba"),
                new(HamletKind.Thon, "Phú Thuận", 231, 914, "Huỳnh Thị Demo Bốn"),
            ],
            [(OrgUnitKind.Other, "Các thôn trên địa bàn xã", "CT")]),
        new("19804", "46", CommuneType.Phuong, "Hương An", "huongan",
            "Camera An ninh", null,
            "Trụ sở UBND phường Hương An, thành phố Huế", "0234 000 0004", "vanphong@huongan.example", 15_700_000,
            [
                new(HamletKind.ToDanPho, "An Hòa", 240, 980, "Lê Văn Demo Một"),
                new(HamletKind.ToDanPho, "Cổ Bưu", 221, 890, "Tôn Thị Demo Hai"),
                new(HamletKind.ToDanPho, "An Vân", 256, 1_043, "Hồ Văn Demo Ba"),
                new(HamletKind.ToDanPho, "Thanh Chữ", 189, 760, "Châu Thị Demo Bốn"),
                new(HamletKind.ToDanPho, "An Lưu", 174, 702, "Trần Văn Demo Năm"),
            ],
            [
                (OrgUnitKind.EconomicDivision, "Bộ phận Kế toán - Ngân sách", "KTNS"),
                (OrgUnitKind.CultureSocialDivision, "Bộ phận Văn hóa thông tin phường", "VHTT"),
                (OrgUnitKind.Other, "Các tổ dân phố", "TDP"),
            ]),
    ];
}
