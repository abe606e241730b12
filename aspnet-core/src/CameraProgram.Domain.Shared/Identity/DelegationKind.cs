namespace CameraProgram.Identity;

/// <summary>By what authority a stand-in signs (NĐ 30/2020 Đ.13): decides the signature block of what they sign.</summary>
public enum DelegationKind
{
    /// <summary>A deputy signs for the head (ký thay): "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH".</summary>
    DeputyForHead,

    /// <summary>Somebody else signs by written authorisation (thừa ủy quyền): "TUQ. CHỦ TỊCH".</summary>
    ByAuthorisation,
}
