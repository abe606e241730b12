using CameraProgram.Attachments;
using CameraProgram.Audit;
using CameraProgram.Commitments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Permissions;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Commitments;

public sealed class CommitmentPaperTests : CommitmentTest
{
    [Fact]
    public async Task Docx_WhenSigned_SaysWhatWasCommitted()
    {
        var signed = await SignAsync(await CreateAsync(Household, Gate));

        var text = await DocxAsync(signed.Id, withContacts: false);

        text.ShouldContain("BẢN CAM KẾT");
        text.ShouldContain("Công an xã Thiện Tân");
        text.ShouldContain("Nguyễn Thị Đào Demo");
        text.ShouldContain("Đông Bắc (45°)");
        text.ShouldContain("có thể rút cam kết bất cứ lúc nào");
        text.ShouldContain("NGƯỜI CAM KẾT");
        text.ShouldContain("Ký trên màn hình");
        text.ShouldContain("09:00 ngày 16/03/2026");
        text.ShouldNotContain("0912345678");
    }

    [Fact]
    public async Task Docx_WhenConfirmedAndTheConsentTakenBack_SaysWhoConfirmedAndWhenItWas()
    {
        var active = await ConfirmAsync(await SignAsync(await CreateAsync(Household, Gate), i => i.ContactConsent = ContactConsent.Given));
        await DoAsync<CommitmentSigningAppService>(s => s.WithdrawConsentAsync(active.Id, new ExpectedVersion(active.Version), default));

        var text = await DocxAsync(active.Id, withContacts: true);

        text.ShouldContain("Người Thử");
        text.ShouldContain("đã được rút lại ngày 16/3/2026");
        text.ShouldNotContain("0912345678");
    }

    [Fact]
    public async Task Docx_WhenContactsArePrinted_NotesTheLook()
    {
        var draft = await CreateAsync();

        (await DocxAsync(draft.Id, withContacts: true)).ShouldContain("0912345678");

        (await QueryAsync(db => db.AccessEntries.SingleAsync())).ShouldSatisfyAllConditions(
            e => e.Kind.ShouldBe(AccessKind.ContactPrinted), e => e.SubjectId.ShouldBe(Household));
    }

    [Fact]
    public async Task Docx_WhenContactsMayNotBeSeen_IsForbidden()
    {
        var draft = await CreateAsync();
        User.AllowOnly(CameraProgramPermissions.Commitments.Default);

        await RefusedAsync(KernelErrorCodes.Forbidden, () => DocxAsync(draft.Id, withContacts: true));
        (await QueryAsync(db => db.AccessEntries.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Docx_WhenSignedWithoutTheSeparateConsent_PrintsNoContacts()
    {
        var signed = await SignAsync(await CreateAsync(), i => i.ContactConsent = ContactConsent.Refused);

        (await DocxAsync(signed.Id, withContacts: true)).ShouldNotContain("0912345678");
    }

    [Fact]
    public async Task Docx_WhenNoCameraIsThere_SaysThatOneWillBePutUp() =>
        (await DocxAsync((await CreateAsync(School)).Id, withContacts: false)).ShouldContain("sẽ lắp đặt");

    [Fact]
    public async Task PdfOfList_WhenNothingMatches_IsRefused() =>
        await RefusedAsync(CameraProgramErrorCodes.Commitments.NothingToPrint,
            () => DoAsync<CommitmentPaperAppService>(s => s.PdfOfListAsync(new CommitmentPapersInput(), default)));

    [Fact]
    public async Task PdfOfList_WhenAHamletHasSome_IsOneFileAndNamedByTheHamlet()
    {
        await CreateAsync(Household, Gate);
        await SignAsync(await CreateAsync(School));
        await CreateAsync(Neighbour);

        var file = await DoAsync<CommitmentPaperAppService, FileContent>(s => s.PdfOfListAsync(new CommitmentPapersInput { HamletId = Hamlet }, default));

        file.FileName.ShouldBe("BAN-CAM-KET-THON-AN-HOA.pdf");
        var head = new byte[5];
        await file.Content.ReadExactlyAsync(head);
        head.ShouldBe("%PDF-"u8.ToArray());
    }

    private async Task<string> DocxAsync(Guid id, bool withContacts)
    {
        var file = await DoAsync<CommitmentPaperAppService, FileContent>(s => s.DocxAsync(id, withContacts, default));
        using var document = WordprocessingDocument.Open(file.Content, isEditable: false);
        // What must not be torn apart is tied together.
        return document.MainDocumentPart!.Document!.Body!.InnerText.Replace('\u00a0', ' ');
    }
}
