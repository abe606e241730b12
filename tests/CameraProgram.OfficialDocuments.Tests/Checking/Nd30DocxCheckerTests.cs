using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Rendering.Docx;
using CameraProgram.OfficialDocuments.Tests.Samples;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CameraProgram.OfficialDocuments.Tests.Checking;

public sealed class Nd30DocxCheckerTests
{
    [Fact]
    public void Check_WhenFileIsOurs_FindsNothing() =>
        Nd30DocxChecker.Check(DocxRenderer.Render(HalfYearReport.Build(2, 5))).ShouldBeEmpty();

    [Fact]
    public void Check_WhenMarginIsTooSmall_NamesRule1()
    {
        var paper = TuNghiaPlan.Build() with { Layout = PaperLayout.Standard with { MarginLeftMm = 20 } };

        Nd30DocxChecker.Check(DocxRenderer.Render(paper)).ShouldHaveSingleItem().Rule.ShouldBe(1);
    }

    [Fact]
    public void Check_WhenAPersonChangedTheFont_NamesRule1() =>
        Nd30DocxChecker.Check(Edited(body => body.Descendants<RunProperties>().First().PrependChild(new RunFonts { Ascii = "Arial" })))
            .ShouldHaveSingleItem().MessageEn.ShouldBe("The font \"Arial\" is not Times New Roman.");

    [Fact]
    public void Check_WhenAPersonShowsTheFirstNumber_NamesRule3() =>
        Nd30DocxChecker.Check(Edited(body => body.Descendants<SectionProperties>().First().GetFirstChild<TitlePage>()!.Remove()))
            .ShouldHaveSingleItem().Rule.ShouldBe(3);

    [Fact]
    public void Measure_WhenFileIsNotWord_Refuses() =>
        Should.Throw<FileFormatException>(() => Nd30DocxChecker.Measure([1, 2, 3]));

    private static byte[] Edited(Action<Body> edit)
    {
        using var file = new MemoryStream();
        file.Write(DocxRenderer.Render(TuNghiaPlan.Build()));
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            edit(document.MainDocumentPart!.Document.Body!);
        }

        return file.ToArray();
    }
}
