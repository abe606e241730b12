using System.Text.RegularExpressions;

namespace CameraProgram.OfficialDocuments.Rendering.Composition;

/// <summary>
/// Which syllables of a line belong together. Vietnamese writes each syllable apart, so a break at any space tears words in two;
/// offices break between words, and hold names, dates and numbers together.
/// </summary>
internal static partial class Phrases
{
    /// <summary>Words of several syllables that stand in the heads and titles of these papers; the longest match holds.</summary>
    private static readonly Dictionary<string, string[][]> Words = string.Join('|',
        "ủy ban nhân dân|hội đồng nhân dân|ban điều hành|ban chỉ đạo|ban chỉ huy quân sự|tổ giúp việc|công an|quân sự|mặt trận tổ quốc|tổ quốc|văn phòng",
        "chủ tịch|phó chủ tịch|trưởng ban|phó trưởng ban|thường trực|trưởng phòng|chánh văn phòng|thành viên|đơn vị|cơ quan|tổ chức|cá nhân|hộ gia đình",
        "mô hình|camera giám sát|camera an ninh|giám sát|an ninh|trật tự|an toàn|xã hội|bảo đảm|đảm bảo|bảo vệ|phòng chống|tội phạm|tệ nạn|giao thông|hiện đại",
        "kế hoạch|báo cáo|sơ kết|tổng kết|quyết định|thông báo|tờ trình|công văn|giấy mời|biên bản|phụ lục|văn bản|quy chế|dự toán|kinh phí|cam kết",
        "thực hiện|triển khai|xây dựng|thành lập|kiện toàn|ban hành|phê duyệt|tăng cường|phối hợp|hoạt động|quản lý|vận hành|khai thác|sử dụng|điều hành|chỉ đạo",
        "lắp đặt|kết nối|khảo sát|kiểm tra|bảo trì|bảo dưỡng|sửa chữa|thay thế|duy trì|nghiệm thu|bàn giao|huy động|đóng góp|tuyên truyền|vận động|khen thưởng",
        "kết quả|nhiệm vụ|số liệu|tổng hợp|chỉ tiêu|nội dung|hệ thống|hình ảnh|dữ liệu|địa bàn|khu vực|khu dân cư|tổ dân phố|trên địa bàn|giai đoạn|đầu năm|cuối năm",
        "phát triển|kinh tế|văn hóa|cộng đồng|toàn dân|phong trào|đề nghị|yêu cầu|hỗ trợ|cải tạo|nâng cấp|mở rộng|bổ sung|điều chỉnh|theo dõi|đánh giá|công khai|minh bạch")
        .Split('|').Select(word => word.Split(' ')).GroupBy(word => word[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(word => word.Length).ToArray());

    private static readonly HashSet<string> Places = ["xã", "phường", "tỉnh", "huyện", "thôn", "bản", "xóm"];

    /// <summary>The line in pieces between which it may be broken; a piece that is wider than the line is for the caller to cut.</summary>
    public static List<string> Of(string text)
    {
        var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var hasCase = text.Any(char.IsLower);
        var held = new bool[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            for (var next = i + 1; next < i + WordLength(tokens, i); next++)
            {
                held[next] = true;
            }

            held[i] |= i > 0 && Holds(tokens[i - 1], tokens[i], hasCase);
        }

        var pieces = new List<string>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (held[i])
            {
                pieces[^1] += ' ' + tokens[i];
            }
            else
            {
                pieces.Add(tokens[i]);
            }
        }

        return pieces;
    }

    /// <summary>A line ends well after a stop or a closing mark, and before an opening one.</summary>
    public static bool IsGoodBreak(string before, string after) => before[^1] is ',' or ';' or ':' or '.' or '”' or ')' || after[0] is '“' or '(';

    /// <summary>How many syllables the word has that begins here; 1 when none is known.</summary>
    private static int WordLength(string[] tokens, int start)
    {
        if (!Words.TryGetValue(Bare(tokens[start]), out var words))
        {
            return 1;
        }

        return words.FirstOrDefault(word => start + word.Length <= tokens.Length && Enumerable.Range(0, word.Length).All(i =>
            Bare(tokens[start + i]) == word[i] && (i == 0 || !IsGoodBreak(tokens[start + i - 1], tokens[start + i]))))?.Length ?? 1;
    }

    private static bool Holds(string before, string token, bool hasCase)
    {
        if (IsGoodBreak(before, token))
        {
            return false;
        }

        var (left, right) = (before.ToLowerInvariant(), token.ToLowerInvariant());
        return left is "ngày" or "tháng" or "năm" or "số" && (char.IsDigit(token[0]) || IsBlank(token))
            || right is "tháng" && (Number().IsMatch(before) || IsBlank(before))
            || right is "năm" && (Number().IsMatch(before) || IsBlank(before))
            || right is "đồng" && Number().IsMatch(before)
            || (hasCase && char.IsUpper(Bare(token, keepCase: true).FirstOrDefault()) && (Places.Contains(left) || char.IsUpper(Bare(before, keepCase: true).FirstOrDefault())));
    }

    /// <summary>A number that is written in by hand.</summary>
    private static bool IsBlank(string token) => token.All(c => c == '\u00A0');

    private static string Bare(string token) => Bare(token, keepCase: false);

    private static string Bare(string token, bool keepCase)
    {
        var bare = token.Trim('“', '”', '"', '(', ')', ',', ';', ':', '.');
        return keepCase ? bare : bare.ToLowerInvariant();
    }

    [GeneratedRegex(@"^\d[\d.]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
