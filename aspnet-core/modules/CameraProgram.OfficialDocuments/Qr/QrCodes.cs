using System.Globalization;
using System.Text;
using QRCoder;

namespace CameraProgram.OfficialDocuments.Qr;

/// <summary>QR codes as pictures: vector for PDF, PNG for Word.</summary>
public static class QrCodes
{
    /// <summary>An SVG picture of one path, quiet zone of four modules included.</summary>
    public static string ToSvg(string content)
    {
        using var data = Create(content);
        var matrix = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < matrix.Count; y++)
        {
            for (var x = 0; x < matrix.Count; x++)
            {
                var start = x;
                while (x < matrix.Count && matrix[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {matrix.Count} {matrix.Count}\"><path d=\"{path}\" fill=\"#000\"/></svg>");
    }

    /// <summary>A black and white PNG with <paramref name="pixelsPerModule"/> pixels for each module.</summary>
    public static byte[] ToPng(string content, int pixelsPerModule = 8)
    {
        using var data = Create(content);
        using var png = new PngByteQRCode(data);
        return png.GetGraphic(pixelsPerModule);
    }

    private static QRCodeData Create(string content)
    {
        using var generator = new QRCodeGenerator();
        return generator.CreateQrCode(content, QRCodeGenerator.ECCLevel.M);
    }
}
