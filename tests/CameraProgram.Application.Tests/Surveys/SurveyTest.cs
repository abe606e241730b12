using CameraProgram.Application.Tests.Cameras;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.Routes;
using CameraProgram.Surveys;

namespace CameraProgram.Application.Tests.Surveys;

/// <summary>A finding on the route of the register, sent and decided about.</summary>
public abstract class SurveyTest : RegisterTest
{
    protected Guid Id { get; } = Guid.CreateVersion7();

    protected SendFindingInput Found(string owner, string? phone, double metres = 0) => new()
    {
        Kind = FindingKind.ExistingCamera, RouteId = RouteId, FoundAt = Clock.UtcInstant(), Bearing = 90, BearingAfter = 0,
        Owner = new FoundOwnerInput { Kind = PartyKind.Household, Name = owner, Phone = phone },
        Position = new PointInput { Latitude = Latitude + (metres / 110_700), Longitude = Longitude },
    };

    protected async Task<IReadOnlyList<FindingListItemDto>> ListAsync() =>
        (await DoAsync<SurveyDetailAppService, Kernel.Paging.PagedResult<FindingListItemDto>>(s => s.ListAsync(new FindingListInput(), default))).Items;

    protected Task<FindingDto> SendAsync(Guid id, SendFindingInput input) => DoAsync<SurveyAppService, FindingDto>(s => s.SendAsync(id, input, default));

    protected Task<FindingDto> DecideAsync(FindingDto finding, DecideFindingInput input) =>
        DoAsync<SurveyAppService, FindingDto>(s => s.DecideAsync(finding.Id, input, new ExpectedVersion(finding.Version), default));
}
