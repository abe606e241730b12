using CameraProgram.Communes;
using CameraProgram.Documents;

namespace CameraProgram.Plans;

/// <summary>What a new plan starts with, so that nobody begins before an empty page.</summary>
internal static class PlanBeginning
{
    public static PlanDraft Of(Commune commune, DateOnly today)
    {
        var body = PaperHead.CommitteeName(commune);
        return new PlanDraft
        {
            Subject = $"Thực hiện {InText.Programme(commune.ProgrammeName)} trên địa bàn {InText.Place(commune)} năm {today.Year}",
            Kind = PlanKind.Annual,
            Year = today.Year,
            From = today,
            To = new DateOnly(today.Year, 12, 31),
            IssuingBody = IssuingBodyKind.PeoplesCommittee,
            Introduction = $"{body} ban hành Kế hoạch với những nội dung sau:",
            Sections =
            [
                new PlanSectionDraft(PlanSectionKind.Text, "Mục đích, yêu cầu", null),
                new PlanSectionDraft(PlanSectionKind.Text, "Nội dung thực hiện", null),
                new PlanSectionDraft(PlanSectionKind.Funding, "Kinh phí thực hiện", null),
                new PlanSectionDraft(PlanSectionKind.Assignments, "Tổ chức thực hiện", null),
            ],
            Closing = $"{body} yêu cầu các cơ quan, đơn vị căn cứ Kế hoạch này triển khai thực hiện; nếu có khó khăn, vướng mắc, kịp thời báo cáo để xem xét, chỉ đạo.",
            Recipients = [$"Thường trực Đảng ủy {InText.Kind(commune)} (b/c)", "Các cơ quan, đơn vị được giao nhiệm vụ", "Các thôn, tổ dân phố"],
            Archive = "Lưu: VT",
        };
    }
}
