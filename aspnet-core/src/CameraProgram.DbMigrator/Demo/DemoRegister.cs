using CameraProgram.Audit;
using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Hamlets;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Parties;
using CameraProgram.Querying;
using CameraProgram.Routes;
using CameraProgram.Surveys;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// Routes, hotspots, owners, cameras, sites and findings of each commune: lines near where it lies, cameras along them in
/// every state, some alleys seen whole, some in part, some not at all.
/// </summary>
internal sealed class DemoRegister(ICameraProgramDb db, ICurrentTenant tenant, DemoClock clock)
{
    private const int AlleysOfHamlet = 3;

    private static readonly DateOnly Surveyed = new(2026, 3, 16);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var (seed, number) in DemoSeeds.Communes.Select((s, i) => (s, i + 1)))
        {
            var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == seed.Code, cancellationToken);
            using (tenant.Change(commune.Id))
            {
                using (clock.On(Surveyed))
                {
                    await AddAsync(seed, number, cancellationToken);
                    await db.SaveChangesAsync(cancellationToken);
                }

                using (clock.On(clock.Today().AddDays(-2)))
                {
                    await AddFindingsAsync(seed, cancellationToken);
                    await db.SaveChangesAsync(cancellationToken);
                }
            }
        }
    }

    private async Task AddAsync(CommuneSeed seed, int number, CancellationToken cancellationToken)
    {
        var police = await ActorAsync("congan", seed, cancellationToken);
        var hamlets = await db.Hamlets.AsNoTracking().OrderBy(h => h.Id).ToListAsync(cancellationToken);
        var centre = DemoGround.CentreOf(seed.Key);
        db.Routes.Add(new Route(Guid.CreateVersion7(), RouteKind.Road, "Đường liên thôn (trục chính)", hamletId: null, DemoGround.MainRoad(centre)));
        var cameras = 0;
        foreach (var (hamlet, index) in hamlets.Select((h, i) => (h, i)))
        {
            var middle = DemoGround.HamletAt(centre, index, hamlets.Count);
            var bearing = (index * 53) + 20;
            var road = DemoGround.RoadOf(middle, bearing);
            cameras = AddCameras(seed, number, hamlet, AddRoute(RouteKind.Road, $"Đường trục {hamlet.FullName}", hamlet, road, isKey: true), police, cameras, spacing: 58, skip: 4);
            for (var alley = 0; alley < AlleysOfHamlet; alley++)
            {
                var kind = DemoGround.KindOfAlley(seed.Key);
                var name = kind == RouteKind.Kiet ? (index == 0 && alley == 0 ? "Kiệt xóm ông Thám" : $"Kiệt {alley + 1}") : $"Ngõ {alley + 1}";
                var route = AddRoute(kind, $"{name} {hamlet.Name}", hamlet, DemoGround.AlleyOf(road, bearing, alley), isKey: false);
                // The last alley of each second hamlet has no camera yet: the work that is left.
                cameras = alley == AlleysOfHamlet - 1 && index % 2 == 0
                    ? cameras
                    : AddCameras(seed, number, hamlet, route, police, cameras, spacing: 38, skip: alley == 1 ? 3 : int.MaxValue);
                AddSites(hamlet, route, police, alley + index);
            }

            AddHotspot(hamlet, road, index);
        }
    }

    private Route AddRoute(RouteKind kind, string name, Hamlet hamlet, GeoLine line, bool isKey)
    {
        var route = new Route(Guid.CreateVersion7(), kind, name, hamlet.Id, line);
        route.Describe(kind, name, hamlet.Id, isKey, note: null);
        db.Routes.Add(route);
        return route;
    }

    private void AddHotspot(Hamlet hamlet, GeoLine road, int index)
    {
        var kind = (HotspotKind)(index % Enum.GetValues<HotspotKind>().Length);
        var hotspot = new Hotspot(Guid.CreateVersion7(), kind, index % 2 == 0 ? $"Ngã ba đầu {hamlet.FullName}" : $"Chợ tạm {hamlet.Name}", road.PointAt(index % 2 == 0 ? 20 : 330), 35);
        hotspot.Describe(kind, hotspot.Name, hamlet.Id, note: null);
        db.Hotspots.Add(hotspot);
    }

    /// <summary>Cameras along a route, each looking along it; every so often a gap.</summary>
    private int AddCameras(CommuneSeed seed, int communeNumber, Hamlet hamlet, Route route, Actor police, int count, double spacing, int skip)
    {
        var line = route.Line!;
        for (var (offset, step) = (6d, 1); offset < line.Length - 5; (offset, step) = (offset + spacing, step + 1))
        {
            if (step % skip == 0)
            {
                continue;
            }

            count++;
            var (here, ahead) = (line.PointAt(offset), line.PointAt(offset + 12));
            var along = DemoGround.Bearing(here, ahead);
            var owner = AddOwner(seed, communeNumber, hamlet, count);
            AddCamera(hamlet, route, owner, DemoGround.Away(here, along + 90, 2.5), along, police, count, range: route.Kind == RouteKind.Road ? 55 : 40);
        }

        return count;
    }

    private Party AddOwner(CommuneSeed seed, int communeNumber, Hamlet hamlet, int count)
    {
        var (kind, name, representative) = DemoNames.OwnerOf(count, hamlet.Name);
        var party = new Party(Guid.CreateVersion7(), kind, name);
        party.Name(kind, name, representative);
        party.LiveAt(hamlet.Id, $"{hamlet.FullName}, {Communes.Commune.KindWord(seed.Type).ToLowerInvariant()} {seed.Name}");
        party.ReachAt(DemoNames.Phone(communeNumber, count), idNumber: null);
        db.Parties.Add(party);
        return party;
    }

    private void AddCamera(Hamlet hamlet, Route route, Party owner, GeoPoint place, int along, Actor police, int number, int range)
    {
        var now = clock.UtcInstant();
        var camera = new Camera(Guid.CreateVersion7(), new CameraDetails(
            $"{owner.FullName} – {route.Name}", FormattableString.Invariant($"C{number:000}"), owner.Id, hamlet.Id, route.Id, $"Trước cửa, nhìn ra {route.Name}",
            LensCount: 1 + (number % 5 == 0 ? 1 : 0), number % 3 == 0 ? "IP cố định 4 MP" : "IP cố định 2 MP", Serial: FormattableString.Invariant($"DEMO{route.Id.ToString("N")[^6..]}{number:000}"),
            Resolution: number % 3 == 0 ? "2560×1440" : "1920×1080", RetentionDays: 7 + (number % 4 * 8), InstalledDay: Surveyed.AddDays(-number)), police, now);
        camera.PlaceAt(number % 23 == 9 ? null : place, police, now);
        if (number % 19 != 7)
        {
            camera.AimAt(new Aim(number % 7 == 3 ? (along + 70) % 360 : along, 80, range), isReaim: false, note: null, police, now);
        }

        if (number % 7 == 3)
        {
            camera.ProposeReaim(along, "Hướng hiện tại nhìn vào sân, đề nghị quay ra đường.", police, now);
        }
        else if (camera.View is not null && number % 11 != 5)
        {
            camera.CheckImage(number % 41 != 12, number % 41 == 12 ? "Hình bị lá cây che." : null, attachmentId: null, police, now.AddHours(3));
        }

        camera.LinkAs(number % 4 == 0 ? LinkLevel.Connected : number % 2 == 0 ? LinkLevel.SharedOnRequest : LinkLevel.Registered, note: null, police, now.AddHours(3));
        if (number % 8 == 6 && camera.View is not null)
        {
            camera.AimAt(new Aim(camera.Bearing, camera.FieldOfView, camera.Range), isReaim: true, "Chủ hộ đồng ý chỉnh hướng theo vận động.", police, now.AddDays(5));
            camera.CheckImage(passed: true, note: null, attachmentId: null, police, now.AddDays(5));
        }

        Damage(camera, police, number, now);
        db.Cameras.Add(camera);
    }

    private static void Damage(Camera camera, Actor police, int number, DateTime registered)
    {
        var day = registered.AddDays(60 + number);
        if (number % 17 == 5)
        {
            camera.Become(CameraStatus.Faulty, day, "Mờ hình, hỏng hồng ngoại.", police, day);
        }
        else if (number % 26 == 3)
        {
            camera.Become(CameraStatus.Offline, day, "Mất kết nối Internet.", police, day);
        }
        else if (number % 16 == 9)
        {
            camera.Become(CameraStatus.Offline, day, "Mất điện.", police, day);
            camera.Become(CameraStatus.Working, day.AddHours(31), "Có điện lại.", police, day.AddHours(31));
        }
        else if (number % 53 == 30)
        {
            camera.Retire("Chủ hộ tháo camera khi sửa nhà.", police, day);
        }
    }

    /// <summary>Two places on each alley: one to be agreed to, or agreed, or declined.</summary>
    private void AddSites(Hamlet hamlet, Route route, Actor police, int number)
    {
        var now = clock.UtcInstant();
        var line = route.Line!;
        var place = line.PointAt(line.Length * 0.62);
        var site = new CameraSite(Guid.CreateVersion7(), $"Cột điện giữa {route.Name}", place, police, now);
        site.Describe(new SiteDetails(
            site.Name, hamlet.Id, route.Id, number % 3 == 0 ? SiteMount.NewPole : SiteMount.ElectricPole, number % 2 == 0, 1,
            new Aim(DemoGround.Bearing(place, line.PointAt(line.Length)), 90, 45), Assessment: "Nhìn hết đoạn cuối; có điện gần cột; ít mắt nhất."));
        var board = new Actor(null, "Chủ tịch UBND (Demo)");
        if (number % 4 == 1)
        {
            site.Agree("Thống nhất vị trí.", board, now.AddDays(9));
        }
        else if (number % 4 == 3)
        {
            site.Decline("Vướng hành lang lưới điện, đề nghị chọn cột khác.", board, now.AddDays(9));
        }

        db.CameraSites.Add(site);
    }

    /// <summary>What a hamlet head sent lately: one finding is in the register, two resemble something in it and wait for a person.</summary>
    private async Task AddFindingsAsync(CommuneSeed seed, CancellationToken cancellationToken)
    {
        var now = clock.UtcInstant();
        var head = await ActorAsync("truongthon", seed, cancellationToken);
        var hamlets = await db.Users.AsNoTracking().Where(u => u.Id == head.UserId).SelectMany(u => u.Hamlets).Select(h => h.HamletId).ToListAsync(cancellationToken);
        var cameras = await db.Cameras.AsNoTracking().Where(c => c.HamletId != null && hamlets.Contains(c.HamletId.Value) && c.Latitude != null && c.Status == CameraStatus.Working)
            .OrderBy(c => c.Id).Take(2).ToListAsync(cancellationToken);
        foreach (var (camera, i) in cameras.Select((c, i) => (c, i)))
        {
            var route = await db.Routes.AsNoTracking().SingleAsync(r => r.Id == camera.RouteId, cancellationToken);
            var content = new FindingContent(
                new FoundOwner(PartyKind.Household, i == 0 ? "Lương Văn Khách Demo" : "Nông Thị Mới Demo", null, DemoNames.Phone(9, i), null),
                DemoGround.Away(camera.Position!.Value, 45, 2), 8, "Cổng nhà", 1, "IP cố định 2 MP", null, camera.Bearing, null, null, null, 15,
                null, false, null, null, new FoundSuitability(), null, "Nhà mới lắp thêm một mắt.");
            var finding = new SurveyFinding(Guid.CreateVersion7(), FindingKind.ExistingCamera, route, head, now, content);
            finding.Question(FindingDoubt.SamePlace, camera.Id);
            db.SurveyFindings.Add(finding);
        }

        if (cameras.Count > 0)
        {
            var owner = await db.Parties.AsNoTracking().SingleAsync(p => p.Id == cameras[0].PartyId, cancellationToken);
            db.AccessEntries.Add(new AccessEntry(Guid.CreateVersion7(), AccessKind.ContactShown, owner.Id, owner.FullName, head, now));
        }
    }

    private async Task<Actor> ActorAsync(string name, CommuneSeed seed, CancellationToken cancellationToken)
    {
        var userName = seed.Code == DemoSeeds.MainCode ? name : $"{name}.{seed.Key}";
        var user = await db.Users.AsNoTracking().SingleAsync(u => u.UserName == userName, cancellationToken);
        return new Actor(user.Id, user.FullName);
    }
}
