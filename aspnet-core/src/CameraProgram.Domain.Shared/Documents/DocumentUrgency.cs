namespace CameraProgram.Documents;

/// <summary>How urgent a paper is (NĐ 30/2020, Phụ lục I, Mục III).</summary>
public enum DocumentUrgency
{
    None,

    /// <summary>KHẨN</summary>
    Urgent,

    /// <summary>THƯỢNG KHẨN</summary>
    VeryUrgent,

    /// <summary>HỎA TỐC</summary>
    Immediate,
}
