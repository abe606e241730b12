using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Installations;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>Each commune has taken over one installation, with a defect that is still open, and prepares another one.</summary>
internal sealed class DemoInstallations(
    ICameraProgramDb db,
    ICurrentTenant tenant,
    InstallationAppService installations,
    InstallationHandOverAppService handOver,
    OperatorUser user,
    DemoClock clock)
{
    private const int CamerasHandedOver = 2;

    /// <summary>The contract that the first installation belongs to, and how many days ago it was signed.</summary>
    public const string ContractNumber = "05/HĐ-DEMO";

    public const string Contractor = "Công ty TNHH Camera Demo";

    public const int ContractAgo = 30;

    public const int HandedOverAgo = 25;

    public const string FirstTitle = "Lắp đặt camera tại các điểm đã thống nhất (đợt 1)";

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var day = clock.Today().AddDays(-HandedOverAgo);
        foreach (var seed in DemoSeeds.Communes)
        {
            var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == seed.Code, cancellationToken);
            using (tenant.Change(commune.Id))
            {
                var name = seed.Code == DemoSeeds.MainCode ? "congan" : $"congan.{seed.Key}";
                user.Be(await db.Users.AsNoTracking().SingleAsync(u => u.UserName == name, cancellationToken));
                var sites = await db.CameraSites.AsNoTracking().Where(s => s.Status == SiteStatus.Agreed).OrderBy(s => s.Id).ToListAsync(cancellationToken);
                using (clock.On(day))
                {
                    await HandOverAsync([.. sites.Take(CamerasHandedOver)], DemoEstimates.HandedOver.GetValueOrDefault(seed.Key, 46_800_000), cancellationToken);
                }

                using (clock.On(clock.Today().AddDays(-1)))
                {
                    await PrepareAsync([.. sites.Skip(CamerasHandedOver).Take(1)], cancellationToken);
                }

                user.Be(null);
            }
        }
    }

    private async Task HandOverAsync(List<CameraSite> sites, long value, CancellationToken cancellationToken)
    {
        var now = clock.UtcInstant();
        var input = Input(FirstTitle, GiverKind.Contractor, Contractor);
        (input.ContractNumber, input.ContractDay) = (ContractNumber, clock.Today().AddDays(HandedOverAgo - ContractAgo));
        (input.StartedAt, input.EndedAt, input.Place, input.Value) = (now.AddMinutes(-90), now.AddMinutes(-20), "Nhà văn hóa thôn", value);
        input.Checks =
        [
            .. Enum.GetValues<InstallationCheckKind>().Select(k => new InstallationCheckInput
            {
                Kind = k,
                Result = k == InstallationCheckKind.NightPicture ? InstallationCheckResult.Failed : InstallationCheckResult.Passed,
                Note = k == InstallationCheckKind.NightPicture ? "Một mắt bị lóa đèn đường." : null,
            }),
        ];
        input.Papers = [.. Enum.GetValues<InstallationPaperKind>().Select(k => new InstallationPaperInput { Kind = k, IsHandedIn = k != InstallationPaperKind.SiteMap })];
        input.Defects =
        [
            new() { Description = "Chỉnh góc camera tránh lóa đèn đường.", Check = InstallationCheckKind.NightPicture, Deadline = clock.Today().AddDays(15) },
            new() { Description = "Nộp bổ sung sơ đồ vị trí.", Deadline = clock.Today().AddDays(60) },
        ];
        var installation = await installations.CreateAsync(input, cancellationToken);
        foreach (var (index, site) in sites.Index())
        {
            installation = await PutUpAsync(installation, site, index + 1, cancellationToken);
        }

        installation = await installations.InspectAsync(installation.Id, new InspectInput { Passed = true }, new ExpectedVersion(installation.Version), cancellationToken);
        installation = await handOver.HandOverAsync(
            installation.Id, new HandOverInput { Day = clock.Today(), Copies = 4 }, new ExpectedVersion(installation.Version), cancellationToken);
        await installations.MendAsync(
            installation.Id, installation.Defects[0].Id, new MendDefectInput { Day = clock.Today(), By = Contractor },
            new ExpectedVersion(installation.Version), cancellationToken);
    }

    private async Task PrepareAsync(List<CameraSite> sites, CancellationToken cancellationToken)
    {
        var installation = await installations.CreateAsync(
            Input("Camera do doanh nghiệp tài trợ tại cổng trường", GiverKind.Donor, "Hợp tác xã Demo"), cancellationToken);
        foreach (var site in sites)
        {
            installation = await PutUpAsync(installation, site, CamerasHandedOver + 1, cancellationToken);
        }
    }

    private Task<InstallationDto> PutUpAsync(InstallationDto installation, CameraSite site, int number, CancellationToken cancellationToken) => installations.PutUpAsync(
        installation.Id,
        new PutUpCameraInput
        {
            SiteId = site.Id,
            Name = $"Camera xã – {site.Name}",
            Code = FormattableString.Invariant($"XA{number:00}"),
            Model = "IP thân trụ 4 MP",
            Serial = FormattableString.Invariant($"DEMOXA{number:000}"),
            WarrantyTo = clock.Today().AddYears(2),
            Conformity = Conformity.Declared,
            ConformityReference = "Công bố hợp quy QCVN 135 (Demo)",
        },
        new ExpectedVersion(installation.Version),
        cancellationToken);

    private static SaveInstallationInput Input(string title, GiverKind kind, string giver) => new()
    {
        Title = title,
        Bases = ["Kế hoạch xây dựng mô hình camera an ninh của xã", "Quyết định phê duyệt dự toán (Demo)"],
        GiverKind = kind,
        GiverName = giver,
        Members =
        [
            new() { Side = InstallationSide.Giver, Name = "Đinh Văn Giao Demo", Title = kind == GiverKind.Contractor ? "Giám đốc" : "Chủ nhiệm", Signs = true },
            new() { Side = InstallationSide.Receiver, Name = "Lê Văn Nhận Demo", Title = "Phó Chủ tịch UBND", Signs = true },
            new() { Side = InstallationSide.Receiver, Name = "Trần Thị Công An Demo", Title = "Cán bộ Công an", Signs = false },
            new() { Side = InstallationSide.Supervisor, Name = "Vũ Thị Giám Sát Demo", Title = "Phó Chủ tịch", Organisation = "Ủy ban MTTQ Việt Nam", Signs = true },
        ],
        Lines =
        [
            new() { Device = "Đầu ghi 8 kênh", Model = "NVR-8 Demo", Unit = "bộ", ContractQuantity = 1, ActualQuantity = 1, Location = "Công an xã", Condition = "Mới" },
            new()
            {
                Device = "Dây mạng ngoài trời", Unit = "m", ContractQuantity = 300, ActualQuantity = 280, DifferenceReason = "Đo thực tế ngắn hơn, giảm trừ khi thanh toán", Condition = "Mới",
            },
        ],
    };
}
