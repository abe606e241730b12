using System.Text;

namespace CameraProgram.OfficialDocuments.Words;

/// <summary>Writes whole numbers and amounts of money in Vietnamese words.</summary>
public static class VietnameseNumberWords
{
    /// <summary>The largest number that can be written: one million billion (10^15).</summary>
    public const long Maximum = 1_000_000_000_000_000;

    private const long Billion = 1_000_000_000;

    private static readonly string[] Digits =
        ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>
    /// An amount of whole đồng as it stands after "Bằng chữ:", with a capital first letter:
    /// 52400000 → "Năm mươi hai triệu bốn trăm nghìn đồng".
    /// </summary>
    /// <param name="amount">Whole đồng, 0 … <see cref="Maximum"/>.</param>
    /// <param name="style">The regional reading.</param>
    /// <param name="withEvenMark">Adds "chẵn" when the amount is a positive multiple of 1,000 đồng.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or above <see cref="Maximum"/>.</exception>
    public static string WriteDong(
        long amount, NumberWordsStyle style = NumberWordsStyle.Northern, bool withEvenMark = false)
    {
        var words = Write(amount, style);
        var evenMark = withEvenMark && amount > 0 && amount % 1000 == 0 ? " chẵn" : "";
        return char.ToUpperInvariant(words[0]) + words[1..] + " đồng" + evenMark;
    }

    /// <summary>A number in lower-case words without a unit: 24 → "hai mươi tư".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above <see cref="Maximum"/>.</exception>
    public static string Write(long number, NumberWordsStyle style = NumberWordsStyle.Northern)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Maximum);

        if (number == 0)
        {
            return Digits[0];
        }

        var words = new StringBuilder();
        var billions = number / Billion;
        if (billions > 0)
        {
            // "tỷ" is the last unit of the language: above it the count of billions is read as a number itself.
            AppendBelowBillion(words, billions, style);
            Append(words, "tỷ");
        }

        AppendBelowBillion(words, number % Billion, style);
        return words.ToString();
    }

    private static void AppendBelowBillion(StringBuilder words, long number, NumberWordsStyle style)
    {
        AppendGroup(words, (int)(number / 1_000_000), "triệu", style);
        AppendGroup(words, (int)(number / 1_000 % 1_000), style == NumberWordsStyle.Southern ? "ngàn" : "nghìn", style);
        AppendGroup(words, (int)(number % 1_000), "", style);
    }

    private static void AppendGroup(StringBuilder words, int group, string unit, NumberWordsStyle style)
    {
        if (group == 0)
        {
            return;
        }

        var (hundreds, tens, ones) = (group / 100, group / 10 % 10, group % 10);
        // A group that follows another is read with its empty hundreds, so that 1.005 differs from 1.500.
        var hasHundreds = hundreds > 0 || words.Length > 0;
        if (hasHundreds)
        {
            Append(words, Digits[hundreds]);
            Append(words, "trăm");
        }

        AppendTens(words, tens, ones, hasHundreds, style);
        AppendOnes(words, tens, ones, style);
        Append(words, unit);
    }

    private static void AppendTens(StringBuilder words, int tens, int ones, bool hasHundreds, NumberWordsStyle style)
    {
        switch (tens)
        {
            case 0 when ones > 0 && hasHundreds:
                Append(words, style == NumberWordsStyle.Southern ? "lẻ" : "linh");
                break;
            case 1:
                Append(words, "mười");
                break;
            case > 1:
                Append(words, Digits[tens]);
                Append(words, "mươi");
                break;
        }
    }

    private static void AppendOnes(StringBuilder words, int tens, int ones, NumberWordsStyle style)
    {
        var word = (tens, ones) switch
        {
            (_, 0) => "",
            ( > 1, 1) => "mốt",
            ( > 1, 4) when style == NumberWordsStyle.Northern => "tư",
            ( > 0, 5) => "lăm",
            _ => Digits[ones],
        };
        Append(words, word);
    }

    private static void Append(StringBuilder words, string word)
    {
        if (word.Length == 0)
        {
            return;
        }

        if (words.Length > 0)
        {
            words.Append(' ');
        }

        words.Append(word);
    }
}
