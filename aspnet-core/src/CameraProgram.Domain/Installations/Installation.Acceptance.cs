using CameraProgram.Documents;
using CameraProgram.Identity;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;

namespace CameraProgram.Installations;

/// <summary>Inspection, defects and handover.</summary>
public sealed partial class Installation
{
    /// <summary>What is missing before it can pass; what of it every inspection needs comes first.</summary>
    public IReadOnlyList<InstallationGap> Gaps() => [.. OfEveryInspection(), .. OfPassing()];

    /// <summary>Both sides have looked: it passed, with defects when there are any, or it failed.</summary>
    /// <exception cref="BusinessException">Something is missing: the first of <see cref="Gaps"/>.</exception>
    public void Inspect(bool passed, string? note, Actor actor, DateTime at)
    {
        Ensure(InstallationStatus.Draft);
        EnsureNone(passed ? Gaps() : [.. OfEveryInspection()]);
        if (EndedAt > at)
        {
            throw new InputException("endedAt", CameraProgramErrorCodes.Installations.InspectedInFuture);
        }

        Conclusion = !passed ? InstallationConclusion.Failed
            : _defects.Exists(d => d.MendedDay is null) ? InstallationConclusion.PassedWithDefects
            : InstallationConclusion.Passed;
        Status = InstallationStatus.Inspected;
        Happen(InstallationEventKind.Inspected, actor, at, note).Conclusion = Conclusion;
    }

    /// <summary>Written again, to be inspected again: after it failed, or because something was wrong.</summary>
    public void Reopen(string reason, Actor actor, DateTime at)
    {
        Ensure(InstallationStatus.Inspected);
        var why = Check.Text(reason, CameraProgramConsts.NoteLength);
        (Status, Conclusion) = (InstallationStatus.Draft, null);
        Happen(InstallationEventKind.Reopened, actor, at, why);
    }

    /// <summary>A defect is mended; also after the handover, when the minutes stay as they are.</summary>
    public void MendDefect(Guid defectId, DateOnly day, string by, Actor actor, DateTime at)
    {
        var defect = _defects.Find(d => d.Id == defectId) ?? throw Unknown("defectId");
        if (defect.MendedDay is { } mended)
        {
            throw new BusinessException(CameraProgramErrorCodes.Installations.DefectMended).WithData("day", mended);
        }

        var today = VietnamTime.DayOf(at);
        if (day > today || day < VietnamTime.DayOf(CreationTime == default ? at : CreationTime).AddYears(-1))
        {
            throw new InputException(nameof(day), CameraProgramErrorCodes.Installations.MendedDayWrong).WithData("today", today);
        }

        defect.Mend(day, Check.Text(by, CameraProgramConsts.NameLength));
        Happen(InstallationEventKind.DefectMended, actor, at, defect.Description);
    }

    /// <summary>The day and the copies with which it is to be handed over, so that they can be printed before the files exist.</summary>
    /// <exception cref="BusinessException"><c>Installations:NotPassed</c>, <c>Installations:HandOverDayWrong</c>, or what is missing.</exception>
    public void PrepareHandOver(DateOnly day, int copies, DateTime at)
    {
        Ensure(InstallationStatus.Inspected);
        if (Conclusion == InstallationConclusion.Failed)
        {
            throw new BusinessException(CameraProgramErrorCodes.Installations.NotPassed).WithData("name", Title);
        }

        EnsureNone([.. Gaps(), .. Value > 0 ? Array.Empty<InstallationGap>() : [new InstallationGap(CameraProgramErrorCodes.Installations.NoValue)]]);
        if (day < VietnamTime.DayOf(StartedAt!.Value) || day > VietnamTime.DayOf(at))
        {
            throw new InputException(nameof(day), CameraProgramErrorCodes.Installations.HandOverDayWrong)
                .WithData("inspected", VietnamTime.DayOf(StartedAt.Value)).WithData("today", VietnamTime.DayOf(at));
        }

        CopyCount = Check.Range(copies, 1, InstallationConsts.MaxCopies);
        HandedOverDay = day;
    }

    /// <summary>Handed over, with the minutes as they were printed: locked. Its cameras are handed over in the same transaction.</summary>
    public void HandOver(DocumentFile pdf, DocumentFile docx, Actor actor, DateTime at)
    {
        Ensure(InstallationStatus.Inspected);
        (PdfKey, PdfSize, DocxKey, DocxSize) = (pdf.Key, pdf.Size, docx.Key, docx.Size);
        Status = InstallationStatus.HandedOver;
        Happen(InstallationEventKind.HandedOver, actor, at);
    }

    private IEnumerable<InstallationGap> OfEveryInspection()
    {
        if (StartedAt is null || EndedAt is null)
        {
            yield return new(CameraProgramErrorCodes.Installations.NoTime);
        }

        if (Place is null)
        {
            yield return new(CameraProgramErrorCodes.Installations.NoPlace);
        }

        if (GiverName is null || !_members.Exists(m => m.Side == InstallationSide.Giver))
        {
            yield return new(CameraProgramErrorCodes.Installations.NoGiver);
        }

        if (!_members.Exists(m => m.Side == InstallationSide.Receiver))
        {
            yield return new(CameraProgramErrorCodes.Installations.NoReceiver);
        }

        if (_lines.Count == 0)
        {
            yield return new(CameraProgramErrorCodes.Installations.NoLines);
        }
    }

    private IEnumerable<InstallationGap> OfPassing() =>
    [
        .. Lines.Where(l => l is { Differs: true, DifferenceReason: null }).Select(l => new InstallationGap(CameraProgramErrorCodes.Installations.DifferenceUnexplained, NameOf(l))),
        .. Lines.Where(l => l is { CameraId: not null, Serial: null }).Select(l => new InstallationGap(CameraProgramErrorCodes.Installations.SerialMissing, NameOf(l))),
        .. Checks.Where(c => c.Result == InstallationCheckResult.Waiting).Select(c => new InstallationGap(CameraProgramErrorCodes.Installations.CheckWaiting, Check: c.Kind)),
        .. Checks.Where(c => c.Result == InstallationCheckResult.Failed && !_defects.Exists(d => d.CheckKind == c.Kind))
            .Select(c => new InstallationGap(CameraProgramErrorCodes.Installations.FailedWithoutDefect, Check: c.Kind)),
    ];

    private static string NameOf(InstallationLine line) => line.Location is null ? line.Device : $"{line.Device} ({line.Location})";

    private static void EnsureNone(IReadOnlyList<InstallationGap> gaps)
    {
        if (gaps.Count > 0)
        {
            throw new BusinessException(gaps[0].Code).WithData("name", (object?)gaps[0].Check ?? gaps[0].Name);
        }
    }
}
