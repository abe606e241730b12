using System.Globalization;
using CameraProgram.OfficialDocuments.Words;

namespace CameraProgram.OfficialDocuments.Tests.Words;

public sealed class VietnameseNumberWordsTests
{
    public static TheoryData<long, string, string, string> Examples()
    {
        var data = new TheoryData<long, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Words", "number_words_examples.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            data.Add(long.Parse(cells[0], CultureInfo.InvariantCulture), cells[2], cells[3], cells[4]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void WriteDong_WhenInTheExamples_IsWordForWord(long amount, string northern, string even, string southern)
    {
        VietnameseNumberWords.WriteDong(amount).ShouldBe(northern);
        VietnameseNumberWords.WriteDong(amount, withEvenMark: true).ShouldBe(even);
        VietnameseNumberWords.WriteDong(amount, NumberWordsStyle.Southern).ShouldBe(southern);
    }

    [Fact]
    public void Examples_WhenRead_AreAllThere() => Examples().Count.ShouldBe(38);

    [Theory]
    [InlineData(0, "Không đồng")]
    [InlineData(104, "Một trăm linh bốn đồng")]
    [InlineData(1_000_005_000, "Một tỷ không trăm linh năm nghìn đồng")]
    [InlineData(999_999_000_000_000, "Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ đồng")]
    public void WriteDong_WhenGroupsAreEmpty_SkipsThem(long amount, string words) =>
        VietnameseNumberWords.WriteDong(amount).ShouldBe(words);

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(1_000_000_000_000_001)]
    [InlineData(long.MaxValue)]
    public void WriteDong_WhenOutsideTheRange_Refuses(long amount) =>
        Should.Throw<ArgumentOutOfRangeException>(() => VietnameseNumberWords.WriteDong(amount));

    [Theory]
    [InlineData(NumberWordsStyle.Northern)]
    [InlineData(NumberWordsStyle.Southern)]
    public void Write_WhenReadBack_GivesEveryNumberUnderTenThousand(NumberWordsStyle style)
    {
        for (var number = 0; number <= 9_999; number++)
        {
            NumberWordsParser.Parse(VietnameseNumberWords.Write(number, style)).ShouldBe(number);
        }
    }

    [Theory]
    [InlineData(NumberWordsStyle.Northern)]
    [InlineData(NumberWordsStyle.Southern)]
    public void Write_WhenReadBack_GivesRandomNumbersOfEveryLength(NumberWordsStyle style)
    {
        var random = new Random(20260413);
        for (long ceiling = 10; ceiling <= VietnameseNumberWords.Maximum; ceiling *= 10)
        {
            for (var i = 0; i < 2_000; i++)
            {
                var number = random.NextInt64(ceiling / 10, ceiling + 1);
                NumberWordsParser.Parse(VietnameseNumberWords.Write(number, style)).ShouldBe(number);
            }
        }
    }

    [Fact]
    public void Write_WhenNumbersDiffer_WordsDiffer() =>
        Enumerable.Range(0, 100_000).Select(n => VietnameseNumberWords.Write(n)).Distinct(StringComparer.Ordinal).Count().ShouldBe(100_000);
}
