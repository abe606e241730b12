namespace CameraProgram.Documents;

/// <summary>The two forms in which every paper can be had.</summary>
public enum PaperFormat
{
    Pdf,
    Docx,
}
