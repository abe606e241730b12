using System.Globalization;
using CameraProgram.OrgUnits;
using CameraProgram.Plans;
using CameraProgram.WorkTasks;

namespace CameraProgram.Demo;

/// <summary>
/// A source document as a plain text: a line that begins with @ names a part and its data between bars, the lines after it are
/// the part's words. <c>{nam}</c> and <c>{sau}</c> are the plan's year and the next.
/// </summary>
internal sealed class DemoPlanText
{
    private readonly List<(string Name, string[] Data, string Body)> _parts;

    private DemoPlanText(List<(string, string[], string)> parts) => _parts = parts;

    public static DemoPlanText Read(string key, int year)
    {
        using var stream = typeof(DemoPlanText).Assembly.GetManifestResourceStream($"CameraProgram.Demo.Plans.{key}.txt")!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd()
            .Replace("{nam}", Number(year), StringComparison.Ordinal)
            .Replace("{sau}", Number(year + 1), StringComparison.Ordinal);
        var parts = new List<(string, string[], string)>();
        foreach (var block in text.Split("\n@", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.TrimStart('@').Split('\n', 2);
            var word = lines[0].Split(' ', 2);
            var data = word.Length == 1 ? [] : word[1].Split('|', StringSplitOptions.TrimEntries);
            parts.Add((word[0], data, lines.Length == 1 ? string.Empty : lines[1].Trim()));
        }

        return new DemoPlanText(parts);
    }

    public string Subject => Single("subject").Data[0];

    public long? Amount => Find("amount") is { } amount ? long.Parse(amount.Data[0], CultureInfo.InvariantCulture) : null;

    public string? Introduction => Find("introduction")?.Body;

    public string? Closing => Find("closing")?.Body;

    public string? Archive => Find("archive")?.Data[0];

    public IReadOnlyList<string> Recipients => [.. All("recipient").Select(p => p.Data[0])];

    public PlanModelSheetDto? ModelSheet => Find("sheet") is null
        ? null
        : new PlanModelSheetDto(Sheet("name"), Sheet("goals"), Sheet("coreContent"), Sheet("slogan"), Sheet("targetGroups"), Sheet("area"), Sheet("roadmap"));

    public IReadOnlyList<PlanLegalBasisDto> LegalBases =>
        [.. All("basis").Select(p => new PlanLegalBasisDto(p.Data[0], p.Data.Length > 1 ? p.Data[1] : null))];

    public IReadOnlyList<PlanSectionDto> Sections =>
        [.. All("section").Select(p => new PlanSectionDto(Enum.Parse<PlanSectionKind>(p.Data[0]), p.Data[1], p.Body))];

    /// <summary>Title | unit | name in print | days from today | priority | coordinating unit.</summary>
    public IReadOnlyList<SavePlanAssignmentInput> Assignments(Func<OrgUnitKind, Guid> unitOf, DateOnly today) =>
    [
        .. All("assignment").Select(p => new SavePlanAssignmentInput
        {
            Title = p.Data[0],
            LeadUnitId = unitOf(Enum.Parse<OrgUnitKind>(p.Data[1])),
            Party = p.Data[2],
            DueDay = today.AddDays(int.Parse(p.Data[3], CultureInfo.InvariantCulture)),
            Priority = Enum.Parse<TaskPriority>(p.Data[4]),
            CoordinatingUnitIds = p.Data[5].Length == 0 ? [] : [unitOf(Enum.Parse<OrgUnitKind>(p.Data[5]))],
            Content = p.Body,
        }),
    ];

    /// <summary>Hamlet (empty: every one) | measure | unit | at least | at most | last day | what the program counts.</summary>
    public IReadOnlyList<SavePlanTargetInput> Targets(Func<string, Guid> hamletOf) =>
    [
        .. All("target").Select(p => new SavePlanTargetInput
        {
            HamletId = p.Data[0].Length == 0 ? null : hamletOf(p.Data[0]),
            Measure = p.Data[1],
            Unit = p.Data[2],
            MinQuantity = Quantity(p.Data[3]),
            MaxQuantity = Quantity(p.Data[4]),
            DueDay = DateOnly.ParseExact(p.Data[5], "d/M/yyyy", CultureInfo.InvariantCulture),
            Counts = p.Data.Length > 6 ? Enum.Parse<TargetCount>(p.Data[6]) : null,
        }),
    ];

    private string? Sheet(string passage) => _parts.Find(p => p.Name == "sheet" && p.Data[0] == passage).Body;

    private IEnumerable<(string Name, string[] Data, string Body)> All(string name) => _parts.Where(p => p.Name == name);

    private (string Name, string[] Data, string Body)? Find(string name) =>
        _parts.Exists(p => p.Name == name) ? Single(name) : null;

    private (string Name, string[] Data, string Body) Single(string name) => _parts.Find(p => p.Name == name);

    private static int? Quantity(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
