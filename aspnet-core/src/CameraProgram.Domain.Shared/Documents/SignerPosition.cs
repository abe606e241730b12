namespace CameraProgram.Documents;

/// <summary>By what authority somebody signs for a body (NĐ 30/2020 Đ.13, Phụ lục I Mục II.7).</summary>
public enum SignerPosition
{
    /// <summary>The head: "CHỦ TỊCH", "TRƯỞNG BAN".</summary>
    Head,

    /// <summary>A deputy for the head: "KT. …".</summary>
    DeputyForHead,

    /// <summary>An acting head: "Q. …".</summary>
    ActingHead,

    /// <summary>By order: "TL. …".</summary>
    ByOrder,

    /// <summary>By written authorisation: "TUQ. …".</summary>
    ByAuthorisation,
}
