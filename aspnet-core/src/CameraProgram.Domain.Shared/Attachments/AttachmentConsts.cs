namespace CameraProgram.Attachments;

public static class AttachmentConsts
{
    public const int FileNameLength = 200;
    public const long MaxBytes = 25 * 1024 * 1024;

    /// <summary>
    /// Evidence is a paper, a sheet, a picture or a short clip; programs and web pages are refused. What the name says is
    /// what the content has to be, or whoever gets it cannot open it.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string> TypeByExtension = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
        [".heic"] = "image/heic",
        [".heif"] = "image/heic",
        [".mp4"] = "video/mp4",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".doc"] = "application/msword",
        [".xls"] = "application/vnd.ms-excel",
        [".txt"] = "text/plain",
        [".csv"] = "text/plain",
    };
}
