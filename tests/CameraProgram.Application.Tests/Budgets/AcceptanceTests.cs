using CameraProgram.Identity;
using CameraProgram.Installations;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Paging;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;

namespace CameraProgram.Budgets;

public sealed class AcceptanceTests : BudgetTest
{
    [Fact]
    public async Task Reverse_WhenNotPaid_IsNotDeliveredAgain_AndCanBeAcceptedAnew()
    {
        var (estimate, line, contract) = await AcceptedAsync(1_000);

        contract = await ReverseAsync(contract.Acceptances.Single());

        (contract.Money.Undelivered, contract.Money.Payable, contract.Money.Accepted).ShouldBe((1_000, 0, 0));
        var acceptance = contract.Acceptances.ShouldHaveSingleItem();
        (acceptance.ReversedDay, acceptance.ReversalReason, acceptance.MayReverse).ShouldBe((Clock.Today(), "Ghi nhầm hợp đồng", false));
        await BooksShouldAgreeAsync();
        (await CodeAsync(() => ReverseAsync(acceptance))).ShouldBe(Budget.AcceptanceReversed);

        (await AcceptAsync(contract.Id, Amount(line, 1_000))).Money.Payable.ShouldBe(1_000);
        (await GetAsync(estimate.Id)).Money.Accepted.ShouldBe(1_000);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Reverse_WhenSomeOfItIsPaid_IsRefused_UntilThePaymentIsReversed()
    {
        var (_, line, contract) = await AcceptedAsync(1_000);
        var payment = await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 1));

        (await CodeAsync(() => ReverseAsync(contract.Acceptances.Single()))).ShouldBe(Budget.AcceptancePaid);

        await DoAsync<PaymentAppService>(s => s.ReverseAsync(payment.Id, new ReasonInput { Reason = "Chi nhầm" }, ExpectedVersion.Any, default));
        (await ReverseAsync(contract.Acceptances.Single())).Money.Payable.ShouldBe(0);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task Reverse_WithAStaleVersion_IsRefused_AndNothingMoves()
    {
        var (_, _, contract) = await AcceptedAsync(1_000);
        var acceptance = contract.Acceptances.Single();

        await Should.ThrowAsync<StaleVersionException>(() => DoAsync<AcceptanceAppService>(s =>
            s.ReverseAsync(acceptance.Id, new ReasonInput { Reason = "Nhầm" }, new ExpectedVersion(acceptance.Version + 1), default)));

        (await GetContractAsync(contract.Id)).Money.Payable.ShouldBe(1_000);
    }

    [Fact]
    public async Task List_OfOneContract_LeavesOutTheOthersAndTheOtherCommune()
    {
        var (estimate, line, contract) = await AcceptedAsync(600);
        await AcceptedAsync(100);

        var list = await ListAsync(new AcceptanceListInput { ContractId = contract.Id });
        (list.Total, list.Items[0].ContractNumber, list.Items[0].Lines.Single().LineKey).ShouldBe((1, contract.Number, line.Key));
        (await ListAsync(new AcceptanceListInput { EstimateId = estimate.Id })).Total.ShouldBe(1);
        (await ListAsync(new AcceptanceListInput { Year = estimate.Year })).Total.ShouldBe(2);
        (await ListAsync(new AcceptanceListInput { Filter = "bien ban nghiem thu" })).Total.ShouldBe(2);
        (await DoAsync<AcceptanceListAppService, PagedResult<ContractAcceptanceDto>>(s => s.ListAsync(new AcceptanceListInput(), default), TenantB)).Total.ShouldBe(0);
        (await CodeAsync(() => DoAsync<AcceptanceListAppService>(s => s.GetAsync(list.Items[0].Id, default), TenantB))).ShouldBe(KernelErrorCodes.NotFound);
    }

    [Fact]
    public async Task Handovers_OffersEachOnce_UntilItsAcceptanceIsReversed()
    {
        var (done, open) = (await InstallAsync("Lắp đặt đợt 1", handedOver: true), await InstallAsync("Lắp đặt đợt 2", handedOver: false));
        var (_, line, contract) = await AcceptedAsync(1_000);
        await ReverseAsync(contract.Acceptances.Single());
        (await HandoversAsync("dot 1")).ShouldBe([done]);

        (await CodeAsync(() => ByHandoverAsync(open))).ShouldBe(Budget.NotHandedOver);
        contract = await ByHandoverAsync(done);
        (await HandoversAsync()).ShouldBeEmpty();
        (await CodeAsync(() => ByHandoverAsync(done))).ShouldBe(Budget.HandoverUsed);
        await ReverseAsync(contract.Acceptances.Single(a => a.InstallationId == done));

        (await HandoversAsync()).ShouldBe([done]);

        Task<ContractDto> ByHandoverAsync(Guid installation) => DoAsync<AcceptanceAppService, ContractDto>(s => s.CreateAsync(
            new CreateAcceptanceInput { ContractId = contract.Id, Day = Clock.Today(), InstallationId = installation, Lines = [Amount(line, 1)] }, default));
    }

    private async Task<IEnumerable<Guid>> HandoversAsync(string? filter = null) =>
        (await DoAsync<AcceptanceListAppService, PagedResult<HandoverDto>>(s => s.HandoversAsync(new HandoverListInput { Filter = filter }, default))).Items.Select(h => h.Id);

    private async Task<Guid> InstallAsync(string title, bool handedOver)
    {
        var id = Guid.CreateVersion7();
        var draft = new InstallationDraft(title, [], null, null, GiverKind.Contractor, "Công ty Demo", null, [], null, null, null, [], [], [], [], 0, null);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Installations.Add(new Installation(id, draft, new Actor(User.Id, "Công an Demo"), Clock.UtcInstant()));
            await db.SaveChangesAsync();
            if (handedOver)
            {
                await db.Installations.Where(i => i.Id == id).ExecuteUpdateAsync(set => set
                    .SetProperty(i => i.Status, InstallationStatus.HandedOver).SetProperty(i => i.HandedOverDay, Clock.Today()));
            }
        });
        return id;
    }

    private async Task<(BudgetEstimateDto Estimate, BudgetEstimateLineDto Line, ContractDto Contract)> AcceptedAsync(long amount)
    {
        var estimate = await ApprovedAsync(Line(amount));
        await AllocateAsync(estimate.Id, Amount(estimate.Lines[0], amount));
        var contract = await ContractAsync(estimate.Id, Amount(estimate.Lines[0], amount));
        return (estimate, estimate.Lines[0], await AcceptAsync(contract.Id, Amount(estimate.Lines[0], amount)));
    }

    private Task<ContractDto> ReverseAsync(ContractAcceptanceDto acceptance) => DoAsync<AcceptanceAppService, ContractDto>(s =>
        s.ReverseAsync(acceptance.Id, new ReasonInput { Reason = "Ghi nhầm hợp đồng" }, ExpectedVersion.Any, default));

    private Task<ContractDto> GetContractAsync(Guid id) => DoAsync<ContractDetailAppService, ContractDto>(s => s.GetAsync(id, default));

    private Task<PagedResult<ContractAcceptanceDto>> ListAsync(AcceptanceListInput input) =>
        DoAsync<AcceptanceListAppService, PagedResult<ContractAcceptanceDto>>(s => s.ListAsync(input, default));
}
