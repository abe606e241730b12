using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Model;

public sealed class SignatureDrawingTests
{
    [Fact]
    public void Parse_WhenEveryCommandIsThere_ReadsThePoints()
    {
        var drawing = SignatureDrawing.Parse(" M 1,2 L3 4.5Q5 6,7 8\nC -9 10-11 12 13,14 ", 20, 30);

        drawing.Steps.Select(s => s.Command).ShouldBe(['M', 'L', 'Q', 'C']);
        drawing.Steps.SelectMany(s => s.Points).Select(p => (p.X, p.Y)).ShouldBe([(1, 2), (3, 4.5), (5, 6), (7, 8), (-9, 10), (-11, 12), (13, 14)]);
        (drawing.Width, drawing.Height).ShouldBe((20, 30));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("M1 1")]
    [InlineData("M1 1 M2 2")]
    [InlineData("M1 1 L1 1 M5 5")]
    [InlineData("L1 1 L2 2")]
    [InlineData("M1 1 L2")]
    [InlineData("M1 1 L2 2 3 3")]
    [InlineData("M1 1 l2 2")]
    [InlineData("M1 1 L2 2 Z")]
    [InlineData("M1 1 A1 1 0 0 1 2 2")]
    [InlineData("M1 1 L1e2 2")]
    [InlineData("M1 1 L1.2.3 2")]
    [InlineData("M1 1 L٣ 2")]
    [InlineData("M1 1 L100000 2")]
    [InlineData("M1 1 LNaN 2")]
    [InlineData("M1 1 L2 2\"/><script>alert(1)</script>")]
    [InlineData("M1 1 L2 2 url(#a)")]
    [InlineData("M1 1 L900 2")]
    [InlineData("M1 1 L2 -200")]
    public void Parse_WhenPathIsNotStrokes_Refuses(string? path) =>
        Should.Throw<OfficialDocumentException>(() => SignatureDrawing.Parse(path, 320, 160)).Code.ShouldBe(OfficialDocumentErrorCodes.InvalidDrawing);

    [Theory]
    [InlineData(0, 160)]
    [InlineData(320, -1)]
    [InlineData(double.NaN, 160)]
    [InlineData(320, double.PositiveInfinity)]
    [InlineData(20_000, 160)]
    public void Parse_WhenThePlaceHasNoSize_Refuses(double width, double height) =>
        Should.Throw<OfficialDocumentException>(() => SignatureDrawing.Parse("M1 1 L2 2", width, height)).Code.ShouldBe(OfficialDocumentErrorCodes.InvalidDrawing);

    [Fact]
    public void Parse_WhenPathIsTooLong_Refuses()
    {
        static string Path(int lines) => "M1 1" + string.Concat(Enumerable.Repeat("L10 10 ", lines));

        Should.NotThrow(() => SignatureDrawing.Parse(Path(9_000), 20, 20));
        Should.Throw<OfficialDocumentException>(() => SignatureDrawing.Parse(Path(10_000), 20, 20)).Code.ShouldBe(OfficialDocumentErrorCodes.InvalidDrawing);
    }
}
