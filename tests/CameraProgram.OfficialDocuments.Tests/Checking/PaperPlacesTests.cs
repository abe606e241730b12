using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Checking;

public sealed class PaperPlacesTests
{
    [Theory]
    [InlineData("Nội dung, đoạn 21", "Body, paragraph 21")]
    [InlineData("Nội dung, mục II, đoạn 2", "Body, section II, paragraph 2")]
    [InlineData("Phụ lục I, Tiểu mục 2", "Appendix I, Subsection 2")]
    [InlineData("Căn cứ 2", "Legal basis 2")]
    [InlineData("Cuối nội dung", "End of the body")]
    public void WhereEn_NamesThePlaceInEnglish(string where, string english) =>
        new Nd30Breach(7, BreachSeverity.Error, where, "", "").WhereEn.ShouldBe(english);

    [Fact]
    public void Kinds_HaveAnEnglishName() =>
        PaperKinds.All.ShouldAllBe(kind => kind.NameEn != kind.Name);
}
