using CameraProgram.OfficialDocuments.Tests.Samples;
using CameraProgram.OfficialDocuments.Tests.Support;

namespace CameraProgram.OfficialDocuments.Tests.Rendering;

public sealed class PdfSampleTests(PdfRendererFixture pdf)
{
    [Fact]
    public async Task Render_WhenPlanOfThienTan_PrintsItsWords()
    {
        var bytes = await pdf.Renderer.RenderAsync(ThienTanPlan.Build());
        await KeepAsync("thien-tan.pdf", bytes);
        bytes.Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task Render_WhenPlanOfTuNghia_PrintsItsWords()
    {
        var bytes = await pdf.Renderer.RenderAsync(TuNghiaPlan.Build());
        await KeepAsync("tu-nghia.pdf", bytes);
        bytes.Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task Render_WhenReport_PrintsItsWords()
    {
        var bytes = await pdf.Renderer.RenderAsync(HalfYearReport.Build());
        await KeepAsync("report.pdf", bytes);
        bytes.Length.ShouldBeGreaterThan(10_000);
    }

    private static async Task KeepAsync(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("KEEP_PAPERS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes);
        }
    }
}
