using CameraProgram.Kernel.Errors;
using CameraProgram.OfficialDocuments.Qr;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>The QR code of a registered paper, to be shown on a screen.</summary>
public sealed class DocumentQrCodeAppService(ICameraProgramDb db, PublicPages pages)
{
    public async Task<string> SvgAsync(Guid id, CancellationToken cancellationToken)
    {
        var document = await db.OfficialDocuments.AsNoTracking().GetAsync(id, cancellationToken);
        var address = pages.AddressOf(document.PublicCode) ?? throw new EntityNotFoundException(nameof(OfficialDocument), id);
        return QrCodes.ToSvg(address.AbsoluteUri);
    }
}
