using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Imports;

/// <summary>A list that runs, and who started it.</summary>
public sealed record RunningImport(Guid JobId, Guid TenantId, Guid? StartedById, Guid? DelegationId);

/// <summary>What a runner has in hand between two batches: the list as it was read once.</summary>
public sealed class ImportInHand
{
    internal ImportSheet? Sheet { get; set; }
}

/// <summary>One batch of a running list: groups, their cameras and the progress in one transaction.</summary>
public sealed class ImportBatch(ICameraProgramDb db, ImportSheetReader reader, RegisterComparison register, GroupRegistrar registrar, TimeProvider clock)
{
    private const string TenantFilter = "Tenant";

    /// <summary>Of every commune: only for the runner.</summary>
    public Task<List<RunningImport>> RunningAsync(CancellationToken cancellationToken)
    {
        var now = clock.UtcInstant();
        return db.ImportJobs.IgnoreQueryFilters([TenantFilter]).AsNoTracking()
            .Where(j => j.State == ImportState.Running && (j.LeaseUntil == null || j.LeaseUntil <= now))
            .OrderBy(j => j.StartedAt).Take(10)
            .Select(j => new RunningImport(j.Id, j.TenantId, j.StartedById, j.StartedUnderId)).ToListAsync(cancellationToken);
    }

    /// <returns>True while there is more to do for this runner.</returns>
    /// <exception cref="StaleVersionException">Somebody cancelled, or another process took over, at the same moment: nothing of the batch is in.</exception>
    public async Task<bool> RunAsync(Guid jobId, Guid runnerId, ImportInHand hand, CancellationToken cancellationToken)
    {
        var job = await db.ImportJobs.GetAsync(jobId, cancellationToken);
        var now = clock.UtcInstant();
        if (job.State != ImportState.Running || !job.TakeUp(runnerId, now))
        {
            return false;
        }

        if (job.IsCancelRequested)
        {
            job.Stop(now);
            await db.SaveChangesAsync(cancellationToken);
            return false;
        }

        hand.Sheet ??= await reader.ReadAsync(job, cancellationToken);
        var batch = Next(hand.Sheet, job.GroupsDone);
        var judged = await register.JudgeAsync(batch, forChange: job.UpdateExisting, cancellationToken);
        var counts = registrar.Register(job, judged);
        job.Advance(batch.Count, batch.Sum(g => g.Rows.Count), counts, clock.UtcInstant());
        await db.SaveChangesAsync(cancellationToken);
        return job.State == ImportState.Running;
    }

    public async Task FailAsync(Guid jobId, string code, CancellationToken cancellationToken)
    {
        var job = await db.ImportJobs.GetAsync(jobId, cancellationToken);
        if (job.State == ImportState.Running)
        {
            job.Fail(code, clock.UtcInstant());
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static List<OwnerGroup> Next(ImportSheet sheet, int done)
    {
        var batch = new List<OwnerGroup>();
        var rows = 0;
        foreach (var group in sheet.Groups.Skip(done))
        {
            if (batch.Count > 0 && rows + group.Rows.Count > ImportConsts.RowsPerBatch)
            {
                break;
            }

            batch.Add(group);
            rows += group.Rows.Count;
        }

        return batch;
    }
}
