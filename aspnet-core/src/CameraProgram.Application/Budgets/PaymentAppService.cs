using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Ledgers;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Budgets;

/// <summary>Advances and payments: asked for, decided by somebody else, paid, in the worst case reversed.</summary>
public sealed class PaymentAppService(
    ICameraProgramDb db, BudgetReader reader, BudgetBooks books, PaymentDetailAppService details, ICurrentUser user, TimeProvider clock)
{
    private DateTime Now => clock.UtcInstant();

    /// <summary>Asks for it. What the books would not allow now is refused at once; they are asked again when it is paid.</summary>
    /// <exception cref="BusinessException"><c>Ledgers:NotEnoughAccepted</c> before acceptance, <c>Budgets:AdvanceAboveUndelivered</c> after it for an
    /// advance, <c>Ledgers:NotEnoughCommitted</c>, <c>Ledgers:NotEnoughAdvanced</c>.</exception>
    public async Task<PaymentDto> RequestAsync(RequestPaymentInput input, CancellationToken cancellationToken)
    {
        await reader.EnsureOwnFilesAsync(input.FileIds, cancellationToken);
        var contract = await db.Contracts.AsNoTracking().Include(c => c.Lines).GetAsync(input.ContractId!.Value, cancellationToken);
        var payment = new Payment(
            Guid.CreateVersion7(), input.Kind, contract, input.Day!.Value, input.Purpose,
            [.. input.Lines.Select(l => new PaymentLineDraft(l.LineKey!.Value, l.Amount, l.Recovered))], input.FileIds, user.Actor(), Now);
        if (payment.Kind == PaymentKind.Advance)
        {
            await books.EnsureCoveredAsync(payment.RootId, payment.Awaited(), cancellationToken, CameraProgramErrorCodes.Budgets.AdvanceAboveUndelivered);
        }

        await books.EnsureCoveredAsync(payment.RootId, payment.Moves(), cancellationToken);
        db.Payments.Add(payment);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(payment.Id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Budgets:ApproverRequested</c>, <c>Budgets:WrongStatus</c>.</exception>
    public Task<PaymentDto> ApproveAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, p => p.Approve(user.Actor(), Now), cancellationToken);

    public Task<PaymentDto> RefuseAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, p => p.Refuse(input.Reason, user.Actor(), Now), cancellationToken);

    /// <exception cref="BusinessException"><c>Budgets:NotOwnRequest</c>, <c>Budgets:WrongStatus</c>.</exception>
    public Task<PaymentDto> WithdrawAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, p => p.Withdraw(input.Reason, user.Actor(), Now), cancellationToken);

    /// <summary>Paid: the books move, or refuse.</summary>
    /// <exception cref="BusinessException">
    /// <c>Ledgers:NotEnough…</c>, <c>Budgets:WrongStatus</c>, <c>Budgets:PaidDayWrong</c>, <c>Budgets:YearNotBegun</c>; <c>Budgets:VoucherThere</c>: another payment of
    /// the year bears the number, and nobody said that this is right.
    /// </exception>
    public async Task<PaymentDto> PayAsync(Guid id, PayInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        if (!input.IsSameVoucher)
        {
            await EnsureOnlyOneAsync(id, input.VoucherNumber?.Trim(), input.Day!.Value.Year, cancellationToken);
        }

        return await PostAsync(
            id, version, p => p.Kind == PaymentKind.Advance ? LedgerKind.Advance : LedgerKind.Payment, input.Day!.Value,
            p => p.Pay(input.Day.Value, input.VoucherNumber, user.Actor(), Now), cancellationToken);
    }

    /// <summary>Paid by mistake: all of it goes back today.</summary>
    public Task<PaymentDto> ReverseAsync(Guid id, ReasonInput input, ExpectedVersion version, CancellationToken cancellationToken) => PostAsync(
        id, version, _ => LedgerKind.PaymentReversal, clock.Today(), p => p.Reverse(input.Reason, user.Actor(), Now), cancellationToken);

    /// <summary>An estimate that carries on what a year settled early left over is money of the next year.</summary>
    private async Task EnsureYearBegunAsync(Guid rootId, DateOnly day, CancellationToken cancellationToken)
    {
        var year = await db.Estimates.AsNoTracking().Where(e => e.Id == rootId).Select(e => e.Year).SingleAsync(cancellationToken);
        if (day.Year < year)
        {
            throw new InputException(nameof(day), CameraProgramErrorCodes.Budgets.YearNotBegun).WithData("year", year);
        }
    }

    private async Task EnsureOnlyOneAsync(Guid id, string? voucherNumber, int year, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var other = await db.Payments.AsNoTracking()
            .Where(p => p.Id != id && p.Status == PaymentStatus.Paid && p.VoucherNumber == voucherNumber && p.VoucherNumber != null && p.PaidDay >= first && p.PaidDay <= last)
            .OrderBy(p => p.PaidDay).ThenBy(p => p.Id).Select(p => new { p.Purpose, p.PaidDay, Net = p.Total - p.Recovered }).FirstOrDefaultAsync(cancellationToken);
        if (other is not null)
        {
            throw new BusinessException(CameraProgramErrorCodes.Budgets.VoucherThere)
                .WithData("number", voucherNumber).WithData("name", other.Purpose).WithData("day", other.PaidDay).WithData("amount", other.Net);
        }
    }

    private Task<PaymentDto> PostAsync(
        Guid id, ExpectedVersion version, Func<Payment, LedgerKind> kind, DateOnly day, Func<Payment, IReadOnlyList<LedgerMove>> change, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async ct =>
            {
                var payment = await LoadAsync(id, version, ct);
                await books.EnsureNotSettledAsync(payment.RootId, ct);
                await EnsureYearBegunAsync(payment.RootId, day, ct);
                await books.EnsureNotBeforeAsync(
                    payment.RootId, payment.Kind == PaymentKind.Advance ? LedgerAccount.Committed : LedgerAccount.Accepted, payment.ContractId, day,
                    CameraProgramErrorCodes.Budgets.DayBeforeAcceptance, ct);
                await books.PostAsync(kind(payment), payment.RootId, payment.Id, day, change(payment), ct);
                await db.SaveChangesAsync(ct);
                return await details.GetAsync(id, ct);
            },
            cancellationToken);

    private async Task<PaymentDto> ChangeAsync(Guid id, ExpectedVersion version, Action<Payment> change, CancellationToken cancellationToken)
    {
        change(await LoadAsync(id, version, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private async Task<Payment> LoadAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var payment = await details.GetWholeAsync(id, cancellationToken);
        payment.EnsureVersion(version);
        return payment;
    }
}
