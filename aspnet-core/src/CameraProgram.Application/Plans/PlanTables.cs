using System.Globalization;
using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.Plans;

/// <summary>The tables of a plan: its aims, and the list of tasks with their days.</summary>
internal static class PlanTables
{
    /// <summary>The appendices by what they belong to (assignments, funding), in the order in which the sections mention them.</summary>
    public static IReadOnlyList<PlanSectionKind> AppendicesInOrder(PlanPaperSource source)
    {
        var mentioned = PlanSections.Printed(source.Plan).Select(s => s.Kind).ToList();
        PlanSectionKind[] all = [PlanSectionKind.Assignments, PlanSectionKind.Funding];
        return
        [
            .. all.Where(kind => kind == PlanSectionKind.Assignments ? source.Plan.Assignments.Count > 0 : source.HasEstimate)
                .OrderBy(kind => mentioned.Contains(kind) ? mentioned.IndexOf(kind) : mentioned.Count),
        ];
    }

    /// <summary>"Phụ lục", or "Phụ lục I" when there are several.</summary>
    public static string AppendixLabel(PlanPaperSource source, PlanSectionKind kind)
    {
        var order = AppendicesInOrder(source).ToList();
        return order.Count < 2 ? "Phụ lục" : $"Phụ lục {Numerals.Roman(order.IndexOf(kind) + 1)}";
    }

    public static IEnumerable<Block> Targets(PlanPaperSource source)
    {
        if (source.Plan.Targets.Count == 0)
        {
            yield break;
        }

        yield return new Table
        {
            Columns =
            [
                new TableColumn("STT", 0.8, TextAlignment.Center),
                new TableColumn("Địa bàn", 2),
                new TableColumn("Chỉ tiêu", 4),
                new TableColumn("Số lượng", 1.5, TextAlignment.Center),
                new TableColumn("Thời hạn hoàn thành", 1.6, TextAlignment.Center),
            ],
            Rows =
            [
                .. source.Plan.Targets.Select((t, i) => new TableRow(
                    Numerals.Grouped(i + 1),
                    t.HamletId is { } hamlet ? source.Names.Hamlets.GetValueOrDefault(hamlet, "") : source.EveryHamlet,
                    t.Measure,
                    Quantity(t),
                    Day(t.DueDay))),
            ],
        };
    }

    public static Appendix Tasks(PlanPaperSource source) => new()
    {
        Title = "Danh mục nhiệm vụ",
        IsLandscape = true,
        Body =
        [
            new Table
            {
                NumbersColumns = true,
                Columns =
                [
                    new TableColumn("STT", 0.8, TextAlignment.Center),
                    new TableColumn("Nhiệm vụ", 5),
                    new TableColumn("Đơn vị chủ trì", 2.4),
                    new TableColumn("Đơn vị phối hợp", 2.8),
                    new TableColumn("Thời hạn hoàn thành", 1.6, TextAlignment.Center),
                ],
                Rows =
                [
                    .. source.Plan.Assignments.Select((a, i) => new TableRow(
                        Numerals.Grouped(i + 1),
                        a.Title,
                        a.LeadUnitId is { } lead ? source.Names.Units.GetValueOrDefault(lead, "") : "",
                        string.Join("; ", a.CoordinatingUnitIds.Select(id => source.Names.Units.GetValueOrDefault(id)).OfType<string>()),
                        Day(a.DueDay))),
                ],
            },
        ],
    };

    /// <summary>"01 – 02 kiệt".</summary>
    private static string Quantity(PlanTarget target)
    {
        static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
        var range = (target.MinQuantity, target.MaxQuantity) switch
        {
            ({ } min, { } max) when min != max => $"{Two(min)} – {Two(max)}",
            ({ } min, _) => Two(min),
            (_, { } max) => $"tối đa {Two(max)}",
            _ => string.Empty,
        };
        return range.Length == 0 ? target.Unit ?? string.Empty : $"{range} {target.Unit}".TrimEnd();
    }

    private static string Day(DateOnly? day) => day is { } known ? PaperDate.Short(known) : string.Empty;
}
