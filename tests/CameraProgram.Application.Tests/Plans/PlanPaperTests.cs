using CameraProgram.Budgets;
using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;

namespace CameraProgram.Plans;

public sealed class PlanPaperTests
{
    private static readonly CameraProgram.Identity.Actor EstimateDrafter = new(null, "Người Lập Demo");
    private static readonly DateTime EstimateTime = new(2026, 3, 1, 2, 0, 0, DateTimeKind.Utc);

    private static readonly Guid Police = Guid.CreateVersion7();
    private static readonly PlanNames Names = new(new Dictionary<Guid, string> { [Police] = "Công an xã" }, new Dictionary<Guid, string>(), new Dictionary<Guid, string>(), null);

    private static readonly PaperHead Head = new(
        IssuingBodyKind.PeoplesCommittee, null,
        new Letterhead { IssuingBody = ["Ủy ban nhân dân xã Tư Nghĩa"], IssuingBodyInText = "Ủy ban nhân dân xã Tư Nghĩa" },
        "UBND", "Tư Nghĩa", [], "xã");

    [Fact]
    public void Draft_LeavesNumberAndDayOpen()
    {
        var paper = PlanPaper.Draft(Source(new PlanDraftBuilder().Build()), new DateOnly(2026, 3, 16));

        paper.IsDraft.ShouldBeTrue();
        paper.Number.ShouldBeNull();
        paper.Symbol.ShouldBe("KH-UBND");
        paper.PlaceAndDate!.Date.Day.ShouldBeNull();
        paper.PlaceAndDate.Date.Month.ShouldBe(3);
    }

    [Fact]
    public void Draft_HasTheWordsOfThePlan()
    {
        var paper = PlanPaper.Draft(Source(new PlanDraftBuilder().Build()), new DateOnly(2026, 3, 16));

        paper.LegalBases.ShouldBe(["Căn cứ Quyết định số 2831/QĐ-UBND ngày 29/8/2025."]);
        Text(paper).ShouldContain("Mục đích");
        paper.Body.OfType<Clause>().Single(c => c.Text.PlainText == "Công an xã").IsHeading.ShouldBeTrue();
        Text(paper).ShouldContain("Rà soát và lập danh sách");
        Text(paper).ShouldContain("52.400.000 đồng (Bằng chữ: Năm mươi hai triệu bốn trăm nghìn đồng)");
        paper.Body[^1].ShouldBeOfType<Paragraph>().Text.PlainText.ShouldEndWith("./.");
    }

    [Theory]
    [InlineData("Luật Tổ chức chính quyền địa phương ngày 16/6/2025", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025.")]
    [InlineData("Thực hiện Kế hoạch số 124/KH-BCĐ", "Thực hiện Kế hoạch số 124/KH-BCĐ.")]
    [InlineData("căn cứ Quyết định số 05/QĐ-UBND", "căn cứ Quyết định số 05/QĐ-UBND.")]
    public void Draft_PutsTheWordInFrontOfABasis(string typed, string printed)
    {
        var source = Source(new PlanDraftBuilder { Basis = typed }.Build());

        PlanPaper.Draft(source, new DateOnly(2026, 3, 16)).LegalBases.ShouldBe([printed]);
    }

    [Fact]
    public void Draft_NeverPrintsWhatIsKnownOfALegalBasis() =>
        Text(PlanPaper.Draft(Source(new PlanDraftBuilder().Build()), new DateOnly(2026, 3, 16))).ShouldNotContain("hết hiệu lực");

    [Fact]
    public void Draft_WithAnEstimate_NamesTheAppendicesInTheOrderOfMention()
    {
        var source = Source(new PlanDraftBuilder().Build());
        var estimate = new Estimate(Guid.CreateVersion7(), source.Plan.Year, source.Plan.Subject, source.Plan.Id, EstimateDrafter, EstimateTime);
        estimate.Write(800, [new EstimateLineDraft(EstimateGroup.Equipment, "Camera IP", "4 MP", "Chiếc", 1.5m, 1_000_000, FundingSource.NationalProgramme, "Báo giá", null)], EstimateDrafter, EstimateTime);

        var paper = PlanPaper.Draft(source with { Estimate = estimate }, new DateOnly(2026, 3, 16));

        paper.Appendices.Select(a => a.Title).ShouldBe(["Dự toán kinh phí thực hiện", "Danh mục nhiệm vụ"]);
        Text(paper).ShouldContain("Phụ lục I dự toán kèm theo");
        Text(paper).ShouldContain("Phụ lục II kèm theo");
        var cells = paper.Appendices[0].Body.OfType<Table>().Single().Rows.SelectMany(r => r.Cells).Select(c => c.Text.PlainText).ToList();
        cells.ShouldContain("1,5");
        cells.ShouldContain("1.500.000");
        cells.ShouldContain("Thuế giá trị gia tăng (8 %)");
        cells.ShouldContain("1.620.000");
    }

    [Fact]
    public void Draft_WhenTheFundingIsWrittenOut_DoesNotSayItTwice()
    {
        var plan = new PlanDraftBuilder { Funding = "Tổng kinh phí: 52.400.000 đồng." }.Build();

        Text(PlanPaper.Draft(Source(plan), new DateOnly(2026, 3, 16))).Split("52.400.000").Length.ShouldBe(2);
    }

    [Fact]
    public void Draft_WhenNoSectionNamesTheModelSheet_AddsOne()
    {
        var plan = new PlanDraftBuilder { Sheet = new PlanModelSheet("“Camera an ninh”", "- Giám sát bằng hình ảnh.\n- Phòng ngừa.", null, null, null, null, null) }.Build();

        var paper = PlanPaper.Draft(Source(plan), new DateOnly(2026, 3, 16));

        paper.Body.OfType<Section>().ShouldContain(s => s.Title == "Các thông tin cơ bản của mô hình");
        Text(paper).ShouldContain("Tên mô hình: “Camera an ninh”");
        paper.Body.OfType<ListItem>().ShouldContain(i => i.Text.PlainText == "Phòng ngừa.");
    }

    [Fact]
    public void Draft_WhenNoSectionNamesTheTargets_PutsThemBeforeTheMoneyAndThoseWhoAct()
    {
        var plan = new PlanDraftBuilder { Targets = [new PlanTargetDraft(null, "Lắp camera", "kiệt", 1, 2, new DateOnly(2025, 12, 31))] }.Build();

        var paper = PlanPaper.Draft(Source(plan), new DateOnly(2026, 3, 16));

        paper.Body.OfType<Section>().Select(s => s.Title)
            .ShouldBe(["Mục đích, yêu cầu", "Chỉ tiêu thực hiện", "Nguồn kinh phí", "Tổ chức thực hiện"]);
        paper.Body.OfType<Table>().Single().Columns.Select(c => c.Header).ShouldContain("Thời hạn hoàn thành");
    }

    [Fact]
    public void Draft_WhenTheWriterPutsThoseWhoActFirst_KeepsTheirOrderAndNumbersTheAppendicesByIt()
    {
        var plan = new PlanDraftBuilder
        {
            Sections =
            [
                new PlanSectionDraft(PlanSectionKind.Assignments, "Tổ chức thực hiện", null),
                new PlanSectionDraft(PlanSectionKind.Funding, "Kinh phí", null),
            ],
        }.Build();
        var estimate = new Estimate(Guid.CreateVersion7(), plan.Year, plan.Subject, plan.Id, EstimateDrafter, EstimateTime);
        estimate.Write(0, [new EstimateLineDraft(EstimateGroup.Equipment, "Camera IP", null, "Chiếc", 1, 52_400_000, FundingSource.CommuneBudget, null, null)], EstimateDrafter, EstimateTime);

        var paper = PlanPaper.Draft(Source(plan) with { Estimate = estimate }, new DateOnly(2026, 3, 16));

        paper.Body.OfType<Section>().Select(s => s.Title).ShouldBe(["Tổ chức thực hiện", "Kinh phí"]);
        paper.Appendices.Select(a => a.Title).ShouldBe(["Danh mục nhiệm vụ", "Dự toán kinh phí thực hiện"]);
        Text(paper).ShouldContain("Phụ lục II dự toán kèm theo");
    }

    [Fact]
    public void Blocks_ReadTheMarksThatPeopleType()
    {
        var blocks = PlanText.Blocks("1. Mục đích\n2.1/. Khảo sát camera\nđ) Hình thức:\n- Loa phát thanh;\n+ Vẽ sơ đồ tuyến\n3. Tổ chức tuyên truyền thường xuyên.\nTừ ngày 20/6/2022.");

        var heading = blocks[0].ShouldBeOfType<Clause>();
        (heading.Label, heading.Text.PlainText, heading.IsHeading).ShouldBe(("1.", "Mục đích", true));
        blocks[1].ShouldBeOfType<Subclause>().Label.ShouldBe("2.1.");
        blocks[2].ShouldBeOfType<Point>().Label.ShouldBe("đ)");
        blocks[3].ShouldBeOfType<ListItem>().Level.ShouldBe(1);
        blocks[4].ShouldBeOfType<ListItem>().Level.ShouldBe(2);
        blocks[5].ShouldBeOfType<Clause>().IsHeading.ShouldBeFalse();
        blocks[6].ShouldBeOfType<Paragraph>();
    }

    private static PlanPaperSource Source(Plan plan) => new(plan, null, Names, Head, new Signatory(SignerPosition.DeputyForHead, "Nguyễn Tuấn Kiệt"), AmountWording.Northern, "Mỗi thôn");

    private static string Text(OfficialPaper paper) => string.Join('\n', paper.Body.Select(b => b switch
    {
        Paragraph p => p.Text.PlainText,
        Clause c => c.Text.PlainText,
        ListItem i => i.Text.PlainText,
        Section s => s.Title,
        _ => string.Empty,
    }));

    private sealed class PlanDraftBuilder
    {
        public string? Funding { get; init; }

        public PlanModelSheet? Sheet { get; init; }

        public string Basis { get; init; } = "Căn cứ Quyết định số 2831/QĐ-UBND ngày 29/8/2025";

        public IReadOnlyList<PlanTargetDraft> Targets { get; init; } = [];

        public IReadOnlyList<PlanSectionDraft>? Sections { get; init; }

        public Plan Build() => new(
            Guid.CreateVersion7(),
            new PlanDraft
            {
                Subject = "Thực hiện mô hình giám sát an ninh hiện đại tại xã Tư Nghĩa",
                Kind = PlanKind.Implementation,
                Year = 2025,
                From = new DateOnly(2025, 10, 1),
                To = new DateOnly(2025, 12, 31),
                DeclaredAmount = 52_400_000,
                ModelSheet = Sheet,
                LegalBases = [new LegalBasisDraft(Basis, "hết hiệu lực từ 2026")],
                Targets = Targets,
                Sections = Sections ??
                [
                    new PlanSectionDraft(PlanSectionKind.Text, "Mục đích, yêu cầu", "1. Mục đích\n- Tăng cường hiệu quả."),
                    new PlanSectionDraft(PlanSectionKind.Funding, "Nguồn kinh phí", Funding),
                    new PlanSectionDraft(PlanSectionKind.Assignments, "Tổ chức thực hiện", null),
                ],
                Assignments = [new PlanAssignmentDraft("Khảo sát", "- Rà soát và lập danh sách.", null, Police, [], null, new DateOnly(2025, 11, 30), TaskPriority.Normal)],
                Closing = "Trên đây là Kế hoạch.",
            },
            new Actor(null, "Thư ký"),
            new DateTime(2025, 10, 1, 2, 0, 0, DateTimeKind.Utc));
    }
}
