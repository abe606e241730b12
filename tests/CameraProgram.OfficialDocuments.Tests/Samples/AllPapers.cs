using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Tests.Samples;

internal static class AllPapers
{
    private static readonly Dictionary<string, Func<OfficialPaper>> Builders = new(StringComparer.Ordinal)
    {
        ["thien-tan"] = ThienTanPlan.Build,
        ["thien-tan-draft"] = () => ThienTanPlan.Build() with { IsDraft = true },
        ["tu-nghia"] = TuNghiaPlan.Build,
        ["report"] = () => HalfYearReport.Build(topicsPerPart: 5),
        ["letter"] = SmallPapers.Letter,
        ["regulation-draft"] = SmallPapers.Regulation,
        ["minutes"] = SmallPapers.Minutes,
        ["commitment"] = SmallPapers.Commitment,
        ["receipt"] = SmallPapers.Receipt,
        ["commitment-form"] = () => CommitmentForm.Build(),
        ["commitment-form-empty"] = () => CommitmentForm.Build(isEmpty: true),
        ["acceptance"] = () => AcceptanceMinutes.Build(),
    };

    public static TheoryData<string> Names => [.. Builders.Keys];

    public static OfficialPaper Build(string name) => Builders[name]().Tidied();
}
