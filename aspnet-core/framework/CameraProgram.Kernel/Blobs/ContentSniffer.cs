namespace CameraProgram.Kernel.Blobs;

/// <summary>Tells what a file is from its first bytes. HTML and scripts become plain bytes, so they never run in a browser.</summary>
public static class ContentSniffer
{
    public const string Unknown = "application/octet-stream";

    private static readonly (byte[] Magic, int Offset, string Type)[] Known =
    [
        ("%PDF-"u8.ToArray(), 0, "application/pdf"),
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "image/png"),
        ("GIF8"u8.ToArray(), 0, "image/gif"),
        ("WEBP"u8.ToArray(), 8, "image/webp"),
        ("heic"u8.ToArray(), 8, "image/heic"),
        ("ftyp"u8.ToArray(), 4, "video/mp4"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "video/x-matroska"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "application/x-ole-storage"),
    ];

    public static string Sniff(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, offset, type) in Known)
        {
            if (head.Length >= offset + magic.Length && head.Slice(offset, magic.Length).SequenceEqual(magic))
            {
                return type;
            }
        }

        return head.StartsWith("PK\x03\x04"u8) ? SniffZip(head) : SniffText(head);
    }

    private static string SniffZip(ReadOnlySpan<byte> head) =>
        head.IndexOf("word/"u8) >= 0 ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        : head.IndexOf("xl/"u8) >= 0 ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : head.IndexOf("ppt/"u8) >= 0 ? "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        : "application/zip";

    private static string SniffText(ReadOnlySpan<byte> head)
    {
        if (head.IndexOf((byte)0) >= 0 || !IsUtf8(head))
        {
            return Unknown;
        }

        return head.IndexOf((byte)'<') >= 0 ? Unknown : "text/plain";
    }

    private static bool IsUtf8(ReadOnlySpan<byte> head)
    {
        // The head may end inside a character: leave out up to three trailing bytes.
        for (var cut = 0; cut <= 3 && cut < head.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(head[..^cut]))
            {
                return true;
            }
        }

        return false;
    }
}
