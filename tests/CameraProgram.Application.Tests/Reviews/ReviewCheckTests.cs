using CameraProgram.Documents;
using CameraProgram.Kernel.Entities;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Reviews;

/// <summary>What is said of a review before it goes on.</summary>
public sealed class ReviewCheckTests : ReviewTest
{
    [Fact]
    public async Task Check_OfADraft_NamesWhatIsMissingBeforeTheForm()
    {
        var findings = await CheckAsync(await BeginAsync());

        findings.TakeWhile(f => f.Rule is null).Select(f => f.Field).ShouldBe(["assessment.strengths", "outlook.tasks", null]);
        findings[0].ShouldSatisfyAllConditions(f => f.Severity.ShouldBe(FindingSeverity.Error), f => f.Message.ShouldContain("“Ưu điểm”"));
        findings[2].ShouldSatisfyAllConditions(f => f.Severity.ShouldBe(FindingSeverity.Warning), f => f.Message.ShouldContain("30/06/2026"));
        findings.Skip(3).ShouldAllBe(f => f.Rule != null);
    }

    [Fact]
    public async Task Check_WhenItGoesToNobody_SaysSo()
    {
        var review = await BeginAsync();
        review = await DoAsync<ReviewAppService, ReviewDto>(s => s.UpdateAsync(
            review.Id, new UpdateReviewInput { Title = review.Title }, new ExpectedVersion(review.Version), default));

        (await CheckAsync(review)).ShouldContain(f => f.Field == "addressedTo" && f.Severity == FindingSeverity.Error);
    }

    [Fact]
    public async Task Check_WhenTheFiguresAreOlderThanTheEndOfThePeriod_SaysHowToHaveThemAll()
    {
        var review = await SubmittedAsync();
        Clock.SetDay(review.To.AddDays(5));

        (await CheckAsync(review)).ShouldContain(f => f.Rule == null && f.Message.Contains("Cập nhật số liệu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_WhenIssued_TellsOnlyOfTheForm()
    {
        (await CheckAsync(await IssuedAsync())).ShouldAllBe(f => f.Rule != null);
    }
}
