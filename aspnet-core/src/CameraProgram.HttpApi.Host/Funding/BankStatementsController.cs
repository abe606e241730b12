using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Funding;

[ApiController]
[Route("api/funding/statements")]
[Authorize(FundingPolicies.View)]
public sealed class BankStatementsController(BankStatementAppService statements, BankLineAppService lines, FundBookExportAppService exports) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<BankStatementDto>> List([FromQuery] BankStatementListInput input, CancellationToken cancellationToken) =>
        statements.ListAsync(input, cancellationToken);

    [HttpGet("left-over")]
    public Task<BankLeftOverDto> LeftOver([FromQuery] BankLeftOverInput input, CancellationToken cancellationToken) => lines.LeftOverAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] BankStatementExportInput input, CancellationToken cancellationToken) =>
        (await exports.StatementsAsync(input, cancellationToken)).ToResult();

    [HttpGet("left-over/export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> ExportLeftOver([FromQuery] BankLeftOverExportInput input, CancellationToken cancellationToken) =>
        (await exports.LeftOverAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}/lines/export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> ExportLines(Guid id, [FromQuery] BankLineExportInput input, CancellationToken cancellationToken) =>
        (await exports.LinesAsync(id, input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<BankStatementDto> Get(Guid id, CancellationToken cancellationToken) => statements.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/lines")]
    public Task<PagedResult<BankLineDto>> Lines(Guid id, [FromQuery] BankLineListInput input, CancellationToken cancellationToken) =>
        lines.ListAsync(id, input, cancellationToken);

    /// <summary>A POST, because the file is named in the body; it changes nothing.</summary>
    [HttpPost("preview")]
    [Authorize(FundingPolicies.Collect)]
    public Task<BankFilePreviewDto> Preview(PreviewBankFileInput input, CancellationToken cancellationToken) => statements.PreviewAsync(input, cancellationToken);

    [HttpPost]
    [Authorize(FundingPolicies.Collect)]
    [Idempotent]
    [ProducesResponseType<BankStatementDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateBankStatementInput input, CancellationToken cancellationToken)
    {
        var statement = await statements.CreateAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = statement.Id }, statement);
    }

    [HttpPost("lines/{id:guid}/match")]
    [Authorize(FundingPolicies.Collect)]
    public Task<BankLineDto> Match(
        Guid id, MatchBankLineInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        lines.MatchAsync(id, input, version, cancellationToken);

    [HttpPost("lines/{id:guid}/set-aside")]
    [Authorize(FundingPolicies.Collect)]
    public Task<BankLineDto> SetAside(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        lines.SetAsideAsync(id, input, version, cancellationToken);

    [HttpPost("lines/{id:guid}/undo")]
    [Authorize(FundingPolicies.Collect)]
    public Task<BankLineDto> Undo(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        lines.UndoAsync(id, version, cancellationToken);
}
