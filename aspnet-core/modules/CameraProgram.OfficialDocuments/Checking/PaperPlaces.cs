namespace CameraProgram.OfficialDocuments.Checking;

/// <summary>The places of a paper that findings name, in English: "Nội dung, mục II, đoạn 2" → "Body, section II, paragraph 2".</summary>
internal static class PaperPlaces
{
    // Longer words first: "Tiểu mục" is not a "Mục".
    private static readonly (string Vietnamese, string English)[] Words =
    [
        ("Trích yếu", "Subject"), ("Kính gửi", "Addressee"), ("Căn cứ", "Legal basis"), ("Nơi nhận", "Recipients"),
        ("Số, ký hiệu", "Number and symbol"), ("Địa danh", "Place"), ("Khối ký", "Signature"), ("Cuối nội dung", "End of the body"),
        ("Nội dung", "Body"), ("Phụ lục", "Appendix"), ("Trình bày", "Layout"), ("Tệp in", "Printed file"), ("Cỡ chữ", "Font sizes"),
        ("Phần", "Part"), ("Chương", "Chapter"), ("Tiểu mục", "Subsection"), ("Mục", "Section"), ("mục", "section"), ("Điều", "Article"), ("đoạn", "paragraph"),
    ];

    public static string InEnglish(string place) =>
        Words.Aggregate(place, (text, word) => text.Replace(word.Vietnamese, word.English, StringComparison.Ordinal));
}
