using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Ledgers;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Ledgers;

public sealed class LedgerTests : ApplicationTest
{
    private readonly Guid _estimate = Guid.CreateVersion7();
    private readonly Guid _line = Guid.CreateVersion7();

    [Fact]
    public async Task Post_WhenEnoughIsThere_MovesTheBalances()
    {
        await PostAsync(LedgerKind.Approval, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, 100));
        await PostAsync(LedgerKind.Allocation, Move(LedgerAccount.Unallocated, LedgerAccount.Available, 60));

        (await BalancesAsync()).ShouldBe(new Dictionary<LedgerAccount, long>
        {
            [LedgerAccount.Granted] = -100, [LedgerAccount.Unallocated] = 40, [LedgerAccount.Available] = 60,
        }, ignoreOrder: true);
        (await BooksAloneAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_WhenMoreIsAskedThanThereIs_IsRefusedAndNothingMoves()
    {
        await PostAsync(LedgerKind.Approval, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, 100));

        var refusal = await Should.ThrowAsync<BusinessException>(() =>
            PostAsync(LedgerKind.Allocation, Move(LedgerAccount.Unallocated, LedgerAccount.Available, 101)));

        refusal.Code.ShouldBe("CameraProgram:Ledgers:NotEnoughUnallocated");
        refusal.Details["left"].ShouldBe(100L);
        refusal.Details["asked"].ShouldBe(101L);
        (await BalancesAsync())[LedgerAccount.Unallocated].ShouldBe(100);
        (await QueryAsync(db => db.LedgerTransactions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Post_WhenAHundredComeAtOnceForWhatAllowsTen_TenSucceedAndNinetyAreRefused()
    {
        await PostAsync(LedgerKind.Approval, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, 1_000));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(async () =>
        {
            try
            {
                await PostAsync(LedgerKind.Allocation, Move(LedgerAccount.Unallocated, LedgerAccount.Available, 100));
                return "posted";
            }
            catch (BusinessException refusal)
            {
                return refusal.Code;
            }
        })));

        outcomes.CountBy(o => o).ToDictionary().ShouldBe(new Dictionary<string, int>
        {
            ["posted"] = 10, ["CameraProgram:Ledgers:NotEnoughUnallocated"] = 90,
        }, ignoreOrder: true);
        (await BalancesAsync())[LedgerAccount.Available].ShouldBe(1_000);
        (await BooksAloneAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_WhenADocumentPostsTheSameTwice_IsRefused()
    {
        var document = Guid.CreateVersion7();
        await PostAsync(LedgerKind.Approval, document, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, 100));

        (await Should.ThrowAsync<BusinessException>(() => PostAsync(LedgerKind.Approval, document, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, 100))))
            .Code.ShouldBe(CameraProgramErrorCodes.Ledgers.AlreadyPosted);

        (await BalancesAsync())[LedgerAccount.Unallocated].ShouldBe(100);
    }

    [Fact]
    public async Task Check_WhenABalanceWasChangedBehindItsBack_NamesIt()
    {
        await PostAsync(LedgerKind.Approval, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, 100));
        await QueryAsync(db => db.LedgerBalances.Where(b => b.Account == LedgerAccount.Unallocated)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Amount, 99)));

        var difference = (await BooksAloneAsync()).ShouldHaveSingleItem();

        (difference.Expected, difference.Found).ShouldBe((100, 99));
    }

    [Fact]
    public async Task Save_WhenAnEntryIsDeleted_IsRefused()
    {
        await PostAsync(LedgerKind.Approval, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, 100));

        await Should.ThrowAsync<InvalidOperationException>(() => DoAsync<ICameraProgramDb, int>(async db =>
        {
            db.LedgerEntries.Remove(await db.LedgerEntries.SingleAsync());
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task Post_InAnotherCommune_IsNotSeenHere()
    {
        await PostAsync(LedgerKind.Approval, Guid.CreateVersion7(), TenantB, Move(LedgerAccount.Granted, LedgerAccount.Unallocated, 100));

        (await BalancesAsync()).ShouldBeEmpty();
        await Should.ThrowAsync<BusinessException>(() => PostAsync(LedgerKind.Allocation, Move(LedgerAccount.Unallocated, LedgerAccount.Available, 1)));
    }

    private LedgerMove Move(LedgerAccount from, LedgerAccount to, long amount) => new(from, to, amount, "Camera", _line);

    private Task<int> PostAsync(LedgerKind kind, params LedgerMove[] moves) => PostAsync(kind, Guid.CreateVersion7(), moves);

    private Task<int> PostAsync(LedgerKind kind, Guid document, params LedgerMove[] moves) => PostAsync(kind, document, TenantA, moves);

    private Task<int> PostAsync(LedgerKind kind, Guid document, Guid tenant, params LedgerMove[] moves) =>
        DoAsync<IServiceProvider, int>(
            services =>
            {
                var db = services.GetRequiredService<ICameraProgramDb>();
                return db.InTransactionAsync(async cancellation =>
                {
                    await services.GetRequiredService<ILedger>().PostAsync(
                        new LedgerTransaction(Guid.CreateVersion7(), LedgerBook.Budget, kind, _estimate, document,
                            Clock.Today(), new Actor(null, "Người Thử"), moves),
                        cancellation);
                    return await db.SaveChangesAsync(cancellation);
                }, default);
            },
            tenant);

    private Task<Dictionary<LedgerAccount, long>> BalancesAsync() =>
        QueryAsync(db => db.LedgerBalances.Where(b => b.SubjectId == _estimate).ToDictionaryAsync(b => b.Account, b => b.Amount));

    /// <summary>These books have no papers behind them: what compares papers with books is tested with the papers.</summary>
    private Task<IReadOnlyList<LedgerDifference>> BooksAloneAsync() =>
        DoAsync<ICameraProgramDb, IReadOnlyList<LedgerDifference>>(db => new LedgerChecker(db, []).FindAsync(default));
}
