using System.Globalization;
using System.Text.Json;
using CameraProgram.Documents;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.Time;
using CameraProgram.Reviews;

namespace CameraProgram.Audit;

/// <summary>Says recorded changes in words: fields by their names, values as people write them.</summary>
internal sealed class AuditWords(TextCatalog texts, IReadOnlyDictionary<Guid, string> names)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public string TypeText(string entityType) => texts.Get($"Entity:{entityType}");

    public IReadOnlyList<AuditChangeDto> Changes(string entityType, IReadOnlyDictionary<string, JsonElement[]> changes) =>
    [
        .. changes.Select(c => new AuditChangeDto(
            FieldText(entityType, c.Key), Value(entityType, c.Key, c.Value[0]), Value(entityType, c.Key, c.Value[1]))),
    ];

    private string FieldText(string entityType, string property) =>
        texts.Find($"Field:{entityType}.{property}") ?? texts.Get($"Field:{property}");

    /// <summary>A recorded value as people write it; <c>null</c> for nothing.</summary>
    public string? Value(string entityType, string property, JsonElement value)
    {
        var type = AuditedTypes.ValueType(entityType, property);
        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => texts.Get("Value:True"),
            JsonValueKind.False => texts.Get("Value:False"),
            // Money is long, a year is not.
            JsonValueKind.Number when type == typeof(long) => value.GetInt64().ToString("N0", Vietnamese),
            JsonValueKind.Array when value.GetArrayLength() == 0 => null,
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(item => Value(entityType, property, item))),
            JsonValueKind.String when entityType == nameof(ReviewSection) && property == nameof(ReviewSection.Key) => ReviewNames.ForReader.Section(value.GetString()!),
            JsonValueKind.String when entityType == nameof(OfficialDocument) && property == nameof(OfficialDocument.Findings) => texts.Get(value.GetString() == "[]" ? "Value:NoFindings" : "Value:Findings"),
            JsonValueKind.String => SayText(type, value.GetString()!),
            _ => value.ToString(),
        };
    }

    private string SayText(Type? type, string value)
    {
        if (Guid.TryParse(value, out var id))
        {
            return names.GetValueOrDefault(id, "…");
        }

        return type switch
        {
            { IsEnum: true } => texts.Find($"Enum:{type.Name}.{value}") ?? value,
            _ when type == typeof(DateOnly) => VietnamTime.Format(DateOnly.Parse(value, CultureInfo.InvariantCulture)),
            _ when type == typeof(DateTime) => SayInstant(value),
            _ => texts.Find($"Permission:{value}") ?? value,
        };
    }

    private static string SayInstant(string value)
    {
        var utc = DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
        return (utc + VietnamTime.Offset).ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture);
    }
}
