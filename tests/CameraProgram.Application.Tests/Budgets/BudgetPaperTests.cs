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

public sealed class BudgetPaperTests : BudgetTest
{
    [Fact]
    public async Task Estimate_AsASubmission_SpellsTheTotalAndCarriesTheAppendix()
    {
        var estimate = await SubmittedAsync(Line(52_400_000));

        var text = await TextAsync(EstimatePaperKind.Submission, estimate.Id);

        text.ShouldContain("TỜ TRÌNH");
        text.ShouldContain("52.400.000 đồng (Bằng chữ: Năm mươi hai triệu bốn trăm nghìn đồng)");
        text.ShouldContain("Camera IP ngoài trời");
        text.ShouldContain("TỔNG CỘNG");
    }

    [Fact]
    public async Task Estimate_AsAnAppraisalReport_SaysWhatTheAppraiserSaid()
    {
        var estimate = await SubmittedAsync(Line(100));
        (await CodeAsync(() => TextAsync(EstimatePaperKind.Appraisal, estimate.Id))).ShouldBe(Budget.NotAppraised);
        As(Appraiser);
        await DoAsync<EstimateApprovalAppService>(s => s.AppraiseAsync(
            estimate.Id,
            new AppraiseEstimateInput { Opinion = "Đủ căn cứ giá.", Lines = [new LineOpinionInput { Key = estimate.Lines[0].Key, Opinion = "Giá theo báo giá thấp nhất" }] },
            ExpectedVersion.Any, default));

        var text = await TextAsync(EstimatePaperKind.Appraisal, estimate.Id);

        text.ShouldContain("Đủ căn cứ giá.");
        text.ShouldContain("Camera IP ngoài trời: Giá theo báo giá thấp nhất");
    }

    [Fact]
    public async Task Allocation_WhenSignedHere_TakesItsNumberAndMovesTheBooks()
    {
        var estimate = await ApprovedAsync(Line(52_400_000));
        await DoAsync<ICameraProgramDb>(async db =>
        {
            (await db.Users.SingleAsync(u => u.Id == Head)).Describe("Chủ Tịch Demo", "Chủ tịch UBND xã", null, null);
            await db.SaveChangesAsync();
        });

        var allocation = await SignAsync(estimate, 52_400_000);

        allocation.Number.ShouldBe("01/QĐ-UBND");
        var document = await QueryAsync(db => db.OfficialDocuments.SingleAsync(d => d.Id == allocation.DocumentId));
        (document.Symbol, document.SourceId).ShouldBe(("01/QĐ-UBND", allocation.Id));
        (await GetAsync(estimate.Id)).Money.Available.ShouldBe(52_400_000);
        (await CodeAsync(() => SignAsync(estimate, 1))).ShouldBe(Codes.NotEnoughUnallocated);
        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(1);
        await BooksShouldAgreeAsync();
    }

    [Fact]
    public async Task PaymentAndSettlement_AsWord_SayTheAmountsInWords()
    {
        var estimate = await ApprovedAsync(Line(1_000_000));
        var line = estimate.Lines[0];
        await AllocateAsync(estimate.Id, Amount(line, 1_000_000));
        var contract = await ContractAsync(estimate.Id, Amount(line, 1_000_000));
        await AcceptAsync(contract.Id, Amount(line, 1_000_000));
        var payment = await PaidAsync(contract.Id, PaymentKind.Payment, Asked(line.Key, 1_000_000));
        var settlement = await DoAsync<SettlementAppService, SettlementDto>(s => s.CreateAsync(new CreateSettlementInput { EstimateId = estimate.Id }, default));

        var request = await DoAsync<BudgetPaperAppService, string>(async s => TextOf(await s.OfPaymentAsync(payment.Id, PaperFormat.Docx, default)));
        var report = await DoAsync<BudgetPaperAppService, string>(async s => TextOf(await s.OfSettlementAsync(settlement.Id, PaperFormat.Docx, default)));

        request.ShouldContain("GIẤY ĐỀ NGHỊ THANH TOÁN");
        request.ShouldContain("1.000.000 đồng (Bằng chữ: Một triệu đồng)");
        report.ShouldContain("Kinh phí đề nghị quyết toán: 1.000.000 đồng (Bằng chữ: Một triệu đồng)");
    }

    private Task<AllocationDto> SignAsync(BudgetEstimateDto estimate, long amount) => DoAsync<AllocationSigningAppService, AllocationDto>(s => s.SignAsync(
        new SignAllocationInput
        {
            EstimateId = estimate.Id, Subject = "Về việc phân bổ kinh phí mua sắm camera",
            Lines = [new AllocationLineInput { LineKey = estimate.Lines[0].Key, Amount = amount }],
        },
        default));

    private Task<string> TextAsync(EstimatePaperKind kind, Guid id) =>
        DoAsync<BudgetPaperAppService, string>(async s => TextOf(await s.OfEstimateAsync(id, kind, PaperFormat.Docx, default)));

    private static string TextOf(FileContent file)
    {
        using var package = WordprocessingDocument.Open(file.Content, isEditable: false);
        return package.MainDocumentPart!.Document!.InnerText;
    }
}
