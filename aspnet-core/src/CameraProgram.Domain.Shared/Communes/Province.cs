using System.Collections.Frozen;

namespace CameraProgram.Communes;

/// <summary>One of the 34 provinces and centrally run cities since 1 July 2025; built in.</summary>
public sealed record Province(string Code, string Name, string Type, string FullName)
{
    private static readonly FrozenDictionary<string, Province> ByCode = Load().ToFrozenDictionary(p => p.Code);

    public static IReadOnlyList<Province> All { get; } = [.. ByCode.Values.OrderBy(p => p.Code, StringComparer.Ordinal)];

    public static Province? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    private static IEnumerable<Province> Load()
    {
        using var stream = typeof(Province).Assembly.GetManifestResourceStream("CameraProgram.Communes.provinces.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var cells = line.Split('\t');
            yield return new Province(cells[0], cells[1], cells[2], cells[3]);
        }
    }
}
