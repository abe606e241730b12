using CameraProgram.Parties;

namespace CameraProgram.Demo;

/// <summary>Names and numbers that are plainly invented: every name ends in "Demo", every telephone number begins with 0900 0.</summary>
internal static class DemoNames
{
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Nông", "Vi", "Lý", "Lương", "Bùi", "Đỗ", "Võ"];
    private static readonly string[] Middles = ["Văn", "Thị", "Đức", "Thị Thu", "Xuân", "Hữu", "Thị Ngọc"];
    private static readonly string[] Given = ["An", "Bình", "Cường", "Dung", "Đông", "Giang", "Hải", "Hoa", "Khánh", "Lan", "Minh", "Nga", "Phúc", "Quang", "Sơn", "Tâm", "Vinh", "Yến"];

    /// <summary>A household's head, or another kind of owner now and then.</summary>
    public static (PartyKind Kind, string Name, string? Representative) OwnerOf(int number, string hamlet) => number switch
    {
        _ when number % 13 == 6 => (PartyKind.Enterprise, $"Cửa hàng tạp hóa Demo {number}", Person(number)),
        _ when number % 29 == 11 => (PartyKind.School, $"Trường Tiểu học Demo {hamlet}", Person(number)),
        _ when number % 31 == 17 => (PartyKind.ReligiousSite, $"Đình làng Demo {hamlet}", Person(number)),
        _ when number % 37 == 20 => (PartyKind.Agency, $"Nhà văn hóa Demo {hamlet}", Person(number)),
        _ => (PartyKind.Household, Person(number), null),
    };

    public static string Phone(int commune, int number) => FormattableString.Invariant($"09000{commune}{number:0000}");

    private static string Person(int number) =>
        $"{Families[number % Families.Length]} {Middles[number % Middles.Length]} {Given[number % Given.Length]} Demo";
}
