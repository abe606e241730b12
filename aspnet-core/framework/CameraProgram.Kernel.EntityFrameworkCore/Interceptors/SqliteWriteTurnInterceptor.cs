using System.Collections.Concurrent;
using System.Data.Common;
using CameraProgram.Kernel.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CameraProgram.Kernel.EntityFrameworkCore.Interceptors;

/// <summary>
/// SQLite lets one writer in at a time and makes the others wait with their threads blocked: some dozens of waiting
/// requests then leave the writer itself no thread to go on with. Here each transaction waits for its turn
/// without holding a thread; every save runs in a transaction, so none slips past.
/// </summary>
public sealed class SqliteWriteTurnInterceptor : IDbTransactionInterceptor, IDbConnectionInterceptor, ISaveChangesInterceptor
{
    /// <summary>One turn for each database of this process.</summary>
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Turns = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<DbConnection, SemaphoreSlim> Holders = new();

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        eventData.Context!.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        return ValueTask.FromResult(result);
    }

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.Busy"/> when the turn did not come within 30 s.</exception>
    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        var turn = Turns.GetOrAdd(connection.ConnectionString, _ => new SemaphoreSlim(1, 1));
        if (!await turn.WaitAsync(Patience, cancellationToken))
        {
            throw new BusinessException(KernelErrorCodes.Busy);
        }

        Holders[connection] = turn;
        return result;
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Release(eventData.Context?.Database.GetDbConnection());
        return Task.CompletedTask;
    }

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Release(eventData.Context?.Database.GetDbConnection());
        return Task.CompletedTask;
    }

    // A transaction that is dropped, or that never began, ends with its connection.
    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        Release(connection);
        return Task.CompletedTask;
    }

    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Release(connection);

    public Task ConnectionDisposedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        Release(connection);
        return Task.CompletedTask;
    }

    public void ConnectionDisposed(DbConnection connection, ConnectionEndEventData eventData) => Release(connection);

    private static void Release(DbConnection? connection)
    {
        if (connection is not null && Holders.TryRemove(connection, out var turn))
        {
            turn.Release();
        }
    }
}
