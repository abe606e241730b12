using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Demo;

/// <summary>The main commune has reported on the half-year that ended and is writing the review of the running one.</summary>
internal sealed class DemoReviews(
    ICameraProgramDb db, ICurrentTenant tenant, FigureTaker figures, ReviewSuggestions suggestions, PaperHeads heads, DocumentRegistrar registrar, TimeProvider clock)
{
    private const int DaysToIssue = 6;

    private static readonly (string Key, string Text)[] Words =
    [
        ("situation.security", "Tình hình an ninh, trật tự trên địa bàn cơ bản ổn định; không phát sinh điểm nóng."),
        ("assessment.strengths", "Các đơn vị, các thôn chủ động phối hợp; người dân đồng tình, tự nguyện tham gia mô hình."),
        ("assessment.weaknesses", "Một số nhiệm vụ hoàn thành chậm so với hạn được giao; nguồn lực xã hội hóa chưa đồng đều giữa các thôn."),
        ("assessment.causes", "Thành viên Ban Điều hành kiêm nhiệm nhiều việc; một số tuyến đường xa khu dân cư, hạ tầng mạng chưa bảo đảm."),
        ("outlook.tasks", "- Hoàn thành các nhiệm vụ còn quá hạn;\n- Tiếp tục khảo sát, bổ sung vị trí lắp đặt tại các tuyến trọng điểm;\n- Duy trì giao ban, kiểm tra định kỳ."),
        ("outlook.proposals", "Đề nghị cấp trên quan tâm hỗ trợ kinh phí lắp đặt tại các điểm giáp ranh."),
    ];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().SingleAsync(c => c.Code == DemoSeeds.MainCode, cancellationToken);
        using var _ = tenant.Change(commune.Id);
        var today = clock.Today();
        var running = ReviewPeriod.OfHalf(today.Year, today.Month <= 6 ? 1 : 2);
        var ended = ReviewPeriod.OfHalf(running.From.AddDays(-1).Year, running.From.Month == 1 ? 2 : 1);
        var (writer, chair) = (await UserAsync("thuky", cancellationToken), await UserAsync("truongban", cancellationToken));
        var board = await db.Boards.AsNoTracking().Where(b => b.SignsWithCommitteeSeal).OrderBy(b => b.Id).Select(b => (Guid?)b.Id).FirstOrDefaultAsync(cancellationToken);
        var head = await heads.OfAsync(board is null ? IssuingBodyKind.PeoplesCommittee : IssuingBodyKind.Board, board, cancellationToken);

        var issueDay = Earlier(ended.To.AddDays(DaysToIssue), today);
        var review = await BeginAsync(commune, ended, head, writer, At(ended.To.AddDays(1)), cancellationToken);
        await IssueAsync(review, head, writer, chair, issueDay, cancellationToken);
        await BeginAsync(commune, running, head, writer, At(today.AddDays(-1)), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Review> BeginAsync(
        Communes.Commune commune, ReviewPeriod period, PaperHead head, User writer, DateTime at, CancellationToken cancellationToken)
    {
        var title = ReviewSuggestions.Title(commune, ReviewKind.SixMonth, period);
        var review = new Review(Guid.CreateVersion7(), ReviewKind.SixMonth, period, head.Kind, head.BoardId, title, ActorOf(writer), at);
        review.Describe(title, ["Ủy ban nhân dân tỉnh Lạng Sơn", "Công an tỉnh Lạng Sơn"], ["Thường trực Đảng ủy, HĐND xã", "Các thành viên Ban Điều hành", "Các thôn trên địa bàn xã"]);
        var taken = await figures.TakeAsync(review, cancellationToken);
        review.TakeFigures(taken, await suggestions.OfAsync(review, head, taken, cancellationToken), ActorOf(writer), at);
        db.Reviews.Add(review);
        return review;
    }

    private async Task IssueAsync(Review review, PaperHead head, User writer, User chair, DateOnly day, CancellationToken cancellationToken)
    {
        foreach (var (key, text) in Words)
        {
            review.Write(key, text);
        }

        review.Submit([], ActorOf(writer), At(review.To.AddDays(2)));
        review.Approve(ActorOf(chair), At(day));
        var signatory = await heads.SignatoryAsync(head, chair.Id, standsInAs: null, foreseen: null, day, cancellationToken);
        var request = new RegistrationRequest(
            new DocumentSource(DocumentSourceKind.Review, review.Id), PaperKinds.Report, head, review.Title, day, signatory, [.. review.AddressedTo, .. review.Recipients]);
        await registrar.RegisterAsync(
            request,
            numbered => ReviewPaper.Compose(review, head, signatory, numbered, day),
            document => review.Issue(document, ActorOf(chair), At(day).AddMinutes(30)),
            cancellationToken);
    }

    private Task<User> UserAsync(string name, CancellationToken cancellationToken) =>
        db.Users.AsNoTracking().SingleAsync(u => u.UserName == name, cancellationToken);

    private static Actor ActorOf(User user) => new(user.Id, user.FullName);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>Nine in the morning of that day.</summary>
    private static DateTime At(DateOnly day) => VietnamTime.StartOf(day).AddHours(9);
}
