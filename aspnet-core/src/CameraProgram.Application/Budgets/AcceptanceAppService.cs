using CameraProgram.Identity;
using CameraProgram.Installations;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Writes down what a contractor delivered and the commune accepted: from then on it can be paid.</summary>
public sealed class AcceptanceAppService(
    ICameraProgramDb db, BudgetReader reader, BudgetBooks books, ContractDetailAppService details, ICurrentUser user, TimeProvider clock)
{
    /// <exception cref="BusinessException">
    /// <c>Budgets:NotHandedOver</c>, <c>Budgets:HandoverUsed</c>, <c>Budgets:MinutesMissing</c>, <c>Ledgers:NotEnoughUndelivered</c>.
    /// </exception>
    public async Task<ContractDto> CreateAsync(CreateAcceptanceInput input, CancellationToken cancellationToken)
    {
        await reader.EnsureOwnFilesAsync(input.FileIds, cancellationToken);
        await db.InTransactionAsync(
            async ct =>
            {
                var contract = await db.Contracts.AsNoTracking().Include(c => c.Lines).GetAsync(input.ContractId!.Value, ct);
                if (input.InstallationId is { } installationId)
                {
                    await EnsureHandedOverAsync(installationId, ct);
                }

                var acceptance = new ContractAcceptance(
                    Guid.CreateVersion7(), contract, input.Day!.Value, input.InstallationId, input.Minutes, input.Note, input.Lines.ToDrafts(), input.FileIds,
                    user.Actor(), clock.UtcInstant());
                await books.PostAsync(LedgerKind.Acceptance, contract.RootId, acceptance.Id, acceptance.Day, acceptance.Moves(), ct);
                db.ContractAcceptances.Add(acceptance);
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
        return await details.GetAsync(input.ContractId!.Value, cancellationToken);
    }

    private async Task EnsureHandedOverAsync(Guid installationId, CancellationToken cancellationToken)
    {
        var installation = await db.Installations.AsNoTracking().GetAsync(installationId, cancellationToken);
        if (installation.Status != InstallationStatus.HandedOver)
        {
            throw new InputException("installationId", CameraProgramErrorCodes.Budgets.NotHandedOver).WithData("name", installation.Title);
        }

        if (await db.ContractAcceptances.AnyAsync(a => a.InstallationId == installationId, cancellationToken))
        {
            throw new InputException("installationId", CameraProgramErrorCodes.Budgets.HandoverUsed).WithData("name", installation.Title);
        }
    }
}
