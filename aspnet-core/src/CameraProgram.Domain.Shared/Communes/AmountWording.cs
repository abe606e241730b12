namespace CameraProgram.Communes;

/// <summary>How the commune reads amounts of money aloud on its papers.</summary>
public enum AmountWording
{
    /// <summary>"nghìn", "linh", "tư".</summary>
    Northern,

    /// <summary>As northern, with "chẵn" after round thousands.</summary>
    NorthernEven,

    /// <summary>"ngàn", "lẻ", "bốn".</summary>
    Southern,
}
