using CameraProgram.Application.Tests.WorkTasks;
using CameraProgram.Dashboard;
using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using CameraProgram.Permissions;
using CameraProgram.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Application.Tests.Reviews;

/// <summary>The commune of the task tests with a secretary who writes and a chair who approves.</summary>
public abstract class ReviewTest : WorkTaskTest
{
    private Guid _writerId;
    private Guid _chairId;

    protected override async Task SeedAsync()
    {
        await base.SeedAsync();
        (_writerId, _chairId) = await DoAsync<ICameraProgramDb, (Guid, Guid)>(async db =>
        {
            var (writer, chair) = (new User(Guid.CreateVersion7(), "thuky", "Lê Thị Thư Ký"), new User(Guid.CreateVersion7(), "truongban", "Lý Hoàng Long"));
            chair.Describe("Lý Hoàng Long", "Chủ tịch UBND xã", null, null);
            db.Users.AddRange(writer, chair);
            await db.SaveChangesAsync();
            return (writer.Id, chair.Id);
        });
        AsWriter();
    }

    protected void AsWriter() => As("Lê Thị Thư Ký", _writerId, null,
        CameraProgramPermissions.Reviews.Default, CameraProgramPermissions.Reviews.Edit, CameraProgramPermissions.Reviews.Issue);

    protected void AsChair() => As("Lý Hoàng Long", _chairId, null,
        CameraProgramPermissions.Reviews.Default, CameraProgramPermissions.Reviews.Approve, CameraProgramPermissions.Reviews.Issue);

    /// <summary>Somebody in the chair's place.</summary>
    protected async Task AsStandInAsync(string jobTitle, DelegationKind kind)
    {
        var user = new User(Guid.CreateVersion7(), "kythay", "Người Ký Thay");
        user.Describe(user.FullName, jobTitle, email: null, phone: null);
        var delegation = new Delegation(Guid.CreateVersion7(), _chairId, user.Id, kind, "Giấy ủy quyền số 05/GUQ-UBND", Clock.Today(), Clock.Today(), []);
        await DoAsync<ICameraProgramDb>(async db =>
        {
            db.Users.Add(user);
            db.Delegations.Add(delegation);
            await db.SaveChangesAsync();
        });
        As(user.FullName, user.Id, null, CameraProgramPermissions.Reviews.Default, CameraProgramPermissions.Reviews.Approve);
        (User.ActingForId, User.ActingForName, User.DelegationId) = (_chairId, "Lý Hoàng Long", delegation.Id);
    }

    protected Task RetitleAsync(Guid userId, string jobTitle) => DoAsync<ICameraProgramDb>(async db =>
    {
        var user = await db.Users.SingleAsync(u => u.Id == userId);
        user.Describe(user.FullName, jobTitle, email: null, phone: null);
        await db.SaveChangesAsync();
    });

    protected Task GiveChairTheRoleAsync() => DoAsync<ICameraProgramDb>(async db =>
    {
        var role = await db.Roles.SingleAsync(r => r.Code == RoleCodes.BoardHead);
        (await db.Users.SingleAsync(u => u.Id == _chairId)).GiveRoles([role.Id]);
        await db.SaveChangesAsync();
    });

    protected Task<ReviewDto> BeginAsync(DateOnly? from = null, DateOnly? to = null, ReviewKind kind = ReviewKind.SixMonth)
    {
        AsWriter();
        return DoAsync<ReviewAppService, ReviewDto>(s => s.CreateAsync(
            new CreateReviewInput { Kind = kind, From = from, To = to, IssuingBody = IssuingBodyKind.PeoplesCommittee }, default));
    }

    protected Task<ReviewDto> WriteAsync(ReviewDto review, params (string Key, string? Text)[] sections) => DoAsync<ReviewAppService, ReviewDto>(s => s.UpdateAsync(
        review.Id,
        new UpdateReviewInput
        {
            Title = review.Title,
            AddressedTo = ["Ủy ban nhân dân tỉnh Lạng Sơn"],
            Recipients = ["Thường trực Đảng ủy, HĐND xã"],
            Sections = [.. sections.Select(p => new SectionTextInput { Key = p.Key, Text = p.Text })],
        },
        new ExpectedVersion(review.Version),
        default));

    /// <summary>Begun, with its required words, and handed over.</summary>
    protected async Task<ReviewDto> SubmittedAsync(DateOnly? from = null, DateOnly? to = null)
    {
        var review = await WriteAsync(await BeginAsync(from, to), ("assessment.strengths", "Các đơn vị chủ động phối hợp."), ("outlook.tasks", "Hoàn thành lắp đặt tại các điểm còn lại."));
        return await DoAsync<ReviewAppService, ReviewDto>(s => s.SubmitAsync(review.Id, new ExpectedVersion(review.Version), default));
    }

    protected Task<ReviewDto> ApproveAsync(ReviewDto review, SignerPosition? announced = null) =>
        DoAsync<ReviewAppService, ReviewDto>(s => s.ApproveAsync(review.Id, announced, new ExpectedVersion(review.Version), default));

    protected Task<ReviewDto> IssueAsync(ReviewDto review, DateOnly? day = null, SignerPosition? announced = null) =>
        DoAsync<ReviewAppService, ReviewDto>(s => s.IssueAsync(review.Id, new IssueReviewInput { Day = day, Announced = announced }, new ExpectedVersion(review.Version), default));

    protected async Task<ReviewDto> IssuedAsync(DateOnly? from = null, DateOnly? to = null)
    {
        var review = await SubmittedAsync(from, to);
        AsChair();
        return await IssueAsync(await ApproveAsync(review));
    }

    protected Task<IReadOnlyList<ReviewFindingDto>> CheckAsync(ReviewDto review) =>
        DoAsync<ReviewCheckAppService, IReadOnlyList<ReviewFindingDto>>(s => s.CheckAsync(review.Id, default));

    protected async Task<IReadOnlyList<ReviewFigureRowDto>> RowsAsync(ReviewDto review, string code, bool yearBefore = false) =>
        (await DoAsync<ReviewDetailAppService, ReviewFigureRowsDto>(s => s.RowsAsync(review.Id, code, yearBefore, default))).Rows;

    protected Task<ReviewDto> LookAsync(Guid id, Guid? tenant = null) => DoAsync<ReviewDetailAppService, ReviewDto>(s => s.GetAsync(id, default), tenant);

    protected static long? ValueOf(ReviewDto review, string code) => review.Figures.Single(f => f.Code == code).Value;

    protected async Task<IReadOnlyList<WaitingPaperDto>> WaitingAsync() =>
        (await DoAsync<WaitingPaperAppService, WaitingPapersDto>(s => s.GetAsync(default))).Papers;
}
