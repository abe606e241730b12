using CameraProgram.Boards;
using CameraProgram.Dashboard;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Codes = CameraProgram.CameraProgramErrorCodes.Documents;

namespace CameraProgram.Plans;

/// <summary>The form of signing that was granted, announced and printed is one and the same (NĐ 30/2020 Đ.13).</summary>
public sealed class PlanSigningFormTests : PlanTest
{
    [Fact]
    public async Task SignAndIssue_WhenTheDeputyIsNoDeputyAnyMore_IsRefusedAndTakesNoNumber()
    {
        var plan = await SubmittedAsync();
        await StandInAsync("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead);
        await RetitleAsync(User.Id!.Value, "Trưởng Công an xã");

        (await CodeAsync(() => SignAndIssueAsync(plan.Id))).ShouldBe(Codes.SignerIsNoDeputy);

        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(0);
        (await GetAsync(plan.Id)).Signing.ShouldNotBeNull()
            .ShouldSatisfyAllConditions(s => s.Position.ShouldBeNull(), s => s.Refusal.ShouldNotBeNull().ShouldContain("Thừa ủy quyền (TUQ.)"));
    }

    [Fact]
    public async Task SignAndIssue_WhenDeputyOfTheBoard_SignsItsPapersForTheHeadAndNoneOfTheCommittee()
    {
        var (ofCommittee, ofBoard) = (await SubmittedAsync(), await SubmittedByBoardAsync());
        await StandInAsync("Trưởng Công an xã", DelegationKind.DeputyForHead);
        await SeatAsync(ofBoard.BoardId!.Value, User.Id!.Value, BoardSeat.StandingDeputyHead);

        (await CodeAsync(() => SignAndIssueAsync(ofCommittee.Id))).ShouldBe(Codes.SignerIsNoDeputy);
        await SignAndIssueAsync(ofBoard.Id, SignerPosition.DeputyForHead);

        var document = await QueryAsync(db => db.OfficialDocuments.SingleAsync());
        document.SignerTitle.ShouldBe("KT. Trưởng ban");
        var paper = await WordTextAsync(document.DocxKey);
        new[] { "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN" }.ShouldAllBe(line => paper.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignAndIssue_WhenAnotherFormWasAnnounced_IsRefusedAndTakesNoNumber()
    {
        var plan = await SubmittedAsync();
        await StandInAsync("Phó Chủ tịch UBND xã", DelegationKind.ByAuthorisation);

        (await CodeAsync(() => SignAndIssueAsync(plan.Id, SignerPosition.DeputyForHead))).ShouldBe(Codes.SigningFormChanged);

        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(0);
        (await GetAsync(plan.Id)).Signing.ShouldBe(new PaperSignerDto("Người Ký Thay", SignerPosition.ByAuthorisation, "TUQ. Chủ tịch", "Lý Hoàng Long"));
    }

    [Fact]
    public async Task SignAndIssue_WhenThePlanNamesTheStandIn_SignsAsWasGrantedAllTheSame()
    {
        var standIn = await AddUserAsync("Phó Chủ tịch UBND xã");
        var plan = await SubmittedAsync(input => (input.SignatoryId, input.SignerPosition) = (standIn, SignerPosition.DeputyForHead));
        await StandInAsync(standIn, DelegationKind.ByAuthorisation);

        var announced = (await GetAsync(plan.Id)).Signing!.Position;
        await SignAndIssueAsync(plan.Id, announced);

        announced.ShouldBe(SignerPosition.ByAuthorisation);
        (await QueryAsync(db => db.OfficialDocuments.Select(d => d.SignerTitle).SingleAsync())).ShouldBe("TUQ. Chủ tịch");
    }

    [Fact]
    public async Task SignAndIssue_WhenWhoDelegatedDoesNotLeadTheBody_IsRefused()
    {
        var plan = await SubmittedAsync(input => input.SignatoryId = null);
        await StandInAsync("Trưởng Công an xã", DelegationKind.ByAuthorisation);
        await RetitleAsync(Chairman, "Phó Chủ tịch UBND xã");

        (await CodeAsync(() => SignAndIssueAsync(plan.Id))).ShouldBe(Codes.OnlyHeadAuthorises);
    }

    [Fact]
    public async Task Preview_WhenStandingIn_ShowsTheSignatureAsItWillBePrinted()
    {
        var plan = await SubmittedAsync();
        await StandInAsync("Trưởng Công an xã", DelegationKind.ByAuthorisation);

        var paper = await DraftTextAsync(plan.Id);

        new[] { "TUQ. CHỦ TỊCH", "Người Ký Thay" }.ShouldAllBe(line => paper.Contains(line, StringComparison.Ordinal));
        paper.ShouldNotContain("TM. ỦY BAN NHÂN DÂN");
    }

    [Fact]
    public async Task Preview_WhenTheirFormIsNotTheirs_ShowsWhomThePlanNames()
    {
        var plan = await SubmittedAsync();
        await StandInAsync("Trưởng Công an xã", DelegationKind.DeputyForHead);

        (await DraftTextAsync(plan.Id)).ShouldContain("Lý Hoàng Long");
    }

    [Fact]
    public async Task Get_WhenSignedStandingIn_SaysInWhosePlaceAndInWhichForm()
    {
        var plan = await SubmittedAsync();
        await StandInAsync("Trưởng Công an xã", DelegationKind.ByAuthorisation);

        var signed = await SignAndIssueAsync(plan.Id);

        signed.Signer.ShouldBe(new PaperSignerDto("Người Ký Thay", SignerPosition.ByAuthorisation, "TUQ. Chủ tịch", "Lý Hoàng Long"));
        signed.Signing.ShouldBeNull();
        var listed = await DoAsync<DocumentAppService, DocumentListItemDto>(async s => (await s.ListAsync(new DocumentListInput(), default)).Items.Single());
        (listed.SignerName, listed.SignerTitle, listed.SignedFor).ShouldBe(("Người Ký Thay", "TUQ. Chủ tịch", "Lý Hoàng Long"));
        (await DoAsync<DocumentAppService, DocumentDto>(s => s.GetAsync(listed.Id, default))).SignedFor.ShouldBe("Lý Hoàng Long");
    }

    [Theory]
    [InlineData("Chủ tịch UBND xã", SignerPosition.DeputyForHead)]
    [InlineData("Phó Chủ tịch UBND xã", SignerPosition.Head)]
    [InlineData("Trưởng Công an xã", SignerPosition.DeputyForHead)]
    public async Task Submit_WhenTheFormDoesNotFitTheSignatory_IsRefusedAtItsField(string jobTitle, SignerPosition form)
    {
        await RetitleAsync(Chairman, jobTitle);
        var plan = await CreateAsync();
        var input = Filled(plan);
        input.SignerPosition = form;
        plan = await SaveAsync(plan, input);

        (await CodeAsync(() => DoAsync<PlanAppService>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default)))).ShouldBe(Codes.SignerFormDoesNotFit);

        (await GetAsync(plan.Id)).Status.ShouldBe(PlanStatus.Draft);
        var findings = await DoAsync<PlanCheckAppService, IReadOnlyList<PlanFindingDto>>(s => s.CheckAsync(plan.Id, default));
        findings.Where(f => f.Field == "signerPosition").ShouldHaveSingleItem().IsError.ShouldBeTrue();
    }

    [Fact]
    public async Task Waiting_WhenTheyMightStandIn_NamesThePaperWithTheDelegationAndSignsNothing()
    {
        var plan = await SubmittedAsync();
        var delegation = await DelegatedAsync("Trưởng Công an xã", DelegationKind.ByAuthorisation);

        var offer = new StandInOfferDto(delegation, "Lý Hoàng Long", DelegationKind.ByAuthorisation, Refusal: null);
        (await WaitingAsync()).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(WaitingPaperKind.PlanToSign), p => p.Id.ShouldBe(plan.Id), p => p.StandIn.ShouldBe(offer));
        (await GetAsync(plan.Id)).ShouldSatisfyAllConditions(
            p => p.StandIns.ShouldBe([offer]), p => p.Signing.ShouldBeNull(), p => p.AllowedActions.ShouldNotContain(PlanAction.Sign));
        (await DoAsync<DashboardAppService, DashboardDto>(s => s.GetAsync(default))).Items
            .Where(i => i.Code == "StandInToSign").ShouldHaveSingleItem().Text.ShouldContain("Lý Hoàng Long");
        (await CodeAsync(() => SignAndIssueAsync(plan.Id))).ShouldBe(CameraProgramErrorCodes.Plans.NotTheSignatory);
    }

    [Fact]
    public async Task Waiting_WhenTheDelegationDoesNotServeForThePaper_NamesNoneAndThePlanSaysWhy()
    {
        var plan = await SubmittedAsync();
        await DelegatedAsync("Trưởng Công an xã", DelegationKind.DeputyForHead);

        (await WaitingAsync()).ShouldBeEmpty();
        (await GetAsync(plan.Id)).StandIns.ShouldHaveSingleItem().Refusal.ShouldNotBeNull().ShouldContain("KT.");
    }

    [Theory]
    [InlineData(CameraProgramPermissions.Plans.Edit, 0)]
    [InlineData(CameraProgramPermissions.Plans.Sign, 1)]
    public async Task Waiting_WhenSigningIsNotDelegated_NamesNone(string delegated, int papers)
    {
        await SubmittedAsync();
        await DelegatedAsync("Trưởng Công an xã", DelegationKind.ByAuthorisation, delegated);

        (await WaitingAsync()).Count.ShouldBe(papers);
    }

    private async Task<Guid> DelegatedAsync(string jobTitle, DelegationKind kind, params string[] permissions)
    {
        var userId = await AddUserAsync(jobTitle);
        var delegation = new Delegation(Guid.CreateVersion7(), Chairman, userId, kind, "Giấy ủy quyền số 05/GUQ-UBND", Clock.Today(), Clock.Today(), permissions);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            var role = await db.Roles.SingleAsync(r => r.Code == RoleCodes.BoardHead);
            (await db.Users.SingleAsync(u => u.Id == Chairman)).GiveRoles([role.Id]);
            db.Delegations.Add(delegation);
            await db.SaveChangesAsync();
        });
        (User.Id, User.FullName) = (userId, "Người Ký Thay");
        User.AllowOnly(CameraProgramPermissions.Plans.Default, CameraProgramPermissions.Budgets.Default);
        return delegation.Id;
    }

    private async Task<PlanDto> SubmittedAsync(Action<SavePlanInput> change)
    {
        var plan = await CreateAsync();
        var input = Filled(plan);
        change(input);
        plan = await SaveAsync(plan, input);
        return await DoAsync<PlanAppService, PlanDto>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default));
    }

    private async Task<PlanDto> SubmittedByBoardAsync()
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành mô hình", new DateOnly(2025, 7, 1));
        board.Rename(board.Name, "BĐH");
        board.SignWithCommitteeSeal(true);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Boards.Add(board);
            await db.SaveChangesAsync();
        });
        await SeatAsync(board.Id, Chairman, BoardSeat.Head);
        return await SubmittedAsync(input => (input.IssuingBody, input.BoardId) = (IssuingBodyKind.Board, board.Id));
    }

    private Task SeatAsync(Guid boardId, Guid userId, BoardSeat seat) => DoAsync<ICameraProgramDb>(async db =>
    {
        var board = await db.Boards.Include(b => b.Members).SingleAsync(b => b.Id == boardId);
        board.Appoint(Guid.CreateVersion7(), seat, new MemberDetails("Thành viên", "Ủy viên", null, userId, null, false, 1), new DateOnly(2025, 7, 1));
        await db.SaveChangesAsync();
    });

    private Task RetitleAsync(Guid userId, string jobTitle) => DoAsync<ICameraProgramDb>(async db =>
    {
        var user = await db.Users.SingleAsync(u => u.Id == userId);
        user.Describe(user.FullName, jobTitle, email: null, phone: null);
        await db.SaveChangesAsync();
    });

    private Task<PlanDto> GetAsync(Guid id) => DoAsync<PlanAppService, PlanDto>(s => s.GetAsync(id, default));

    private Task<string> DraftTextAsync(Guid id) => DoAsync<PlanPaperAppService, string>(async s =>
    {
        await using var content = (await s.PreviewDocxAsync(id, default)).Content;
        return TextOf(content);
    });

    private async Task<IReadOnlyList<WaitingPaperDto>> WaitingAsync() =>
        (await DoAsync<WaitingPaperAppService, WaitingPapersDto>(s => s.GetAsync(default))).Papers;
}
