using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Plans;

namespace CameraProgram.Plans;

/// <summary>What the history tells of money, and what the check tells of days.</summary>
public sealed partial class PlanTests
{
    [Fact]
    public void Write_WhenTheAmountChanges_TellsItInTheHistory()
    {
        var plan = New(Draft() with { DeclaredAmount = 52_400_000 });

        plan.Write(Draft() with { DeclaredAmount = 52_730_000 }, Head, Now);
        plan.Write(Draft() with { DeclaredAmount = 52_730_000, Closing = "Trên đây là Kế hoạch." }, Author, Now);
        plan.Write(Draft(), Author, Now);

        plan.History.Skip(1).Select(e => (e.Kind, e.ByName, e.Note)).ShouldBe(
        [
            (PlanEventKind.AmountChanged, "Lý Hoàng Long", "52.400.000 → 52.730.000"),
            (PlanEventKind.AmountChanged, "Lê Thị Thư Ký", "52.730.000 → –"),
        ]);
    }

    [Fact]
    public void NoteEstimate_WhenSubmitted_Refuses() =>
        Code(() => Submitted().NoteEstimate(0, 1, Author, Now)).ShouldBe(Codes.NotDraft);

    [Fact]
    public void Doubts_WhenDaysLieOutsideThePeriod_NameEachField()
    {
        var plan = New(Draft() with
        {
            From = new DateOnly(2026, 3, 1),
            Assignments = [Assignment() with { DueDay = Draft().To }, Assignment() with { DueDay = Draft().To.AddDays(1) }],
            Targets =
            [
                new PlanTargetDraft(null, "1 kiệt", null, 1, null, new DateOnly(2026, 2, 28)),
                new PlanTargetDraft(null, "1 kiệt", null, 1, null, new DateOnly(2026, 3, 1)),
                new PlanTargetDraft(null, "1 kiệt", null, 1, null, new DateOnly(2027, 1, 1)),
            ],
        });

        plan.Doubts().Select(d => (d.Code, d.Details["field"])).ShouldBe(
        [
            (Codes.DueAfterEnd, "assignments[1].dueDay"), (Codes.TargetOutsidePeriod, "targets[0].dueDay"), (Codes.TargetOutsidePeriod, "targets[2].dueDay"),
        ]);
        plan.Submit(null, Author, Now);
    }
}
