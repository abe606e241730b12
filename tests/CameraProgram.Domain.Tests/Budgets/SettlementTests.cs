using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

public sealed class SettlementTests
{
    private static readonly DateTime Now = new(2027, 1, 11, 2, 0, 0, DateTimeKind.Utc);
    private static readonly Actor Office = new(Guid.CreateVersion7(), "Phòng Kinh Tế Demo");
    private static readonly KnownLine Camera = new(Guid.CreateVersion7(), "Camera", FundingSource.CommuneBudget);

    /// <summary>1,000 approved, 300 paid; of the 700 that are left 300 are bound and 200 advanced.</summary>
    private static readonly SettledLine Books = new(Camera, 1_000, 900, 300, 300, 200);

    [Theory]
    [InlineData(499, Codes.CarriedBelowBound)]
    [InlineData(701, Codes.CarriedAboveRest)]
    public void Submit_WhenThePartThatGoesOnIsOutsideItsLimits_Refuses(long part, string code)
    {
        var settlement = Said(SettlementRest.CarryPart, part);

        Should.Throw<BusinessException>(() => settlement.Submit([Books], Office, Now)).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(700)]
    public void Submit_WhenThePartThatGoesOnIsAtItsLimits_HandsItIn(long part)
    {
        var settlement = Said(SettlementRest.CarryPart, part);
        settlement.Submit([Books], Office, Now);

        settlement.Status.ShouldBe(SettlementStatus.Submitted);
        settlement.Lines[0].CarriedOf(Books.Difference).ShouldBe(part);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0L)]
    [InlineData(-1L)]
    public void Write_WhenThePartIsNoAmount_Refuses(long? part)
    {
        var refusal = Should.Throw<InputException>(() => Said(SettlementRest.CarryPart, part));

        refusal.Code.ShouldBe(KernelErrorCodes.OutOfRange);
    }

    [Fact]
    public void Write_WhenAllGoesOnOrNothing_KeepsNoPart()
    {
        Said(SettlementRest.CarryOver, 5).Lines[0].CarriedPart.ShouldBeNull();
        Said(SettlementRest.CarryOver, null).Lines[0].CarriedOf(700).ShouldBe(700);
        Said(SettlementRest.Cancel, null).Lines[0].CarriedOf(700).ShouldBe(0);
    }

    private static Settlement Said(SettlementRest rest, long? part)
    {
        var settlement = new Settlement(Guid.CreateVersion7(), Guid.CreateVersion7(), 2026, [Camera], Office, Now);
        settlement.Write(null, [new SettlementLineDraft(Camera.Key, "Thực hiện sang năm sau", rest, part)]);
        return settlement;
    }
}
