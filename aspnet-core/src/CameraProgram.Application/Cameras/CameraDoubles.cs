using CameraProgram.Geography;
using CameraProgram.Kernel.Errors;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Cameras;

/// <summary>Recognises a device that is in the register already: by its serial number, or by owner and place.</summary>
public sealed class CameraDoubles(ICameraProgramDb db)
{
    /// <summary>The camera in use that bears the serial number.</summary>
    public Task<Camera?> OfSerialAsync(string? serial, Guid? exceptId, CancellationToken cancellationToken)
    {
        var normal = DeviceNumbers.Serial(serial);
        return normal is null
            ? Task.FromResult<Camera?>(null)
            : db.Cameras.AsNoTracking().Where(c => c.Serial == normal && c.Id != exceptId && c.Status != CameraStatus.Retired)
                .OrderByName().FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The nearest camera in use within <see cref="CameraConsts.SamePlaceMetres"/>; of that owner, when one is given.</summary>
    public async Task<Camera?> AtPlaceAsync(GeoPoint? place, Guid? partyId, Guid? exceptId, CancellationToken cancellationToken)
    {
        if (place is not { } point)
        {
            return null;
        }

        const double reach = CameraConsts.SamePlaceDegrees;
        var near = await db.Cameras.AsNoTracking()
            .Where(c => c.Id != exceptId && c.Status != CameraStatus.Retired)
            .WhereIf(partyId is not null, c => c.PartyId == partyId)
            .Where(c => c.Latitude > point.Latitude - reach && c.Latitude < point.Latitude + reach
                && c.Longitude > point.Longitude - reach && c.Longitude < point.Longitude + reach)
            .ToListAsync(cancellationToken);
        return near.Where(c => c.Position!.Value.DistanceTo(point) <= CameraConsts.SamePlaceMetres).MinBy(c => c.Position!.Value.DistanceTo(point));
    }

    /// <exception cref="InputException"><c>Cameras:SerialTaken</c>, <c>Cameras:CodeTaken</c>.</exception>
    public async Task EnsureNumbersAreFreeAsync(string? serial, string? code, Guid? exceptId, CancellationToken cancellationToken)
    {
        if (await OfSerialAsync(serial, exceptId, cancellationToken) is { } same)
        {
            throw new InputException(nameof(serial), CameraProgramErrorCodes.Cameras.SerialTaken)
                .WithData("serial", same.Serial).WithData("name", same.Name).WithData("id", same.Id);
        }

        var wanted = Check.OptionalText(code, CameraConsts.CodeLength)?.ToUpperInvariant();
        var taken = wanted is null
            ? null
            : await db.Cameras.AsNoTracking().Where(c => c.Code == wanted && c.Id != exceptId).OrderByName().FirstOrDefaultAsync(cancellationToken);
        if (taken is not null)
        {
            throw new InputException(nameof(code), CameraProgramErrorCodes.Cameras.CodeTaken)
                .WithData("code", wanted).WithData("name", taken.Name).WithData("id", taken.Id);
        }
    }
}
