using CameraProgram.Commitments;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Commitments;

public sealed class CommitmentDraftsTests : CommitmentTest
{
    [Fact]
    public async Task CreateDrafts_OfAHamlet_PreparesOneForEachThatHasCamerasAndNone()
    {
        (await PreviewAsync(Hamlet)).Count.ShouldBe(1);

        (await DraftsAsync(Hamlet)).Created.ShouldBe(1);
        (await DraftsAsync(Hamlet)).Created.ShouldBe(0);

        (await QueryAsync(db => db.Commitments.Select(c => c.Cameras.Count).ToListAsync())).ShouldBe([2]);
    }

    [Fact]
    public async Task CreateDrafts_OfAnothersHamlet_IsRefused()
    {
        User.HamletIds = new HashSet<Guid> { Hamlet };

        await RefusedAsync(CameraProgramErrorCodes.Commitments.UnknownHamlet, () => DraftsAsync(OtherHamlet));
    }

    [Fact]
    public async Task CreateDrafts_WhenAPartyHasWithdrawn_LeavesItInPeace()
    {
        await WithdrawAsync(await ActiveAsync());

        (await PreviewAsync(Hamlet)).Count.ShouldBe(0);
        (await DraftsAsync(Hamlet)).Created.ShouldBe(0);
    }

    [Fact]
    public async Task CreateDrafts_WhenAPartyCameBackAfterWithdrawing_PreparesOneWhenThatEnds()
    {
        await WithdrawAsync(await ActiveAsync());
        await ActiveAsync();
        Clock.Advance(TimeSpan.FromDays(740));

        (await DraftsAsync(Hamlet)).Created.ShouldBe(1);
    }

    [Fact]
    public async Task FollowTerms_TakesTheClausesInForceAndKeepsWhatWasChosen()
    {
        var chosen = await UpdateAsync(await CreateAsync(Household, Gate), [Gate], months: 6);
        var other = await CreateAsync(Neighbour);
        await NewTermsAsync();
        (await OutdatedAsync()).ShouldBe(new OutdatedDraftsDto(2, 2));

        (await FollowAsync(Hamlet)).ShouldBe(new FollowedDraftsDto(1, 0));

        var draft = await GetAsync(chosen.Id);
        (draft.Terms.Number, draft.TermsAreInForce, draft.TermMonths, draft.Supports.Power).ShouldBe((2, true, 6, true));
        draft.History[^1].Kind.ShouldBe(CommitmentEventKind.TermsTaken);
        (await GetAsync(other.Id)).TermsAreInForce.ShouldBeFalse();
        (await FollowAsync(null)).Followed.ShouldBe(1);
        (await OutdatedAsync()).Count.ShouldBe(0);
        (await SignAsync(draft)).State.ShouldBe(CommitmentState.Signed);
    }

    [Fact]
    public async Task FollowTerms_LeavesWhatWasSignedAlone()
    {
        var signed = await SignAsync(await CreateAsync());
        await NewTermsAsync();

        (await FollowAsync(null)).Followed.ShouldBe(0);
        (await GetAsync(signed.Id)).Terms.Number.ShouldBe(1);
    }

    [Fact]
    public async Task FollowTerms_WhenLimitedToAHamlet_TouchesOnlyThat()
    {
        await CreateAsync();
        var other = await CreateAsync(Neighbour);
        await NewTermsAsync();
        User.HamletIds = new HashSet<Guid> { Hamlet };

        (await FollowAsync(null)).Followed.ShouldBe(1);
        await RefusedAsync(CameraProgramErrorCodes.Commitments.UnknownHamlet, () => FollowAsync(OtherHamlet));
        User.HamletIds = null;
        (await GetAsync(other.Id)).TermsAreInForce.ShouldBeFalse();
    }

    [Fact]
    public async Task CreateDrafts_LetsTheHamletsOldDraftsFollowToo()
    {
        var draft = await CreateAsync();
        await NewTermsAsync();
        (await PreviewAsync(Hamlet)).ShouldBe(new CommitmentDraftsPreviewDto(0, 1, CommitmentConsts.MaxAtOnce));

        (await DraftsAsync(Hamlet)).ShouldBe(new CommitmentDraftsDto(0, 1));

        (await GetAsync(draft.Id)).TermsAreInForce.ShouldBeTrue();
    }

    private Task<OutdatedDraftsDto> OutdatedAsync() => DoAsync<CommitmentDraftsAppService, OutdatedDraftsDto>(s => s.CountOutdatedAsync(null, default));

    private Task<FollowedDraftsDto> FollowAsync(Guid? hamlet) =>
        DoAsync<CommitmentDraftsAppService, FollowedDraftsDto>(s => s.FollowTermsAsync(new FollowTermsInput { HamletId = hamlet }, default));

    private Task<CommitmentDraftsPreviewDto> PreviewAsync(Guid hamlet) =>
        DoAsync<CommitmentDraftsAppService, CommitmentDraftsPreviewDto>(s => s.PreviewAsync(hamlet, default));

    private Task<CommitmentDraftsDto> DraftsAsync(Guid hamlet) =>
        DoAsync<CommitmentDraftsAppService, CommitmentDraftsDto>(s => s.CreateAsync(new CreateCommitmentDraftsInput { HamletId = hamlet }, default));
}
