using CameraProgram.Funding;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using Shouldly;
using Xunit;

namespace CameraProgram.Domain.Tests.Funding;

public sealed class CampaignTests
{
    private static readonly DateOnly Day = new(2026, 1, 10);

    [Theory]
    [InlineData(60, 30)]
    [InlineData(60, 0)]
    [InlineData(1, 0)]
    public void RecordAgreement_WhenNotMoreThanHalfAgreed_IsRefused(int present, int agreed) =>
        Should.Throw<BusinessException>(() => OfHamlet().RecordAgreement(Day, present, agreed, "Góp", "Tùy tâm", "Tiền"))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.AgreementNotCarried);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 11)]
    [InlineData(10, -1)]
    public void RecordAgreement_WithFiguresThatCannotBe_IsRefused(int present, int agreed) =>
        Should.Throw<InputException>(() => OfHamlet().RecordAgreement(Day, present, agreed, "Góp", "Tùy tâm", "Tiền")).Code.ShouldBe(KernelErrorCodes.OutOfRange);

    [Fact]
    public void RecordAgreement_InTheCommunesFund_IsRefused() =>
        Should.Throw<BusinessException>(() => OfCommune().RecordAgreement(Day, 10, 9, "Góp", "Tùy tâm", "Tiền"))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.NotOfThisLedger);

    [Fact]
    public void Decide_InAHamletsFund_IsRefused() =>
        Should.Throw<BusinessException>(() => OfHamlet().Decide("1/QĐ-UBND", Day, "Lắp camera", new Actor(null, "Demo"), default))
            .Code.ShouldBe(CameraProgramErrorCodes.Funding.NotOfThisLedger);

    [Fact]
    public void Open_Twice_IsRefused()
    {
        var campaign = OfHamlet();
        campaign.RecordAgreement(Day, 10, 9, "Góp", "Tùy tâm", "Tiền");
        campaign.Open();

        Should.Throw<BusinessException>(campaign.Open).Code.ShouldBe(CameraProgramErrorCodes.Funding.NotDraft);
    }

    [Fact]
    public void Close_WhenItNeverOpened_IsRefused() =>
        Should.Throw<BusinessException>(() => OfCommune().Close(Day)).Code.ShouldBe(CameraProgramErrorCodes.Funding.NotOpen);

    [Fact]
    public void Describe_WhenItEndsBeforeItBegins_IsRefused() =>
        Should.Throw<BusinessException>(() => OfCommune().Describe("Tên", "Mục đích", Day, Day.AddDays(-1), null)).Code.ShouldBe(KernelErrorCodes.PeriodReversed);

    [Fact]
    public void Campaign_OfTheCommune_ForgetsTheHamlet() =>
        new Campaign(Guid.CreateVersion7(), FundLedger.CommuneA, Guid.CreateVersion7(), "Tên", "Mục đích", Day).HamletId.ShouldBeNull();

    private static Campaign OfCommune() => new(Guid.CreateVersion7(), FundLedger.CommuneA, null, "Camera", "Lắp camera", new DateOnly(2026, 1, 1));

    private static Campaign OfHamlet() => new(Guid.CreateVersion7(), FundLedger.HamletB, Guid.CreateVersion7(), "Camera", "Lắp camera", new DateOnly(2026, 1, 1));
}
