using CameraProgram.Identity;
using CameraProgram.Installations;
using CameraProgram.Kernel.Entities;
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
                await books.EnsureNotBeforeAsync(
                    contract.RootId, LedgerAccount.Undelivered, contract.Id, acceptance.Day, CameraProgramErrorCodes.Budgets.DayOutsideContract, ct);
                await books.PostAsync(LedgerKind.Acceptance, contract.RootId, acceptance.Id, acceptance.Day, acceptance.Moves(), ct);
                db.ContractAcceptances.Add(acceptance);
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
        return await details.GetAsync(input.ContractId!.Value, cancellationToken);
    }

    /// <summary>Accepted by mistake: what was accepted is not delivered again, unless it was paid for already.</summary>
    /// <exception cref="BusinessException"><c>Budgets:AcceptanceReversed</c>, <c>Budgets:AcceptancePaid</c>, <c>Budgets:Settled</c>.</exception>
    public async Task<ContractDto> ReverseAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var contractId = await db.InTransactionAsync(
            async ct =>
            {
                var acceptance = await db.ContractAcceptances.Include(a => a.Lines).GetAsync(id, ct);
                acceptance.EnsureVersion(version);
                await books.EnsureNotSettledAsync(acceptance.RootId, ct);
                var moves = acceptance.Reverse(input.Reason, user.Actor(), clock.UtcInstant());
                await TakeBackAsync(acceptance, moves, ct);
                await db.SaveChangesAsync(ct);
                return acceptance.ContractId;
            },
            cancellationToken);
        return await details.GetAsync(contractId, cancellationToken);
    }

    private async Task TakeBackAsync(ContractAcceptance acceptance, IReadOnlyList<LedgerMove> moves, CancellationToken cancellationToken)
    {
        try
        {
            await books.PostAsync(LedgerKind.AcceptanceReversal, acceptance.RootId, acceptance.Id, acceptance.ReversedDay!.Value, moves, cancellationToken);
        }
        catch (BusinessException refusal) when (refusal.Code == CameraProgramErrorCodes.Ledgers.NotEnoughAccepted)
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.AcceptancePaid, refusal)
                .WithData("what", refusal.Details["what"]).WithData("left", refusal.Details["left"]).WithData("asked", refusal.Details["asked"]);
        }
    }

    private async Task EnsureHandedOverAsync(Guid installationId, CancellationToken cancellationToken)
    {
        var installation = await db.Installations.AsNoTracking().GetAsync(installationId, cancellationToken);
        if (installation.Status != InstallationStatus.HandedOver)
        {
            throw new InputException("installationId", CameraProgramErrorCodes.Budgets.NotHandedOver).WithData("name", installation.Title);
        }

        if (await db.ContractAcceptances.AnyAsync(a => a.InstallationId == installationId && a.ReversedDay == null, cancellationToken))
        {
            throw new InputException("installationId", CameraProgramErrorCodes.Budgets.HandoverUsed).WithData("name", installation.Title);
        }
    }
}
