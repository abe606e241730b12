using System.Text.Json;

namespace CameraProgram.Imports;

/// <summary>What is wrong with a row, or worth a look.</summary>
/// <param name="Column">None when it concerns the whole row.</param>
/// <param name="IsError">Keeps the row and its group out; otherwise it is only told.</param>
internal sealed record RowProblem(ImportColumn Column, string Code, bool IsError, Dictionary<string, string?> Data)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static RowProblem Error(ImportColumn column, string code, params (string Name, string? Value)[] data) => new(column, code, true, data.ToDictionary(d => d.Name, d => d.Value));

    public static RowProblem Warning(ImportColumn column, string code, params (string Name, string? Value)[] data) => new(column, code, false, data.ToDictionary(d => d.Name, d => d.Value));

    public static string ToJson(IEnumerable<RowProblem> problems) => JsonSerializer.Serialize(problems, Json);

    public static IReadOnlyList<RowProblem> OfJson(string json) => JsonSerializer.Deserialize<List<RowProblem>>(json, Json) ?? [];
}
