using CameraProgram.Communes;
using CameraProgram.Documents;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Localization;
using CameraProgram.OfficialDocuments.Model;
using CameraProgram.OfficialDocuments.Words;
using CameraProgram.Querying;
using CameraProgram.WorkTasks;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Reviews;

/// <summary>Says in words what the figures say, as a first version for the person who writes the review.</summary>
public sealed class ReviewSuggestions(ICameraProgramDb db, ICurrentTenant tenant)
{
    private const int MaxListedDocuments = 30;
    private const int MaxCitedPlans = 5;

    public async Task<IReadOnlyDictionary<string, string>> OfAsync(
        Review review, PaperHead head, IReadOnlyList<TakenFigure> figures, CancellationToken cancellationToken)
    {
        var commune = await db.Communes.AsNoTracking().GetAsync(tenant.Id ?? Guid.Empty, cancellationToken);
        var found = new FigureValues(figures);
        var period = ReviewNames.OnPaper.Period(review.Kind, review.Period);
        return new Dictionary<string, string>
        {
            [ReviewOutline.Opening] = await OpeningAsync(review, head, period, cancellationToken),
            [ReviewOutline.Area] = Area(commune, found),
            [ReviewOutline.Documents] = DocumentList(found),
            [ReviewOutline.Boards] = BoardChanges(found),
            [ReviewOutline.Tasks] = Tasks(found),
            [ReviewOutline.Survey] = RegisterSuggestions.Survey(found),
            [ReviewOutline.Installation] = RegisterSuggestions.Installation(found),
            [ReviewOutline.Commitments] = RegisterSuggestions.Commitments(found),
            [ReviewOutline.Funding] = Funding(found),
            [ReviewOutline.Operation] = RegisterSuggestions.Operation(found),
            [ReviewOutline.Closing] = $"Trên đây là báo cáo kết quả {period} thực hiện {InText.Programme(commune.ProgrammeName)}, {head.Name} trân trọng báo cáo.",
        }.Where(s => s.Value.Length > 0).ToDictionary();
    }

    /// <summary>Trích yếu: "Sơ kết 06 tháng đầu năm 2026 thực hiện mô hình “Camera an ninh” trên địa bàn xã Ninh Giang".</summary>
    public static string Title(Commune commune, ReviewKind kind, ReviewPeriod period) =>
        $"{(kind == ReviewKind.Year ? "Tổng kết" : "Sơ kết")} {ReviewNames.OnPaper.Period(kind, period)} thực hiện {InText.Programme(commune.ProgrammeName)} trên địa bàn {InText.Place(commune)}";

    private async Task<string> OpeningAsync(Review review, PaperHead head, string period, CancellationToken cancellationToken)
    {
        var plans = await PlansAsync(review, cancellationToken);
        var basis = plans.Count == 0 ? "" : $"Thực hiện {string.Join("; ", plans)}, ";
        return $"{basis}{(basis.Length > 0 ? head.Name : InText.UpperFirst(head.Name))} báo cáo kết quả {period} như sau:";
    }

    /// <summary>The plans of the body that reports which run in the period, then those of others whose tasks fall in it.</summary>
    private async Task<List<string>> PlansAsync(Review review, CancellationToken cancellationToken)
    {
        var (from, until) = (VietnamTime.StartOf(review.From), VietnamTime.EndOf(review.To));
        var worked = db.WorkTasks.Where(t => t.Status != WorkTaskStatus.Cancelled
            && ((t.DueDay >= review.From && t.DueDay <= review.To) || (t.AssignedAt >= from && t.AssignedAt < until)));
        var running = db.Plans.Where(p => p.From <= review.To && p.To >= review.From);
        var plans = await db.OfficialDocuments.AsNoTracking()
            .Where(d => d.SourceKind == DocumentSourceKind.Plan && d.Day <= review.To && !d.IsSuperseded)
            .Select(d => new { Document = d, IsOwn = d.BodyKind == review.IssuingBody && d.BoardId == review.BoardId })
            .Where(x => (x.IsOwn && running.Any(p => p.Id == x.Document.SourceId)) || worked.Any(t => t.PlanId == x.Document.SourceId))
            .OrderByDescending(x => x.IsOwn).ThenBy(x => x.Document.Day).ThenBy(x => x.Document.Number)
            .Select(x => new { x.Document.Symbol, x.Document.Day, x.Document.IssuerName, x.Document.Subject })
            .Take(MaxCitedPlans).ToListAsync(cancellationToken);
        return plans.ConvertAll(p => $"Kế hoạch số {p.Symbol} {PaperDate.InWords(p.Day)} của {p.IssuerName} về {InText.LowerFirst(p.Subject)}");
    }

    private static string Area(Commune commune, FigureValues figures)
    {
        var area = commune.AreaSquareMetres is { } metres ? $"diện tích tự nhiên {Hectares(metres)} ha, " : "";
        return $"{commune.FullName} có {area}{Number(figures["organisation.hamlets"])} thôn, tổ dân phố với {Number(figures["organisation.households"])} hộ, {Number(figures["organisation.population"])} nhân khẩu.";
    }

    private static string DocumentList(FigureValues figures)
    {
        var rows = figures.Rows(GuidanceFigures.Documents);
        if (rows.Count == 0)
        {
            return "Trong kỳ không phát sinh văn bản mới.";
        }

        var lines = rows.Take(MaxListedDocuments).Select(r =>
            $"- {PaperKinds.FindByCode(r.Group ?? "")?.Name ?? "Văn bản"} số {r.Label}{(r.Day is { } day ? $" ngày {PaperDate.Short(day)}" : "")}: {r.Detail};").ToList();
        lines[^1] = lines[^1].TrimEnd(';') + ".";
        return $"Trong kỳ đã ban hành {Number(figures[GuidanceFigures.Documents])} văn bản chỉ đạo, triển khai:\n{string.Join('\n', lines)}";
    }

    private static string BoardChanges(FigureValues figures)
    {
        var members = figures["organisation.boardMembers"];
        if (members == 0)
        {
            return "";
        }

        var (joined, left) = (figures["organisation.boardAppointed"], figures["organisation.boardReleased"]);
        var changes = joined + left == 0 ? "trong kỳ không thay đổi thành viên" : $"trong kỳ bổ sung {Number(joined)}, thôi tham gia {Number(left)} thành viên";
        return $"Ban Điều hành và Tổ giúp việc có {Number(members)} thành viên; {changes}.";
    }

    private static string Tasks(FigureValues figures)
    {
        var (assigned, completed, cancelled) = (figures["tasks.assigned"], figures["tasks.completed"], figures["tasks.cancelled"]);
        if (assigned + completed + figures["tasks.overdue"] == 0)
        {
            return "Trong kỳ không phát sinh nhiệm vụ giao trên hệ thống.";
        }

        var without = cancelled > 0 ? $" (không kể {Number(cancelled)} nhiệm vụ đã hủy)" : "";
        return $"Trong kỳ đã giao {Number(assigned)} nhiệm vụ{without}; hoàn thành {Number(completed)} nhiệm vụ, trong đó đúng hạn {Number(figures["tasks.completedOnTime"])}, " +
            $"chậm hạn {Number(figures["tasks.completedLate"])}; quá hạn chưa hoàn thành {Number(figures["tasks.overdue"])}; " +
            $"trả lại để bổ sung {Number(figures["tasks.returned"])} lượt; gia hạn {Number(figures["tasks.extensionGranted"])} lượt.";
    }

    private static string Funding(FigureValues figures)
    {
        var total = figures[FundingFigures.Estimated];
        var moved = FundingSuggestions.Moved(figures);
        if (total == 0)
        {
            return moved;
        }

        var sources = figures.Rows(FundingFigures.Estimated).GroupBy(r => r.Group)
            .Select(g => $"{InText.LowerFirst(SourceName(g.Key))} {Number(g.Sum(r => r.Amount))} đồng");
        return $"Tổng dự toán kinh phí của các kế hoạch trong kỳ là {Number(total)} đồng (bằng chữ: {VietnameseNumberWords.WriteDong(total)}), gồm: {string.Join("; ", sources)}."
            + (moved.Length > 0 ? $"\n{moved}" : "");
    }

    /// <summary>The group of a funding row is the name of the source's enum.</summary>
    internal static string SourceName(string? source) => CameraProgramTexts.Catalog.Find("vi", $"Enum:FundingSource.{source}") ?? source ?? "";

    private static string Hectares(long squareMetres) => Number((squareMetres + 5_000) / 10_000);

    private static string Number(long value) => Numerals.Grouped(value);
}
