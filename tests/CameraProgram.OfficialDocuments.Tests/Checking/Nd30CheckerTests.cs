using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Tests.Samples;

namespace CameraProgram.OfficialDocuments.Tests.Checking;

public sealed class Nd30CheckerTests
{
    private static readonly Nd30CheckContext ThienTan = new()
    {
        OwnCommune = "xã Thiện Tân",
        CommuneNames = ["xã Thiện Tân", "xã Ninh Giang", "phường Trần Hưng Đạo"],
    };

    /// <summary>A paper that keeps every rule; each test breaks one.</summary>
    private static OfficialPaper Good(params Block[] body) => new()
    {
        Kind = PaperKinds.Report,
        Letterhead = new Letterhead { IssuingBody = ["Ủy ban nhân dân xã Thiện Tân"], IssuingBodyInText = "Ủy ban nhân dân xã Thiện Tân" },
        Number = 5,
        Symbol = "BC-UBND",
        PlaceAndDate = new PlaceAndDate("Thiện Tân", PaperDate.From(new DateOnly(2026, 3, 2))),
        Subject = "Kết quả thực hiện mô hình",
        LegalBases = ["Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Quyết định số 05/QĐ-UBND ngày 02/3/2026."],
        Body = [.. body, new Paragraph("Trên đây là báo cáo của Ủy ban nhân dân xã Thiện Tân./.")],
        Signature = Signatures.CommitteeByChair("Lý Hoàng Long"),
        Recipients = new Recipients(["Các thôn"]),
    };

    private static int[] Rules(OfficialPaper paper) => [.. Nd30Checker.Check(paper, ThienTan).Select(b => b.Rule)];

    [Fact]
    public void Check_WhenPaperIsGood_FindsNothing() => Nd30Checker.Check(Good(), ThienTan).ShouldBeEmpty();

    [Fact]
    public void Check_WhenOwnForm_HasNoRules() => Nd30Checker.Check(SmallPapers.Commitment(), ThienTan).ShouldBeEmpty();

    [Theory]
    [InlineData("thien-tan")]
    [InlineData("tu-nghia")]
    [InlineData("report")]
    [InlineData("letter")]
    [InlineData("minutes")]
    public void Check_WhenPaperIsASample_FindsNoErrors(string name) =>
        Nd30Checker.Check(AllPapers.Build(name)).Where(b => b.Severity == BreachSeverity.Error).ShouldBeEmpty();

    [Fact]
    public void Rule1_WhenMarginIsTooSmall_IsNamed()
    {
        var breach = Nd30Checker.Check(Good() with { Layout = PaperLayout.Standard with { MarginLeftMm = 25 } }).ShouldHaveSingleItem();

        breach.Rule.ShouldBe(1);
        breach.Severity.ShouldBe(BreachSeverity.Error);
        breach.MessageVi.ShouldBe("Lề trái là 25 mm, quy định 30–35 mm.");
        breach.MessageEn.ShouldBe("Left margin is 25 mm, the decree asks for 30–35 mm.");
    }

    [Theory]
    [InlineData(20, 20, 30, 15)]
    [InlineData(25, 25, 35, 20)]
    public void Rule1_WhenMarginsAreAtTheLimits_Passes(double top, double bottom, double left, double right) =>
        Rules(Good() with { Layout = PaperLayout.Standard with { MarginTopMm = top, MarginBottomMm = bottom, MarginLeftMm = left, MarginRightMm = right } }).ShouldBeEmpty();

    [Fact]
    public void Rule2_WhenSizesAreTheSmallSet_Passes() =>
        Rules(Good() with { Layout = PaperLayout.Standard with { Sizes = PaperSizes.Small } }).ShouldBeEmpty();

    [Fact]
    public void Rule2_WhenSizesAreMixed_IsNamed() =>
        Rules(Good() with { Layout = PaperLayout.Standard with { Sizes = PaperSizes.Large with { NationalTitle = 12 } } }).ShouldBe([2]);

    [Fact]
    public void Rule2_WhenBodyIsTooSmall_IsNamed() =>
        Rules(Good() with { Layout = PaperLayout.Standard with { Sizes = PaperSizes.Large with { Body = 12 } } }).ShouldBe([2]);

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 0)]
    public void Rule3_WhenFirstPageIsMeasured_DependsOnItsNumber(bool shows, int rule) =>
        Nd30Checker.CheckPrinted(new PrintedFacts { ShowsNumberOnFirstPage = shows }).Select(b => b.Rule).FirstOrDefault().ShouldBe(rule);

    [Theory]
    [InlineData(1.0, 0.4, 0.5, 0)]
    [InlineData(0.8, 0.4, 0.5, 4)]
    [InlineData(1.0, 0.6, 0.5, 4)]
    [InlineData(1.0, 0.4, 0.2, 4)]
    public void Rule4_WhenRulesAreMeasured_DependsOnTheirShare(double motto, double issuer, double subject, int rule) =>
        Nd30Checker.CheckPrinted(new PrintedFacts { MottoRuleShare = motto, IssuerRuleShare = issuer, SubjectRuleShare = subject })
            .Select(b => b.Rule).FirstOrDefault().ShouldBe(rule);

    [Theory]
    [InlineData("Họp ngày 02 tháng 3 năm 2026.", 0)]
    [InlineData("Họp ngày 15 tháng 01 năm 2026.", 0)]
    [InlineData("Họp ngày 2 tháng 3 năm 2026.", 5)]
    [InlineData("Họp ngày 15 tháng 1 năm 2026.", 5)]
    [InlineData("Họp ngày 15 tháng 04 năm 2026.", 5)]
    [InlineData("Họp ngày 13/4/2026, 02/01/2026, 29/12/2025.", 0)]
    [InlineData("Họp ngày 13/04/2026.", 5)]
    [InlineData("Họp ngày 3/4/2026.", 5)]
    [InlineData("Nghị định số 30/2020/NĐ-CP, tỷ lệ 5/6/2026/7.", 0)]
    public void Rule5_WhenDatesStandInTheText_ChecksTheirZeros(string text, int rule) =>
        Rules(Good(new Paragraph(text))).FirstOrDefault().ShouldBe(rule);

    [Theory]
    [InlineData("Kế hoạch số 05/KH-UBND và Nghị định số 05/2020/NĐ-CP.", 0)]
    [InlineData("Kế hoạch số 80/KH-UBND.", 0)]
    [InlineData("Kế hoạch số 5/KH-UBND.", 6)]
    [InlineData("Nghị định số 5/2020/NĐ-CP.", 6)]
    public void Rule6_WhenNumbersStandInTheText_ChecksTheirZeros(string text, int rule) =>
        Rules(Good(new Paragraph(text))).FirstOrDefault().ShouldBe(rule);

    [Fact]
    public void Rule6_WhenSymbolDoesNotFitTheKind_IsNamed() => Rules(Good() with { Symbol = "KH-UBND" }).ShouldBe([6]);

    [Fact]
    public void Rule6_WhenLetterSaysCv_IsNamed() =>
        Nd30Checker.Check(SmallPapers.Letter() with { Symbol = "CV-UBND" }).ShouldHaveSingleItem().Rule.ShouldBe(6);

    [Fact]
    public void Rule6_WhenNumberIsZero_IsNamed() => Rules(Good() with { Number = 0 }).ShouldBe([6]);

    [Fact]
    public void Rule7_WhenEndMarkIsMissing_IsNamed() => Rules(Good() with { Body = [new Paragraph("Hết.")] }).ShouldBe([7]);

    [Fact]
    public void Rule7_WhenEndMarkStandsTwice_IsNamed() => Rules(Good(new Paragraph("Xong./."))).ShouldBe([7]);

    [Theory]
    [InlineData("Căn cứ Luật A;", "Căn cứ Quyết định B.", 0)]
    [InlineData("Căn cứ Luật A.", "Căn cứ Quyết định B.", 8)]
    [InlineData("Căn cứ Luật A;", "Căn cứ Quyết định B;", 8)]
    [InlineData("Căn cứ Luật Ngân sách số 83/2015/QH13;", "Căn cứ Quyết định B.", 8)]
    public void Rule8_WhenBasesAreCited_ChecksTheirEnds(string first, string second, int rule) =>
        Rules(Good() with { LegalBases = [first, second] }).FirstOrDefault().ShouldBe(rule);

    [Theory]
    [InlineData("Lưu: VT, CAX", 0)]
    [InlineData("Lưu: VT", 0)]
    [InlineData("Lưu VP, CAX", 9)]
    public void Rule9_WhenArchiveLineIsRead_AsksForTheClericalOffice(string archive, int rule) =>
        Rules(Good() with { Recipients = new Recipients(["Các thôn"], archive) }).FirstOrDefault().ShouldBe(rule);

    [Fact]
    public void Rule9_WhenRecipientsAreMissing_IsNamed() => Rules(Good() with { Recipients = null }).ShouldBe([9]);

    [Fact]
    public void Rule10_WhenSentToSuperiorWithAll_Passes() => Rules(Good() with
    {
        IsSentToSuperior = true, AddressedTo = ["Ủy ban nhân dân tỉnh Lạng Sơn"], Recipients = new Recipients(["Như trên", "Các thôn"]),
    }).ShouldBeEmpty();

    [Fact]
    public void Rule10_WhenSentToSuperiorWithoutAddressee_IsNamed() => Rules(Good() with { IsSentToSuperior = true }).ShouldBe([10]);

    [Fact]
    public void Rule10_WhenRecipientsForgetTheAddressee_IsNamed() =>
        Rules(Good() with { AddressedTo = ["Ủy ban nhân dân tỉnh Lạng Sơn"] }).ShouldBe([10]);

    [Fact]
    public void Rule10_WhenSubmissionHasNoAddressee_IsNamed() =>
        Rules(Good() with { Kind = PaperKinds.Submission, Symbol = "TTr-UBND" }).ShouldBe([10]);

    [Theory]
    [InlineData("Chi tiết tại Phụ lục kèm theo.", 1, 0)]
    [InlineData("Số liệu đã nêu.", 1, 11)]
    [InlineData("Chi tiết có phụ lục dự toán kèm theo.", 0, 11)]
    [InlineData("Số liệu đã nêu.", 0, 0)]
    public void Rule11_WhenAppendicesAndTextMeet_MustAgree(string text, int appendices, int rule) =>
        Rules(Good(new Paragraph(text)) with { Appendices = [.. Enumerable.Range(0, appendices).Select(_ => new Appendix { Title = "Dự toán", Body = [] })] })
            .FirstOrDefault().ShouldBe(rule);

    [Theory]
    [InlineData("trên địa bàn xã Thiện Tân năm 2026", 0, "")]
    [InlineData("trên địa bàn xã Thiên Tân năm 2026", 12, "xã Thiện Tân")]
    [InlineData("các xã hội viên tham gia", 0, "")]
    [InlineData("phối hợp với xã Ninh Giang", 0, "")]
    [InlineData("phối hợp với xã Không Có", 12, "")]
    public void Rule12_WhenCommunesAreNamed_ComparesWithTheRegister(string text, int rule, string right)
    {
        var breaches = Nd30Checker.Check(Good(new Paragraph(text)), ThienTan);
        var breach = breaches.Count > 0 ? breaches[0] : null;

        (breach?.Rule ?? 0).ShouldBe(rule);
        (breach?.MessageVi ?? "").ShouldContain(right);
    }

    [Fact]
    public void Rule12_WhenPlaceIsMisspelt_IsNamed() =>
        Rules(Good() with { PlaceAndDate = new PlaceAndDate("Thiên Tân", PaperDate.WithoutDay(4, 2026)) }).ShouldBe([12]);

    [Theory]
    [InlineData("Phường Trần Hưng Đạo", 0)]
    [InlineData("Trần Hưng Đạo", 1)]
    public void Rule12_WhenCommuneIsNamedAfterAPerson_PlaceNeedsItsKind(string place, int breaches) =>
        Nd30Checker.Check(
            Good() with { PlaceAndDate = new PlaceAndDate(place, PaperDate.WithoutDay(4, 2026)) },
            ThienTan with { OwnCommune = "phường Trần Hưng Đạo", PlaceRequiresPrefix = true }).Count.ShouldBe(breaches);

    [Theory]
    [InlineData("Lý Hoàng Long", 0)]
    [InlineData("Bàng Văn Ví", 0)]
    [InlineData("ThS. Lý Hoàng Long", 13)]
    [InlineData("Thượng tá Lý Hoàng Long", 13)]
    [InlineData("TS.BS Lý Hoàng Long", 13)]
    public void Rule13_WhenSignerIsNamed_AllowsNoTitle(string name, int rule) =>
        Rules(Good() with { Signature = Signatures.CommitteeByChair(name) }).FirstOrDefault().ShouldBe(rule);

    [Fact]
    public void Rule13_WhenTheSectorAllowsTitles_Passes() =>
        Nd30Checker.Check(Good() with { Signature = Signatures.CommitteeByChair("Thượng tá Lý Hoàng Long") }, ThienTan with { AllowsProfessionalTitles = true })
            .ShouldBeEmpty();

    [Theory]
    [InlineData("vận động Nhân dân tham gia", 0)]
    [InlineData("vận động nhân dân tham gia", 14)]
    [InlineData("Ủy ban nhân dân, Hội đồng nhân dân xã", 0)]
    [InlineData("pháp luật của Nhà nước", 0)]
    [InlineData("pháp luật của nhà nước", 14)]
    [InlineData("ngân sách nhà nước", 0)]
    [InlineData("theo điểm a khoản 2 Điều 5", 0)]
    [InlineData("theo Điểm a Khoản 2 Điều 5", 14)]
    [InlineData("theo khoản 2 điều 5", 14)]
    [InlineData("Khoản 2 Điều 5 quy định", 0)]
    public void Rule14_WhenWordsAreWritten_ChecksTheirCapitals(string text, int rule) =>
        Rules(Good(new Paragraph(text))).FirstOrDefault().ShouldBe(rule);

    [Fact]
    public void Rule14_WhenCitationIsWrong_SaysTheRightOne() =>
        Nd30Checker.Check(Good(new Paragraph("theo Điểm A Khoản 2 điều 5"))).ShouldHaveSingleItem()
            .MessageVi.ShouldBe("“Điểm A Khoản 2 điều 5” viết là “điểm a khoản 2 Điều 5”.");

    [Fact]
    public void Rule14_WhenAWordIsSmall_ShowsTheWordsAroundIt()
    {
        var breach = Nd30Checker.Check(Good(
            new Section("Nhiệm vụ"), new Clause("Một"), new Paragraph("Đoạn đầu."), new Paragraph("Tuyên truyền, vận động nhân dân tham gia lắp đặt.")))
            .ShouldHaveSingleItem();

        breach.MessageVi.ShouldBe("“… vận động nhân dân tham gia …” viết là “Nhân dân”.");
        breach.Where.ShouldBe("Nội dung, mục I, đoạn 2");
    }

    [Fact]
    public void Check_WhenABreachIsDeep_SaysWhere()
    {
        var breach = Nd30Checker.Check(Good(new Section("Nội dung"), new Clause("Một"), new Clause("Kế hoạch số 5/KH-UBND"))).ShouldHaveSingleItem();

        breach.Where.ShouldBe("Nội dung, mục I, 2");
    }
}
