using System.Security.Cryptography;
using CameraProgram.OfficialDocuments.Model;
using Microsoft.Extensions.Options;

namespace CameraProgram.Documents;

/// <summary>Where anybody can check a paper, and the random codes that lead there.</summary>
public sealed class PublicPages(IOptions<DocumentsOptions> options, IEnumerable<IRequestAddress> requests)
{
    private const int CodeBytes = 16;

    /// <summary>128 random bits, safe in an address.</summary>
    public static string NewCode() =>
        Convert.ToBase64String(RandomNumberGenerator.GetBytes(CodeBytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>The QR code of a paper; none when no address is known (a paper issued from the command line).</summary>
    public PaperQrCode? QrCodeOf(string publicCode) =>
        AddressOf(publicCode) is { } address
            ? new PaperQrCode(address, "Quét mã để kiểm tra số, ngày, nơi ban hành và tệp gốc của văn bản.")
            : null;

    /// <summary>Null when the program does not know under which address people reach it.</summary>
    public Uri? AddressOf(string publicCode) => AddressAt($"/kiem-tra/{publicCode}");

    /// <summary>Of a page that anybody may read; null as above.</summary>
    /// <param name="path">"/cong-khai/06436".</param>
    public Uri? AddressAt(string path) => BaseUrl() is { } root ? new Uri($"{root}{path}") : null;

    private string? BaseUrl() =>
        string.IsNullOrWhiteSpace(options.Value.PublicBaseUrl)
            ? requests.Select(r => r.BaseUrl).FirstOrDefault(url => url is not null)
            : options.Value.PublicBaseUrl.TrimEnd('/');
}
