using CameraProgram.Communes;
using CameraProgram.Hamlets;

namespace CameraProgram.Documents;

/// <summary>Names as they stand inside a sentence, where the kind of the thing begins with a small letter.</summary>
public static class InText
{
    private const string Model = "Mô hình";

    /// <summary>"xã Ninh Giang".</summary>
    public static string Place(Commune commune) => LowerFirst(commune.FullName);

    /// <summary>"thôn Đèo Lăn, xã Thiện Tân".</summary>
    public static string Place(Hamlet hamlet, Commune commune) => $"{LowerFirst(hamlet.FullName)}, {Place(commune)}";

    /// <summary>"xã", "phường", "đặc khu".</summary>
    public static string Kind(Commune commune) => Commune.KindWord(commune.Type).ToLowerInvariant();

    /// <summary>"mô hình “Camera an ninh”"; a name that begins with "Mô hình" stays as it is.</summary>
    public static string Programme(string name) => name.StartsWith(Model, StringComparison.OrdinalIgnoreCase) ? LowerFirst(name) : $"mô hình “{name}”";

    public static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    public static string UpperFirst(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
