using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Tests.Samples;

namespace CameraProgram.OfficialDocuments.Tests.Model;

public sealed class PaperPartsTests
{
    [Theory]
    [InlineData(2026, 3, 2, "ngày 02 tháng 3 năm 2026", "02/3/2026")]
    [InlineData(2026, 1, 15, "ngày 15 tháng 01 năm 2026", "15/01/2026")]
    [InlineData(2026, 2, 9, "ngày 09 tháng 02 năm 2026", "09/02/2026")]
    [InlineData(2025, 12, 25, "ngày 25 tháng 12 năm 2025", "25/12/2025")]
    public void PaperDate_WhenWritten_TakesZerosByTheDecree(int year, int month, int day, string words, string brief)
    {
        PaperDate.InWords(new DateOnly(year, month, day)).ShouldBe(words);
        PaperDate.Short(new DateOnly(year, month, day)).ShouldBe(brief);
    }

    [Fact]
    public void PaperDate_WhenDayIsOpen_LeavesRoom() =>
        PaperDate.WithoutDay(4, 2026).InWords().ShouldBe("ngày \u00A0\u00A0\u00A0\u00A0\u00A0 tháng 4 năm 2026");

    [Fact]
    public void PaperSymbol_WhenBuilt_FollowsTheKind()
    {
        PaperSymbol.ForKind(PaperKinds.Plan, "UBND").ShouldBe("KH-UBND");
        PaperSymbol.ForKind(PaperKinds.Decision, "BĐH").ShouldBe("QĐ-BĐH");
        PaperSymbol.ForOfficialLetter("ubnd", "kt").ShouldBe("UBND-KT");
        PaperSymbol.Full(5, "KH-UBND").ShouldBe("05/KH-UBND");
        PaperSymbol.Full(112, "BC-UBND").ShouldBe("112/BC-UBND");
        PaperSymbol.Full(null, "KH-BĐH").Trim('\u00A0').ShouldBe("/KH-BĐH");
        Should.Throw<ArgumentException>(() => PaperSymbol.ForKind(PaperKinds.OfficialLetter, "UBND"));
    }

    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(1994, "MCMXCIV")]
    public void Roman_WhenAsked_IsRight(int number, string roman) => Numerals.Roman(number).ShouldBe(roman);

    [Fact]
    public void PointLetter_WhenCounted_FollowsTheVietnameseAlphabet()
    {
        string.Concat(Enumerable.Range(1, 23).Select(Numerals.PointLetter)).ShouldBe("abcdđeghiklmnopqrstuvxy");
        Numerals.PointLetter(24).ShouldBe("aa");
        Numerals.PointLetter(47).ShouldBe("ba");
    }

    [Fact]
    public void Grouped_WhenWritten_UsesDots()
    {
        Numerals.Grouped(52_400_000).ShouldBe("52.400.000");
        Numerals.Grouped(-1_500).ShouldBe("-1.500");
        Numerals.Grouped(0).ShouldBe("0");
    }

    [Fact]
    public void PaperText_WhenTextIsDirty_IsCleaned()
    {
        PaperText.Line(" a\u0000b\tc\r\nd\u200B\uFEFF\uE000\uD800 e\u0301 ").ShouldBe("ab c d \u00E9");
        PaperText.Line(null).ShouldBe("");
        PaperText.Line("giữ\u00A0liền").ShouldBe("giữ\u00A0liền");
        PaperText.Paragraphs("một\r\n\n hai \u2028ba").ShouldBe(["một", "hai", "ba"]);
    }

    [Fact]
    public void PaperKinds_WhenListed_MatchTheDecree()
    {
        PaperKinds.All.Count.ShouldBe(28);
        PaperKinds.FindByCode("TTr").ShouldBe(PaperKinds.Submission);
        PaperKinds.FindByCode("CV").ShouldBeNull();
        PaperKinds.Plan.Heading.ShouldBe("KẾ HOẠCH");
    }

    [Theory]
    [InlineData(IssuerNature.Police)]
    [InlineData(IssuerNature.Military)]
    [InlineData(IssuerNature.Party)]
    [InlineData(IssuerNature.FatherlandFront)]
    public void Guard_WhenIssuerHasOwnRules_Refuses(IssuerNature issuer)
    {
        var refusal = Should.Throw<OfficialDocumentException>(() => PaperGuard.EnsureMayUseNd30(SmallPapers.Letter() with { Issuer = issuer }));

        refusal.Code.ShouldBe(OfficialDocumentErrorCodes.IssuerHasOwnRules);
        refusal.Details["IssuerNature"].ShouldBe(issuer.ToString());
    }

    [Fact]
    public void Guard_WhenIssuerIsStateOrFormIsOwn_Allows()
    {
        Should.NotThrow(() => PaperGuard.EnsureMayUseNd30(SmallPapers.Letter()));
        Should.NotThrow(() => PaperGuard.EnsureMayUseNd30(SmallPapers.Commitment() with { Issuer = IssuerNature.Police }));
    }

    [Fact]
    public void Signatures_WhenBuilt_HaveTheWordsOfTheDecree()
    {
        Signatures.CommitteeByChair("A").Authority.ShouldBe(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
        Signatures.CommitteeByDeputy("A").Authority.ShouldBe(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
        Signatures.ActingHead("Chủ tịch", "A").Authority.ShouldBe(["Q. CHỦ TỊCH"]);
        Signatures.ByOrder("Chủ tịch", "Trưởng phòng", "A").Authority.ShouldBe(["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG"]);
        Signatures.ByOrderThroughDeputy("Chủ tịch", "Chánh Văn phòng", "Phó Chánh Văn phòng", "A").Authority
            .ShouldBe(["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]);
        Signatures.ByAuthorisation("Chủ tịch", "Trưởng phòng", "A").Authority.ShouldBe(["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"]);
        Signatures.BoardDeputyWithCommitteeSeal("Trưởng ban", "Phó Trưởng ban", "Phó Chủ tịch UBND xã", "A")
            .ShouldSatisfyAllConditions(s => s.Authority.ShouldBe(["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"]), s => s.OtherTitle.ShouldBe("PHÓ CHỦ TỊCH UBND XÃ"));
        Signatures.BoardWithoutSeal("Trưởng ban", "A").OtherTitle.ShouldBeNull();
        Signatures.Minutes("A", "B").Columns.Select(c => c.Authority[0]).ShouldBe(["THƯ KÝ", "CHỦ TỌA"]);
    }

    [Fact]
    public void Tidied_WhenPunctuationIsMissing_SetsIt()
    {
        var tidy = (SmallPapers.Letter() with { LegalBases = ["Căn cứ A.", "Căn cứ B;"], Body = [new Paragraph("Đề nghị thực hiện.")] }).Tidied();

        tidy.LegalBases.ShouldBe(["Căn cứ A;", "Căn cứ B."]);
        ((Paragraph)tidy.Body[^1]).Text.PlainText.ShouldBe("Đề nghị thực hiện./.");
        ((Paragraph)tidy.Tidied().Body[^1]).Text.PlainText.ShouldBe("Đề nghị thực hiện./.");
    }

    [Fact]
    public void Recipients_WhenTypedWithDashes_AreBare() =>
        new Recipients(["- Như trên;", " Các thôn. "], "- Lưu: VT.").ShouldSatisfyAllConditions(
            r => r.Lines.ShouldBe(["Như trên", "Các thôn"]), r => r.Archive.ShouldBe("Lưu: VT"));
}
