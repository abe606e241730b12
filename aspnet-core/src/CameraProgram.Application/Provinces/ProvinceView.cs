using CameraProgram.Communes;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Users;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Provinces;

/// <summary>Which communes a user above the communes sees: those of their province, or all when they belong to none.</summary>
public sealed class ProvinceView(ICameraProgramDb db, ICurrentUser user, ICurrentTenant tenant)
{
    private const int MaxCommunes = 5_000;

    /// <exception cref="ForbiddenException">The user belongs to a commune.</exception>
    public async Task<List<Commune>> CommunesAsync(CancellationToken cancellationToken)
    {
        // A role of a commune may have been given the permission by mistake: other communes stay out of its view all the same.
        if (tenant.Id is not null)
        {
            throw new ForbiddenException();
        }

        var userId = user.RequiredId();
        var provinceCode = await db.Users.AsNoTracking().Where(u => u.Id == userId).Select(u => u.ProvinceCode).SingleOrDefaultAsync(cancellationToken);
        return await db.Communes.AsNoTracking()
            .Where(c => provinceCode == null || c.ProvinceCode == provinceCode)
            .OrderBy(c => c.Code).Take(MaxCommunes).ToListAsync(cancellationToken);
    }
}

/// <summary>The days whose work is counted; an open end counts all.</summary>
public sealed record CountedPeriod(DateOnly? From, DateOnly? To)
{
    public DateOnly First => From ?? DateOnly.MinValue;

    public DateOnly Last => To ?? DateOnly.MaxValue;

    /// <exception cref="BusinessException">It ends before it starts.</exception>
    public void EnsureReasonable() => Check.Period(First, Last);
}
