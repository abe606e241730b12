using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Ledgers;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Ledgers;

public sealed class LedgerTransactionTests
{
    private static readonly Guid s_line = Guid.CreateVersion7();
    private static readonly Guid s_contract = Guid.CreateVersion7();

    [Fact]
    public void Changes_WhenMovesTouchOnePositionTwice_AreAddedUp()
    {
        var changes = Of(LedgerBook.Budget,
            Move(LedgerAccount.Available, LedgerAccount.Committed, 70),
            Move(LedgerAccount.Available, LedgerAccount.Committed, 30)).Changes();

        changes.Select(c => (c.Position.Account, c.Amount)).ShouldBe([(LedgerAccount.Available, -100), (LedgerAccount.Committed, 100)]);
    }

    [Fact]
    public void Changes_OfAnAccountKeptByContract_NameTheContractAndOthersDoNot()
    {
        var changes = Of(LedgerBook.Budget, Move(LedgerAccount.Available, LedgerAccount.Committed, 1)).Changes();

        changes.Single(c => c.Position.Account == LedgerAccount.Available).Position.ContractId.ShouldBe(Guid.Empty);
        changes.Single(c => c.Position.Account == LedgerAccount.Committed).Position.ContractId.ShouldBe(s_contract);
    }

    [Theory]
    [InlineData(LedgerBook.HamletFund, LedgerAccount.Cash, LedgerAccount.Treasury)]
    [InlineData(LedgerBook.CommuneFund, LedgerAccount.Cash, LedgerAccount.Spent)]
    [InlineData(LedgerBook.CommuneFund, LedgerAccount.Given, LedgerAccount.Paid)]
    [InlineData(LedgerBook.Budget, LedgerAccount.Cash, LedgerAccount.Paid)]
    [InlineData(LedgerBook.Budget, LedgerAccount.Paid, LedgerAccount.Paid)]
    public void Constructor_WhenAnAccountIsNotOfTheBook_IsRefused(LedgerBook book, LedgerAccount from, LedgerAccount to) =>
        Should.Throw<ArgumentException>(() => Of(book, Move(from, to, 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(CameraProgramConsts.MaxAmount + 1)]
    public void Constructor_WhenTheAmountIsNone_IsRefused(long amount) =>
        Should.Throw<InputException>(() => Of(LedgerBook.Budget, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, amount))).Code
            .ShouldBe(KernelErrorCodes.OutOfRange);

    [Fact]
    public void Constructor_WhenNothingMoves_IsRefused() => Should.Throw<ArgumentException>(() => Of(LedgerBook.Budget));

    private static LedgerMove Move(LedgerAccount from, LedgerAccount to, long amount) => new(from, to, amount, "Camera", s_line, s_contract);

    private static LedgerTransaction Of(LedgerBook book, params LedgerMove[] moves) => new(
        Guid.CreateVersion7(), book, LedgerKind.Contract, Guid.CreateVersion7(), Guid.CreateVersion7(),
        new DateOnly(2026, 5, 4), new Actor(null, "Người Thử"), moves);
}
