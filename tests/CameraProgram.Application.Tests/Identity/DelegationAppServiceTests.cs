using CameraProgram.Boards;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.TestBase;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Identity;

public sealed class DelegationAppServiceTests : ApplicationTest
{
    private readonly Guid _head = Guid.CreateVersion7();

    protected override async Task SeedAsync()
    {
        await AddUserAsync(_head, "chutich", "Chủ tịch UBND xã");
        User.Id = _head;
    }

    [Theory]
    [InlineData("Phó Chủ tịch UBND xã", DelegationKind.DeputyForHead)]
    [InlineData("Phó Trưởng Công an xã", DelegationKind.ByAuthorisation)]
    [InlineData(null, DelegationKind.ByAuthorisation)]
    public async Task Create_WhenNothingIsSaid_TheJobTitleDecides(string? jobTitle, DelegationKind kind)
    {
        var other = await AddUserAsync(Guid.CreateVersion7(), "kythay", jobTitle);

        (await CreateAsync(other)).Kind.ShouldBe(kind);
    }

    [Fact]
    public async Task Create_WhenTheOtherIsDeputyOfABoardOnly_MaySignForTheHeadAndUsuallyDoesByAuthorisation()
    {
        var other = await AddUserAsync(Guid.CreateVersion7(), "thuongtruc", "Trưởng Công an xã");
        await SeatAsync((BoardSeat.Head, _head), (BoardSeat.StandingDeputyHead, other));

        (await CreateAsync(other)).Kind.ShouldBe(DelegationKind.ByAuthorisation);
        (await CreateAsync(other, DelegationKind.DeputyForHead)).Kind.ShouldBe(DelegationKind.DeputyForHead);
    }

    [Fact]
    public async Task Create_WhenOneLeadsABoardOnly_ItsDeputySignsForTheHead()
    {
        var (leader, other) = (await AddUserAsync(Guid.CreateVersion7(), "bithu", "Bí thư Đảng ủy"), await AddUserAsync(Guid.CreateVersion7(), "congan", "Trưởng Công an xã"));
        await SeatAsync((BoardSeat.Head, leader), (BoardSeat.DeputyHead, other));
        User.Id = leader;

        (await CreateAsync(other)).Kind.ShouldBe(DelegationKind.DeputyForHead);
    }

    [Fact]
    public async Task Create_WhenNoDeputyIsToSignForTheHead_IsRefused()
    {
        var other = await AddUserAsync(Guid.CreateVersion7(), "congan", "Trưởng Công an xã");

        var refusal = await Should.ThrowAsync<InputException>(() => CreateAsync(other, DelegationKind.DeputyForHead));

        (refusal.Code, refusal.Field).ShouldBe((CameraProgramErrorCodes.Identity.OnlyDeputySignsForHead, "kind"));
    }

    [Fact]
    public async Task Create_WhenDeputyOfABoardThatAnotherLeads_IsRefused()
    {
        var (other, leader) = (await AddUserAsync(Guid.CreateVersion7(), "congan", "Trưởng Công an xã"), await AddUserAsync(Guid.CreateVersion7(), "bithu", "Bí thư"));
        await SeatAsync((BoardSeat.Head, leader), (BoardSeat.DeputyHead, other));

        (await Should.ThrowAsync<InputException>(() => CreateAsync(other, DelegationKind.DeputyForHead))).Code
            .ShouldBe(CameraProgramErrorCodes.Identity.OnlyDeputySignsForHead);
    }

    [Fact]
    public async Task Create_WhenADeputyWouldLetAnotherDeputySignForTheHead_IsRefused()
    {
        var (deputy, other) = (await AddUserAsync(Guid.CreateVersion7(), "pho1", "Phó Chủ tịch UBND xã"), await AddUserAsync(Guid.CreateVersion7(), "pho2", "Phó Chủ tịch UBND xã"));
        User.Id = deputy;

        (await Should.ThrowAsync<InputException>(() => CreateAsync(other, DelegationKind.DeputyForHead))).Code
            .ShouldBe(CameraProgramErrorCodes.Identity.OnlyDeputySignsForHead);
    }

    [Fact]
    public async Task Candidates_SayOfWhichOfOnesBodiesEachIsDeputy()
    {
        var (deputy, police) = (await AddUserAsync(Guid.CreateVersion7(), "pho", "Phó Chủ tịch UBND xã"), await AddUserAsync(Guid.CreateVersion7(), "congan", "Trưởng Công an xã"));
        var clerk = await AddUserAsync(Guid.CreateVersion7(), "vanthu", "Công chức văn thư");
        await SeatAsync((BoardSeat.Head, _head), (BoardSeat.DeputyHead, police), (BoardSeat.Member, clerk));

        var candidates = await DoAsync<DelegationAppService, IReadOnlyList<DelegationCandidateDto>>(s => s.CandidatesAsync(default));

        candidates.ToDictionary(c => c.Id, c => string.Join("; ", c.DeputyOf)).ShouldBe(
            new Dictionary<Guid, string> { [deputy] = "Ủy ban nhân dân xã Thiện Tân", [police] = "Ban Điều hành mô hình", [clerk] = string.Empty },
            ignoreOrder: true);
    }

    [Fact]
    public async Task Create_WhenTheYearIsMistyped_IsRefusedAtTheField()
    {
        var other = await AddUserAsync(Guid.CreateVersion7(), "congan", "Trưởng Công an xã");
        var input = new CreateDelegationInput
        {
            ToUserId = other, Basis = "Giấy ủy quyền số 05/GUQ-UBND", FromDay = new DateOnly(2062, 3, 1), ToDay = new DateOnly(2062, 3, 9),
        };

        var refusal = await Should.ThrowAsync<InputException>(() => DoAsync<DelegationAppService>(s => s.CreateAsync(input, default)));

        (refusal.Code, refusal.Field).ShouldBe((KernelErrorCodes.DayOutOfRange, "fromDay"));
    }

    private Task<DelegationDto> CreateAsync(Guid to, DelegationKind? kind = null) => DoAsync<DelegationAppService, DelegationDto>(s => s.CreateAsync(
        new CreateDelegationInput { ToUserId = to, Kind = kind, Basis = "Giấy ủy quyền số 05/GUQ-UBND", FromDay = Clock.Today(), ToDay = Clock.Today() }, default));

    private async Task<Guid> AddUserAsync(Guid id, string userName, string? jobTitle)
    {
        var user = new User(id, userName, $"Người {userName}");
        user.Describe(user.FullName, jobTitle, email: null, phone: null);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Users.Add(user);
            await db.SaveChangesAsync();
        });
        return id;
    }

    private Task SeatAsync(params (BoardSeat Seat, Guid UserId)[] seats) => DoAsync<ICameraProgramDb>(async db =>
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành mô hình", new DateOnly(2025, 7, 1));
        board.Rename(board.Name, "BĐH");
        board.SignWithCommitteeSeal(true);
        foreach (var (seat, userId) in seats)
        {
            board.Appoint(Guid.CreateVersion7(), seat, new MemberDetails("Thành viên", "Ủy viên", null, userId, null, false, 2), new DateOnly(2025, 7, 1));
        }

        db.Boards.Add(board);
        await db.SaveChangesAsync();
    });
}
