using CameraProgram.Attachments;
using CameraProgram.Commitments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Commitments;

public sealed class CommitmentSigningTests : CommitmentTest
{
    [Fact]
    public async Task SignOnScreen_WhenDrawn_KeepsStrokesDeviceAndWhoHeldIt()
    {
        var signed = await SignAsync(await CreateAsync(Household, Gate));

        signed.State.ShouldBe(CommitmentState.Signed);
        signed.ContactConsent.ShouldBe(ContactConsent.NotAsked);
        var signature = signed.Signature.ShouldNotBeNull();
        signature.Kind.ShouldBe(CommitmentSignatureKind.Drawn);
        signature.Device.ShouldBe("Linux; Android 14; Pixel · Chrome/126.0.0.0");
        signature.TakenBy.ShouldBe("Người Thử");
        signed.History.Select(h => h.Kind).ShouldBe([CommitmentEventKind.Drafted, CommitmentEventKind.Signed]);
    }

    [Theory]
    [InlineData("M10 10 L40 30\"/><script>alert(1)</script>")]
    [InlineData("M10 10 H40")]
    [InlineData("M10 10 L1e9 2")]
    [InlineData("M10 10 L90000 30")]
    [InlineData("M10 10")]
    [InlineData("M10 10 L")]
    public async Task SignOnScreen_WhenThePathIsForged_IsRefusedAtItsField(string path)
    {
        var draft = await CreateAsync();

        var refusal = await Should.ThrowAsync<InputException>(() => SignAsync(draft, i => i.Signature!.Path = path));

        refusal.Code.ShouldBe(CameraProgramErrorCodes.Commitments.SignatureInvalid);
        refusal.Field.ShouldBe("signature");
    }

    [Fact]
    public async Task SignOnScreen_WhenWithdrawn_IsRefused()
    {
        var withdrawn = await WithdrawAsync(await SignAsync(await CreateAsync()), "Đổi ý");

        withdrawn.History[^1].Note.ShouldBe("Đổi ý");
        await RefusedAsync(CameraProgramErrorCodes.Commitments.WrongState, () => SignAsync(withdrawn));
    }

    [Fact]
    public async Task SignOnScreen_WhenTheVersionIsStale_IsRefused()
    {
        var draft = await CreateAsync();

        await RefusedAsync(KernelErrorCodes.StaleVersion, () => SignAsync(draft, version: new ExpectedVersion(draft.Version + 1)));
    }

    [Fact]
    public async Task SignOnPaper_WhenTheScanIsAPdf_IsTakenAndCanBeOpened()
    {
        var draft = await CreateAsync();
        var scan = await UploadAsync("cam-ket.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"u8.ToArray());

        var signed = await SignOnPaperAsync(draft, scan.Id);

        signed.Signature!.Scans.ShouldHaveSingleItem().Id.ShouldBe(scan.Id);
        await using var content = (await DoAsync<CommitmentSigningAppService, FileContent>(s => s.OpenScanAsync(signed.Id, scan.Id, default))).Content;
        content.Length.ShouldBe(scan.Size);
    }

    [Fact]
    public async Task SignOnPaper_WhenTheFileIsNoPictureOfAPaper_IsRefused()
    {
        var draft = await CreateAsync();
        var text = await UploadAsync("ghi-chu.txt", "Tôi đồng ý"u8.ToArray());

        await RefusedAsync(CameraProgramErrorCodes.Commitments.ScanKindNotAllowed, () => SignOnPaperAsync(draft, text.Id));
    }

    [Fact]
    public async Task OpenScan_WhenItBelongsToAnotherThing_IsNotFound()
    {
        var draft = await CreateAsync();
        var scan = await UploadAsync("khac.txt", "Khác"u8.ToArray());

        await RefusedAsync(KernelErrorCodes.NotFound, () => DoAsync<CommitmentSigningAppService>(s => s.OpenScanAsync(draft.Id, scan.Id, default)));
    }

    [Fact]
    public async Task Confirm_WhenStillADraft_IsRefused()
    {
        var draft = await CreateAsync();

        await RefusedAsync(CameraProgramErrorCodes.Commitments.WrongState, () => ConfirmAsync(draft));
    }

    [Fact]
    public async Task Own_WhenTheAccountIsThePartys_SeesSignsAndWithdraws()
    {
        var draft = await CreateAsync(Household, Gate);
        User.Id = Owner;
        (await OwnAsync()).ShouldHaveSingleItem().Id.ShouldBe(draft.Id);

        var input = new SignCommitmentOnScreenInput
        {
            SignerName = "Nguyễn Thị Đào Demo",
            SignerRole = CommitmentSignerRole.HouseholdHead,
            ContactConsent = ContactConsent.Given,
            Signature = new DrawnSignatureInput { Path = "M10 10 L40 30", Width = 300, Height = 120 },
        };
        var signed = await DoAsync<OwnCommitmentAppService, CommitmentDto>(s => s.SignAsync(draft.Id, input, null, new ExpectedVersion(draft.Version), default));
        signed.ContactConsent.ShouldBe(ContactConsent.Given);
        var withdrawn = await DoAsync<OwnCommitmentAppService, CommitmentDto>(s =>
            s.WithdrawAsync(draft.Id, new WithdrawCommitmentInput(), new ExpectedVersion(signed.Version), default));
        withdrawn.State.ShouldBe(CommitmentState.Withdrawn);
    }

    [Fact]
    public async Task WithdrawConsent_TakesTheContactsFromThePaper_AndTheCommitmentHoldsOn()
    {
        var signed = await SignAsync(await CreateAsync(), i => i.ContactConsent = ContactConsent.Given);

        var after = await WithdrawConsentAsync(signed);

        (after.State, after.ContactConsent, after.History[^1].Kind).ShouldBe((CommitmentState.Signed, ContactConsent.Withdrawn, CommitmentEventKind.ConsentWithdrawn));
        (await QueryAsync(db => db.Commitments.Where(c => c.Id == signed.Id).Select(c => new { c.Phone, c.IdNumber }).SingleAsync()))
            .ShouldSatisfyAllConditions(kept => kept.Phone.ShouldBeNull(), kept => kept.IdNumber.ShouldBeNull());
        await RefusedAsync(CameraProgramErrorCodes.Commitments.ConsentNotGiven, () => WithdrawConsentAsync(after));
    }

    [Theory]
    [InlineData(ContactConsent.Refused)]
    [InlineData(ContactConsent.NotAsked)]
    public async Task WithdrawConsent_WhenItWasNotGiven_IsRefused(ContactConsent answer)
    {
        var signed = await SignAsync(await CreateAsync(), i => i.ContactConsent = answer);

        await RefusedAsync(CameraProgramErrorCodes.Commitments.ConsentNotGiven, () => WithdrawConsentAsync(signed));
    }

    [Fact]
    public async Task SignOnScreen_WhenTheConsentIsSaidToBeWithdrawn_IsRefused()
    {
        var draft = await CreateAsync();

        await RefusedAsync(CameraProgramErrorCodes.Commitments.ConsentNotGiven, () => SignAsync(draft, i => i.ContactConsent = ContactConsent.Withdrawn));
    }

    [Fact]
    public async Task Own_WithdrawsTheConsentAlone()
    {
        var signed = await SignAsync(await CreateAsync(), i => i.ContactConsent = ContactConsent.Given);
        User.Id = Owner;

        var after = await DoAsync<OwnCommitmentAppService, CommitmentDto>(s => s.WithdrawConsentAsync(signed.Id, new ExpectedVersion(signed.Version), default));

        (after.State, after.ContactConsent).ShouldBe((CommitmentState.Signed, ContactConsent.Withdrawn));
    }

    [Fact]
    public async Task Own_WhenItIsAnothers_IsNotFound()
    {
        var draft = await CreateAsync(Neighbour);
        User.Id = Owner;

        (await OwnAsync()).ShouldBeEmpty();
        await RefusedAsync(KernelErrorCodes.NotFound, () => DoAsync<OwnCommitmentAppService>(s => s.GetAsync(draft.Id, default)));
        await RefusedAsync(KernelErrorCodes.NotFound, () => DoAsync<OwnCommitmentAppService>(s => s.PaperAsync(draft.Id, default)));
    }

    private Task<CommitmentDto> WithdrawConsentAsync(CommitmentDto commitment) => DoAsync<CommitmentSigningAppService, CommitmentDto>(s =>
        s.WithdrawConsentAsync(commitment.Id, new ExpectedVersion(commitment.Version), default));

    private Task<IReadOnlyList<CommitmentDto>> OwnAsync() => DoAsync<OwnCommitmentAppService, IReadOnlyList<CommitmentDto>>(s => s.ListAsync(default));

    private Task<AttachmentDto> UploadAsync(string name, byte[] content) =>
        DoAsync<AttachmentAppService, AttachmentDto>(s => s.UploadAsync(name, new MemoryStream(content), default));

    private Task<CommitmentDto> SignOnPaperAsync(CommitmentDto draft, Guid scan) => DoAsync<CommitmentSigningAppService, CommitmentDto>(s => s.SignOnPaperAsync(
        draft.Id,
        new SignCommitmentOnPaperInput
        {
            SignerName = draft.FullName,
            SignerRole = CommitmentSignerRole.HouseholdHead,
            SignedDay = Clock.Today(),
            AttachmentIds = [scan],
        },
        new ExpectedVersion(draft.Version),
        default));
}
