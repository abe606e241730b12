using CameraProgram.Attachments;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Paging;
using CameraProgram.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Budgets;

/// <summary>Advances and payments.</summary>
[ApiController]
[Route("api/budgets/payments")]
[Authorize(CameraProgramPermissions.Budgets.Default)]
public sealed class PaymentsController(PaymentAppService payments, PaymentDetailAppService details) : ControllerBase
{
    [HttpGet]
    public Task<PagedResult<PaymentListItemDto>> List([FromQuery] PaymentListInput input, CancellationToken cancellationToken) =>
        details.ListAsync(input, cancellationToken);

    [HttpGet("export")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> Export([FromQuery] PaymentExportInput input, CancellationToken cancellationToken) =>
        (await details.ExportAsync(input, cancellationToken)).ToResult();

    [HttpGet("{id:guid}")]
    public Task<PaymentDto> Get(Guid id, CancellationToken cancellationToken) => details.GetAsync(id, cancellationToken);

    [HttpGet("{id:guid}/files/{fileId:guid}")]
    [Produces("application/octet-stream")]
    public async Task<IActionResult> File(Guid id, Guid fileId, CancellationToken cancellationToken) =>
        (await details.OpenFileAsync(id, fileId, cancellationToken)).ToResult();

    [HttpPost]
    [Authorize(CameraProgramPermissions.Budgets.RequestPayment)]
    [Idempotent]
    [ProducesResponseType<PaymentDto>(StatusCodes.Status201Created)]
    public async Task<IActionResult> Ask(RequestPaymentInput input, CancellationToken cancellationToken)
    {
        var payment = await payments.RequestAsync(input, cancellationToken);
        return CreatedAtAction(nameof(Get), new { id = payment.Id }, payment);
    }

    [HttpPost("{id:guid}/approve")]
    [Authorize(CameraProgramPermissions.Budgets.ApprovePayment)]
    public Task<PaymentDto> Approve(Guid id, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        payments.ApproveAsync(id, version, cancellationToken);

    [HttpPost("{id:guid}/refuse")]
    [Authorize(CameraProgramPermissions.Budgets.ApprovePayment)]
    public Task<PaymentDto> Refuse(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        payments.RefuseAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/withdraw")]
    [Authorize(CameraProgramPermissions.Budgets.RequestPayment)]
    public Task<PaymentDto> Withdraw(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        payments.WithdrawAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/pay")]
    [Authorize(CameraProgramPermissions.Budgets.Pay)]
    [Idempotent]
    public Task<PaymentDto> Pay(Guid id, PayInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        payments.PayAsync(id, input, version, cancellationToken);

    [HttpPost("{id:guid}/reverse")]
    [Authorize(CameraProgramPermissions.Budgets.Pay)]
    [Idempotent]
    public Task<PaymentDto> Reverse(
        Guid id, ReasonInput input, [FromHeader(Name = "If-Match")] ExpectedVersion version, CancellationToken cancellationToken) =>
        payments.ReverseAsync(id, input, version, cancellationToken);
}
