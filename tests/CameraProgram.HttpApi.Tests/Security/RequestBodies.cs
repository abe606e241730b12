using System.Globalization;
using System.Text.Json.Nodes;

namespace CameraProgram.HttpApi.Tests.Security;

/// <summary>
/// Bodies that pass validation, made from the program's own OpenAPI document, with every id filled by the caller:
/// so that a reference to another commune's record reaches the business, in features old and new.
/// </summary>
public sealed class RequestBodies(JsonObject openApi, DateOnly today)
{
    private const int MaxDepth = 6;

    /// <param name="idFor">The id for a property, by the property's name.</param>
    /// <returns><c>null</c> when the operation takes no JSON body.</returns>
    public JsonNode? For(string method, string route, Func<string, Guid> idFor) =>
        SchemaOf(method, route) is { } schema ? Make(schema, "body", idFor, 0) : null;

    /// <summary>What the operation takes as JSON; <c>null</c> when it takes none.</summary>
    public JsonNode? SchemaOf(string method, string route)
    {
        var path = openApi["paths"]!.AsObject().FirstOrDefault(p => Same(p.Key, route)).Value;
        return path?[method.ToLowerInvariant()]?["requestBody"]?["content"]?["application/json"]?["schema"];
    }

    /// <summary>"/api/hamlets/{id:guid}" is "/api/hamlets/{id}" in the document.</summary>
    private static bool Same(string documented, string route) =>
        string.Equals(documented, string.Join('/', route.Split('/').Select(s => s.StartsWith('{') ? s.Split(':', '?')[0].TrimEnd('}') + "}" : s)), StringComparison.OrdinalIgnoreCase);

    private JsonNode? Make(JsonNode schema, string name, Func<string, Guid> idFor, int depth)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            return Make(openApi["components"]!["schemas"]![reference.Split('/')[^1]]!, name, idFor, depth);
        }

        if ((schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices)
        {
            return Make(choices.First(c => (string?)c!["type"] != "null")!, name, idFor, depth);
        }

        if (schema["enum"] is JsonArray { Count: > 0 } members)
        {
            return members.First(m => m is not null)!.DeepClone();
        }

        return TypeOf(schema) switch
        {
            "object" => MakeObject(schema, idFor, depth),
            "array" => depth < MaxDepth ? new JsonArray(Make(schema["items"]!, name, idFor, depth + 1)) : [],
            "string" => MakeText(schema, name, idFor),
            "integer" or "number" => Math.Max((long?)schema["minimum"] ?? 1, 1),
            "boolean" => false,
            _ => null,
        };
    }

    private JsonObject MakeObject(JsonNode schema, Func<string, Guid> idFor, int depth)
    {
        var made = new JsonObject();
        if (depth < MaxDepth && schema["properties"] is JsonObject properties)
        {
            foreach (var (name, property) in properties)
            {
                made[name] = Make(property!, name, idFor, depth + 1);
            }
        }

        return made;
    }

    private string MakeText(JsonNode schema, string name, Func<string, Guid> idFor) => (string?)schema["format"] switch
    {
        "uuid" => idFor(name).ToString(),
        "date" => today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "date-time" => today.ToString("yyyy-MM-dd'T05:00:00Z'", CultureInfo.InvariantCulture),
        _ => name.Contains("mail", StringComparison.OrdinalIgnoreCase) ? "thu@vidu.vn" : $"thử {name} {Guid.CreateVersion7():n}"[..Math.Min((int?)schema["maxLength"] ?? 30, 30)].Trim(),
    };

    private static string? TypeOf(JsonNode schema) => schema["type"] switch
    {
        JsonArray types => types.Select(t => (string?)t).First(t => t != "null"),
        { } type => (string?)type,
        _ => schema["properties"] is not null ? "object" : null,
    };
}
