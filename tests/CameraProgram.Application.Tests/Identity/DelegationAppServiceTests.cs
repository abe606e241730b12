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
    public async Task Create_WhenTheOtherIsDeputyOfABoard_SignsForTheHead()
    {
        var other = await AddUserAsync(Guid.CreateVersion7(), "thuongtruc", "Trưởng Công an xã");
        await SeatAsync(other);

        (await CreateAsync(other)).Kind.ShouldBe(DelegationKind.DeputyForHead);
        (await CreateAsync(other, DelegationKind.ByAuthorisation)).Kind.ShouldBe(DelegationKind.ByAuthorisation);
    }

    [Fact]
    public async Task Create_WhenNoDeputyIsToSignForTheHead_IsRefused()
    {
        var other = await AddUserAsync(Guid.CreateVersion7(), "congan", "Trưởng Công an xã");

        var refusal = await Should.ThrowAsync<InputException>(() => CreateAsync(other, DelegationKind.DeputyForHead));

        (refusal.Code, refusal.Field).ShouldBe((CameraProgramErrorCodes.Identity.OnlyDeputySignsForHead, "kind"));
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

    private Task SeatAsync(Guid userId) => DoAsync<ICameraProgramDb>(async db =>
    {
        var board = new Board(Guid.CreateVersion7(), BoardKind.ExecutiveBoard, "Ban Điều hành mô hình", new DateOnly(2025, 7, 1));
        var details = new MemberDetails("Nguyễn Văn Thường Trực", "Trưởng Công an xã", null, userId, null, false, 2);
        board.Appoint(Guid.CreateVersion7(), BoardSeat.StandingDeputyHead, details, new DateOnly(2025, 7, 1));
        db.Boards.Add(board);
        await db.SaveChangesAsync();
    });
}
