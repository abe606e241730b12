using CameraProgram.Attachments;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using Budget = CameraProgram.CameraProgramErrorCodes.Budgets;
using Codes = CameraProgram.CameraProgramErrorCodes.Ledgers;

namespace CameraProgram.Budgets;

public sealed class ApprovalSigningTests : BudgetTest
{
    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        await DoAsync<ICameraProgramDb>(async db =>
        {
            (await db.Users.SingleAsync(u => u.Id == Head)).Describe("Chủ Tịch Demo", "Chủ tịch UBND xã", null, null);
            await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task SignEstimate_TakesItsNumber_ApprovesAndMovesTheBooks()
    {
        var estimate = await AppraisedAsync(52_400_000);
        (await DraftAsync(estimate.Id)).ShouldContain("52.400.000 đồng (Bằng chữ: Năm mươi hai triệu bốn trăm nghìn đồng)");

        var signed = await SignAsync(estimate.Id);

        (signed.Status, signed.ApprovalNumber, signed.ApprovalDay, signed.Money.Approved).ShouldBe((EstimateStatus.Approved, "01/QĐ-UBND", Clock.Today(), 52_400_000));
        signed.History[0].ShouldSatisfyAllConditions(h => h.Kind.ShouldBe(EstimateEventKind.Approved), h => h.Note.ShouldBe("01/QĐ-UBND"));
        var document = await QueryAsync(db => db.OfficialDocuments.SingleAsync());
        (document.Id, document.Symbol, document.SourceKind, document.SourceId).ShouldBe((signed.ApprovalDocumentId!.Value, "01/QĐ-UBND", DocumentSourceKind.Estimate, estimate.Id));
        (await CodeAsync(() => SignAsync(estimate.Id))).ShouldBe(Budget.WrongStatus);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task SignEstimate_OfARevisionThatTheBooksRefuse_TakesNoNumber()
    {
        var first = await SignAsync((await AppraisedAsync(1_000)).Id);
        var revision = await DoAsync<EstimateApprovalAppService, BudgetEstimateDto>(s => s.ReviseAsync(first.Id, new ReasonInput { Reason = "Giá giảm" }, ExpectedVersion.Any, default));
        await DoAsync<EstimateDraftingAppService>(s => s.SaveAsync(
            revision.Id, new SaveBudgetEstimateInput { Year = revision.Year, Title = revision.Title, Lines = [Line(800, key: first.Lines[0].Key)] }, ExpectedVersion.Any, default));
        await DoAsync<EstimateDraftingAppService>(s => s.SubmitAsync(revision.Id, ExpectedVersion.Any, default));
        As(Appraiser);
        await AppraiseAsync(revision.Id);
        As(Head);
        await AllocateAsync(first.Id, Amount(first.Lines[0], 900));

        (await CodeAsync(() => SignAsync(revision.Id))).ShouldBe(Codes.NotEnoughUnallocated);

        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(1);
        (await GetAsync(revision.Id)).Status.ShouldBe(EstimateStatus.Appraised);
        (await GetAsync(first.Id)).Status.ShouldBe(EstimateStatus.Approved);
    }

    [Fact]
    public async Task SignSettlement_NamesTheNextYearsEstimateWithTheSameNumber()
    {
        var estimate = await ApprovedAsync(Line(1_000), Line(500));
        As(Drafter);
        var settlement = await DoAsync<SettlementAppService, SettlementDto>(s => s.CreateAsync(new CreateSettlementInput { EstimateId = estimate.Id }, default));
        await DoAsync<SettlementAppService>(s => s.SaveAsync(
            settlement.Id,
            new SaveSettlementInput
            {
                Lines =
                [
                    new SettlementLineInput { LineKey = estimate.Lines[0].Key, Explanation = "Chưa kịp mua", Rest = SettlementRest.CarryOver },
                    new SettlementLineInput { LineKey = estimate.Lines[1].Key, Explanation = "Không mua nữa", Rest = SettlementRest.Cancel },
                ],
            },
            ExpectedVersion.Any, default));
        await DoAsync<SettlementAppService>(s => s.SubmitAsync(settlement.Id, ExpectedVersion.Any, default));
        As(Head);

        var signed = await DoAsync<ApprovalSigningAppService, SettlementDto>(s =>
            s.SignSettlementAsync(settlement.Id, new SignDecisionInput { Subject = "Về việc phê duyệt quyết toán" }, ExpectedVersion.Any, default));

        (signed.Status, signed.DecisionNumber, signed.History[0].Note).ShouldBe((SettlementStatus.Approved, "01/QĐ-UBND", "01/QĐ-UBND"));
        var next = await GetAsync(signed.NextEstimateId!.Value);
        (next.ApprovalNumber, next.ApprovalDocumentId, next.Total).ShouldBe(("01/QĐ-UBND", signed.DecisionDocumentId, 1_000));
        await BooksShouldAgreeAsync();
    }

    private async Task<BudgetEstimateDto> AppraisedAsync(long amount)
    {
        var estimate = await SubmittedAsync(Line(amount));
        As(Appraiser);
        await AppraiseAsync(estimate.Id);
        As(Head);
        return estimate;
    }

    private Task<BudgetEstimateDto> SignAsync(Guid id) => DoAsync<ApprovalSigningAppService, BudgetEstimateDto>(s =>
        s.SignEstimateAsync(id, new SignDecisionInput { Subject = "Về việc phê duyệt dự toán mua sắm camera" }, ExpectedVersion.Any, default));

    private Task<string> DraftAsync(Guid id) => DoAsync<ApprovalSigningAppService, string>(async s =>
        TextOf(await s.DraftOfEstimateAsync(id, new SignDecisionInput { Subject = "Về việc phê duyệt dự toán" }, PaperFormat.Docx, default)));

    private static string TextOf(FileContent file)
    {
        using var package = WordprocessingDocument.Open(file.Content, isEditable: false);
        return package.MainDocumentPart!.Document!.InnerText;
    }
}
