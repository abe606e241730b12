using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.OrgUnits;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// The demo accounts. Those of the main commune have plain names (<c>thuky</c>), those of the others carry the
/// commune's key (<c>thuky.ninhgiang</c>); all share one password and exist only in the demo.
/// </summary>
internal sealed class DemoUsers(UserManager<User> users, ICameraProgramDb db, ICurrentTenant tenant)
{
    public const string ProvinceUser = "tinh";

    /// <summary>So many hamlets of a commune that collects have a head with an account.</summary>
    public const int HamletHeadsOfFunds = 3;

    private static readonly (string Name, string Role, string FullName, string JobTitle, OrgUnitKind? Unit)[] Accounts =
    [
        ("truongban", RoleCodes.BoardHead, "", "Chủ tịch UBND {0}", OrgUnitKind.PeoplesCommittee),
        ("thuongtruc", RoleCodes.StandingDeputy, "Hoàng Văn Thường Trực Demo", "Trưởng Công an {0}", OrgUnitKind.CommunePolice),
        ("thuky", RoleCodes.Secretariat, "Lê Thị Thư Ký Demo", "Chánh Văn phòng HĐND và UBND {0}", OrgUnitKind.Office),
        ("kinhte", RoleCodes.Economic, "Phạm Văn Kinh Tế Demo", "Trưởng phòng Kinh tế", OrgUnitKind.EconomicDivision),
        ("congan", RoleCodes.Police, "Nguyễn Văn Công An Demo", "Cán bộ Công an {0}", OrgUnitKind.CommunePolice),
        ("truongthon", RoleCodes.HamletHead, "", "", OrgUnitKind.Hamlet),
        ("chuho", RoleCodes.Owner, "Trần Thị Chủ Hộ Demo", "Chủ hộ có camera", null),
        ("thanhvien", RoleCodes.MemberUnit, "Vũ Thị Thành Viên Demo", "Chủ tịch Ủy ban MTTQ Việt Nam {0}", OrgUnitKind.FatherlandFront),
        ("quantri", RoleCodes.Admin, "Đỗ Văn Quản Trị Demo", "Quản trị hệ thống", OrgUnitKind.Office),
        ("kiemtra", RoleCodes.Auditor, "Bùi Thị Kiểm Tra Demo", "Cán bộ kiểm tra", null),
    ];

    /// <summary>The signatories of the source documents; where a document names none, an invented name.</summary>
    private static readonly Dictionary<string, string> Heads = new()
    {
        ["thientan"] = "Lý Hoàng Long",
        ["ninhgiang"] = "Trần Hùng Việt",
        ["tunghia"] = "Võ Văn Chủ Tịch Demo",
        ["huongan"] = "Hồ Văn Chủ Tịch Demo",
    };

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var seed in DemoSeeds.Communes)
        {
            var commune = await db.Communes.SingleAsync(c => c.Code == seed.Code, cancellationToken);
            using (tenant.Change(commune.Id))
            {
                await AddUsersAsync(commune.Type == Communes.CommuneType.Phuong ? "phường" : "xã", seed, cancellationToken);
            }
        }

        using (tenant.Change(null))
        {
            var viewer = await db.Roles.SingleAsync(r => r.Code == RoleCodes.ProvinceViewer, cancellationToken);
            var province = DemoSeeds.Communes.Single(c => c.Code == DemoSeeds.MainCode).ProvinceCode;
            await CreateAsync(ProvinceUser, "Ngô Thị Cán Bộ Tỉnh Demo", "Chuyên viên cấp tỉnh", viewer.Id, null, [], province);
        }
    }

    /// <summary>The account of a hamlet's head, without the key of the commune; the first is everywhere.</summary>
    public static string HeadOf(int hamlet) => hamlet == 0 ? "truongthon" : FormattableString.Invariant($"truongthon{hamlet + 1}");

    private async Task AddUsersAsync(string kindWord, CommuneSeed seed, CancellationToken cancellationToken)
    {
        var roles = await db.Roles.ToDictionaryAsync(r => r.Code, r => r.Id, cancellationToken);
        var units = await db.OrgUnits.OrderBy(u => u.Id).ToListAsync(cancellationToken);
        var hamlets = await db.Hamlets.OrderBy(h => h.Id).Take(DemoFunding.Communes.Contains(seed.Key) ? HamletHeadsOfFunds : 1).ToListAsync(cancellationToken);
        var suffix = seed.Code == DemoSeeds.MainCode ? string.Empty : $".{seed.Key}";
        foreach (var (name, role, fullName, jobTitle, kind) in Accounts)
        {
            if (role == RoleCodes.HamletHead)
            {
                foreach (var (index, hamlet) in hamlets.Index())
                {
                    var headTitle = $"{(hamlet.Kind == HamletKind.ToDanPho ? "Tổ trưởng tổ dân phố" : "Trưởng thôn")} {hamlet.Name}";
                    await CreateAsync(HeadOf(index) + suffix, hamlet.HeadName!, headTitle, roles[role], units.First(u => u.HamletId == hamlet.Id).Id, [hamlet.Id]);
                }

                continue;
            }

            var person = role == RoleCodes.BoardHead ? Heads[seed.Key] : fullName;
            var title = string.Format(System.Globalization.CultureInfo.InvariantCulture, jobTitle, kindWord);
            await CreateAsync(name + suffix, person, title, roles[role], units.FirstOrDefault(u => u.Kind == kind)?.Id, []);
        }
    }

    private async Task CreateAsync(
        string userName, string fullName, string jobTitle, Guid roleId, Guid? unitId, IEnumerable<Guid> hamletIds, string? provinceCode = null)
    {
        var user = new User(Guid.CreateVersion7(), userName, fullName);
        user.Describe(fullName, jobTitle, email: null, phone: null);
        user.WorkFor(unitId);
        user.GiveRoles([roleId]);
        user.LimitToHamlets(hamletIds);
        user.LimitToProvince(provinceCode);
        PasswordRules.EnsureAccepted(await users.CreateAsync(user, DemoData.Password), "password");
    }
}
