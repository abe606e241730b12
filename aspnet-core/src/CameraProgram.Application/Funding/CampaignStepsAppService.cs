using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>What has to happen before a campaign takes gifts, and its end.</summary>
public sealed class CampaignStepsAppService(
    ICameraProgramDb db, FundingScope scope, CampaignAppService campaigns, FundingFileKeeper files, FundPoster poster, ICurrentUser user, TimeProvider clock)
{
    private const int YearsBack = 5;

    /// <summary>A: the chairman accepts what will be given.</summary>
    public async Task<CampaignDto> DecideAsync(Guid id, DecideCampaignInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var campaign = await scope.Campaigns.GetAsync(id, cancellationToken);
        campaign.EnsureVersion(version);
        campaign.Decide(input.Number, Past(input.Day!.Value), input.Purpose, user.Actor(), clock.UtcInstant());
        return await SaveAsync(id, cancellationToken);
    }

    /// <summary>B: what the residents agreed on, with the minutes of their meeting.</summary>
    /// <exception cref="InputException"><c>Funding:MinutesMissing</c>.</exception>
    public async Task<CampaignDto> RecordAgreementAsync(Guid id, ResidentsAgreementInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var campaign = await campaigns.ToManageAsync(id, version, cancellationToken);
        campaign.RecordAgreement(Past(input.Day!.Value), input.Present, input.Agreed, input.Content, input.Level, input.Form);
        if (input.MinutesIds.Count == 0)
        {
            throw new InputException("minutesIds", CameraProgramErrorCodes.Funding.MinutesMissing);
        }

        await files.AttachAsync(id, id, input.MinutesIds, cancellationToken);
        return await SaveAsync(id, cancellationToken);
    }

    /// <exception cref="BusinessException"><c>Funding:DecisionMissing</c>, <c>Funding:AgreementMissing</c>.</exception>
    public async Task<CampaignDto> OpenAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        (await campaigns.ToManageAsync(id, version, cancellationToken)).Open();
        return await SaveAsync(id, cancellationToken);
    }

    public Task<CampaignDto> CloseAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken) => db.InTransactionAsync(async ct =>
    {
        await poster.HoldAsync(id, ct);
        (await campaigns.ToManageAsync(id, version, ct)).Close(clock.Today());
        return await SaveAsync(id, ct);
    }, cancellationToken);

    /// <summary>Closed too early; whoever closed it, or another who manages the fund, lets it take gifts again.</summary>
    /// <exception cref="BusinessException"><c>Funding:NotClosed</c>; <c>Funding:HamletEnded</c>: the hamlet is no more.</exception>
    public async Task<CampaignDto> ReopenAsync(Guid id, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var (campaign, today) = (await campaigns.ToManageAsync(id, version, cancellationToken), clock.Today());
        if (campaign.HamletId is { } hamletId
            && await db.Hamlets.Where(h => h.Id == hamletId && h.ValidTo < today).Select(h => h.Name).SingleOrDefaultAsync(cancellationToken) is { } ended)
        {
            throw new BusinessException(CameraProgramErrorCodes.Funding.HamletEnded).WithData("title", campaign.Title).WithData("name", ended);
        }

        campaign.Reopen();
        return await SaveAsync(id, cancellationToken);
    }

    /// <summary>Decisions and meetings are of the past.</summary>
    private DateOnly Past(DateOnly day) => Check.Day(day, clock.Today().AddYears(-YearsBack), clock.Today());

    private async Task<CampaignDto> SaveAsync(Guid id, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return await campaigns.GetAsync(id, cancellationToken);
    }
}
