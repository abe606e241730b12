using CameraProgram.Funding;
using CameraProgram.Parties;

namespace CameraProgram.Demo;

/// <summary>Money that somebody gave, so many days ago.</summary>
internal sealed record DemoMoney(
    int Ago, PartyKind Kind, string? Name, string? Address, long Amount, MoneyChannel Channel = MoneyChannel.Cash, bool Anonymous = false, bool KeepsPledge = false)
{
    public GiverInput Giver => new() { Kind = Kind, Name = Name, Address = Address, AnonymousInPublic = Anonymous };
}

/// <summary>A gift in kind; offered, and taken over unless <paramref name="AcceptedAgo"/> is empty.</summary>
internal sealed record DemoGift(
    int Ago, int? AcceptedAgo, PartyKind GiverKind, string Giver, GiftKind Kind, string What, decimal Quantity, string Unit, long Value, ValuationBasis Basis,
    string BasisText)
{
    public T Describe<T>(T input)
        where T : SaveGiftInput
    {
        (input.Kind, input.What, input.Quantity, input.Unit) = (Kind, What, Quantity, Unit);
        (input.Value, input.Basis, input.BasisText, input.Condition) = (Value, Basis, BasisText, AcceptedAgo is null ? null : "Mới, hoạt động tốt");
        return input;
    }
}

/// <summary>Givers and gifts, plainly invented. Each list begins with what lies furthest back, as numbers of receipts run.</summary>
internal static class DemoGivers
{
    public const string PledgeEnterprise = "Công ty cổ phần Điện máy Demo";

    public const string PledgeShop = "Cửa hàng vật liệu Demo Tâm An";

    /// <summary>To the commune (A). One address holds what must never be made public.</summary>
    public static readonly IReadOnlyList<DemoMoney> OfCommune =
    [
        new(300, PartyKind.Enterprise, "Công ty TNHH Vật liệu xây dựng Demo", "Khu trung tâm xã", 20_000_000, MoneyChannel.Bank),
        new(285, PartyKind.Organisation, "Hợp tác xã Nông nghiệp Demo", "Trên địa bàn xã", 8_000_000, MoneyChannel.Bank),
        new(262, PartyKind.Agency, "Chi nhánh Ngân hàng Demo", "Khu trung tâm xã", 15_000_000, MoneyChannel.Bank),
        new(240, PartyKind.School, "Trường Trung học cơ sở Demo", "Trên địa bàn xã", 3_000_000),
        new(215, PartyKind.Person, "Trần Quốc Xa Quê Demo", "Người con quê hương", 5_000_000, MoneyChannel.Bank),
        new(190, PartyKind.ReligiousSite, "Ban quản lý đền Demo", "Trên địa bàn xã", 4_000_000),
        new(160, PartyKind.Person, "Phạm Thị Hảo Tâm Demo", "Số nhà 12, đường liên thôn, điện thoại 0900 000 123", 2_000_000, Anonymous: true),
        new(128, PartyKind.Enterprise, PledgeEnterprise, "Khu trung tâm xã", 10_000_000, MoneyChannel.Bank, KeepsPledge: true),
        new(96, PartyKind.Unit, "Chi đoàn thanh niên Demo", "Trên địa bàn xã", 1_500_000),
        new(64, PartyKind.Enterprise, PledgeEnterprise, "Khu trung tâm xã", 10_000_000, MoneyChannel.Bank, KeepsPledge: true),
        new(30, PartyKind.Household, "Gia đình ông Lê Văn Tự Nguyện Demo", "Trên địa bàn xã", 1_000_000),
        new(12, PartyKind.Enterprise, "Quán ăn gia đình Demo", "Khu trung tâm xã", 2_000_000, MoneyChannel.Bank),
        new(5, PartyKind.Person, null, null, 500_000),
    ];

    public static readonly IReadOnlyList<DemoGift> ToCommune =
    [
        new(150, 146, PartyKind.Enterprise, "Cửa hàng điện tử Demo", GiftKind.Equipment, "Camera IP 4 MP kèm thẻ nhớ", 4, "chiếc", 9_800_000, ValuationBasis.Invoice, "Hóa đơn bán hàng số 123 (Demo)"),
        new(8, null, PartyKind.Organisation, "Hợp tác xã Cơ khí Demo", GiftKind.Pole, "Cột thép mạ kẽm cao 6 m", 3, "cột", 5_400_000, ValuationBasis.MarketPrice, "Báo giá của hai cửa hàng trên địa bàn"),
    ];

    /// <summary>To the first hamlet that collects (B), beside the households of the register.</summary>
    public static readonly IReadOnlyList<DemoMoney> OfHamlet =
    [
        new(205, PartyKind.Enterprise, PledgeShop, null, 1_000_000, KeepsPledge: true),
        new(181, PartyKind.Person, "Nguyễn Thị Đi Làm Xa Demo", "Người con của thôn", 2_000_000, MoneyChannel.Bank),
        new(163, PartyKind.Household, "Gia đình bà Hoàng Thị Giấu Tên Demo", "Số nhà 7, ĐT 0900000456", 500_000, Anonymous: true),
        new(131, PartyKind.Unit, "Chi hội Nông dân Demo", null, 1_500_000),
        new(104, PartyKind.ReligiousSite, "Ban khánh tiết đình Demo", null, 1_000_000),
        new(72, PartyKind.Person, null, null, 200_000),
        new(44, PartyKind.Enterprise, "Cơ sở xay xát Demo", null, 1_200_000, MoneyChannel.Bank),
        new(16, PartyKind.Household, "Gia đình anh Đỗ Văn Mới Về Demo", null, 300_000),
    ];

    public static readonly IReadOnlyList<DemoGift> ToHamlet =
    [
        new(125, 122, PartyKind.Unit, "Chi hội Cựu chiến binh Demo", GiftKind.Labour, "Ngày công chôn cột, kéo dây", 6, "ngày công", 1_500_000, ValuationBasis.Committee, "Theo giá ngày công phổ biến tại địa phương"),
        new(118, 115, PartyKind.Household, "Gia đình ông Vi Văn Cho Cột Demo", GiftKind.Pole, "Cột bê tông cao 7 m", 2, "cột", 2_600_000, ValuationBasis.MarketPrice, "Giá bán tại cửa hàng vật liệu"),
        new(6, null, PartyKind.Household, "Gia đình chị Lương Thị Góp Mạng Demo", GiftKind.Internet, "Đường truyền Internet dùng chung cho 02 camera", 12, "tháng", 1_800_000, ValuationBasis.DonorsWord, "Theo lời người tặng"),
    ];
}
