using CameraProgram.OfficialDocuments.Model;

namespace CameraProgram.OfficialDocuments.Checking;

/// <summary>Lists every breach of the form of NĐ 30/2020 that a program can see. The rules are numbered in <see cref="Nd30Breach"/>.</summary>
public static class Nd30Checker
{
    /// <summary>Checks the words and measures of a paper. Own forms have none of these rules and give an empty list.</summary>
    public static IReadOnlyList<Nd30Breach> Check(OfficialPaper paper, Nd30CheckContext? context = null) =>
        paper.Form == PaperForm.OwnForm
            ? []
            : [.. LayoutRules.CheckModel(paper.Layout)
                .Concat(FormRules.Check(paper))
                .Concat(WordRules.Check(paper))
                .Concat(NameRules.Check(paper, context ?? Nd30CheckContext.None))
                .Distinct()
                .OrderBy(b => b.Rule)];

    /// <summary>Checks what was measured on a finished file (rules 1 to 4).</summary>
    public static IReadOnlyList<Nd30Breach> CheckPrinted(PrintedFacts facts) => [.. LayoutRules.CheckPrinted(facts)];
}
