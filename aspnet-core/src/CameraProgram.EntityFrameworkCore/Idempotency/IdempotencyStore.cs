using CameraProgram.Kernel.EntityFrameworkCore.Idempotency;
using CameraProgram.Kernel.Idempotency;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CameraProgram.Idempotency;

/// <summary>Keeps the answers in the program's database, in the transaction of the work itself.</summary>
public sealed class IdempotencyStore(CameraProgramDbContext db, TimeProvider clock) : IIdempotencyStore
{
    public async Task<RememberedAnswer?> FindAsync(string key, CancellationToken cancellationToken) =>
        await db.IdempotentAnswers.AsNoTracking().Where(a => a.Key == key && a.StatusCode != 0)
            .Select(a => new RememberedAnswer(a.RequestHash, a.StatusCode, a.Body))
            .SingleOrDefaultAsync(cancellationToken);

    public async Task<bool> RunOnceAsync(
        string key, string requestHash, Func<Task<(int StatusCode, string? Body)?>> action, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var answer = new IdempotentAnswer(key, requestHash, clock.UtcInstant());
        try
        {
            db.IdempotentAnswers.Add(answer);
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return false;
        }

        if (await action() is { } given)
        {
            answer.Answer(given.StatusCode, given.Body);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return true;
    }
}

internal sealed class IdempotentAnswerConfiguration : IEntityTypeConfiguration<IdempotentAnswer>
{
    public void Configure(EntityTypeBuilder<IdempotentAnswer> builder)
    {
        builder.HasKey(a => a.Key);
        builder.Property(a => a.Key).HasMaxLength(140);
        builder.Property(a => a.RequestHash).HasMaxLength(64);
        builder.HasIndex(a => a.Instant);
    }
}
