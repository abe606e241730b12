namespace CameraProgram.Hamlets;

public enum HamletKind
{
    Thon,
    ToDanPho,
    Ban,
    Ap,
    Xom,
    KhuPho,
}
