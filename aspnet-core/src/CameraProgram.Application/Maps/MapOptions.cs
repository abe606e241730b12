using System.ComponentModel.DataAnnotations;

namespace CameraProgram.Maps;

/// <summary>The ground of the map. Without a tile address the map draws routes and points on a plain ground.</summary>
public sealed class MapOptions : IValidatableObject
{
    public const string Section = "Map";

    /// <summary>"https://tiles.example.vn/{z}/{x}/{y}.png".</summary>
    public string? TileUrl { get; set; }

    /// <summary>Whose map it is; most owners of tiles ask for it.</summary>
    [StringLength(200)]
    public string? Attribution { get; set; }

    [Range(1, 24)]
    public int MaxZoom { get; set; } = 19;

    /// <summary>Where pictures of the map come from, for the content security policy; empty without tiles.</summary>
    public string? TileOrigin => TileUrl is { Length: > 0 } url ? new Uri(Plain(url)).GetLeftPart(UriPartial.Authority) : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (TileUrl is not { Length: > 0 } url)
        {
            yield break;
        }

        if (!Uri.TryCreate(Plain(url), UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http")
            || !url.Contains("{z}", StringComparison.Ordinal) || !url.Contains("{x}", StringComparison.Ordinal) || !url.Contains("{y}", StringComparison.Ordinal))
        {
            yield return new ValidationResult("Map:TileUrl must be an address with {z}, {x} and {y}, like https://tiles.example.vn/{z}/{x}/{y}.png.", [nameof(TileUrl)]);
        }
    }

    private static string Plain(string url) => url.Replace('{', '_').Replace('}', '_');
}
