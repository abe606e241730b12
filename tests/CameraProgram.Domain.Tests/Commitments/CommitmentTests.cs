using CameraProgram.Cameras;
using CameraProgram.Commitments;
using CameraProgram.Geography;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Parties;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Commitments;

public sealed class CommitmentTests
{
    private static readonly DateTime At = new(2026, 3, 16, 2, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 16);
    private static readonly Actor Police = new(Guid.CreateVersion7(), "Công An Demo");
    private readonly Party _party = new(Guid.CreateVersion7(), PartyKind.Household, "Nguyễn Văn Demo");
    private readonly CommitmentTerms _terms = Terms(1, Today);

    [Fact]
    public void SignOnScreen_WhenDraft_FreezesWhatTheRegisterSaysThen()
    {
        var camera = Camera("Cổng nhà", bearing: 90);
        var commitment = Draft(camera);

        Sign(commitment, [camera]);
        camera.AimAt(new Aim(180), isReaim: false, null, Police, At);
        _party.Name(PartyKind.Household, "Tên Khác Demo", null);

        commitment.Status.ShouldBe(CommitmentStatus.Signed);
        commitment.FullName.ShouldBe("Nguyễn Văn Demo");
        commitment.Cameras.ShouldHaveSingleItem().Bearing.ShouldBe(90);
        commitment.ValidTo.ShouldBe(new DateOnly(2028, 3, 15));
        commitment.SignatureDevice.ShouldBe("Điện thoại thử");
    }

    [Fact]
    public void SignOnScreen_WhenACameraWasRetiredMeanwhile_RefusesAndNamesIt()
    {
        var camera = Camera("Cổng nhà");
        var commitment = Draft(camera);
        camera.Retire("Hỏng", Police, At);

        Refusal(() => Sign(commitment, [camera])).ShouldBe(CameraProgramErrorCodes.Cameras.Retired);
        commitment.Status.ShouldBe(CommitmentStatus.Draft);
    }

    [Fact]
    public void Begin_WhenACameraIsAnothers_Refuses() =>
        Refusal(() => Draft(Camera("Nhà bên", owner: Guid.CreateVersion7()))).ShouldBe(CameraProgramErrorCodes.Commitments.NotOwnCamera);

    [Fact]
    public void SignOnScreen_WhenWithdrawn_Refuses()
    {
        var commitment = Signed();
        commitment.Withdraw(Today, null, Police, At);

        Refusal(() => Sign(commitment, [])).ShouldBe(CameraProgramErrorCodes.Commitments.WrongState);
    }

    [Fact]
    public void SignOnScreen_WhenTheClausesWereReplaced_Refuses()
    {
        var commitment = Draft();
        Terms(2, from: null).PutInForce(Today.AddDays(1), _terms, Today);

        Refusal(() => Sign(commitment, [], At.AddDays(1))).ShouldBe(CameraProgramErrorCodes.Commitments.TermsNotInForce);
    }

    [Fact]
    public void SignOnPaper_WhenSignedBeforeTheClausesWereReplaced_IsTaken()
    {
        var commitment = Draft();
        Terms(2, from: null).PutInForce(Today.AddDays(1), _terms, Today);

        commitment.SignOnPaper([Guid.CreateVersion7()], Today, Signing([]), Police, At.AddDays(3));

        commitment.SignedDay.ShouldBe(Today);
        commitment.Scans.ShouldHaveSingleItem();
    }

    [Fact]
    public void SignOnPaper_WhenTheDayIsToCome_Refuses() =>
        Refusal(() => Draft().SignOnPaper([Guid.CreateVersion7()], Today.AddDays(1), Signing([]), Police, At)).ShouldBe(CameraProgramErrorCodes.Commitments.DayInFuture);

    [Fact]
    public void SignOnPaper_WhenTheDayIsBeforeTheClauses_RefusesAtThatField()
    {
        var refusal = Should.Throw<InputException>(() => Draft().SignOnPaper([Guid.CreateVersion7()], new DateOnly(1990, 1, 1), Signing([]), Police, At));

        (refusal.Code, refusal.Field).ShouldBe((CameraProgramErrorCodes.Commitments.SignedBeforeTerms, "signedDay"));
    }

    [Fact]
    public void SignOnPaper_WhenNoScanIsThere_Refuses() =>
        Refusal(() => Draft().SignOnPaper([], Today, Signing([]), Police, At)).ShouldBe(CameraProgramErrorCodes.Commitments.ScanMissing);

    [Theory]
    [InlineData(ContactConsent.Given, "0912345678")]
    [InlineData(ContactConsent.Refused, null)]
    [InlineData(ContactConsent.NotAsked, null)]
    public void Sign_WhateverTheSeparateConsent_IsPossibleAndKeepsContactsOnlyWithIt(ContactConsent consent, string? kept)
    {
        _party.ReachAt("0912 345 678", null);
        var commitment = Draft();

        commitment.SignOnScreen(Drawing(), Signing([]) with { ContactConsent = consent }, Police, At);

        commitment.Status.ShouldBe(CommitmentStatus.Signed);
        commitment.Phone.ShouldBe(kept);
    }

    [Fact]
    public void Confirm_WhenItRenews_LetsTheOtherEnd()
    {
        var earlier = Signed();
        earlier.Confirm(null, Police, At);
        var renewal = new Commitment(Guid.CreateVersion7(), _party, null, _terms, earlier, Police, At);
        renewal.Begin(new CommitmentContent([], 24), _party, null);
        Sign(renewal, []);
        earlier.StateOn(Today).ShouldBe(CommitmentState.Active);

        renewal.Confirm(earlier, Police, At);

        earlier.StateOn(Today).ShouldBe(CommitmentState.Renewed);
        renewal.StateOn(Today).ShouldBe(CommitmentState.Active);
    }

    [Fact]
    public void Confirm_WhenItsTermIsOver_Refuses()
    {
        var commitment = Signed();

        Refusal(() => commitment.Confirm(null, Police, At.AddYears(3))).ShouldBe(CameraProgramErrorCodes.Commitments.Expired);
    }

    [Fact]
    public void Withdraw_WhenItsTermIsOver_IsStillPossibleAndNeedsNoReason()
    {
        var commitment = Signed();

        commitment.Withdraw(Today.AddYears(3), null, Police, At.AddYears(3));

        commitment.Status.ShouldBe(CommitmentStatus.Withdrawn);
    }

    [Fact]
    public void Withdraw_WhenTheDayLiesBeforeSigning_Refuses() =>
        Refusal(() => Signed().Withdraw(Today.AddDays(-1), null, Police, At)).ShouldBe(CameraProgramErrorCodes.Commitments.WithdrawnBeforeSigned);

    [Fact]
    public void EnsureMayBeDeleted_WhenSigned_Refuses() =>
        Refusal(() => Signed().EnsureMayBeDeleted()).ShouldBe(CameraProgramErrorCodes.Commitments.WrongState);

    [Theory]
    [InlineData(0, CommitmentState.Active)]
    [InlineData(-31, CommitmentState.Active)]
    [InlineData(-30, CommitmentState.Expiring)]
    [InlineData(1, CommitmentState.Expired)]
    public void StateOn_DependsOnTheDaysLeft(int daysAfterTheEnd, CommitmentState state)
    {
        var commitment = Signed();
        commitment.Confirm(null, Police, At);

        var day = daysAfterTheEnd == 0 ? Today : commitment.ValidTo!.Value.AddDays(daysAfterTheEnd);
        commitment.StateOn(day).ShouldBe(state);
    }

    [Theory]
    [InlineData("M0 0 L10 10", 300, 120, true)]
    [InlineData("M0 0 L10 10 Z", 300, 120, false)]
    [InlineData("M0 0 A5 5 0 0 1 10 10", 300, 120, false)]
    [InlineData("L0 0 L10 10", 300, 120, false)]
    [InlineData("M0 0\"/><script>alert(1)</script>", 300, 120, false)]
    [InlineData("M0 0 L1e9 10", 300, 120, false)]
    [InlineData("", 300, 120, false)]
    [InlineData("M0 0 L10 10", 0, 120, false)]
    [InlineData("M0 0 L10 10", double.NaN, 120, false)]
    public void DrawnSignature_WhenItIsNoStroke_IsRefused(string path, double width, double height, bool taken)
    {
        if (taken)
        {
            new DrawnSignature(path, width, height, null).Path.ShouldBe(path);
        }
        else
        {
            Refusal(() => _ = new DrawnSignature(path, width, height, null)).ShouldBe(CameraProgramErrorCodes.Commitments.SignatureInvalid);
        }
    }

    private Commitment Draft(params Camera[] cameras)
    {
        var commitment = new Commitment(Guid.CreateVersion7(), _party, null, _terms, null, Police, At);
        commitment.Begin(new CommitmentContent(cameras, _terms.TermMonths), _party, null);
        return commitment;
    }

    private Commitment Signed()
    {
        var commitment = Draft();
        Sign(commitment, []);
        return commitment;
    }

    private void Sign(Commitment commitment, IReadOnlyList<Camera> cameras, DateTime? at = null) =>
        commitment.SignOnScreen(Drawing(), Signing(cameras), Police, at ?? At);

    private CommitmentSigning Signing(IReadOnlyList<Camera> cameras) =>
        new("Nguyễn Văn Demo", CommitmentSignerRole.HouseholdHead, ContactConsent.NotAsked, _terms, _party, null, cameras);

    private Camera Camera(string name, int? bearing = null, Guid? owner = null)
    {
        var camera = new Camera(Guid.CreateVersion7(), new CameraDetails(name, null, owner ?? _party.Id, null, null, name, 1), Police, At);
        camera.PlaceAt(new GeoPoint(20.5, 106.1), Police, At);
        camera.AimAt(new Aim(bearing), isReaim: false, null, Police, At);
        return camera;
    }

    private static DrawnSignature Drawing() => new("M0 0 L10 10", 300, 120, "Điện thoại thử");

    private static CommitmentTerms Terms(int number, DateOnly? from)
    {
        var terms = new CommitmentTerms(
            Guid.CreateVersion7(), number, new CommitmentTermsText("Tham gia", "Tôi cam kết:", [new ClauseText("Quan sát rộng")], "Đồng ý", null, LegalBasisStatus.Memory, 24));
        if (from is { } day)
        {
            terms.PutInForce(day, null, day);
        }

        return terms;
    }

    private static string Refusal(Action act) => Should.Throw<BusinessException>(act).Code;
}
