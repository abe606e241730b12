using CameraProgram.Communes;
using CameraProgram.OfficialDocuments.Words;

namespace CameraProgram.Budgets;

/// <summary>Amounts of money as the commune reads them aloud on its papers.</summary>
public static class AmountWords
{
    /// <summary>52400000 → "Năm mươi hai triệu bốn trăm nghìn đồng".</summary>
    public static string Of(long amount, AmountWording wording) => wording switch
    {
        AmountWording.Southern => VietnameseNumberWords.WriteDong(amount, NumberWordsStyle.Southern),
        AmountWording.NorthernEven => VietnameseNumberWords.WriteDong(amount, withEvenMark: true),
        _ => VietnameseNumberWords.WriteDong(amount),
    };
}
