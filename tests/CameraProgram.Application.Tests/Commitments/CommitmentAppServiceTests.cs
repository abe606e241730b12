using CameraProgram.Commitments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Commitments;

public sealed class CommitmentAppServiceTests : CommitmentTest
{
    [Fact]
    public async Task Create_WhenACameraIsRetired_IsRefused()
    {
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var camera = await db.Cameras.Include(c => c.Events).SingleAsync(c => c.Id == Gate);
            camera.Retire("Tháo", Recorder, Clock.UtcInstant());
            await db.SaveChangesAsync();
        });

        await RefusedAsync(CameraProgramErrorCodes.Cameras.Retired, () => CreateAsync(Household, Gate));
    }

    [Fact]
    public async Task Create_WhenOneIsOpenAlready_IsRefused()
    {
        await CreateAsync(Household, Gate);

        await RefusedAsync(CameraProgramErrorCodes.Commitments.AlreadyOpen, () => CreateAsync(Household, Yard));
    }

    [Fact]
    public async Task Create_WhenTheLastOneWasWithdrawn_MakesANewOne()
    {
        await WithdrawAsync(await ActiveAsync());

        (await CreateAsync()).State.ShouldBe(CommitmentState.Draft);
    }

    [Fact]
    public async Task Create_WhenOneHoldsUnderEarlierClauses_FollowsIt()
    {
        var earlier = await ActiveAsync();
        await NewTermsAsync();

        var created = await CreateAsync();

        created.RenewsId.ShouldBe(earlier.Id);
        created.Terms.Number.ShouldBe(2);
        await ConfirmAsync(await SignAsync(created));
        (await GetAsync(earlier.Id)).State.ShouldBe(CommitmentState.Renewed);
    }

    [Fact]
    public async Task Create_WhenTheCameraIsAnothers_IsRefused()
    {
        var foreign = await QueryAsync(db => db.Cameras.Where(c => c.PartyId == Neighbour).Select(c => c.Id).SingleAsync());

        await RefusedAsync(CameraProgramErrorCodes.Commitments.NotOwnCamera, () => CreateAsync(Household, foreign));
    }

    [Fact]
    public async Task Create_WhenThePartyLivesInAnothersHamlet_IsNotFoundForTheHead()
    {
        User.HamletIds = new HashSet<Guid> { Hamlet };

        await RefusedAsync(KernelErrorCodes.NotFound, () => CreateAsync(Neighbour));
    }

    [Fact]
    public async Task List_WhenLimitedToAHamlet_ShowsOnlyThat()
    {
        await CreateAsync(Household);
        var other = await CreateAsync(Neighbour);
        User.HamletIds = new HashSet<Guid> { Hamlet };

        (await ListAsync()).Items.ShouldHaveSingleItem().FullName.ShouldBe("Nguyễn Thị Đào Demo");
        await RefusedAsync(KernelErrorCodes.NotFound, () => GetAsync(other.Id));
        await RefusedAsync(KernelErrorCodes.NotFound, () => SignAsync(other));
    }

    [Fact]
    public async Task List_WhenSearchedWithoutDiacritics_FindsTheParty()
    {
        await CreateAsync(Household);
        await CreateAsync(Neighbour);

        (await ListAsync(i => i.Filter = "thi dao")).Items.ShouldHaveSingleItem().PartyId.ShouldBe(Household);
        (await ListAsync(i => i.PartyKind = PartyKind.School)).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData(0, CommitmentState.Active, 1)]
    [InlineData(0, CommitmentState.Expiring, 0)]
    [InlineData(710, CommitmentState.Expiring, 1)]
    [InlineData(710, CommitmentState.Active, 1)]
    [InlineData(740, CommitmentState.Active, 0)]
    [InlineData(740, CommitmentState.Expired, 1)]
    public async Task List_WhenFilteredByState_FollowsTheDays(int days, CommitmentState state, int found)
    {
        await ActiveAsync();
        Clock.Advance(TimeSpan.FromDays(days));

        var page = await ListAsync(i => i.State = state);

        page.Total.ShouldBe(found);
        page.Items.All(i => i.State == state || (state == CommitmentState.Active && i.State == CommitmentState.Expiring)).ShouldBeTrue();
    }

    [Fact]
    public async Task Get_WhenDraft_SaysWhatTheRegisterSaysNow_AndAfterSigningWhatItSaidThen()
    {
        var draft = await CreateAsync(Household, Gate);
        await RenamePartyAsync("Nguyễn Thị Đào Demo Hai");
        (await GetAsync(draft.Id)).FullName.ShouldBe("Nguyễn Thị Đào Demo Hai");

        var signed = await SignAsync(draft);
        await RenamePartyAsync("Tên Khác Demo");

        (await GetAsync(signed.Id)).FullName.ShouldBe("Nguyễn Thị Đào Demo Hai");
    }

    [Fact]
    public async Task Update_WhenTheClausesWereReplaced_TakesTheNewOnes()
    {
        var draft = await CreateAsync(Household, Gate);
        await NewTermsAsync();
        (await GetAsync(draft.Id)).TermsAreInForce.ShouldBeFalse();
        await RefusedAsync(CameraProgramErrorCodes.Commitments.TermsNotInForce, () => SignAsync(draft));

        var edited = await UpdateAsync(draft, [Yard]);

        edited.Terms.Number.ShouldBe(2);
        edited.Cameras.ShouldHaveSingleItem().CameraId.ShouldBe(Yard);
        (await SignAsync(edited)).State.ShouldBe(CommitmentState.Signed);
    }

    [Fact]
    public async Task Update_WhenSomebodyChangedItMeanwhile_IsStale()
    {
        var draft = await CreateAsync(Household, Gate);
        await UpdateAsync(draft, [Yard]);

        await RefusedAsync(KernelErrorCodes.StaleVersion, () => UpdateAsync(draft, [Gate]));
    }

    [Fact]
    public async Task Delete_WhenSigned_IsRefused_AndADraftGoes()
    {
        var draft = await CreateAsync();
        await DoAsync<CommitmentAppService>(s => s.DeleteAsync(draft.Id, new ExpectedVersion(draft.Version), default));
        (await ListAsync()).Total.ShouldBe(0);
        var signed = await SignAsync(await CreateAsync());

        await RefusedAsync(CameraProgramErrorCodes.Commitments.WrongState,
            () => DoAsync<CommitmentAppService>(s => s.DeleteAsync(signed.Id, new ExpectedVersion(signed.Version), default)));
    }

    [Fact]
    public async Task Renew_WhenItEndsSoon_KeepsItsTermAndIsMadeOnce()
    {
        var active = await ConfirmAsync(await SignAsync(await UpdateAsync(await CreateAsync(), [Gate], months: 12)));
        Clock.Advance(TimeSpan.FromDays(350));

        var renewal = await RenewAsync(active);

        renewal.RenewsId.ShouldBe(active.Id);
        renewal.Cameras.Count.ShouldBe(2);
        (renewal.TermMonths, renewal.Supports.Power).ShouldBe((12, true));
        (await GetAsync(active.Id)).RenewedById.ShouldBe(renewal.Id);
        await RefusedAsync(CameraProgramErrorCodes.Commitments.AlreadyOpen, () => RenewAsync(active));
    }

    [Fact]
    public async Task Renew_WhenInForceForLongYet_IsRefused()
    {
        var active = await ActiveAsync();

        await RefusedAsync(CameraProgramErrorCodes.Commitments.NotYetToRenew, () => RenewAsync(active));
    }

    [Fact]
    public async Task Renew_WhenTheClausesWereReplaced_IsPossibleAtAnyTime()
    {
        var active = await ActiveAsync();
        await NewTermsAsync();

        (await RenewAsync(active)).Terms.Number.ShouldBe(2);
    }

    [Fact]
    public async Task Get_WhenACameraWasRetiredAfterSigning_MarksIt()
    {
        var signed = await SignAsync(await CreateAsync(Household, Gate, Yard));
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var camera = await db.Cameras.Include(c => c.Events).SingleAsync(c => c.Id == Gate);
            camera.Retire("Tháo", Recorder, Clock.UtcInstant());
            await db.SaveChangesAsync();
        });

        (await GetAsync(signed.Id)).Cameras.Where(c => c.IsRetired).ShouldHaveSingleItem().CameraId.ShouldBe(Gate);
    }

    [Fact]
    public async Task Progress_CountsByHamlet()
    {
        await ActiveAsync();
        await SignAsync(await CreateAsync(Neighbour));

        var progress = await DoAsync<CommitmentProgressAppService, IReadOnlyList<CommitmentProgressDto>>(s => s.ListAsync(default));

        progress.Single(p => p.HamletId == Hamlet).ShouldBe(new CommitmentProgressDto(Hamlet, "Thôn An Hòa", Parties: 1, Signed: 0, Active: 1, Expiring: 0, Withdrawn: 0, Expired: 0));
        progress.Single(p => p.HamletId == OtherHamlet).Signed.ShouldBe(1);
    }

    [Fact]
    public async Task Merge_WhenThePartyWasEnteredTwice_TakesItsCommitmentsAlong()
    {
        var active = await ActiveAsync();
        var twin = Guid.CreateVersion7();
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Parties.Add(Party(twin, PartyKind.Household, "Nguyễn Thị Đào Demo", Hamlet, "Ngõ 3", null, null));
            await db.SaveChangesAsync();
        });

        await DoAsync<PartyAppService>(async s => await s.MergeAsync(Household, new MergePartyInput { IntoId = twin }, ExpectedVersion.Any, default));

        (await GetAsync(active.Id)).PartyId.ShouldBe(twin);
    }

    private Task<Kernel.Paging.PagedResult<CommitmentListItemDto>> ListAsync(Action<CommitmentListInput>? change = null)
    {
        var input = new CommitmentListInput();
        change?.Invoke(input);
        return DoAsync<CommitmentAppService, Kernel.Paging.PagedResult<CommitmentListItemDto>>(s => s.ListAsync(input, default));
    }

    private Task<CommitmentDto> RenewAsync(CommitmentDto commitment) =>
        DoAsync<CommitmentAppService, CommitmentDto>(s => s.RenewAsync(commitment.Id, ExpectedVersion.Any, default));

    private Task RenamePartyAsync(string name) => DoAsync<ICameraProgramDb>(async db =>
    {
        (await db.Parties.SingleAsync(p => p.Id == Household)).Name(PartyKind.Household, name, null);
        await db.SaveChangesAsync();
    });
}
