namespace CameraProgram.OfficialDocuments.Words;

/// <summary>Which regional reading of numbers is written.</summary>
public enum NumberWordsStyle
{
    /// <summary>"nghìn", "linh", "hai mươi tư": the reading used in most official papers.</summary>
    Northern,

    /// <summary>"ngàn", "lẻ", "hai mươi bốn".</summary>
    Southern,
}
