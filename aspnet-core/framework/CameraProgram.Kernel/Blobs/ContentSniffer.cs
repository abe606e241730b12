using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace CameraProgram.Kernel.Blobs;

/// <summary>Tells what a file is from what is in it. HTML and scripts become plain bytes, so they never run in a browser.</summary>
public static class ContentSniffer
{
    public const string Unknown = "application/octet-stream";

    /// <summary>More than the header of any kind; a text is judged by so much of it.</summary>
    private const int HeadSize = 64 * 1024;

    private const string Text = "text/plain";

    /// <summary>What no text has in it; a program or a picture nearly always does.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, ' ').Where(c => IsControl((char)c)).Select(c => (byte)c)]);

    private static readonly (byte[] Magic, int Offset, string Type)[] Known =
    [
        ("%PDF-"u8.ToArray(), 0, "application/pdf"),
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "image/png"),
        ("GIF8"u8.ToArray(), 0, "image/gif"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "video/x-matroska"),
    ];

    /// <param name="content">Can be read from any place; it is left at no particular one.</param>
    public static async Task<string> SniffAsync(Stream content, CancellationToken cancellationToken)
    {
        content.Position = 0;
        var buffer = new byte[HeadSize];
        var head = buffer.AsMemory(0, await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken));
        if (OfficeSniffer.IsZip(head.Span))
        {
            return await OfficeSniffer.SniffZipAsync(content, cancellationToken);
        }

        return OfficeSniffer.IsCompound(head.Span) ? await OfficeSniffer.SniffCompoundAsync(content, cancellationToken) : SniffHead(head.Span);
    }

    private static string SniffHead(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, offset, type) in Known)
        {
            if (Has(head, magic, offset))
            {
                return type;
            }
        }

        if (Has(head, "RIFF"u8, 0) && Has(head, "WEBP"u8, 8))
        {
            return "image/webp";
        }

        return Has(head, "ftyp"u8, 4) ? SniffMedia(head) : SniffText(head);
    }

    /// <summary>The family of MP4 says what it is by its brands: the main one, then those it gets along with.</summary>
    private static string SniffMedia(ReadOnlySpan<byte> head)
    {
        var size = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        var brands = new List<string>();
        for (var at = 8; at + 4 <= size; at += at == 8 ? 8 : 4)
        {
            brands.Add(Encoding.ASCII.GetString(head.Slice(at, 4)));
        }

        return brands switch
        {
            [] => Unknown,
            ["avif" or "avis", ..] => "image/avif",
            ["qt  ", ..] => "video/quicktime",
            ["heic" or "heix" or "heim" or "heis" or "hevc" or "hevx", ..] => "image/heic",
            ["mif1" or "msf1", ..] => brands.Exists(b => b is "heic" or "heix" or "hevc") ? "image/heic" : Unknown,
            _ => "video/mp4",
        };
    }

    /// <summary>Text in Unicode, or in an older code page, as banks and Excel still write it.</summary>
    private static string SniffText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            var text = (head[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(head[2..]);
            return text.Contains('<', StringComparison.Ordinal) || text.Any(c => IsControl(c)) ? Unknown : Text;
        }

        if (head.IndexOf((byte)0) >= 0 || head.IndexOf((byte)'<') >= 0)
        {
            return Unknown;
        }

        return IsUtf8(head) || !head.ContainsAny(Controls) ? Text : Unknown;
    }

    private static bool IsControl(char c) => c < ' ' && c is not ('\t' or '\r' or '\n');

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

    private static bool Has(ReadOnlySpan<byte> head, ReadOnlySpan<byte> magic, int offset) =>
        head.Length >= offset + magic.Length && head.Slice(offset, magic.Length).SequenceEqual(magic);
}
