using CameraProgram.Communes;
using CameraProgram.Kernel.Errors;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Setup;

/// <summary>The first start of an installation without the demo: one commune, one administrator, once.</summary>
public sealed class SetupAppService(ICameraProgramDb db, CommuneFounder founder, OfficialUnitAppService officialUnits, SetupCode setupCode)
{
    /// <summary>Needed while nobody has an account in any commune, not even a deleted one.</summary>
    public async Task<bool> IsNeededAsync(CancellationToken cancellationToken) =>
        !await db.Users.IgnoreQueryFilters().AnyAsync(cancellationToken);

    /// <summary>Part of the official list; only while the set-up is open, later it is for those who sign in.</summary>
    /// <exception cref="BusinessException">Already set up.</exception>
    public async Task<IReadOnlyList<OfficialUnitDto>> OfficialUnitsAsync(OfficialUnitListInput input, CancellationToken cancellationToken)
    {
        await EnsureNeededAsync(cancellationToken);
        return await officialUnits.ListAsync(input, cancellationToken);
    }

    /// <exception cref="BusinessException">Already set up.</exception>
    /// <exception cref="InputException">A wrong code, or a field the domain refuses.</exception>
    public async Task FoundAsync(SetupInput input, CancellationToken cancellationToken)
    {
        using var _ = await setupCode.EnterAsync(cancellationToken);
        await db.InTransactionAsync(async ct =>
        {
            await EnsureNeededAsync(ct);
            if (!setupCode.Matches(input.SetupCode))
            {
                throw new InputException("setupCode", CameraProgramErrorCodes.Setup.WrongCode);
            }

            await founder.EnsureProvinceRolesAsync(ct);
            var commune = await founder.FoundAsync(input.Code, input.ProvinceCode, input.Type!.Value, input.Name, ct);
            await founder.AddAdministratorAsync(commune, input.AdminUserName, input.AdminFullName, input.AdminPassword, passwordField: "adminPassword");
            return true;
        }, cancellationToken);
    }

    private async Task EnsureNeededAsync(CancellationToken cancellationToken)
    {
        if (!await IsNeededAsync(cancellationToken))
        {
            throw new BusinessException(CameraProgramErrorCodes.Setup.AlreadyDone);
        }
    }
}
