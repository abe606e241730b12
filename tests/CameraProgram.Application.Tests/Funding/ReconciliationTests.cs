using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Funding;

public sealed class ReconciliationTests : FundingTest
{
    private readonly Guid _head = Guid.CreateVersion7();
    private readonly Guid _officer = Guid.CreateVersion7();

    [Fact]
    public async Task Create_InTheCommunesFund_IsRefused()
    {
        var open = await OpenInCommuneAsync();

        (await Should.ThrowAsync<BusinessException>(() => BeginAsync(open.Id))).Code.ShouldBe(CameraProgramErrorCodes.Funding.NotOfThisLedger);
    }

    [Fact]
    public async Task BothSides_WithTheSameFiguresAsTheBook_SignWithoutANote()
    {
        var reconciliation = await PreparedAsync();
        reconciliation.Differences.ShouldBeEmpty();
        reconciliation.BookNow.ShouldBe(new ReconciliationFiguresDto(1, 500_000, 0, 0, 500_000, 0));

        var one = await SignAsync(reconciliation, ReconciliationSide.Hamlet, _head);
        one.Status.ShouldBe(ReconciliationStatus.Open);
        var both = await SignAsync(one, ReconciliationSide.Office, _officer);

        (both.Status, both.BookSigned).ShouldBe((ReconciliationStatus.Signed, both.BookNow));
        (await Should.ThrowAsync<BusinessException>(() => SignAsync(both, ReconciliationSide.Office, _officer))).Code.ShouldBe(CameraProgramErrorCodes.Funding.AlreadySigned);
    }

    [Fact]
    public async Task Sign_ByTheSamePersonForBothSides_IsRefused_AlsoInAnothersPlace()
    {
        var signed = await SignAsync(await PreparedAsync(), ReconciliationSide.Hamlet, _head);

        (await Should.ThrowAsync<BusinessException>(() => SignAsync(signed, ReconciliationSide.Office, _head))).Code.ShouldBe(CameraProgramErrorCodes.Funding.SignedOtherSide);
        User.ActingForId = _head;
        (await Should.ThrowAsync<BusinessException>(() => SignAsync(signed, ReconciliationSide.Office, _officer))).Code.ShouldBe(CameraProgramErrorCodes.Funding.SignedOtherSide);
    }

    [Fact]
    public async Task Enter_AfterBothHaveSigned_TakesBothSignaturesAway()
    {
        var both = await SignAsync(await SignAsync(await PreparedAsync(), ReconciliationSide.Hamlet, _head), ReconciliationSide.Office, _officer);

        var changed = await EnterAsync(both, ReconciliationSide.Hamlet, 400_000);

        (changed.Status, changed.Ours!.SignedAt, changed.Office!.SignedAt, changed.BookSigned).ShouldBe((ReconciliationStatus.Open, null, null, null));
        changed.Differences.Select(d => (d.Figure, d.Hamlet, d.Office, d.Book)).ShouldBe([("received", 400_000, 500_000, 500_000), ("cash", 400_000, 500_000, 500_000)]);
    }

    [Fact]
    public async Task Sign_WhenFiguresDiffer_NeedsANote()
    {
        var reconciliation = await EnterAsync(await PreparedAsync(), ReconciliationSide.Hamlet, 400_000);

        (await Should.ThrowAsync<BusinessException>(() => SignAsync(reconciliation, ReconciliationSide.Hamlet, _head))).Code.ShouldBe(CameraProgramErrorCodes.Funding.FiguresDiffer);
        reconciliation = await EnterAsync(reconciliation, ReconciliationSide.Hamlet, 400_000, "Một phiếu thu ghi hai lần");
        (await SignAsync(reconciliation, ReconciliationSide.Hamlet, _head)).Ours!.SignedByName.ShouldBe("Người Thử");
    }

    [Fact]
    public async Task Sign_BeforeTheOtherSideHasFigures_IsRefused()
    {
        var open = await OpenInHamletAsync();
        var reconciliation = await EnterAsync(await BeginAsync(open.Id), ReconciliationSide.Office, 0);

        (await Should.ThrowAsync<BusinessException>(() => SignAsync(reconciliation, ReconciliationSide.Office, _officer))).Code.ShouldBe(CameraProgramErrorCodes.Funding.FiguresMissing);
    }

    [Fact]
    public async Task WhoeverIsLimitedToHamlets_NeverSpeaksForTheOffice()
    {
        var reconciliation = await PreparedAsync();
        User.HamletIds = new HashSet<Guid> { AnHoa };

        await Should.ThrowAsync<ForbiddenException>(() => EnterAsync(reconciliation, ReconciliationSide.Office, 1));
        User.HamletIds = new HashSet<Guid> { DeoLan };
        await Should.ThrowAsync<EntityNotFoundException>(() => EnterAsync(reconciliation, ReconciliationSide.Hamlet, 1));
    }

    [Fact]
    public async Task Create_OfTheSamePeriodTwice_IsRefused()
    {
        var open = await OpenInHamletAsync();
        await BeginAsync(open.Id);

        (await Should.ThrowAsync<BusinessException>(() => BeginAsync(open.Id))).Code.ShouldBe(CameraProgramErrorCodes.Funding.ReconciliationThere);
    }

    private async Task<ReconciliationDto> PreparedAsync()
    {
        var open = await OpenInHamletAsync();
        await CollectAsync(open.Id);
        await VoidAsync(await CollectAsync(open.Id, 80_000));
        return await EnterAsync(await EnterAsync(await BeginAsync(open.Id), ReconciliationSide.Hamlet, 500_000), ReconciliationSide.Office, 500_000);
    }

    private Task<ReconciliationDto> BeginAsync(Guid campaignId) => DoAsync<ReconciliationAppService, ReconciliationDto>(s => s.CreateAsync(
        new CreateReconciliationInput { CampaignId = campaignId, From = new DateOnly(2026, 3, 1), To = Today }, default));

    private Task<ReconciliationDto> EnterAsync(ReconciliationDto reconciliation, ReconciliationSide side, long amount, string? note = null) =>
        DoAsync<ReconciliationAppService, ReconciliationDto>(s => s.EnterAsync(
            reconciliation.Id, side, new ReconciliationFiguresInput { Receipts = amount == 0 ? 0 : 1, Received = amount, Cash = amount, Note = note },
            new ExpectedVersion(reconciliation.Version), default));

    private Task<ReconciliationDto> SignAsync(ReconciliationDto reconciliation, ReconciliationSide side, Guid userId)
    {
        User.Id = userId;
        return DoAsync<ReconciliationAppService, ReconciliationDto>(s => s.SignAsync(reconciliation.Id, side, new ExpectedVersion(reconciliation.Version), default));
    }
}
