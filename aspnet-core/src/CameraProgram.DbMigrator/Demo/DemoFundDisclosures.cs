using CameraProgram.Disclosures;
using CameraProgram.Funding;
using CameraProgram.Kernel.Entities;

namespace CameraProgram.Demo;

/// <summary>Public lists: where they hung, and how long.</summary>
internal sealed class DemoFundDisclosures(DemoStage stage, DisclosureAppService disclosures)
{
    private const int DaysOnTheWall = 25;
    private const int DaysOnAir = 4;

    /// <summary>The list of the days from <paramref name="fromAgo"/> to <paramref name="toAgo"/>, posted on the public page as well.</summary>
    public async Task<DisclosureDto> PostAsync(string account, Guid campaign, string title, int fromAgo, int toAgo, int postedAgo, CancellationToken cancellationToken)
    {
        var draft = await stage.AsAsync(account, stage.Ago(postedAgo + 1), _ => disclosures.CreateAsync(
            new CreateDisclosureInput
            {
                CampaignId = campaign, Title = title, From = stage.Ago(fromAgo), To = stage.Ago(toAgo), OpinionsTo = "Phòng Kinh tế xã; Bộ phận Một cửa của UBND xã",
            },
            cancellationToken));
        return await stage.AsAsync(account, stage.Ago(postedAgo), day => disclosures.PostAsync(
            draft.Id,
            new DisclosurePostingsInput
            {
                Postings =
                [
                    new() { Channel = PostingChannel.Headquarters, Place = "bảng tin", From = day, To = day.AddDays(DaysOnTheWall) },
                    new() { Channel = PostingChannel.CultureHouse, Place = "hội trường thôn", From = day, To = day.AddDays(DaysOnTheWall) },
                    new() { Channel = PostingChannel.Loudspeaker, Place = "buổi sáng, buổi chiều hằng ngày", From = day, To = day.AddDays(DaysOnAir) },
                    new() { Channel = PostingChannel.PublicPage, From = day },
                ],
            },
            ExpectedVersion.Any, cancellationToken));
    }

    public Task<DisclosureDto> TakeDownAsync(string account, Guid id, int ago, string reason, CancellationToken cancellationToken) =>
        stage.AsAsync(account, stage.Ago(ago), _ => disclosures.TakeDownAsync(id, new ReasonInput { Reason = reason }, ExpectedVersion.Any, cancellationToken));
}
