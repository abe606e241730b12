using CameraProgram.Boards;
using CameraProgram.Hamlets;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.OrgUnits;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>
/// The boards that the source documents name: of Thiện Tân with its eleven seats and its support team, of Ninh Giang as its
/// plan asks for. Tư Nghĩa's and Hương An's plans found none.
/// </summary>
internal sealed class DemoBoards(ICameraProgramDb db, ICurrentTenant tenant)
{
    private static readonly DateOnly Founded = new(2026, 4, 13);
    private static readonly DateOnly CultureChange = new(2026, 6, 30);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var seed in DemoSeeds.Communes)
        {
            var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == seed.Code, cancellationToken);
            using (tenant.Change(commune.Id))
            {
                var people = await PeopleAsync(cancellationToken);
                if (seed.Code == DemoSeeds.MainCode)
                {
                    AddThienTan(people);
                }
                else if (seed.Key == "ninhgiang")
                {
                    AddNinhGiang(people);
                }

                await db.SaveChangesAsync(cancellationToken);
            }
        }
    }

    private void AddThienTan(People people)
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard,
            "Ban Điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” xã Thiện Tân", Founded);
        board.Rename(board.Name, "BĐH");
        board.CiteFounding("378/QĐ-UBND", Founded, "Chủ tịch UBND xã Thiện Tân");
        board.EntrustTo(people.Unit(OrgUnitKind.CommunePolice));
        board.SignWithCommitteeSeal(true);

        Seat(board, 1, BoardSeat.Head, people.User("truongban"), "Chủ tịch UBND xã");
        Seat(board, 2, BoardSeat.DeputyHead, people.Invented("Nông Thị Phó Chủ Tịch Demo", OrgUnitKind.PeoplesCommittee), "Phó Chủ tịch UBND xã phụ trách Văn hóa, xã hội");
        Seat(board, 3, BoardSeat.StandingDeputyHead, people.User("thuongtruc"), "Trưởng Công an xã");
        Seat(board, 4, BoardSeat.DeputyHead, people.User("thanhvien"), "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã");
        Seat(board, 5, BoardSeat.TeamLeader, people.Invented("Triệu Văn Phó Công An Demo", OrgUnitKind.CommunePolice), "Phó Trưởng Công an xã phụ trách công tác phòng chống tội phạm");
        Seat(board, 6, BoardSeat.Member, people.Invented("Dương Văn Quân Sự Demo", OrgUnitKind.MilitaryCommand), "Chỉ huy trưởng Ban Chỉ huy Quân sự xã");
        Seat(board, 7, BoardSeat.Member, people.User("thuky"), "Chánh Văn phòng HĐND và UBND xã");
        var before = Seat(board, 8, BoardSeat.Member, people.Invented("Hà Văn Văn Hóa Demo", OrgUnitKind.CultureSocialDivision), "Trưởng phòng Văn hóa - Xã hội xã");
        board.Release(before.Id, CultureChange, "Chuyển công tác theo quyết định điều động.");
        Seat(board, 8, BoardSeat.Member, people.Invented("Mã Thị Văn Hóa Demo", OrgUnitKind.CultureSocialDivision), "Trưởng phòng Văn hóa - Xã hội xã", CultureChange.AddDays(1));
        Seat(board, 9, BoardSeat.Member, people.User("kinhte"), "Trưởng phòng Phòng Kinh tế xã");
        Seat(board, 10, BoardSeat.Member, people.Invented("Đặng Thị Hiệu Trưởng Demo", OrgUnitKind.School), "Hiệu trưởng các Trường học trên địa bàn xã");
        foreach (var hamlet in people.Hamlets)
        {
            Seat(board, 11, BoardSeat.Member, people.HeadOf(hamlet), $"Trưởng thôn {hamlet.Name}");
        }

        db.Boards.Add(board);
        db.Boards.Add(SupportTeamOf(board, people));
    }

    private static Board SupportTeamOf(Board board, People people)
    {
        var team = new Board(Guid.CreateVersion7(), BoardKind.SupportTeam,
            "Tổ công tác giúp việc Ban Điều hành mô hình “Camera giám sát, bảo đảm an ninh, trật tự” xã Thiện Tân", Founded, board.Id);
        team.CiteFounding("378/QĐ-UBND", Founded, "Chủ tịch UBND xã Thiện Tân");
        team.EntrustTo(people.Unit(OrgUnitKind.CommunePolice));
        Appoint(team, 1, BoardSeat.TeamLeader, people.Invented("Triệu Văn Phó Công An Demo", OrgUnitKind.CommunePolice), "Phó Trưởng Công an xã", DemoDuties.OfSeats[4], Founded);
        Appoint(team, 2, BoardSeat.Member, people.User("congan"), "Cán bộ Công an xã", DemoDuties.OfSupportTeam, Founded);
        Appoint(team, 3, BoardSeat.Member, people.Invented("Lưu Văn Kỹ Thuật Demo", OrgUnitKind.CultureSocialDivision), "Công chức Văn hóa - Xã hội", DemoDuties.OfSupportTeam, Founded);
        Appoint(team, 4, BoardSeat.Secretary, people.Invented("Chu Thị Tổng Hợp Demo", OrgUnitKind.Office), "Công chức Văn phòng HĐND và UBND xã", DemoDuties.OfSupportTeam, Founded);
        return team;
    }

    /// <summary>Plan 80/KH-UBND asks for a steering board of the model; the decision itself is not among the documents.</summary>
    private void AddNinhGiang(People people)
    {
        var from = new DateOnly(2026, 1, 5);
        var board = new Board(Guid.CreateVersion7(), BoardKind.SteeringBoard, "Ban Chỉ đạo mô hình “Camera an ninh” xã Ninh Giang", from);
        board.Rename(board.Name, "BCĐ");
        board.EntrustTo(people.Unit(OrgUnitKind.CommunePolice));
        Appoint(board, 1, BoardSeat.Head, people.User("truongban.ninhgiang"), "Chủ tịch UBND xã", "Chỉ đạo chung.", from);
        Appoint(board, 2, BoardSeat.StandingDeputyHead, people.User("thuongtruc.ninhgiang"), "Trưởng Công an xã",
            "Tham mưu ban hành quyết định thành lập mô hình, phân công nhiệm vụ các thành viên Ban Chỉ đạo; chủ trì vận động các cơ quan, đơn vị, doanh nghiệp, các hộ kinh doanh lắp đặt hệ thống Camera an ninh.", from);
        Appoint(board, 3, BoardSeat.Member, people.User("thanhvien.ninhgiang"), "Chủ tịch Ủy ban MTTQ Việt Nam xã", null, from);
        Appoint(board, 4, BoardSeat.Member, people.User("kinhte.ninhgiang"), "Trưởng phòng Kinh tế", null, from);
        db.Boards.Add(board);
    }

    private static BoardMember Seat(Board board, int number, BoardSeat seat, Person person, string position, DateOnly? from = null) =>
        Appoint(board, number, seat, person, position, DemoDuties.OfSeats[number - 1], from ?? Founded);

    private static BoardMember Appoint(Board board, int order, BoardSeat seat, Person person, string position, string? duties, DateOnly from) =>
        board.Appoint(Guid.CreateVersion7(), seat, new MemberDetails(person.Name, position, duties, person.UserId, person.UnitId, PartTime: true, order), from);

    private async Task<People> PeopleAsync(CancellationToken cancellationToken) => new(
        await db.OrgUnits.AsNoTracking().OrderBy(u => u.Id).ToListAsync(cancellationToken),
        await db.Hamlets.AsNoTracking().OrderBy(h => h.Id).ToListAsync(cancellationToken),
        await db.Users.AsNoTracking().ToDictionaryAsync(u => u.UserName, u => new Person(u.FullName, u.Id, u.OrgUnitId), cancellationToken));

    private sealed record Person(string Name, Guid? UserId, Guid? UnitId);

    private sealed record People(List<OrgUnit> Units, List<Hamlet> Hamlets, Dictionary<string, Person> Accounts)
    {
        public Guid? Unit(OrgUnitKind kind) => Units.Find(u => u.Kind == kind)?.Id;

        public Person User(string userName) => Accounts[userName];

        public Person Invented(string name, OrgUnitKind kind) => new(name, null, Unit(kind));

        /// <summary>The head with the demo account of a hamlet head, or only named.</summary>
        public Person HeadOf(Hamlet hamlet)
        {
            var unitId = Units.Find(u => u.HamletId == hamlet.Id)?.Id;
            return Accounts.Values.FirstOrDefault(a => a.UnitId == unitId && unitId is not null) ?? new Person(hamlet.HeadName!, null, unitId);
        }
    }
}
