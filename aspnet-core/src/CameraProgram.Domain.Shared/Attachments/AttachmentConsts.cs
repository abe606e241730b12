namespace CameraProgram.Attachments;

public static class AttachmentConsts
{
    public const int FileNameLength = 200;
    public const long MaxBytes = 25 * 1024 * 1024;

    /// <summary>Evidence is a paper, a sheet, a picture or a short clip; programs and web pages are refused.</summary>
    public static readonly IReadOnlySet<string> AllowedTypes = new HashSet<string>
    {
        "application/pdf", "image/jpeg", "image/png", "image/webp", "image/heic", "video/mp4", "text/plain",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/x-ole-storage",
    };
}
