using CameraProgram.OfficialDocuments.Rendering.Typst;
using CameraProgram.OfficialDocuments.Tests.Support;

[assembly: AssemblyFixture(typeof(PdfRendererFixture))]

namespace CameraProgram.OfficialDocuments.Tests.Support;

/// <summary>One warm typesetter for all tests, as in the running program.</summary>
public sealed class PdfRendererFixture : IAsyncDisposable
{
    public TypstPdfRenderer Renderer { get; } = new(new OfficialDocumentsOptions());

    public ValueTask DisposeAsync() => Renderer.DisposeAsync();
}
