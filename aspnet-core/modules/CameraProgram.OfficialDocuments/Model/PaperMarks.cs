namespace CameraProgram.OfficialDocuments.Model;

/// <summary>How urgent a paper is (NĐ 30/2020, Phụ lục I, Mục III).</summary>
public enum UrgencyMark
{
    None,

    /// <summary>KHẨN</summary>
    Urgent,

    /// <summary>THƯỢNG KHẨN</summary>
    VeryUrgent,

    /// <summary>HỎA TỐC</summary>
    Immediate,
}

/// <summary>How far a paper may travel.</summary>
public enum CirculationMark
{
    None,

    /// <summary>XEM XONG TRẢ LẠI</summary>
    ReturnAfterReading,

    /// <summary>LƯU HÀNH NỘI BỘ</summary>
    InternalUseOnly,
}

/// <summary>The initials of who drafted a paper and how many copies were made: "PL.(300)".</summary>
public sealed record TypistMark
{
    public TypistMark(string initials, int? copies = null) => (Initials, Copies) = (PaperText.Upper(initials), copies);

    public string Initials { get; }

    public int? Copies { get; }

    public string Text => Copies is { } copies
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Initials}.({copies})")
        : $"{Initials}.";
}

/// <summary>A QR code that leads to where the paper can be checked, with a short line beside it.</summary>
public sealed record PaperQrCode
{
    public PaperQrCode(Uri url, string caption) => (Url, Caption) = (url, PaperText.Line(caption));

    public Uri Url { get; }

    public string Caption { get; }
}
