using System.Globalization;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Plans;

/// <summary>Holds the paper of a plan against the form of NĐ 30/2020 before anybody signs it.</summary>
public sealed class PlanCheckAppService(ICameraProgramDb db, PlanPaperAppService papers, ICurrentTenant tenant)
{
    /// <summary>Every breach, the errors first, in the language of the reader.</summary>
    public async Task<IReadOnlyList<PlanFindingDto>> CheckAsync(Guid id, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);
        var context = new Nd30CheckContext
        {
            OwnCommune = char.ToLowerInvariant(commune.FullName[0]) + commune.FullName[1..],
            PlaceRequiresPrefix = commune.PlaceRequiresPrefix,
        };
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return
        [
            .. Nd30Checker.Check(await papers.DraftAsync(id, cancellationToken), context)
                .OrderByDescending(b => b.Severity)
                .Select(b => new PlanFindingDto(
                    b.Rule.ToString(CultureInfo.InvariantCulture), b.Severity == BreachSeverity.Error, english ? b.MessageEn : b.MessageVi, english ? b.WhereEn : b.Where)),
        ];
    }
}
