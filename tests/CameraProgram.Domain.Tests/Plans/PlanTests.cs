using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.WorkTasks;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Plans;

namespace CameraProgram.Plans;

public sealed partial class PlanTests
{
    private static readonly DateTime Now = new(2026, 3, 16, 2, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly Actor Author = new(Guid.CreateVersion7(), "Lê Thị Thư Ký");
    private static readonly Actor Head = new(Guid.CreateVersion7(), "Lý Hoàng Long");
    private static readonly Guid Unit = Guid.CreateVersion7();

    [Fact]
    public void Submit_WhenNothingIsWritten_Refuses()
    {
        var plan = New(Draft() with { Sections = [], Assignments = [] });

        Code(() => plan.Submit(null, Author, Now)).ShouldBe(Codes.Empty);
        plan.Status.ShouldBe(PlanStatus.Draft);
    }

    [Fact]
    public void Submit_WhenAnAssignmentHasNoUnit_NamesIt()
    {
        var plan = New(Draft() with { Assignments = [Assignment() with { LeadUnitId = null }] });

        var refusal = Should.Throw<BusinessException>(() => plan.Submit(null, Author, Now));

        refusal.Code.ShouldBe(Codes.LeadUnitMissing);
        refusal.Details["title"].ShouldBe("Khảo sát vị trí lắp đặt");
        refusal.Details["place"].ShouldBe(1);
    }

    [Fact]
    public void Submit_WhenAnAssignmentHasNoDueDay_Refuses() =>
        Code(() => New(Draft() with { Assignments = [Assignment() with { DueDay = null }] }).Submit(null, Author, Now)).ShouldBe(Codes.DueDayMissing);

    [Fact]
    public void Submit_WhenDueBeforeThePlanStarts_Refuses()
    {
        var onTheFirstDay = New(Draft() with { Assignments = [Assignment() with { DueDay = Draft().From }] });
        var tooEarly = New(Draft() with { Assignments = [Assignment() with { DueDay = Draft().From.AddDays(-1) }] });

        onTheFirstDay.Submit(null, Author, Now);
        Code(() => tooEarly.Submit(null, Author, Now)).ShouldBe(Codes.DueBeforeStart);
    }

    [Fact]
    public void Submit_WhenTheBoardIsNotNamed_Refuses() =>
        Code(() => New(Draft() with { IssuingBody = IssuingBodyKind.Board }).Submit(null, Author, Now)).ShouldBe(Codes.BoardMissing);

    [Theory]
    [InlineData(52_400_000L, 52_400_001L)]
    [InlineData(null, 52_400_000L)]
    public void Submit_WhenTheAmountDiffersFromTheEstimate_NamesBoth(long? declared, long total)
    {
        var plan = New(Draft() with { DeclaredAmount = declared });

        var refusal = Should.Throw<BusinessException>(() => plan.Submit(total, Author, Now));

        refusal.Code.ShouldBe(Codes.AmountDiffers);
        refusal.Details["declared"].ShouldBe(declared ?? 0);
        refusal.Details["total"].ShouldBe(total);
    }

    [Fact]
    public void Gaps_WhenSeveralThingsAreMissing_NamesEachWithItsField()
    {
        var plan = New(Draft() with
        {
            IssuingBody = IssuingBodyKind.Board,
            DeclaredAmount = 5,
            Assignments = [Assignment(), Assignment() with { LeadUnitId = null, DueDay = null }],
        });

        plan.Gaps(estimateTotal: 6).Select(g => (g.Code, g.Details["field"])).ShouldBe(
        [
            (Codes.BoardMissing, "boardId"),
            (Codes.LeadUnitMissing, "assignments[1].leadUnitId"),
            (Codes.DueDayMissing, "assignments[1].dueDay"),
            (Codes.AmountDiffers, "declaredAmount"),
        ]);
    }

    [Fact]
    public void Gaps_WhenASectionWouldPrintNothing_NameItsBody()
    {
        PlanSectionDraft Empty(PlanSectionKind kind) => new(kind, "Mục trống", " ");
        var sections = new[] { Text("A"), Empty(PlanSectionKind.Text), Empty(PlanSectionKind.Funding), Empty(PlanSectionKind.Assignments), Empty(PlanSectionKind.Targets) };
        var plan = New(Draft() with { Sections = sections });

        plan.Gaps(estimateTotal: null).Select(g => (g.Code, g.Details["field"])).ShouldBe(
            [(Codes.SectionEmpty, "sections[1].body"), (Codes.SectionEmpty, "sections[2].body"), (Codes.SectionEmpty, "sections[4].body")]);
        New(Draft() with { Sections = sections[2..4], DeclaredAmount = 5 }).Gaps(estimateTotal: null).ShouldBeEmpty();
    }

    [Fact]
    public void Gaps_WhenItMayBeSubmitted_AreNone() => New(Draft()).Gaps(estimateTotal: null).ShouldBeEmpty();

    [Theory]
    [InlineData(52_400_000L, 52_400_000L)]
    [InlineData(52_400_000L, null)]
    [InlineData(null, null)]
    public void Submit_WhenTheAmountAgrees_WaitsForTheSignature(long? declared, long? total)
    {
        var plan = New(Draft() with { DeclaredAmount = declared });

        plan.Submit(total, Author, Now);

        plan.Status.ShouldBe(PlanStatus.Submitted);
        plan.History[^1].Kind.ShouldBe(PlanEventKind.Submitted);
    }

    [Fact]
    public void Write_WhenSubmitted_Refuses()
    {
        var plan = Submitted();

        Code(() => plan.Write(Draft(), Author, Now)).ShouldBe(Codes.NotDraft);
    }

    [Fact]
    public void Write_WhenThePeriodIsReversed_Refuses() =>
        Code(() => New(Draft() with { From = new(2026, 12, 31), To = new(2026, 1, 1) })).ShouldBe(KernelErrorCodes.PeriodReversed);

    [Fact]
    public void Write_WhenASectionKindComesTwice_MarksTheField()
    {
        PlanSectionDraft funding = new(PlanSectionKind.Funding, "Kinh phí", null);

        var refusal = Should.Throw<InputException>(() => New(Draft() with { Sections = [funding, funding] }));

        refusal.Code.ShouldBe(Codes.SectionKindTwice);
        refusal.Field.ShouldBe("sections[1].kind");
    }

    [Fact]
    public void Write_WhenAPartHasABlankTitle_MarksTheFieldInTheList()
    {
        var refusal = Should.Throw<InputException>(() => New(Draft() with { Assignments = [Assignment(), Assignment() with { Title = "  " }] }));

        refusal.Code.ShouldBe(KernelErrorCodes.Required);
        refusal.Field.ShouldBe("assignments[1].title");
    }

    [Fact]
    public void Write_WhenPartsAreReordered_KeepsTheirOrder()
    {
        var plan = New(Draft() with { Sections = [Text("A"), Text("B"), Text("C")] });

        plan.Write(Draft() with { Sections = [Text("C"), Text("A")] }, Author, Now);

        plan.Sections.Select(s => s.Heading).ShouldBe(["C", "A"]);
        plan.Sections.Select(s => s.Ordinal).ShouldBe([0, 1]);
    }

    [Fact]
    public void Write_WhenTheModelSheetIsBlank_DropsIt() =>
        New(Draft() with { ModelSheet = new PlanModelSheet(" ", null, null, null, null, null, "") }).ModelSheet.ShouldBeNull();

    [Fact]
    public void Write_WhenItReplacesItself_Refuses()
    {
        var plan = New(Draft());

        Code(() => plan.Write(Draft() with { ReplacesPlanId = plan.Id }, Author, Now)).ShouldBe(Codes.ReplacesItself);
    }

    [Fact]
    public void Return_WhenNoReasonIsGiven_Refuses()
    {
        var plan = Submitted();

        Should.Throw<InputException>(() => plan.Return("  ", Head, Now)).Field.ShouldBe("reason");
        plan.Status.ShouldBe(PlanStatus.Submitted);
    }

    [Fact]
    public void Return_WhenSubmitted_IsADraftAgainWithTheReason()
    {
        var plan = Submitted();

        plan.Return("Bổ sung dự toán", Head, Now);

        plan.Status.ShouldBe(PlanStatus.Draft);
        plan.History[^1].Note.ShouldBe("Bổ sung dự toán");
        plan.Submit(null, Author, Now);
        plan.Status.ShouldBe(PlanStatus.Submitted);
    }

    [Fact]
    public void Withdraw_WhenStillADraft_Refuses() => Code(() => New(Draft()).Withdraw(Author, Now)).ShouldBe(Codes.NotSubmitted);

    [Fact]
    public void EnsureMayBeSigned_WhenSomebodyElseIsToSign_Refuses()
    {
        var plan = New(Draft() with { SignatoryId = Head.UserId });
        plan.Submit(null, Author, Now);

        Code(() => plan.EnsureMayBeSigned(Author.UserId!.Value, null, null)).ShouldBe(Codes.NotTheSignatory);
        plan.EnsureMayBeSigned(Head.UserId!.Value, null, null);
        plan.EnsureMayBeSigned(Author.UserId!.Value, actingForId: Head.UserId, null);
    }

    [Fact]
    public void EnsureMayBeSigned_WhenTheEstimateChangedMeanwhile_Refuses()
    {
        var plan = New(Draft() with { DeclaredAmount = 10 });
        plan.Submit(10, Author, Now);

        Code(() => plan.EnsureMayBeSigned(Head.UserId!.Value, null, estimateTotal: 11)).ShouldBe(Codes.AmountDiffers);
    }

    [Fact]
    public void Sign_WhenOnlyADraft_Refuses() => Code(() => Sign(New(Draft()))).ShouldBe(Codes.NotSubmitted);

    [Fact]
    public void Issue_WhenNotSigned_Refuses() => Code(() => Submitted().Issue(Head, Now)).ShouldBe(Codes.NotSigned);

    [Fact]
    public void Issue_WhenSigned_HandsItsAssignmentsOn()
    {
        var plan = Submitted();
        Sign(plan);

        plan.Issue(Head, Now);

        plan.Status.ShouldBe(PlanStatus.Issued);
        var issued = plan.DomainEvents.OfType<PlanIssuedEvent>().ShouldHaveSingleItem();
        issued.Symbol.ShouldBe("80/KH-UBND");
        var task = issued.Assignments.ShouldHaveSingleItem();
        task.AssignmentId.ShouldBe(plan.Assignments[0].Id);
        task.LeadUnitId.ShouldBe(Unit);
        task.DueDay.ShouldBe(new DateOnly(2026, 4, 30));
        Code(() => plan.Issue(Head, Now)).ShouldBe(Codes.NotSigned);
    }

    [Fact]
    public void SupersedeBy_WhenIssued_NamesTheLaterPlan()
    {
        var (earlier, later) = (Issued(), Issued());

        earlier.SupersedeBy(later, Head, Now);

        earlier.Status.ShouldBe(PlanStatus.Superseded);
        earlier.SupersededByPlanId.ShouldBe(later.Id);
        Code(() => earlier.SupersedeBy(later, Head, Now)).ShouldBe(Codes.ReplacedNotIssued);
    }

    [Fact]
    public void History_WhenDoneForAnother_KeepsInWhosePlace()
    {
        var plan = New(Draft());

        plan.Submit(null, Author with { ForName = "Chánh Văn phòng" }, Now);

        plan.History[^1].ForName.ShouldBe("Chánh Văn phòng");
    }

    [Theory]
    [InlineData("2024-12-31", "2026-12-31", "from")]
    [InlineData("2026-01-01", "2037-01-01", "to")]
    [InlineData("2026-01-01", "9999-12-31", "to")]
    public void Write_WhenThePeriodLiesFarFromTheYear_MarksTheDay(string from, string to, string field)
    {
        var plan = New(Draft());

        var refusal = Should.Throw<InputException>(() => plan.Write(Draft() with { From = Day(from), To = Day(to) }, Author, Now));

        (refusal.Code, refusal.Field).ShouldBe((KernelErrorCodes.DayOutOfRange, field));
    }

    [Fact]
    public void Write_WhenADueYearIsMistyped_MarksTheLine()
    {
        var assignments = new[] { Assignment(), Assignment() with { DueDay = new DateOnly(2062, 4, 30) } };
        var targets = new[] { new PlanTargetDraft(null, "1 kiệt", null, 1, null, new DateOnly(2032, 1, 1)) };

        Should.Throw<InputException>(() => New(Draft() with { Assignments = assignments })).Field.ShouldBe("assignments[1].dueDay");
        Should.Throw<InputException>(() => New(Draft() with { Targets = targets })).Field.ShouldBe("targets[0].dueDay");
        New(Draft() with { To = new DateOnly(2032, 12, 31), Targets = targets }).Targets[0].DueDay.ShouldBe(new DateOnly(2032, 1, 1));
    }

    [Fact]
    public void New_WhenTheYearIsFarAhead_IsRefused() =>
        Should.Throw<InputException>(() => New(Draft() with { Year = 2032 })).Field.ShouldBe("year");

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static PlanDraft Draft() => new()
    {
        Subject = "Xây dựng mô hình “Camera an ninh”",
        Kind = PlanKind.ModelBuilding,
        Year = 2026,
        From = new DateOnly(2026, 1, 1),
        To = new DateOnly(2026, 12, 31),
        Sections = [Text("Mục đích, yêu cầu")],
        Assignments = [Assignment()],
    };

    private static PlanSectionDraft Text(string heading) => new(PlanSectionKind.Text, heading, "1. Nâng cao hiệu quả.");

    private static PlanAssignmentDraft Assignment() =>
        new("Khảo sát vị trí lắp đặt", "- Lập danh sách.", null, Unit, [], null, new DateOnly(2026, 4, 30), TaskPriority.High);

    private static Plan New(PlanDraft draft) => new(Guid.CreateVersion7(), draft, Author, Now);

    private static Plan Submitted()
    {
        var plan = New(Draft());
        plan.Submit(null, Author, Now);
        return plan;
    }

    private static Plan Issued()
    {
        var plan = Submitted();
        Sign(plan);
        plan.Issue(Head, Now);
        return plan;
    }

    private static void Sign(Plan plan) => plan.Sign(80, "80/KH-UBND", Today, Guid.CreateVersion7(), Head, Now);

    private static string Code(Action action) => Should.Throw<BusinessException>(action).Code;
}
