using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CameraProgram.OfficialDocuments.Rendering.Composition;

namespace CameraProgram.OfficialDocuments.Rendering.Typst;

/// <summary>The line of JSON that carries a file to the typesetter. Words travel as data, never as markup.</summary>
internal static class TypstPaperJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Serialize(long id, ComposedFile file)
    {
        var created = file.CreatedAt;
        return JsonSerializer.Serialize(
            new
            {
                id,
                file = new
                {
                    file.Title,
                    file.Author,
                    created = new[] { created.Year, created.Month, created.Day, created.Hour, created.Minute, created.Second },
                    papers = file.Papers.Select(paper => new
                    {
                        paper.Bookmark,
                        paper.Layout,
                        paper.Head,
                        paper.PaperTitle,
                        paper.Address,
                        paper.Blocks,
                        paper.Foot,
                        paper.Appendices,
                        paper.Footer,
                        paper.Watermark,
                    }),
                },
            },
            Options);
    }
}
