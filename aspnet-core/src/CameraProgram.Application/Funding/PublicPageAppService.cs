using CameraProgram.Documents;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.OfficialDocuments.Qr;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Funding;

/// <summary>Where anybody reads what the commune made public of its contributions and its budget.</summary>
public sealed class PublicPageAppService(ICameraProgramDb db, ICurrentTenant tenant, PublicPages pages)
{
    public async Task<PublicPageDto> GetAsync(CancellationToken cancellationToken)
    {
        var path = $"/cong-khai/{await db.Communes.Where(c => c.Id == tenant.Id).Select(c => c.Code).SingleAsync(cancellationToken)}";
        var url = pages.AddressAt(path)?.AbsoluteUri;
        return new PublicPageDto(path, url, url is null ? null : QrCodes.ToSvg(url));
    }
}
