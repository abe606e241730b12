using CameraProgram.Dashboard;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Permissions;
using CameraProgram.Reviews;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Reviews;

/// <summary>The form in which a review is signed is the one that was granted and announced.</summary>
public sealed class ReviewSigningTests : ReviewTest
{
    [Theory]
    [InlineData("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead, "KT. Chủ tịch")]
    [InlineData("Trưởng phòng Kinh tế", DelegationKind.ByAuthorisation, "TUQ. Chủ tịch")]
    public async Task Issue_WhenApprovedStandingIn_SignsAsTheDelegationSays(string jobTitle, DelegationKind kind, string title)
    {
        var review = await SubmittedAsync();
        await AsStandInAsync(jobTitle, kind);
        review = await ApproveAsync(review);
        AsChair();

        await IssueAsync(review);

        (await QueryAsync(db => db.OfficialDocuments.Select(d => d.SignerTitle).SingleAsync())).ShouldBe(title);
    }

    [Fact]
    public async Task Approve_WhenTheStandInIsNoDeputy_IsRefused()
    {
        var review = await SubmittedAsync();
        await AsStandInAsync("Trưởng Công an xã", DelegationKind.DeputyForHead);

        (await LookAsync(review.Id)).Signer.ShouldNotBeNull().Refusal.ShouldNotBeNull().ShouldContain("TUQ.");
        (await Should.ThrowAsync<BusinessException>(() => ApproveAsync(review))).Code.ShouldBe(CameraProgramErrorCodes.Documents.SignerIsNoDeputy);
        (await LookAsync(review.Id)).Status.ShouldBe(ReviewStatus.Submitted);
    }

    [Fact]
    public async Task Approve_WhenAnotherFormWasAnnounced_IsRefused()
    {
        var review = await SubmittedAsync();
        await AsStandInAsync("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead);

        (await Should.ThrowAsync<BusinessException>(() => ApproveAsync(review, SignerPosition.ByAuthorisation))).Code
            .ShouldBe(CameraProgramErrorCodes.Documents.SigningFormChanged);
    }

    [Fact]
    public async Task Issue_WhenTheApproverIsNoDeputyAnyMore_IsRefusedAndTakesNoNumber()
    {
        var review = await SubmittedAsync();
        await AsStandInAsync("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead);
        review = await ApproveAsync(review, SignerPosition.DeputyForHead);
        review.Signer.ShouldBe(new PaperSignerDto("Người Ký Thay", SignerPosition.DeputyForHead, "KT. Chủ tịch", "Lý Hoàng Long"));
        await RetitleAsync(User.Id!.Value, "Trưởng Công an xã");
        AsChair();

        (await LookAsync(review.Id)).Signer.ShouldNotBeNull().Refusal.ShouldNotBeNull();
        (await Should.ThrowAsync<BusinessException>(() => IssueAsync(review))).Code.ShouldBe(CameraProgramErrorCodes.Documents.SignerIsNoDeputy);
        (await QueryAsync(db => db.OfficialDocuments.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Issue_WhenTheFormIsAnotherThanAnnounced_IsRefused()
    {
        var review = await SubmittedAsync();
        AsChair();
        review = await ApproveAsync(review, SignerPosition.Head);
        await RetitleAsync(User.Id!.Value, "Phó Chủ tịch UBND xã");

        (await Should.ThrowAsync<BusinessException>(() => IssueAsync(review, announced: SignerPosition.Head))).Code
            .ShouldBe(CameraProgramErrorCodes.Documents.SigningFormChanged);
        (await LookAsync(review.Id)).Signer!.Title.ShouldBe("KT. Chủ tịch");
    }

    [Fact]
    public async Task Preview_WhenStandingInBeforeApproval_ShowsTheSignatureAsItWillBePrinted()
    {
        var review = await SubmittedAsync();
        (await DraftTextAsync(review.Id)).ShouldNotContain("TUQ.");
        await AsStandInAsync("Trưởng phòng Kinh tế", DelegationKind.ByAuthorisation);

        var paper = await DraftTextAsync(review.Id);

        new[] { "TUQ. CHỦ TỊCH", "Người Ký Thay" }.ShouldAllBe(line => paper.Contains(line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Waiting_WhenTheyMightStandIn_NamesTheReviewToApproveInTheOthersPlace()
    {
        var review = await SubmittedAsync();
        await AsStandInAsync("Trưởng phòng Kinh tế", DelegationKind.ByAuthorisation);
        await GiveChairTheRoleAsync();
        var delegation = User.DelegationId!.Value;
        (User.ActingForId, User.ActingForName, User.DelegationId) = (null, null, null);
        User.AllowOnly(CameraProgramPermissions.Reviews.Default);

        var offer = new StandInOfferDto(delegation, "Lý Hoàng Long", DelegationKind.ByAuthorisation, Refusal: null);
        (await WaitingAsync()).ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.Kind.ShouldBe(WaitingPaperKind.ReviewToApprove), p => p.Id.ShouldBe(review.Id), p => p.StandIn.ShouldBe(offer));
        (await LookAsync(review.Id)).ShouldSatisfyAllConditions(r => r.StandIns.ShouldBe([offer]), r => r.Signer.ShouldBeNull());
    }

    private Task<string> DraftTextAsync(Guid id) => DoAsync<ReviewDetailAppService, string>(async s =>
    {
        await using var content = (await s.DocxAsync(id, default)).Content;
        using var package = WordprocessingDocument.Open(content, isEditable: false);
        return package.MainDocumentPart!.Document!.InnerText;
    });
}
