namespace CameraProgram.OfficialDocuments.Tests.Words;

/// <summary>Reads Vietnamese number words back. Written apart from the writer, as a plain grammar over the words.</summary>
internal static class NumberWordsParser
{
    private static readonly Dictionary<string, int> Ones = new(StringComparer.Ordinal)
    {
        ["không"] = 0, ["một"] = 1, ["mốt"] = 1, ["hai"] = 2, ["ba"] = 3, ["bốn"] = 4, ["tư"] = 4,
        ["năm"] = 5, ["lăm"] = 5, ["sáu"] = 6, ["bảy"] = 7, ["tám"] = 8, ["chín"] = 9,
    };

    public static long Parse(string words)
    {
        long total = 0;
        long section = 0;
        long group = 0;
        long? pending = null;
        foreach (var word in words.ToLowerInvariant().Split(' '))
        {
            switch (word)
            {
                case "đồng" or "chẵn" or "linh" or "lẻ":
                    break;
                case "mười":
                    group += 10;
                    break;
                case "mươi":
                    group += Take() * 10;
                    break;
                case "trăm":
                    group += Take() * 100;
                    break;
                case "nghìn" or "ngàn":
                    section += CloseGroup() * 1_000;
                    break;
                case "triệu":
                    section += CloseGroup() * 1_000_000;
                    break;
                case "tỷ":
                    total += (section + CloseGroup()) * 1_000_000_000;
                    section = 0;
                    break;
                default:
                    if (pending is not null)
                    {
                        throw new FormatException($"Two digits in a row at '{word}' in '{words}'.");
                    }

                    pending = Ones[word];
                    break;
            }
        }

        return total + section + CloseGroup();

        long Take()
        {
            var value = pending ?? throw new FormatException($"A unit without a digit in '{words}'.");
            pending = null;
            return value;
        }

        long CloseGroup()
        {
            var value = group + (pending ?? 0);
            group = 0;
            pending = null;
            return value;
        }
    }
}
