using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Events;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CameraProgram.Plans;

public sealed class PlanAppServiceTests : PlanTest
{
    private readonly IssuedPlans _issued = new();

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<IDomainEventHandler<PlanIssuedEvent>>(_issued);

    [Fact]
    public async Task Get_WhenTheOtherCommuneAsks_FindsNothing()
    {
        var plan = await CreateAsync();

        (await CodeAsync(() => DoAsync<PlanAppService>(s => s.GetAsync(plan.Id, default), TenantB))).ShouldBe(KernelErrorCodes.NotFound);
        (await DoAsync<PlanAppService, int>(async s => (await s.ListAsync(new PlanListInput(), default)).Total, TenantB)).ShouldBe(0);
    }

    [Fact]
    public async Task Begin_WhenNothingIsSaved_StoresNothing()
    {
        var beginning = await DoAsync<PlanAppService, PlanDto>(s => s.BeginAsync(default));

        beginning.Id.ShouldBe(Guid.Empty);
        beginning.Version.ShouldBe(0);
        beginning.Subject.ShouldContain("xã Thiện Tân năm 2026");
        beginning.Sections.Count.ShouldBe(4);
        (await QueryAsync(db => db.Plans.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Create_WhenAUnitBelongsToAnotherCommune_StoresNothing()
    {
        var beginning = await DoAsync<PlanAppService, PlanDto>(s => s.BeginAsync(default));
        var input = Filled(beginning);
        input.Assignments[0].LeadUnitId = ForeignUnit;

        (await CodeAsync(() => DoAsync<PlanAppService>(s => s.CreateAsync(input, default)))).ShouldBe(KernelErrorCodes.NotFound);
        (await QueryAsync(db => db.Plans.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Create_WhenWritten_KeepsWhatWasWritten()
    {
        var beginning = await DoAsync<PlanAppService, PlanDto>(s => s.BeginAsync(default));

        var plan = await DoAsync<PlanAppService, PlanDto>(s => s.CreateAsync(Filled(beginning), default));

        plan.Assignments.Select(a => a.LeadUnitName).ShouldBe(["Công an xã", "Văn phòng HĐND và UBND xã"]);
        plan.Assignments.ShouldAllBe(a => a.Task == null);
        plan.History.ShouldHaveSingleItem().Kind.ShouldBe(PlanEventKind.Created);
    }

    [Fact]
    public async Task Update_WhenAUnitBelongsToAnotherCommune_Refuses()
    {
        var plan = await CreateAsync();
        var input = Filled(plan);
        input.Assignments[0].LeadUnitId = ForeignUnit;

        (await CodeAsync(() => SaveAsync(plan, input))).ShouldBe(KernelErrorCodes.NotFound);
    }

    [Fact]
    public async Task Update_WhenAnotherSavedMeanwhile_IsStale()
    {
        var plan = await CreateAsync();
        await SaveAsync(plan, Filled(plan));

        (await CodeAsync(() => SaveAsync(plan, Filled(plan)))).ShouldBe(KernelErrorCodes.StaleVersion);
    }

    [Fact]
    public async Task Update_WhenPartsAreMovedAndRemoved_ReadsThemBackInOrder()
    {
        var plan = await CreateAsync();
        plan = await SaveAsync(plan, Filled(plan));
        var input = Filled(plan);
        input.Assignments = [input.Assignments[1]];
        input.Sections = [.. input.Sections.Reverse()];
        input.ModelSheet = new PlanModelSheetDto("Camera an ninh", "- Giám sát.", null, "Phát huy hiệu quả", null, null, null);

        var saved = await SaveAsync(plan, input);

        saved.Assignments.ShouldHaveSingleItem().Title.ShouldBe("Tổng hợp, báo cáo");
        saved.Assignments[0].LeadUnitName.ShouldBe("Văn phòng HĐND và UBND xã");
        saved.Sections[0].Kind.ShouldBe(PlanSectionKind.Assignments);
        saved.ModelSheet!.Slogan.ShouldBe("Phát huy hiệu quả");
        saved.Version.ShouldBeGreaterThan(plan.Version);
        input.ModelSheet = new PlanModelSheetDto("Camera an ninh 2", null, null, null, null, null, null);
        (await SaveAsync(saved, input)).ModelSheet!.Name.ShouldBe("Camera an ninh 2");
    }

    [Fact]
    public async Task List_WhenTheUserOnlyLooks_ShowsNoDrafts()
    {
        await CreateAsync();
        User.AllowOnly(CameraProgramPermissions.Plans.Default);

        (await DoAsync<PlanAppService, int>(async s => (await s.ListAsync(new PlanListInput(), default)).Total)).ShouldBe(0);
    }

    [Fact]
    public async Task List_WhenSearchedWithoutDiacritics_FindsThePlan()
    {
        await CreateAsync("Kế hoạch nhân rộng ở Đèo Lăn");
        await CreateAsync();

        var found = await DoAsync<PlanAppService, IReadOnlyList<PlanListItemDto>>(
            async s => (await s.ListAsync(new PlanListInput { Filter = "deo lan", Status = PlanStatus.Draft, Year = 2026, Sort = "subject" }, default)).Items);

        found.ShouldHaveSingleItem().Subject.ShouldBe("Kế hoạch nhân rộng ở Đèo Lăn");
    }

    [Fact]
    public async Task Submit_WhenTheAmountDiffersFromTheEstimate_Refuses()
    {
        var plan = await CreateAsync();
        plan = await SaveAsync(plan, Filled(plan, amount: 52_400_000));
        await EstimateAsync(plan.Id, 52_000_000);

        (await CodeAsync(() => DoAsync<PlanAppService>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default))))
            .ShouldBe(CameraProgramErrorCodes.Plans.AmountDiffers);
    }

    [Fact]
    public async Task SignAndIssue_WhenItIsStillADraft_TakesNoNumber()
    {
        var plan = await CreateAsync();

        (await CodeAsync(() => SignAndIssueAsync(plan.Id))).ShouldBe(CameraProgramErrorCodes.Plans.NotSubmitted);
        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task SignAndIssue_WhenAnotherIsToSign_Refuses()
    {
        var plan = await SubmittedAsync();
        User.Id = Guid.CreateVersion7();

        (await CodeAsync(() => SignAndIssueAsync(plan.Id))).ShouldBe(CameraProgramErrorCodes.Plans.NotTheSignatory);
    }

    [Theory]
    [InlineData("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead, "KT. Chủ tịch", "KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|Người Ký Thay")]
    [InlineData("Chánh Văn phòng HĐND và UBND xã", DelegationKind.ByAuthorisation, "TUQ. Chủ tịch", "TUQ. CHỦ TỊCH|Người Ký Thay")]
    public async Task SignAndIssue_WhenStandingIn_SignsAsTheDelegationSays(string jobTitle, DelegationKind kind, string title, string words)
    {
        var plan = await SubmittedAsync();
        await StandInAsync(jobTitle, kind);

        await SignAndIssueAsync(plan.Id);

        var document = await QueryAsync(db => db.OfficialDocuments.SingleAsync());
        (document.SignerName, document.SignerTitle).ShouldBe(("Người Ký Thay", title));
        var paper = await WordTextAsync(document.DocxKey);
        words.Split('|').ShouldAllBe(line => paper.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignAndIssue_WhenTheStandInHasNoOffice_IsRefusedAndTakesNoNumber()
    {
        var plan = await SubmittedAsync();
        await StandInAsync(null, DelegationKind.ByAuthorisation);

        (await CodeAsync(() => SignAndIssueAsync(plan.Id))).ShouldBe(CameraProgramErrorCodes.Documents.SignerTitleMissing);
        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task SignAndIssue_WhenADeputySignsAPlanThatNamesNobody_SignsForTheHead()
    {
        var plan = await CreateAsync();
        var input = Filled(plan);
        input.SignatoryId = null;
        plan = await SaveAsync(plan, input);
        await DoAsync<PlanAppService, PlanDto>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default));
        User.Id = await AddUserAsync("Phó Chủ tịch UBND xã");

        await SignAndIssueAsync(plan.Id);

        (await QueryAsync(db => db.OfficialDocuments.Select(d => d.SignerTitle).SingleAsync())).ShouldBe("KT. Chủ tịch");
    }

    [Fact]
    public async Task SignAndIssue_WhenSubmitted_NumbersItAndHandsItsAssignmentsOn()
    {
        var plan = await SubmittedAsync();

        var issued = await SignAndIssueAsync(plan.Id);

        issued.Status.ShouldBe(PlanStatus.Issued);
        issued.Symbol.ShouldBe("01/KH-UBND");
        issued.SignedDay.ShouldBe(new DateOnly(2026, 3, 16));
        _issued.Events.ShouldHaveSingleItem().Assignments.Select(a => a.LeadUnitId).ShouldBe([Police, Office]);
        var document = await QueryAsync(db => db.OfficialDocuments.SingleAsync());
        document.Id.ShouldBe(issued.DocumentId!.Value);
        document.SourceId.ShouldBe(plan.Id);
        issued.History.Select(e => e.Kind).ShouldBe([PlanEventKind.Created, PlanEventKind.Submitted, PlanEventKind.Signed, PlanEventKind.Issued]);
        (await CodeAsync(() => SignAndIssueAsync(plan.Id))).ShouldBe(CameraProgramErrorCodes.Plans.NotSubmitted);
    }

    [Fact]
    public async Task SignAndIssue_WhenHandlingItsTasksFails_TakesNothing()
    {
        var plan = await SubmittedAsync();
        _issued.Fail = true;

        await Should.ThrowAsync<Exception>(() => SignAndIssueAsync(plan.Id));
        _issued.Fail = false;

        (await SignAndIssueAsync(plan.Id)).Symbol.ShouldBe("01/KH-UBND");
    }

    [Fact]
    public async Task Issue_WhenOnlySigned_FollowsInASecondStep()
    {
        var plan = await SubmittedAsync();
        var signed = await DoAsync<PlanSigningAppService, PlanDto>(s => s.SignAsync(plan.Id, announced: null, new ExpectedVersion(plan.Version), default));

        signed.Status.ShouldBe(PlanStatus.Signed);
        _issued.Events.ShouldBeEmpty();
        var issued = await DoAsync<PlanSigningAppService, PlanDto>(s => s.IssueAsync(plan.Id, new ExpectedVersion(signed.Version), default));

        issued.Status.ShouldBe(PlanStatus.Issued);
        _issued.Events.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SignAndIssue_WhenItReplacesAnother_SupersedesThatOne()
    {
        var earlier = await SignAndIssueAsync((await SubmittedAsync()).Id);
        var later = await CreateAsync("Kế hoạch thay thế");
        var input = Filled(later);
        input.ReplacesPlanId = earlier.Id;
        later = await SaveAsync(later, input);
        await DoAsync<PlanAppService>(s => s.SubmitAsync(later.Id, ExpectedVersion.Any, default));

        later = await SignAndIssueAsync(later.Id);

        earlier = await DoAsync<PlanAppService, PlanDto>(s => s.GetAsync(earlier.Id, default));
        earlier.Status.ShouldBe(PlanStatus.Superseded);
        earlier.SupersededBy!.Title.ShouldBe("02/KH-UBND");
        later.Replaces!.Id.ShouldBe(earlier.Id);
        (await DoAsync<DocumentAppService, DocumentDto>(s => s.GetAsync(earlier.DocumentId!.Value, default))).IsSuperseded.ShouldBeTrue();
        (await DoAsync<DocumentAppService, DocumentDto>(s => s.GetAsync(later.DocumentId!.Value, default))).IsSuperseded.ShouldBeFalse();
    }

    [Fact]
    public async Task Copy_WhenForTheNextYear_MovesItsDaysAndItsEstimate()
    {
        var plan = await CreateAsync("Hoạt động của Ban Điều hành năm 2026");
        plan = await SaveAsync(plan, Filled(plan, 5_000));
        await EstimateAsync(plan.Id, 5_000);

        var copy = await DoAsync<PlanAppService, PlanDto>(s => s.CopyAsync(plan.Id, new CopyPlanInput { Year = 2027 }, default));

        copy.Subject.ShouldBe("Hoạt động của Ban Điều hành năm 2027");
        copy.Status.ShouldBe(PlanStatus.Draft);
        copy.Symbol.ShouldBeNull();
        copy.Assignments[0].DueDay.ShouldBe(new DateOnly(2027, 4, 30));
        copy.EstimateTotal.ShouldBe(5_000);
        copy.History.ShouldHaveSingleItem().Kind.ShouldBe(PlanEventKind.Copied);
    }

    [Fact]
    public async Task Copies_WhenMadeForThatYear_AreNamed()
    {
        var plan = await CreateAsync("Hoạt động của Ban Điều hành năm 2026");
        await CreateAsync("Hoạt động của Ban Điều hành năm 2027");
        (await CopiesAsync(plan.Id, 2027)).ShouldBeEmpty();

        var copy = await DoAsync<PlanAppService, PlanDto>(s => s.CopyAsync(plan.Id, new CopyPlanInput { Year = 2027 }, default));

        (await CopiesAsync(plan.Id, 2027)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Id.ShouldBe(copy.Id), c => c.Title.ShouldBe(copy.Subject), c => c.Status.ShouldBe(PlanStatus.Draft), c => c.ByName.ShouldBe("Lý Hoàng Long"));
        (await CopiesAsync(plan.Id, 2028)).ShouldBeEmpty();
        await DoAsync<PlanAppService>(s => s.DeleteAsync(copy.Id, ExpectedVersion.Any, default));
        (await CopiesAsync(plan.Id, 2027)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Return_WhenSubmitted_ShowsTheReasonToTheAuthor()
    {
        var plan = await SubmittedAsync();

        var returned = await DoAsync<PlanAppService, PlanDto>(s => s.ReturnAsync(plan.Id, new ReturnPlanInput { Reason = "Bổ sung dự toán" }, ExpectedVersion.Any, default));

        returned.ReturnReason.ShouldBe("Bổ sung dự toán");
        returned.AllowedActions.ShouldContain(PlanAction.Submit);
        returned.AllowedActions.ShouldNotContain(PlanAction.Sign);
    }

    [Fact]
    public async Task Delete_WhenSubmitted_Refuses()
    {
        var plan = await SubmittedAsync();

        (await CodeAsync(() => DoAsync<PlanAppService>(s => s.DeleteAsync(plan.Id, ExpectedVersion.Any, default))))
            .ShouldBe(CameraProgramErrorCodes.Plans.NotDraft);
    }

    private Task<IReadOnlyList<PlanCopyDto>> CopiesAsync(Guid id, int year) =>
        DoAsync<PlanAppService, IReadOnlyList<PlanCopyDto>>(s => s.CopiesAsync(id, new CopyPlanInput { Year = year }, default));

    private sealed class IssuedPlans : IDomainEventHandler<PlanIssuedEvent>
    {
        public List<PlanIssuedEvent> Events { get; } = [];

        public bool Fail { get; set; }

        public Task HandleAsync(PlanIssuedEvent domainEvent, CancellationToken cancellationToken)
        {
            if (Fail)
            {
                throw new InvalidOperationException("The tasks cannot be made.");
            }

            Events.Add(domainEvent);
            return Task.CompletedTask;
        }
    }
}
