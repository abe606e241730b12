using CameraProgram.Budgets;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.OrgUnits;
using CameraProgram.TestBase;
using DocumentFormat.OpenXml.Packaging;
using Shouldly;

namespace CameraProgram.Plans;

/// <summary>A commune with two units and a chairman who signs.</summary>
public abstract class PlanTest : ApplicationTest
{
    protected Guid Police { get; } = Guid.CreateVersion7();

    protected Guid Office { get; } = Guid.CreateVersion7();

    protected Guid Chairman { get; } = Guid.CreateVersion7();

    protected Guid ForeignUnit { get; } = Guid.CreateVersion7();

    protected override async Task SeedAsync()
    {
        var begin = new DateOnly(2025, 7, 1);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.OrgUnits.Add(new OrgUnit(Police, OrgUnitKind.CommunePolice, "Công an xã", begin));
            db.OrgUnits.Add(new OrgUnit(Office, OrgUnitKind.Office, "Văn phòng HĐND và UBND xã", begin));
            var chairman = new User(Chairman, "chutich", "Lý Hoàng Long");
            chairman.Describe("Lý Hoàng Long", "Chủ tịch UBND xã", null, null);
            db.Users.Add(chairman);
            await db.SaveChangesAsync();
        });
        await DoAsync<ICameraProgramDb>(
            async db =>
            {
                db.OrgUnits.Add(new OrgUnit(ForeignUnit, OrgUnitKind.Office, "Văn phòng nơi khác", begin));
                await db.SaveChangesAsync();
            },
            TenantB);
        User.Id = Chairman;
        User.FullName = "Lý Hoàng Long";
    }

    protected Task<PlanDto> CreateAsync(string subject = "Xây dựng mô hình “Camera an ninh”") =>
        DoAsync<PlanAppService, PlanDto>(s => s.CreateAsync(
            new SavePlanInput { Subject = subject, Kind = PlanKind.ModelBuilding, Year = 2026, From = new DateOnly(2026, 3, 16), To = new DateOnly(2026, 12, 31) },
            default));

    protected SavePlanInput Filled(PlanDto plan, long? amount = null) => new()
    {
        Subject = plan.Subject,
        Kind = plan.Kind,
        Year = plan.Year,
        From = plan.From,
        To = plan.To,
        DeclaredAmount = amount,
        SignatoryId = Chairman,
        LegalBases = [new PlanLegalBasisDto("Căn cứ Luật Tổ chức chính quyền địa phương", "Còn hiệu lực")],
        Sections =
        [
            new PlanSectionDto(PlanSectionKind.Text, "Mục đích, yêu cầu", "1. Mục đích\n- Bảo đảm an ninh, trật tự.\n2. Yêu cầu\n- Đúng pháp luật."),
            new PlanSectionDto(PlanSectionKind.Funding, "Kinh phí thực hiện", "Từ ngân sách xã."),
            new PlanSectionDto(PlanSectionKind.Assignments, "Tổ chức thực hiện", null),
        ],
        Assignments =
        [
            new SavePlanAssignmentInput { Title = "Khảo sát vị trí lắp đặt", Content = "- Lập danh sách các điểm phức tạp.", LeadUnitId = Police, CoordinatingUnitIds = [Office], DueDay = new DateOnly(2026, 4, 30) },
            new SavePlanAssignmentInput { Title = "Tổng hợp, báo cáo", LeadUnitId = Office, DueDay = new DateOnly(2026, 6, 30) },
        ],
        Targets = [new SavePlanTargetInput { Measure = "Lắp đặt camera tại các đường kiệt", Unit = "kiệt", MinQuantity = 1, MaxQuantity = 2, DueDay = new DateOnly(2026, 12, 31) }],
        Recipients = ["Thường trực Đảng ủy xã (b/c)"],
        Closing = "Trên đây là Kế hoạch.",
    };

    protected Task<PlanDto> SaveAsync(PlanDto plan, SavePlanInput input) =>
        DoAsync<PlanAppService, PlanDto>(s => s.UpdateAsync(plan.Id, input, new ExpectedVersion(plan.Version), default));

    protected async Task<PlanDto> SubmittedAsync(long? amount = null)
    {
        var plan = await CreateAsync();
        plan = await SaveAsync(plan, Filled(plan, amount));
        return await DoAsync<PlanAppService, PlanDto>(s => s.SubmitAsync(plan.Id, ExpectedVersion.Any, default));
    }

    protected Task<PlanDto> SignAndIssueAsync(Guid id, SignerPosition? announced = null) =>
        DoAsync<PlanSigningAppService, PlanDto>(s => s.SignAndIssueAsync(id, announced, ExpectedVersion.Any, default));

    protected Task<EstimateDto> EstimateAsync(Guid planId, long unitPrice, decimal quantity = 1, long version = 0) =>
        DoAsync<EstimateAppService, EstimateDto>(s => s.SaveAsync(
            planId,
            new SaveEstimateInput
            {
                Lines = [new SaveEstimateLineInput { Content = "Camera IP ngoài trời", Unit = "Chiếc", Quantity = quantity, UnitPrice = unitPrice, Source = FundingSource.NationalProgramme }],
            },
            new ExpectedVersion(version),
            default));

    protected async Task<Guid> AddUserAsync(string? jobTitle)
    {
        var user = new User(Guid.CreateVersion7(), "kythay", "Người Ký Thay");
        user.Describe(user.FullName, jobTitle, email: null, phone: null);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Users.Add(user);
            await db.SaveChangesAsync();
        });
        return user.Id;
    }

    /// <summary>What follows is done by somebody in the chairman's place.</summary>
    protected async Task StandInAsync(string? jobTitle, DelegationKind kind) => await StandInAsync(await AddUserAsync(jobTitle), kind);

    protected async Task StandInAsync(Guid userId, DelegationKind kind)
    {
        var delegation = new Delegation(Guid.CreateVersion7(), Chairman, userId, kind, "Giấy ủy quyền số 05/GUQ-UBND", Clock.Today(), Clock.Today(), []);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Delegations.Add(delegation);
            await db.SaveChangesAsync();
        });
        (User.Id, User.FullName, User.ActingForId, User.ActingForName, User.DelegationId) = (userId, "Người Ký Thay", Chairman, "Lý Hoàng Long", delegation.Id);
    }

    protected Task<string> WordTextAsync(string docxKey) => DoAsync<IBlobStore, string>(async blobs =>
    {
        await using var content = blobs.OpenRead(docxKey).ShouldNotBeNull();
        return TextOf(content);
    });

    protected static string TextOf(Stream docx)
    {
        using var package = WordprocessingDocument.Open(docx, isEditable: false);
        return package.MainDocumentPart!.Document!.InnerText;
    }

    protected static async Task<string> CodeAsync(Func<Task> work) => (await Should.ThrowAsync<BusinessException>(work)).Code;
}
