using CameraProgram.Documents;

namespace CameraProgram.Plans;

/// <summary>Between what travels and what the plan takes.</summary>
internal static class PlanMapping
{
    public static PlanDraft ToDraft(this SavePlanInput input) => new()
    {
        Subject = input.Subject,
        Kind = input.Kind!.Value,
        Year = input.Year!.Value,
        From = input.From!.Value,
        To = input.To!.Value,
        IssuingBody = input.IssuingBody,
        BoardId = input.BoardId,
        Introduction = input.Introduction,
        Closing = input.Closing,
        DeclaredAmount = input.DeclaredAmount,
        SignatoryId = input.SignatoryId,
        SignerPosition = input.SignerPosition,
        ReplacesPlanId = input.ReplacesPlanId,
        Archive = input.Archive,
        ModelSheet = input.ModelSheet is { } m
            ? new PlanModelSheet(m.Name, m.Goals, m.CoreContent, m.Slogan, m.TargetGroups, m.Area, m.Roadmap)
            : null,
        LegalBases = [.. input.LegalBases.Select(b => new LegalBasisDraft(b.Text, b.StatusNote))],
        Sections = [.. input.Sections.Select(s => new PlanSectionDraft(s.Kind, s.Heading, s.Body))],
        Assignments =
        [
            .. input.Assignments.Select(a => new PlanAssignmentDraft(
                a.Title, a.Content, a.Party, a.LeadUnitId, a.CoordinatingUnitIds, a.AssigneeUserId, a.DueDay, a.Priority)),
        ],
        Targets = [.. input.Targets.Select(t => new PlanTargetDraft(t.HamletId, t.Measure, t.Unit, t.MinQuantity, t.MaxQuantity, t.DueDay, t.Counts))],
        Recipients = input.Recipients,
    };

    /// <summary>The words of an earlier plan for another year: its days move by whole years, what belongs to its own life stays behind.</summary>
    public static PlanDraft ToDraft(this Plan plan, int year)
    {
        var years = year - plan.Year;
        string? Moved(string? text) => text?.Replace($"năm {plan.Year}", $"năm {year}", StringComparison.Ordinal);
        return new PlanDraft
        {
            Subject = Moved(plan.Subject)!,
            Kind = plan.Kind,
            Year = year,
            From = plan.From.AddYears(years),
            To = plan.To.AddYears(years),
            IssuingBody = plan.IssuingBody,
            BoardId = plan.BoardId,
            Introduction = Moved(plan.Introduction),
            Closing = Moved(plan.Closing),
            DeclaredAmount = plan.DeclaredAmount,
            SignatoryId = plan.SignatoryId,
            SignerPosition = plan.SignerPosition,
            Archive = plan.Archive,
            ModelSheet = plan.ModelSheet is { } m
                ? new PlanModelSheet(m.Name, m.Goals, m.CoreContent, m.Slogan, m.TargetGroups, m.Area, m.Roadmap)
                : null,
            LegalBases = [.. plan.LegalBases.Select(b => new LegalBasisDraft(b.Text, b.StatusNote))],
            Sections = [.. plan.Sections.Select(s => new PlanSectionDraft(s.Kind, s.Heading, s.Body))],
            Assignments =
            [
                .. plan.Assignments.Select(a => new PlanAssignmentDraft(
                    a.Title, a.Content, a.Party, a.LeadUnitId, a.CoordinatingUnitIds, a.AssigneeUserId, a.DueDay?.AddYears(years), a.Priority)),
            ],
            Targets =
            [
                .. plan.Targets.Select(t => new PlanTargetDraft(
                    t.HamletId, t.Measure, t.Unit, t.MinQuantity, t.MaxQuantity, t.DueDay?.AddYears(years), t.Counts)),
            ],
            Recipients = plan.Recipients,
        };
    }

    public static PlanDto ToDto(
        this Plan plan, PlanNames names, IReadOnlyDictionary<Guid, PlanTaskDto> tasks, long? estimateTotal, string? amountInWords,
        PlanReferenceDto? replaces, PlanReferenceDto? supersededBy, PaperSignerDto? signer, PaperSignerDto? signing, IReadOnlyList<StandInOfferDto> standIns,
        IReadOnlyList<PlanAction> actions) => new(
        plan.Id,
        plan.Version,
        plan.Status,
        plan.Kind,
        plan.Subject,
        plan.Symbol,
        plan.Year,
        plan.From,
        plan.To,
        plan.IssuingBody,
        plan.BoardId,
        names.BoardName,
        plan.Introduction,
        plan.Closing,
        plan.DeclaredAmount,
        amountInWords,
        estimateTotal,
        plan.SignatoryId,
        plan.SignatoryId is { } signatory ? names.People.GetValueOrDefault(signatory) : null,
        plan.SignerPosition,
        signer,
        signing,
        standIns,
        replaces,
        supersededBy,
        plan.Archive,
        plan.SignedDay,
        plan.DocumentId,
        plan.IssuedAt,
        plan.Status == PlanStatus.Draft ? plan.History.LastOrDefault(e => e.Kind == PlanEventKind.Returned)?.Note : null,
        plan.ModelSheet is { } m ? new PlanModelSheetDto(m.Name, m.Goals, m.CoreContent, m.Slogan, m.TargetGroups, m.Area, m.Roadmap) : null,
        [.. plan.LegalBases.Select(b => new PlanLegalBasisDto(b.Text, b.StatusNote))],
        [.. plan.Sections.Select(s => new PlanSectionDto(s.Kind, s.Heading, s.Body))],
        [.. plan.Assignments.Select(a => a.ToDto(names, tasks.GetValueOrDefault(a.Id)))],
        [
            .. plan.Targets.Select(t => new PlanTargetDto(
                t.HamletId, t.HamletId is { } hamlet ? names.Hamlets.GetValueOrDefault(hamlet) : null, t.Measure, t.Unit, t.MinQuantity, t.MaxQuantity,
                t.DueDay, t.Counts)),
        ],
        plan.Recipients,
        [.. plan.History.Select(e => new PlanEventDto(e.Kind, e.At, e.ByName, e.ForName, e.Note))],
        actions);

    private static PlanAssignmentDto ToDto(this PlanAssignment a, PlanNames names, PlanTaskDto? task) => new(
        a.Id,
        a.Title,
        a.Content,
        a.Party,
        a.LeadUnitId,
        a.LeadUnitId is { } lead ? names.Units.GetValueOrDefault(lead) : null,
        a.CoordinatingUnitIds,
        [.. a.CoordinatingUnitIds.Select(id => names.Units.GetValueOrDefault(id)).OfType<string>()],
        a.AssigneeUserId,
        a.AssigneeUserId is { } person ? names.People.GetValueOrDefault(person) : null,
        a.DueDay,
        a.Priority,
        task);
}
