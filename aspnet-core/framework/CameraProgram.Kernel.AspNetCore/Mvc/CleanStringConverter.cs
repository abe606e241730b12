using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CameraProgram.Kernel.AspNetCore.Mvc;

/// <summary>Text that comes in is NFC and free of control characters other than line breaks and tabs.</summary>
public sealed class CleanStringConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
        {
            text = string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\r' or '\t'));
        }

        return HasLoneSurrogate(text) ? throw new JsonException("Text is not valid Unicode.") : text.Normalize(NormalizationForm.FormC);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
