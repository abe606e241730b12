namespace CameraProgram.Communes;

public static class CommuneConsts
{
    /// <summary>The official code (QĐ 19/2025/QĐ-TTg) has five digits.</summary>
    public const int CodeLength = 5;

    public const int ProvinceCodeLength = 2;
    public const int SloganLength = 500;
    public const int AddressLength = 300;
    public const int ContactLength = 100;
    public const long MaxAreaSquareMetres = 100_000_000_000;
}
