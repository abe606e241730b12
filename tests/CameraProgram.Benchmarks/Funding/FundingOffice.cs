using System.Diagnostics;
using CameraProgram.Funding;
using CameraProgram.Identity;
using CameraProgram.Kernel.Time;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Benchmarks.Funding;

/// <summary>What the measurements of money need before they begin.</summary>
internal static class FundingOffice
{
    public const string Password = "Quy@2026bench";

    /// <summary>Campaigns of the commune that take money from thirty days ago on.</summary>
    public static async Task<IReadOnlyList<Campaign>> OpenCampaignsAsync(IServiceProvider services, int count)
    {
        var (db, clock) = (services.GetRequiredService<ICameraProgramDb>(), services.GetRequiredService<TimeProvider>());
        var from = clock.Today().AddDays(-30);
        var campaigns = Enumerable.Range(1, count).Select(i =>
        {
            var campaign = new Campaign(Guid.CreateVersion7(), FundLedger.CommuneA, null, $"Đợt {i}", "Lắp camera", from);
            campaign.Decide($"{i}/QĐ-UBND", from, "Lắp camera", new Actor(null, "Benchmark"), clock.UtcInstant());
            campaign.Open();
            return campaign;
        }).ToList();
        db.Campaigns.AddRange(campaigns);
        await db.SaveChangesAsync(default);
        return campaigns;
    }

    /// <summary>Somebody of the economic office.</summary>
    public static async Task<Guid> AddCashierAsync(IServiceProvider services, string userName)
    {
        var cashier = new User(Guid.CreateVersion7(), userName, $"Thủ quỹ {userName} Demo");
        var db = services.GetRequiredService<ICameraProgramDb>();
        cashier.GiveRoles([await db.Roles.Where(r => r.Code == RoleCodes.Economic).Select(r => r.Id).SingleAsync()]);
        var made = await services.GetRequiredService<UserManager<User>>().CreateAsync(cashier, Password);
        return made.Succeeded ? cashier.Id : throw new InvalidOperationException(made.ToString());
    }

    /// <summary>The command of the operator, from its start to its end.</summary>
    public static async Task CheckLedgerAsync(DatabaseOptions database)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CameraProgram.DbMigrator.dll"), "check-ledger"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment =
            {
                ["Database__Kind"] = database.Kind.ToString(), ["Database__DataDirectory"] = database.DataDirectory, ["Database__ConnectionString"] = database.ConnectionString,
            },
        };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("The books do not agree.");
        }
    }
}
