namespace CameraProgram.Installations;

/// <summary>Between what is typed and what the aggregate takes.</summary>
internal static class InstallationMapping
{
    public static InstallationDraft ToDraft(this SaveInstallationInput input) => new(
        input.Title, input.Bases, input.ContractNumber, input.ContractDay, input.GiverKind, input.GiverName, input.ReceiverName,
        [.. input.Members.Select(m => new MemberDraft(m.Side, m.Name, m.Title, m.Organisation, m.Signs))],
        input.Place, input.StartedAt?.ToUniversalTime(), input.EndedAt?.ToUniversalTime(),
        [.. input.Lines.Select(ToDraft)],
        [.. input.Checks.Select(c => new CheckDraft(c.Kind, c.Result, c.Note))],
        [.. input.Papers.Select(p => new PaperDraft(p.Kind, p.IsHandedIn, p.Note))],
        [.. input.Defects.Select(d => new DefectDraft(d.Id, d.Description, d.Check, d.Deadline!.Value))],
        input.Value, input.Note);

    public static LineDraft ToDraft(this InstallationLineInput line) => new(
        line.Id, line.Device, line.Model, line.Serial, line.Mac, line.Unit, line.ContractQuantity, line.ActualQuantity, line.DifferenceReason,
        line.Location, line.Condition, line.WarrantyTo, line.Conformity, line.ConformityReference);

    public static InstallationDefectDto ToDto(this InstallationDefect defect, DateOnly today) => new(
        defect.Id, defect.Description, defect.CheckKind, defect.Deadline, defect.MendedDay, defect.MendedBy, defect.IsOverdue(today));
}
