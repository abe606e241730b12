using CameraProgram.Boards;
using CameraProgram.Documents;
using CameraProgram.Identity;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Documents;

public sealed class PostsInBodiesTests
{
    [Theory]
    [InlineData("Chủ tịch UBND xã", PostInBody.Head)]
    [InlineData("Chủ tịch", PostInBody.Head)]
    [InlineData("Phó Bí thư Đảng ủy, Chủ tịch UBND phường", PostInBody.Head)]
    [InlineData("Bí thư Đảng ủy kiêm Chủ tịch Ủy ban nhân dân xã", PostInBody.Head)]
    [InlineData("Quyền Chủ tịch UBND xã", PostInBody.ActingHead)]
    [InlineData("Q. Chủ tịch UBND xã", PostInBody.ActingHead)]
    [InlineData("PHÓ CHỦ TỊCH Uỷ ban nhân dân xã Thiện Tân", PostInBody.Deputy)]
    [InlineData("Phó Chủ tịch Thường trực UBND xã", PostInBody.Deputy)]
    [InlineData("Phó Chủ tịch xã - Trưởng Công an xã", PostInBody.Deputy)]
    [InlineData("Phó Chủ tịch HĐND xã", PostInBody.Other)]
    [InlineData("Chủ tịch Hội Nông dân xã", PostInBody.Other)]
    [InlineData("Phó Chủ tịch Ủy ban MTTQ Việt Nam xã", PostInBody.Other)]
    [InlineData("Phó Trưởng Công an xã", PostInBody.Other)]
    [InlineData("Nguyên Chủ tịch UBND xã", PostInBody.Other)]
    [InlineData("Chánh Văn phòng HĐND và UBND xã", PostInBody.Other)]
    [InlineData(" ", PostInBody.Unknown)]
    [InlineData(null, PostInBody.Unknown)]
    public void OfTitle_KnowsTheOfficesOfTheCommitteeOnly(string? jobTitle, PostInBody post) => PostsInBodies.OfTitle(jobTitle).ShouldBe(post);

    [Fact]
    public void OfTitle_WhenWrittenWithLooseMarks_ReadsItTheSame() =>
        PostsInBodies.OfTitle("Phó Chủ tịch UBND xã".Normalize(System.Text.NormalizationForm.FormD)).ShouldBe(PostInBody.Deputy);

    [Theory]
    [InlineData(PostInBody.Head, SignerPosition.Head)]
    [InlineData(PostInBody.ActingHead, SignerPosition.ActingHead)]
    [InlineData(PostInBody.Deputy, SignerPosition.DeputyForHead, SignerPosition.ByAuthorisation)]
    [InlineData(PostInBody.Other, SignerPosition.ByOrder, SignerPosition.ByAuthorisation)]
    [InlineData(PostInBody.Unknown, SignerPosition.Head, SignerPosition.ActingHead, SignerPosition.ByOrder, SignerPosition.ByAuthorisation)]
    public void Fits_InTheCommittee_EachPostSignsInItsOwnForms(PostInBody post, params SignerPosition[] forms) =>
        Enum.GetValues<SignerPosition>().Where(form => PostsInBodies.Fits(form, post, IssuingBodyKind.PeoplesCommittee)).ShouldBe(forms);

    [Fact]
    public void Fits_InABoard_ADeputyMayBeActingHead() =>
        PostsInBodies.Fits(SignerPosition.ActingHead, PostInBody.Deputy, IssuingBodyKind.Board).ShouldBeTrue();

    [Theory]
    [InlineData(DelegationKind.DeputyForHead, SignerPosition.DeputyForHead)]
    [InlineData(DelegationKind.ByAuthorisation, SignerPosition.ByAuthorisation)]
    public void FormOf_WhenStandingIn_IsTheFormThatWasGranted(DelegationKind granted, SignerPosition form)
    {
        foreach (var post in Enum.GetValues<PostInBody>())
        {
            PostsInBodies.FormOf(post, granted, SignerPosition.Head).ShouldBe(form);
        }
    }

    [Fact]
    public void OfSeats_WhenHeadAndDeputyAtOnce_IsHead() => PostsInBodies.OfSeats([BoardSeat.DeputyHead, BoardSeat.Head]).ShouldBe(PostInBody.Head);
}
