using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using CameraProgram.Budgets;
using CameraProgram.Funding;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using P = CameraProgram.Permissions.CameraProgramPermissions.Funding;

namespace CameraProgram.Application.Tests.Ledgers.Property;

/// <summary>
/// People do everything that can be done with money, in random order and at once; whatever they do, the invariants hold.
/// CAMERA_PROGRAM_MONEY_SECONDS makes it longer, CAMERA_PROGRAM_MONEY_SEED repeats what the workers chose.
/// </summary>
public sealed partial class MoneyPropertyTests(ITestOutputHelper output) : ApplicationTest
{
    private const int Workers = 6;
    private const int DefaultSeconds = 12;

    /// <summary>What is voided on a later day was there on the former; the last day is of the next year, with new numbers.</summary>
    private static readonly DateOnly[] s_days = [new(2026, 3, 16), new(2026, 3, 17), new(2026, 12, 31), new(2027, 1, 4)];

    private static readonly HashSet<string> s_codes =
    [
        .. typeof(CameraProgramErrorCodes).GetNestedTypes().Append(typeof(KernelErrorCodes))
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => (string)f.GetValue(null)!)
            .Except([KernelErrorCodes.Unexpected, KernelErrorCodes.Busy, CameraProgramErrorCodes.Ledgers.NotEnough]),
    ];

    private readonly ActingUser _acting = new();
    private readonly Tally _tally = new();
    private readonly List<string> _faults = [];
    private readonly Dictionary<Guid, Guid> _files = [];
    private readonly Guid _anHoa = Guid.CreateVersion7();
    private readonly Guid _deoLan = Guid.CreateVersion7();
    private List<TestUser> _office = [];
    private List<TestUser> _cashiers = [];

    private delegate Task Operation(Random random);

    [Fact]
    public async Task EveryOperation_InAnyOrderByManyAtOnce_KeepsTheInvariants()
    {
        var seed = Number("CAMERA_PROGRAM_MONEY_SEED") ?? Random.Shared.Next();
        var seconds = Number("CAMERA_PROGRAM_MONEY_SECONDS") ?? DefaultSeconds;
        output.WriteLine($"seed {seed}, {seconds} s");
        var past = new List<(DateOnly Day, string Picture)>();
        for (var day = 0; day < s_days.Length; day++)
        {
            Clock.SetDay(s_days[day]);
            await WorkAsync(seed + (day * 1_000), TimeSpan.FromSeconds((double)seconds / s_days.Length));
            (await InvariantsAsync()).Concat(_faults).Distinct().ShouldBeEmpty($"seed {seed}, {s_days[day]}\n{_tally}");
            past.Add((s_days[day], await PictureAsync(s_days[day])));
        }

        output.WriteLine(_tally.ToString());
        foreach (var (day, picture) in past)
        {
            (await PictureAsync(day)).ShouldBe(picture, $"seed {seed}: {day} is told otherwise than it was");
        }
    }

    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ICurrentUser>(_acting);
        services.AddScoped<MoneyInvariants>();
    }

    protected override async Task SeedAsync()
    {
        _office = [Person("Người Lập Demo"), Person("Kế Toán Demo"), Person("Chủ Tịch Demo")];
        _cashiers = [_office[1], Person("Thủ Quỹ Demo"), Person("Thủ Quỹ Demo"), HeadOf(_anHoa), HeadOf(_deoLan)];
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Users.AddRange(_office.Union(_cashiers).Select((p, i) => new User(p.Id!.Value, $"nguoi{i}", p.FullName!)));
            db.Hamlets.Add(new Hamlet(_anHoa, HamletKind.Thon, "An Hòa", new DateOnly(2025, 7, 1)));
            db.Hamlets.Add(new Hamlet(_deoLan, HamletKind.Thon, "Đèo Lăn", new DateOnly(2025, 7, 1)));
            await db.SaveChangesAsync();
        });
        foreach (var person in _office.Union(_cashiers))
        {
            _acting.Become(person);
            _files[person.Id!.Value] = await UploadAsync();
        }

        await BeginFundsAsync();
        await BeginBudgetAsync();
    }

    private static TestUser Person(string name) => new() { Id = Guid.CreateVersion7(), FullName = name };

    private static TestUser HeadOf(Guid hamletId)
    {
        var head = Person("Trưởng Thôn Demo");
        head.HamletIds = new HashSet<Guid> { hamletId };
        head.AllowOnly(P.ViewHamlet, P.CollectHamlet, P.ManageHamlet, P.Void, P.Disclose);
        return head;
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private async Task WorkAsync(int seed, TimeSpan time)
    {
        var began = Stopwatch.GetTimestamp();
        var work = Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            var random = new Random(seed + worker);
            var operations = Weighted([.. BudgetOperations(), .. FundOperations(), .. ListOperations()]);
            while (Stopwatch.GetElapsedTime(began) < time && _faults.Count == 0)
            {
                var (name, operation) = operations[random.Next(operations.Count)];
                await TryAsync(name, () => operation(random));
            }
        }));
        var watch = Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(began) < time && _faults.Count == 0)
            {
                Note(await InvariantsAsync());
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        });
        await Task.WhenAll([.. work, watch]);
    }

    private async Task TryAsync(string name, Func<Task> operation)
    {
        try
        {
            await operation();
            _tally.AddDone(name);
        }
        catch (NothingToDoException)
        {
        }
        catch (BusinessException refusal) when (s_codes.Contains(refusal.Code))
        {
            _tally.AddRefused(name, refusal.Code);
        }
        catch (Exception unknown) when (unknown is not OutOfMemoryException)
        {
            Note([$"{name}: {unknown}"]);
        }
    }

    private void Note(IEnumerable<string> faults)
    {
        lock (_faults)
        {
            _faults.AddRange(faults);
        }
    }

    private static List<(string Name, Operation Work)> Weighted(IEnumerable<(string Name, int Weight, Operation Work)> operations) =>
        [.. operations.SelectMany(o => Enumerable.Repeat((o.Name, o.Work), o.Weight))];

    /// <summary>All books as of one moment, while others go on writing.</summary>
    private Task<IReadOnlyList<string>> InvariantsAsync() => DoAsync<IServiceProvider, IReadOnlyList<string>>(services =>
        services.GetRequiredService<ICameraProgramDb>().InSnapshotAsync(_ => services.GetRequiredService<MoneyInvariants>().FindAsync(), default));

    /// <summary>What the books tell of a day, in words that can be compared.</summary>
    private Task<string> PictureAsync(DateOnly day) => DoAsync<IServiceProvider, string>(async services =>
    {
        var db = services.GetRequiredService<ICameraProgramDb>();
        var (books, periods) = (services.GetRequiredService<BudgetBooks>(), services.GetRequiredService<FundPeriods>());
        var rows = new List<string>();
        foreach (var rootId in await db.LedgerEntries.Where(e => e.Book == LedgerBook.Budget && e.Day <= day).Select(e => e.SubjectId).Distinct().ToListAsync())
        {
            rows.AddRange((await books.BalancesOnAsync(rootId, day, default)).Select(b => b.ToString()));
        }

        foreach (var c in await db.Campaigns.AsNoTracking().Where(c => c.From <= day).Select(c => new { c.Id, c.Ledger }).ToListAsync())
        {
            var period = await periods.ReadAsync(c.Ledger, new FundSpan(c.Id, new DateOnly(2026, 1, 1), day), default);
            rows.AddRange(period.Money + period.Goods + period.Closing == 0 ? [] : [$"{c.Id} {period}"]);
        }

        foreach (var list in await db.Disclosures.AsNoTracking().Include(d => d.Rows).Where(d => d.PostedDay <= day).ToListAsync())
        {
            rows.AddRange(list.Rows.Select(r => $"{list.Id} {r.Order} {r.Name} {r.Form} {r.Amount} {r.Day} {r.Number}").Append($"{list.Id} {list.Opening} {list.Money} {list.Goods} {list.Closing}"));
        }

        return string.Join('\n', rows.Order(StringComparer.Ordinal));
    });

    /// <summary>There is nothing yet on which the operation could be tried.</summary>
    private sealed class NothingToDoException : Exception;
}
