using CameraProgram.Commitments;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Commitments;

public sealed class CommitmentTermsTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Fact]
    public void Edit_WhenInForce_Refuses()
    {
        var terms = InForce(1, Today);

        Should.Throw<BusinessException>(() => terms.Edit(Text("Khác"))).Code.ShouldBe(CameraProgramErrorCodes.CommitmentTerms.NotDraft);
    }

    [Fact]
    public void PutInForce_WhenOneIsInForce_LetsItEndTheDayBefore()
    {
        var first = InForce(1, Today.AddMonths(-3));
        var second = new CommitmentTerms(Guid.CreateVersion7(), 2, Text());

        second.PutInForce(Today.AddDays(10), first, Today);

        first.StateOn(Today.AddDays(9)).ShouldBe(CommitmentTermsState.InForce);
        first.StateOn(Today.AddDays(10)).ShouldBe(CommitmentTermsState.Replaced);
        second.StateOn(Today).ShouldBe(CommitmentTermsState.Upcoming);
        second.StateOn(Today.AddDays(10)).ShouldBe(CommitmentTermsState.InForce);
    }

    [Fact]
    public void PutInForce_WhenOthersMayHaveSignedTheOneBeforeByThen_Refuses()
    {
        var first = InForce(1, Today.AddMonths(-3));
        var second = new CommitmentTerms(Guid.CreateVersion7(), 2, Text());

        Should.Throw<BusinessException>(() => second.PutInForce(Today.AddDays(-1), first, Today)).Code
            .ShouldBe(CameraProgramErrorCodes.CommitmentTerms.BeginsTooEarly);
    }

    [Fact]
    public void PutInForce_WhenItIsTheFirst_MayHaveBeenUsedOnPaperBefore() =>
        InForce(1, Today.AddMonths(-6)).StateOn(Today).ShouldBe(CommitmentTermsState.InForce);

    [Fact]
    public void Create_WhenThereIsNoClause_Refuses() =>
        Should.Throw<InputException>(() => new CommitmentTerms(Guid.CreateVersion7(), 1, Text() with { Clauses = [] })).Code
            .ShouldBe(CameraProgramErrorCodes.CommitmentTerms.NoClauses);

    [Fact]
    public void Edit_WhenAClauseIsBlank_NamesItsField()
    {
        var terms = new CommitmentTerms(Guid.CreateVersion7(), 1, Text());

        Should.Throw<InputException>(() => terms.Edit(Text() with { Clauses = [new ClauseText("Một"), new ClauseText(" ")] })).Field.ShouldBe("clauses[1].text");
    }

    [Fact]
    public void Edit_WhenClausesBecomeFewer_KeepsTheFirst()
    {
        var terms = new CommitmentTerms(Guid.CreateVersion7(), 1, Text() with { Clauses = [new ClauseText("Một"), new ClauseText("Hai"), new ClauseText("Ba")] });

        terms.Edit(Text() with { Clauses = [new ClauseText("Hai")] });

        terms.Clauses.ShouldHaveSingleItem().Text.ShouldBe("Hai");
    }

    private static CommitmentTerms InForce(int number, DateOnly from)
    {
        var terms = new CommitmentTerms(Guid.CreateVersion7(), number, Text());
        terms.PutInForce(from, null, Today);
        return terms;
    }

    private static CommitmentTermsText Text(string title = "Tham gia") =>
        new(title, "Tôi cam kết:", [new ClauseText("Quan sát rộng")], "Đồng ý", null, LegalBasisStatus.Memory, 24);
}
