using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.OrgUnits;

namespace CameraProgram.Demo;

/// <summary>The four communes of the source documents with their hamlets and the bodies that the documents give work to.</summary>
internal sealed class DemoCommunes(CommuneFounder founder, ICameraProgramDb db, ICurrentTenant tenant)
{
    private static readonly DateOnly Begin = new(2025, 7, 1);

    private static readonly (OrgUnitKind Kind, string Name, string Short)[] UnitsOfXa =
    [
        (OrgUnitKind.PeoplesCommittee, "Ủy ban nhân dân {0}", "UBND"),
        (OrgUnitKind.Office, "Văn phòng HĐND và UBND {0}", "VP"),
        (OrgUnitKind.CommunePolice, "Công an {0}", "CAX"),
        (OrgUnitKind.MilitaryCommand, "Ban Chỉ huy Quân sự {0}", "BCHQS"),
        (OrgUnitKind.FatherlandFront, "Ủy ban MTTQ Việt Nam {0}", "MTTQ"),
        (OrgUnitKind.CultureSocialDivision, "Phòng Văn hóa - Xã hội", "VHXH"),
    ];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await founder.EnsureProvinceRolesAsync(cancellationToken);
        foreach (var seed in DemoSeeds.Communes)
        {
            var commune = await founder.FoundAsync(seed.Code, seed.ProvinceCode, seed.Type, seed.Name, cancellationToken);
            commune.DescribeProgramme(seed.ProgrammeName, seed.Slogan);
            commune.SetLetterhead(seed.Address, seed.Phone, seed.Email);
            commune.SetArea(seed.AreaSquareMetres);
            using (tenant.Change(commune.Id))
            {
                AddUnits(commune, seed);
                await db.SaveChangesAsync(cancellationToken);
            }
        }
    }

    private void AddUnits(Commune commune, CommuneSeed seed)
    {
        var kindWord = InText.Kind(commune);
        foreach (var (kind, name, shortName) in UnitsOfXa)
        {
            AddUnit(kind, string.Format(System.Globalization.CultureInfo.InvariantCulture, name, kindWord), shortName);
        }

        // A ward's division has a wider field and name.
        AddUnit(OrgUnitKind.EconomicDivision, commune.Type == CommuneType.Phuong ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế", "KT");
        foreach (var (kind, name, shortName) in seed.FurtherUnits)
        {
            AddUnit(kind, name, shortName);
        }

        foreach (var (kind, name, households, people, head) in seed.Hamlets)
        {
            var hamlet = new Hamlet(Guid.CreateVersion7(), kind, name, Begin);
            hamlet.CountPeople(households, people);
            hamlet.NameHead(head);
            db.Hamlets.Add(hamlet);
            db.OrgUnits.Add(new OrgUnit(Guid.CreateVersion7(), OrgUnitKind.Hamlet, hamlet.FullName, Begin, hamlet.Id));
        }
    }

    private void AddUnit(OrgUnitKind kind, string name, string shortName)
    {
        var unit = new OrgUnit(Guid.CreateVersion7(), kind, name, Begin);
        unit.Rename(name, shortName);
        db.OrgUnits.Add(unit);
    }
}
