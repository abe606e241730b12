using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Ledgers;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

public sealed class EstimateLifeTests
{
    private static readonly DateTime Now = new(2026, 3, 16, 2, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly Actor Drafter = new(Guid.CreateVersion7(), "Người Lập Demo");
    private static readonly Actor Appraiser = new(Guid.CreateVersion7(), "Người Thẩm Định Demo");
    private static readonly Actor Head = new(Guid.CreateVersion7(), "Chủ Tịch Demo");

    [Fact]
    public void Submit_WhenThereAreNoLines_Refuses()
    {
        var estimate = new Estimate(Guid.CreateVersion7(), 2026, "Mua camera", planId: null, Drafter, Now);

        Code(() => estimate.Submit(Drafter, Now)).ShouldBe(Codes.NoLines);
    }

    [Fact]
    public void Write_WhenSubmitted_Refuses()
    {
        var estimate = Submitted();

        Code(() => estimate.Write(0, [], Drafter, Now)).ShouldBe(Codes.WrongStatus);
        Code(() => estimate.Name(2027, "Khác")).ShouldBe(Codes.WrongStatus);
        Code(estimate.EnsureMayBeDeleted).ShouldBe(Codes.WrongStatus);
    }

    [Fact]
    public void Appraise_WhenByTheDrafterOrAnEditorOrSomebodyInTheirPlace_Refuses()
    {
        var estimate = Draft();
        var editor = new Actor(Guid.CreateVersion7(), "Người Sửa Demo");
        estimate.Write(0, [Line(300)], editor, Now);
        estimate.Submit(Drafter, Now);

        foreach (var actor in new[] { Drafter, editor, Appraiser with { ForId = editor.UserId, ForName = editor.Name } })
        {
            Code(() => estimate.Appraise("Đồng ý", NoOpinions, actor, Now)).ShouldBe(Codes.AppraiserDrafted);
        }

        estimate.Appraise("Đồng ý", NoOpinions, Appraiser, Now);
        estimate.Status.ShouldBe(EstimateStatus.Appraised);
    }

    [Fact]
    public void Appraise_WhenTheDrafterStoodInForTheAppraiser_Refuses()
    {
        var estimate = new Estimate(Guid.CreateVersion7(), 2026, "Mua camera", planId: null, Drafter with { ForId = Appraiser.UserId }, Now);
        estimate.Write(0, [Line(300)], Drafter, Now);
        estimate.Submit(Drafter, Now);

        Code(() => estimate.Appraise("Đồng ý", NoOpinions, Appraiser, Now)).ShouldBe(Codes.AppraiserDrafted);
    }

    [Fact]
    public void Appraise_WithOpinionsOnLines_KeepsThem()
    {
        var estimate = Submitted();
        var key = estimate.Lines[0].Key;

        Code(() => estimate.Appraise("Đạt", new Dictionary<Guid, string?> { [Guid.CreateVersion7()] = "?" }, Appraiser, Now)).ShouldBe(Codes.UnknownLine);
        estimate.Appraise("Đạt", new Dictionary<Guid, string?> { [key] = " Giá hợp lý " }, Appraiser, Now);

        (estimate.Lines[0].Opinion, estimate.AppraisalOpinion, estimate.AppraisedDay).ShouldBe(("Giá hợp lý", "Đạt", Today));
    }

    [Fact]
    public void Approve_WhenNotAppraised_Refuses() => Code(() => Submitted().Approve("1/QĐ-UBND", Today, Head, Now)).ShouldBe(Codes.WrongStatus);

    [Fact]
    public void Approve_WhenTheDecisionLiesInTheFuture_Refuses() =>
        Code(() => Appraised().Approve("1/QĐ-UBND", Today.AddDays(1), Head, Now)).ShouldBe(Codes.DayInFuture);

    [Fact]
    public void Approve_WhenTheDecisionIsOlderThanTheYearBeforeTheBudgets_Refuses()
    {
        Code(() => Appraised().Approve("1/QĐ-UBND", new DateOnly(2024, 12, 31), Head, Now)).ShouldBe(Codes.DayBeforeBudgetYear);
        Should.NotThrow(() => Appraised().Approve("1/QĐ-UBND", new DateOnly(2025, 1, 1), Head, Now));
    }

    [Fact]
    public void Write_AtOnceWithTheCreation_IsOneEvent()
    {
        var estimate = new Estimate(Guid.CreateVersion7(), 2026, "Mua camera", planId: null, Drafter, Now);
        estimate.Write(0, [Line(1_000)], Drafter, Now);
        estimate.Events.ShouldHaveSingleItem().Kind.ShouldBe(EstimateEventKind.Created);

        estimate.Write(0, [Line(2_000)], Drafter, Now.AddMinutes(5));

        estimate.Events[^1].Note.ShouldNotBeNull().ShouldEndWith("đ");
    }

    [Fact]
    public void Approve_WhenAppraised_GivesEveryLineWithItsTax()
    {
        var estimate = Draft();
        estimate.Write(800, [Line(333), Line(333, FundingSource.ProvinceBudget), Line(334)], Drafter, Now);
        estimate.Submit(Drafter, Now);
        estimate.Appraise("Đồng ý", NoOpinions, Appraiser, Now);

        var moves = estimate.Approve("3156/QĐ-UBND", Today, Head, Now);

        moves.Sum(m => m.Amount).ShouldBe(estimate.Total);
        moves.Select(m => m.LineId).ShouldBe(estimate.Lines.Select(l => l.Key), ignoreOrder: true);
        moves.ShouldAllBe(m => m.From == LedgerAccount.Granted && m.To == LedgerAccount.Unallocated);
        moves.Where(m => m.Source == FundingSource.ProvinceBudget).Sum(m => m.Amount)
            .ShouldBe(estimate.TotalsBySource().Single(s => s.Source == FundingSource.ProvinceBudget).Amount);
    }

    [Fact]
    public void Write_WhenReturnedAndItsPlanWentOut_StaysWithinThePlan()
    {
        var estimate = Submitted();
        estimate.Return(EstimateStatus.Submitted, "Tách nhóm thiết bị", Appraiser, Now);

        Code(() => estimate.Write(0, [Line(101)], Drafter, Now, atMost: 100)).ShouldBe(Codes.ExceedsPlan);
    }

    [Fact]
    public void Return_WhenItLiesElsewhere_Refuses()
    {
        Code(() => Appraised().Return(EstimateStatus.Submitted, "x", Appraiser, Now)).ShouldBe(Codes.WrongStatus);
        Code(() => Submitted().Return(EstimateStatus.Appraised, "x", Head, Now)).ShouldBe(Codes.WrongStatus);
        Code(() => Submitted().Return(EstimateStatus.Submitted, " ", Appraiser, Now)).ShouldBe(KernelErrorCodes.Required);
    }

    [Fact]
    public void Cancel_WhenApproved_Refuses()
    {
        var estimate = Appraised();
        estimate.Approve("1/QĐ-UBND", Today, Head, Now);

        Code(() => estimate.Cancel("Không làm nữa", Head, Now)).ShouldBe(Codes.WrongStatus);
    }

    [Fact]
    public void Write_WhenALineIsNamedTwiceOrUnknown_Refuses()
    {
        var estimate = Draft();
        var key = estimate.Lines[0].Key;

        Code(() => estimate.Write(0, [Line(1) with { Key = key }, Line(2) with { Key = key }], Drafter, Now)).ShouldBe(Codes.UnknownLine);
        Code(() => estimate.Write(0, [Line(1) with { Key = Guid.CreateVersion7() }], Drafter, Now)).ShouldBe(Codes.UnknownLine);
    }

    private static readonly Dictionary<Guid, string?> NoOpinions = [];

    private static Estimate Draft()
    {
        var estimate = new Estimate(Guid.CreateVersion7(), 2026, "Mua camera", planId: null, Drafter, Now);
        estimate.Write(0, [Line(100)], Drafter, Now);
        return estimate;
    }

    private static Estimate Submitted()
    {
        var estimate = Draft();
        estimate.Submit(Drafter, Now);
        return estimate;
    }

    private static Estimate Appraised()
    {
        var estimate = Submitted();
        estimate.Appraise("Đồng ý", NoOpinions, Appraiser, Now);
        return estimate;
    }

    private static EstimateLineDraft Line(long price, FundingSource source = FundingSource.CommuneBudget) =>
        new(EstimateGroup.Equipment, "Camera", null, "Chiếc", 1, price, source, null, null);

    private static string Code(Action work) => Should.Throw<BusinessException>(work).Code;
}
