namespace CameraProgram.Documents;

/// <summary>In whose name a paper goes out. Each body has its own number series (NĐ 30/2020 Đ.15).</summary>
public enum IssuingBodyKind
{
    /// <summary>Ủy ban nhân dân: "80/KH-UBND".</summary>
    PeoplesCommittee,

    /// <summary>A board that signs with the committee's seal: "12/KH-BĐH".</summary>
    Board,
}
