using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Dashboard;

/// <summary>Open to everybody who is signed in; each source looks at the user's rights itself.</summary>
[ApiController]
[Route("api/dashboard")]
[Authorize]
public sealed class DashboardController(DashboardAppService dashboard, WaitingPaperAppService papers) : ControllerBase
{
    [HttpGet]
    public Task<DashboardDto> Get(CancellationToken cancellationToken) => dashboard.GetAsync(cancellationToken);

    /// <summary>The plans and reviews that wait for who asks.</summary>
    [HttpGet("papers")]
    public Task<WaitingPapersDto> Papers(CancellationToken cancellationToken) => papers.GetAsync(cancellationToken);
}
