using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;

namespace CameraProgram.Installations;

/// <summary>What is written down while it is a draft, and the cameras that belong to it.</summary>
public sealed partial class Installation
{
    /// <summary>Replaces what is written; lines of cameras stay.</summary>
    /// <exception cref="BusinessException"><c>Installations:CameraLineRemoved</c>: a camera leaves by <see cref="RemoveCamera"/> only.</exception>
    public void Write(InstallationDraft draft, Actor actor, DateTime at)
    {
        Ensure(InstallationStatus.Draft);
        Take(draft);
        Happen(InstallationEventKind.Edited, actor, at);
    }

    /// <summary>A camera that was put up for it becomes a line.</summary>
    /// <exception cref="BusinessException"><c>Installations:CameraNotInstalling</c>: it works already, or is retired.</exception>
    public InstallationLine AddCamera(Camera camera, LineDraft line, bool isNew, Actor actor, DateTime at)
    {
        Ensure(InstallationStatus.Draft);
        if (camera.Status != CameraStatus.Installing)
        {
            throw new BusinessException(CameraProgramErrorCodes.Installations.CameraNotInstalling).WithData("name", camera.Name).WithData("status", camera.Status);
        }

        EnsureFew(_lines.Count + 1, InstallationConsts.MaxLines);
        EnsureWarrantyAfterContract(line, "warrantyTo");
        var added = new InstallationLine(Id, camera.Id) { Ordinal = _lines.Count == 0 ? 0 : _lines.Max(l => l.Ordinal) + 1 };
        added.Write(line, "line");
        _lines.Add(added);
        EnsureSerialsDiffer();
        Happen(isNew ? InstallationEventKind.CameraPutUp : InstallationEventKind.CameraLinked, actor, at, camera.Name);
        return added;
    }

    /// <summary>The camera does not belong to it after all; what becomes of the camera is said elsewhere.</summary>
    /// <returns>Its camera.</returns>
    public Guid RemoveCamera(Guid lineId, string cameraName, string reason, Actor actor, DateTime at)
    {
        Ensure(InstallationStatus.Draft);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        var line = _lines.Find(l => l.Id == lineId && l.CameraId is not null) ?? throw Unknown("lineId");
        _lines.Remove(line);
        Happen(InstallationEventKind.CameraRemoved, actor, at, $"{cameraName}: {why}");
        return line.CameraId!.Value;
    }

    private void Take(InstallationDraft draft)
    {
        Title = Check.Text(draft.Title, CameraProgramConsts.TitleLength);
        EnsureFew(draft.Bases.Count, InstallationConsts.MaxBases);
        Bases = [.. draft.Bases.Select((b, i) => Check.OptionalText(b, CameraProgramConsts.TitleLength, $"bases[{i}]")).OfType<string>()];
        ContractNumber = Check.OptionalText(draft.ContractNumber, CameraProgramConsts.SymbolLength);
        ContractDay = draft.ContractDay;
        GiverKind = draft.GiverKind;
        GiverName = Check.OptionalText(draft.GiverName, CameraProgramConsts.NameLength);
        ReceiverName = Check.OptionalText(draft.ReceiverName, CameraProgramConsts.NameLength);
        Place = Check.OptionalText(draft.Place, CameraProgramConsts.TitleLength);
        if (draft.EndedAt < draft.StartedAt)
        {
            throw new InputException("endedAt", CameraProgramErrorCodes.Installations.TimesReversed);
        }

        (StartedAt, EndedAt) = (draft.StartedAt, draft.EndedAt);
        Value = Check.Range(draft.Value, 0, CameraProgramConsts.MaxAmount);
        Note = Check.OptionalText(draft.Note, CameraProgramConsts.NoteLength);
        TakeLines(draft.Lines);
        TakeMembers(draft.Members);
        TakeChecks(draft);
        TakeDefects(draft.Defects);
    }

    private void TakeLines(IReadOnlyList<LineDraft> drafts)
    {
        EnsureFew(drafts.Count, InstallationConsts.MaxLines);
        var written = new List<InstallationLine>();
        foreach (var (index, draft) in drafts.Index())
        {
            var line = draft.Id is { } id ? _lines.Find(l => l.Id == id && !written.Contains(l)) ?? throw Unknown($"lines[{index}].id") : new InstallationLine(Id, cameraId: null);
            EnsureWarrantyAfterContract(draft, $"lines[{index}].warrantyTo");
            line.Write(draft, $"lines[{index}]");
            line.Ordinal = index;
            written.Add(line);
        }

        if (_lines.Find(l => l.CameraId is not null && !written.Contains(l)) is { } camera)
        {
            throw new BusinessException(CameraProgramErrorCodes.Installations.CameraLineRemoved).WithData("name", camera.Device);
        }

        _lines.RemoveAll(l => !written.Contains(l));
        _lines.AddRange(written.Where(l => !_lines.Contains(l)));
        EnsureSerialsDiffer();
    }

    private void TakeMembers(IReadOnlyList<MemberDraft> drafts)
    {
        EnsureFew(drafts.Count, InstallationConsts.MaxMembers);
        var members = _members.OrderBy(m => m.Ordinal).ToList();
        foreach (var (index, draft) in drafts.Index())
        {
            if (index == members.Count)
            {
                members.Add(new InstallationMember(Id));
            }

            members[index].Write(index, draft);
        }

        var kept = members.Take(drafts.Count).ToList();
        _members.RemoveAll(m => !kept.Contains(m));
        _members.AddRange(kept.Where(m => !_members.Contains(m)));
    }

    private void TakeChecks(InstallationDraft draft)
    {
        foreach (var check in draft.Checks)
        {
            _checks.Find(c => c.Kind == check.Kind)?.Write(check);
        }

        foreach (var paper in draft.Papers)
        {
            _papers.Find(p => p.Kind == paper.Kind)?.Write(paper);
        }
    }

    private void TakeDefects(IReadOnlyList<DefectDraft> drafts)
    {
        EnsureFew(drafts.Count, InstallationConsts.MaxDefects);
        var written = new List<InstallationDefect>();
        foreach (var (index, draft) in drafts.Index())
        {
            var defect = draft.Id is { } id ? _defects.Find(d => d.Id == id && !written.Contains(d)) ?? throw Unknown($"defects[{index}].id") : new InstallationDefect(Id);
            EnsureNotBeforeInspection(draft.Deadline, $"defects[{index}].deadline");
            defect.Write(index, draft);
            written.Add(defect);
        }

        _defects.RemoveAll(d => !written.Contains(d));
        _defects.AddRange(written.Where(d => !_defects.Contains(d)));
    }

    private void EnsureNotBeforeInspection(DateOnly deadline, string field)
    {
        if ((StartedAt is { } start ? VietnamTime.DayOf(start) : ContractDay) is { } first && deadline < first)
        {
            throw new InputException(field, CameraProgramErrorCodes.Installations.DeadlineBeforeInspection).WithData("day", first);
        }
    }

    private void EnsureWarrantyAfterContract(LineDraft line, string field)
    {
        if (line.WarrantyTo < ContractDay)
        {
            throw new InputException(field, CameraProgramErrorCodes.Installations.WarrantyBeforeContract).WithData("day", ContractDay);
        }
    }

    private void EnsureSerialsDiffer()
    {
        if (_lines.Where(l => l.Serial is not null).GroupBy(l => l.Serial).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new BusinessException(CameraProgramErrorCodes.Installations.SerialTwice).WithData("serial", twice.Key);
        }
    }

    private static void EnsureFew(int count, int max)
    {
        if (count > max)
        {
            throw new BusinessException(CameraProgramErrorCodes.Installations.TooMany).WithData("max", max);
        }
    }

    private static InputException Unknown(string field) => new(field, CameraProgramErrorCodes.Installations.UnknownLine);
}
