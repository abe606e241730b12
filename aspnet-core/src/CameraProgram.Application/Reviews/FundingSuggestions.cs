using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Reviews;

/// <summary>What the figures say of money, a line for the budget and one for each of the two funds; nothing of what did not move.</summary>
internal static class FundingSuggestions
{
    public static string Moved(FigureValues figures) => string.Join('\n', new[] { Budget(figures), Commune(figures), Hamlets(figures) }.Where(line => line.Length > 0));

    private static string Budget(FigureValues figures)
    {
        string[] codes = [BudgetFigures.Approved, "funding.allocated", "funding.committed", BudgetFigures.Paid, "funding.left"];
        return Array.TrueForAll(codes, code => figures[code] == 0)
            ? ""
            : $"Trong kỳ, kinh phí được duyệt {Dong(figures, BudgetFigures.Approved)}; được phân bổ {Dong(figures, "funding.allocated")}; đã ký hợp đồng {Dong(figures, "funding.committed")}; "
                + $"đã thanh toán {Dong(figures, BudgetFigures.Paid)}; chưa chi cuối kỳ {Dong(figures, "funding.left")}.";
    }

    private static string Commune(FigureValues figures) => figures["funding.moneyA"] == 0 && figures["funding.goodsA"] == 0
        ? ""
        : $"Xã tiếp nhận ủng hộ tự nguyện bằng tiền {Dong(figures, "funding.moneyA")}, bằng hiện vật quy đổi {Dong(figures, "funding.goodsA")}.";

    private static string Hamlets(FigureValues figures) => figures["funding.moneyB"] == 0 && figures["funding.goodsB"] == 0
        ? ""
        : $"Các thôn, tổ dân phố vận động tự nguyện theo thỏa thuận của cư dân được {Dong(figures, "funding.moneyB")} bằng tiền, {Dong(figures, "funding.goodsB")} hiện vật quy đổi.";

    private static string Dong(FigureValues figures, string code) => $"{Numerals.Grouped(figures[code])} đồng";
}
