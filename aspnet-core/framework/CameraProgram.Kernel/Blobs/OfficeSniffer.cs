using System.IO.Compression;
using System.Text;

namespace CameraProgram.Kernel.Blobs;

/// <summary>
/// Word, Excel and PowerPoint are containers: of today a zip with certain parts, of old a compound file with certain streams.
/// A zip or compound file of anything else is not taken for one.
/// </summary>
internal static class OfficeSniffer
{
    private const string Zip = "application/zip";
    private const string Compound = "application/x-ole-storage";

    private static readonly (string Part, string Type)[] Parts =
    [
        ("word/document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ppt/presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ];

    private static readonly (byte[] Stream, string Type)[] Streams =
    [
        (Encoding.Unicode.GetBytes("WordDocument\0"), "application/msword"),
        (Encoding.Unicode.GetBytes("Workbook\0"), "application/vnd.ms-excel"),
    ];

    public static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\x03\x04"u8);

    public static bool IsCompound(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>By the parts in the table of contents. A file with macros is none of those that are named here.</summary>
    public static async Task<string> SniffZipAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            content.Position = 0;
            await using var zip = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);
            var names = zip.Entries.Select(e => e.FullName).ToList();
            var whole = names.Exists(n => Is(n, "[Content_Types].xml")) && !names.Exists(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
            return whole ? Parts.FirstOrDefault(p => names.Exists(n => IsPart(n, p.Part))).Type ?? Zip : Zip;
        }
        catch (InvalidDataException)
        {
            return ContentSniffer.Unknown;
        }
    }

    /// <summary>By the names of its streams, which its directory holds in UTF-16.</summary>
    public static async Task<string> SniffCompoundAsync(Stream content, CancellationToken cancellationToken)
    {
        const int overlap = 64;
        content.Position = 0;
        var buffer = new byte[64 * 1024 + overlap];
        var kept = 0;
        int read;
        while ((read = await content.ReadAtLeastAsync(buffer.AsMemory(kept), buffer.Length - kept, throwOnEndOfStream: false, cancellationToken)) > 0)
        {
            var seen = kept + read;
            foreach (var (stream, type) in Streams)
            {
                if (buffer.AsSpan(0, seen).IndexOf(stream) >= 0)
                {
                    return type;
                }
            }

            kept = Math.Min(overlap, seen);
            buffer.AsSpan(seen - kept, kept).CopyTo(buffer);
        }

        return Compound;
    }

    /// <summary>Some programs number the main part: "word/document2.xml".</summary>
    private static bool IsPart(string name, string part) =>
        name.StartsWith(part, StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
