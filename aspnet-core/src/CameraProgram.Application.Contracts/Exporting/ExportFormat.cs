namespace CameraProgram.Exporting;

public enum ExportFormat
{
    Xlsx,
    Csv,
}
