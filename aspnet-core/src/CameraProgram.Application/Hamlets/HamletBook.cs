using CameraProgram.Communes;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Hamlets;

/// <summary>What the hamlets are called wherever figures are told apart by them: one name for each, in papers and lists alike.</summary>
public sealed class HamletBook(ICameraProgramDb db, ICurrentTenant tenant)
{
    private const string Whole = "Chung toàn";

    /// <summary>The names of all hamlets, also of those that have ended, in the order of lists.</summary>
    public async Task<HamletTitles> ReadAsync(CancellationToken cancellationToken)
    {
        var hamlets = await db.Hamlets.AsNoTracking().OrderByName().ThenBy(h => h.Id).ToListAsync(cancellationToken);
        var kind = await db.Communes.AsNoTracking().Where(c => c.Id == tenant.Id).Select(c => c.Type).SingleAsync(cancellationToken);
        return new HamletTitles(hamlets.ToDictionary(h => h.Id, h => h.FullName), $"{Whole} {Commune.KindWord(kind).ToLowerInvariant()}");
    }

    /// <summary>Whether this is what belongs to no hamlet.</summary>
    public static bool IsWholeCommune(string title) => title.StartsWith(Whole, StringComparison.Ordinal);
}

/// <param name="byId">"Thôn Đèo Lăn".</param>
/// <param name="wholeCommune">"Chung toàn xã".</param>
public sealed class HamletTitles(IReadOnlyDictionary<Guid, string> byId, string wholeCommune)
{
    /// <summary>"Thôn Đèo Lăn"; of what belongs to no hamlet "Chung toàn xã".</summary>
    public string Of(Guid? hamletId) => hamletId is { } id ? byId.GetValueOrDefault(id, wholeCommune) : wholeCommune;
}
