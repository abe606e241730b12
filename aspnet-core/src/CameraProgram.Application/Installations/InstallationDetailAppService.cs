using CameraProgram.Budgets;
using CameraProgram.Documents;
using CameraProgram.Kernel.Localization;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Permissions;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Installations;

/// <summary>One installation with its devices, checks and defects, what is missing, and what the current user may do with it now.</summary>
public sealed class InstallationDetailAppService(
    ICameraProgramDb db, InstallationViewer viewer, TextCatalog texts, ICurrentUser user, ICurrentTenant tenant, TimeProvider clock)
{
    public async Task<InstallationDto> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var i = await viewer.GetWholeAsync(id, cancellationToken);
        var ids = i.Lines.Select(l => l.CameraId).OfType<Guid>().ToList();
        var cameras = await db.Cameras.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Status, cancellationToken);
        var wording = await db.Communes.AsNoTracking().Where(c => c.Id == tenant.Id).Select(c => c.AmountWording).SingleAsync(cancellationToken);
        var today = clock.Today();
        return new InstallationDto(
            i.Id, i.Version, i.Title, i.Bases, i.ContractNumber, i.ContractDay, i.GiverKind, i.GiverName, i.ReceiverName,
            [.. i.Members.Select(m => new InstallationMemberDto(m.Side, m.PersonName, m.JobTitle, m.Organisation, m.Signs))],
            i.Place, i.StartedAt, i.EndedAt,
            [.. i.Lines.Select(l => new InstallationLineDto(
                l.Id, l.CameraId, l.CameraId is { } camera && cameras.TryGetValue(camera, out var status) ? status : null, l.Device, l.Model, l.Serial, l.Mac,
                l.Unit, l.ContractQuantity, l.ActualQuantity, l.DifferenceReason, l.Location, l.Condition, l.WarrantyTo, l.Conformity, l.ConformityReference))],
            [.. i.Checks.Select(c => new InstallationCheckDto(c.Kind, c.Result, c.Note))],
            [.. i.Papers.Select(p => new InstallationPaperDto(p.Kind, p.IsHandedIn, p.Note))],
            [.. i.Defects.Select(d => d.ToDto(today))],
            i.Value, AmountWords.Of(i.Value, wording), i.Note, i.Status, i.Conclusion, i.IsLocked ? i.HandedOverDay : null, i.CopyCount,
            i.PdfKey is { } pdf ? new InstallationFileDto(InstallationFileNames.Of(i, "pdf"), i.PdfSize, pdf) : null,
            i.DocxKey is { } docx ? new InstallationFileDto(InstallationFileNames.Of(i, "docx"), i.DocxSize, docx) : null,
            i.IsLocked ? [] : [.. i.Gaps().Select(Sentence)],
            [.. AllowedActions(i)],
            [.. i.Events.Reverse().Take(InstallationConsts.ShownHistory).Select(e => new InstallationHistoryDto(
                e.Id, e.Kind, e.At, e.ByName, e.ForName, e.Note, e.Conclusion))]);
    }

    private string Sentence(InstallationGap gap) => texts.Get(
        gap.Code, new Dictionary<string, object?> { ["name"] = gap.Check is { } check ? texts.Get($"Enum:{nameof(InstallationCheckKind)}.{check}") : gap.Name });

    private IEnumerable<InstallationAction> AllowedActions(Installation installation)
    {
        if (user.Has(CameraProgramPermissions.Installations.Edit))
        {
            if (installation.Status == InstallationStatus.Draft)
            {
                yield return InstallationAction.Edit;
                yield return InstallationAction.PutUpCamera;
                yield return InstallationAction.Inspect;
            }

            if (installation.Status == InstallationStatus.Inspected)
            {
                yield return InstallationAction.Reopen;
            }

            if (installation.Status != InstallationStatus.Draft && installation.Defects.Any(d => d.MendedDay is null))
            {
                yield return InstallationAction.MendDefect;
            }
        }

        if (installation is { Status: InstallationStatus.Inspected, Conclusion: not InstallationConclusion.Failed }
            && user.Has(CameraProgramPermissions.Installations.HandOver))
        {
            yield return InstallationAction.HandOver;
        }
    }
}
