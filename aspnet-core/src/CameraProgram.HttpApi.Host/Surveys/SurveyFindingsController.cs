using CameraProgram.Attachments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Surveys;

[ApiController]
[Route("api/survey-findings")]
[Authorize(CameraProgramPermissions.Surveys.Default)]
public sealed class SurveyFindingsController(SurveyAppService surveys, SurveyDetailAppService details, SurveyExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<FindingListItemDto>> List([FromQuery] FindingListInput input, CancellationToken cancellationToken) =>
        details.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] FindingExportInput input, CancellationToken cancellationToken) =>
        (await exports.ExportAsync(input, cancellationToken)).ToResult();

    /// <summary>What a phone keeps to survey without a network.</summary>
    [HttpGet("pack")]
    [Authorize(CameraProgramPermissions.Surveys.Conduct)]
    public Task<SurveyPackDto> Pack(CancellationToken cancellationToken) => details.PackAsync(cancellationToken);

    [HttpGet("{id:guid}")]
    public Task<FindingDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/photos/{photoId:guid}")]
    public async Task<IActionResult> Photo(Guid id, Guid photoId, CancellationToken cancellationToken) =>
        (await details.OpenPhotoAsync(id, photoId, cancellationToken)).ToResult();

    /// <summary>The id comes from the phone: sent twice, it is received once.</summary>
    [HttpPut("{id:guid}")]
    [Authorize(CameraProgramPermissions.Surveys.Conduct)]
    public Task<FindingDto> Send(Guid id, SendFindingInput input, CancellationToken cancellationToken) => surveys.SendAsync(id, input, cancellationToken);

    [HttpPost("{id:guid}/decide")]
    [Authorize(CameraProgramPermissions.Surveys.Decide)]
    public Task<FindingDto> Decide(
        Guid id, DecideFindingInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        surveys.DecideAsync(id, input, version, cancellationToken);
}
