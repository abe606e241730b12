using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Live;

/// <summary>Has clips cut one after the other, the first asked for first. Of every commune: only for the server that records.</summary>
public sealed class ClipDesk(ICameraProgramDb db, ICurrentTenant tenant, IFootage footage, TimeProvider clock)
{
    private const string TenantFilter = "Tenant";

    /// <summary>So often it is looked whether somebody has cancelled.</summary>
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);

    private IQueryable<CameraClip> All => db.CameraClips.IgnoreQueryFilters([TenantFilter]).AsNoTracking().OrderBy(c => c.AskedAt).ThenBy(c => c.Id);

    private DateTime Now => clock.UtcInstant();

    /// <summary>What the end of the program broke off waits again; what nobody waits for any more is not held any longer.</summary>
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        foreach (var broken in await All.Where(c => c.State == ClipState.Cutting).Select(c => new { c.Id, c.TenantId }).ToListAsync(cancellationToken))
        {
            await ChangeAsync(broken.TenantId, broken.Id, clip => clip.Resume(Now), cancellationToken);
        }
    }

    /// <summary>While a clip waits its recordings are not deleted.</summary>
    public async Task HoldWaitingAsync(CancellationToken cancellationToken)
    {
        foreach (var clip in await All.Where(c => c.State == ClipState.Waiting).ToListAsync(cancellationToken))
        {
            footage.Hold(new FootageHold(clip.Id, clip.CameraId, clip.From, clip.To));
        }
    }

    /// <returns>False: nothing waits.</returns>
    public async Task<bool> CutNextAsync(CancellationToken cancellationToken)
    {
        if (await All.FirstOrDefaultAsync(c => c.State == ClipState.Waiting, cancellationToken) is not { } next)
        {
            return false;
        }

        if (await ChangeAsync(next.TenantId, next.Id, clip => clip.Begin(), cancellationToken))
        {
            var change = await CutAsync(next, cancellationToken);
            if (change is null || !await ChangeAsync(next.TenantId, next.Id, change, cancellationToken))
            {
                footage.DeleteClip(next.Id);
            }
        }

        footage.Release(next.Id);
        return true;
    }

    /// <summary>Files whose days are over.</summary>
    public async Task DeleteOldAsync(CancellationToken cancellationToken)
    {
        var now = Now;
        foreach (var old in await All.Where(c => c.State == ClipState.Ready && c.KeptUntil <= now).Select(c => new { c.Id, c.TenantId }).ToListAsync(cancellationToken))
        {
            if (await ChangeAsync(old.TenantId, old.Id, clip => clip.Expire(), cancellationToken))
            {
                footage.DeleteClip(old.Id);
            }
        }
    }

    /// <returns>What became of it; empty: somebody cancelled.</returns>
    private async Task<Action<CameraClip>?> CutAsync(CameraClip clip, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var percent = new Percent();
        var cutting = footage.CutAsync(new ClipOrder(clip.Id, clip.CameraId, clip.From, clip.To, clip.Manner), percent, stop.Token);
        try
        {
            while (await Task.WhenAny(cutting, Task.Delay(s_look, clock, cancellationToken)) != cutting)
            {
                if (!await TellAsync(clip.Id, percent.Value, cancellationToken))
                {
                    await stop.CancelAsync();
                }
            }

            var cut = await cutting;
            return c => c.Finish(cut, Now.AddDays(footage.ClipDays), Now);
        }
        catch (FootageException fault)
        {
            return c => c.Fail(fault.Failure, Now);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            await stop.CancelAsync();
            await ((Task)cutting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>False: nobody wants it any more.</returns>
    private async Task<bool> TellAsync(Guid id, int percent, CancellationToken cancellationToken) =>
        await db.CameraClips.IgnoreQueryFilters([TenantFilter]).Where(c => c.Id == id && c.State == ClipState.Cutting)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Progress, percent), cancellationToken) > 0;

    /// <returns>False: somebody was quicker.</returns>
    private async Task<bool> ChangeAsync(Guid tenantId, Guid id, Action<CameraClip> change, CancellationToken cancellationToken)
    {
        using var _ = tenant.Change(tenantId);
        try
        {
            change(await db.CameraClips.GetAsync(id, cancellationToken));
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (StaleVersionException)
        {
            return false;
        }
    }

    private sealed class Percent : IProgress<double>
    {
        private int _value;

        public int Value => Volatile.Read(ref _value);

        public void Report(double value) => Volatile.Write(ref _value, (int)(value * 100));
    }
}
