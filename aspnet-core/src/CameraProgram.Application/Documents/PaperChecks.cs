using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.OfficialDocuments.Checking;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Documents;

/// <summary>Holds papers against the form of NĐ 30/2020, knowing the commune and the official names of its province.</summary>
public sealed class PaperChecks(ICameraProgramDb db, ICurrentTenant tenant)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<IReadOnlyList<Nd30Breach>> OfAsync(OfficialPaper paper, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? throw new BusinessException(KernelErrorCodes.NoTenant), cancellationToken);
        var names = await db.OfficialUnits.AsNoTracking().Where(u => u.ProvinceCode == commune.ProvinceCode)
            .OrderBy(u => u.Code).Select(u => u.FullName).Take(1_000).ToListAsync(cancellationToken);
        return Nd30Checker.Check(paper, new Nd30CheckContext
        {
            OwnCommune = InText.Place(commune),
            PlaceRequiresPrefix = commune.PlaceRequiresPrefix,
            CommuneNames = [.. names.Select(InText.LowerFirst)],
        });
    }

    public static string Serialize(IReadOnlyList<Nd30Breach> breaches) => JsonSerializer.Serialize(breaches, Json);

    /// <summary>In the language of who asks.</summary>
    public static IReadOnlyList<PaperFindingDto> ToDtos(string serialized) =>
        ToDtos(JsonSerializer.Deserialize<List<Nd30Breach>>(serialized, Json) ?? []);

    public static IReadOnlyList<PaperFindingDto> ToDtos(IReadOnlyList<Nd30Breach> breaches) =>
    [
        .. breaches.Select(b => new PaperFindingDto(
            b.Rule,
            b.Severity == BreachSeverity.Error ? FindingSeverity.Error : FindingSeverity.Warning,
            ReaderLanguage.Choose(b.Where, b.WhereEn),
            ReaderLanguage.Choose(b.MessageVi, b.MessageEn))),
    ];
}
