using CameraProgram.Attachments;
using CameraProgram.Cameras;
using CameraProgram.Geography;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using CameraProgram.Routes;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Surveys;

/// <summary>Receives what surveyors found, each finding exactly once and in any order, and lets a person decide about doubtful ones.</summary>
public sealed class SurveyAppService(
    ICameraProgramDb db,
    RegisterScope scope,
    FindingDoubts doubts,
    FindingRegistrar registrar,
    SurveyDetailAppService details,
    AttachmentAppService attachments,
    ICurrentUser user,
    TimeProvider clock)
{
    /// <summary>Receives a finding under the id that the phone gave it. Sent again it is answered as it stands.</summary>
    /// <exception cref="BusinessException">
    /// <c>Surveys:IdTaken</c>: somebody else's finding has that id. <c>Surveys:SentOtherwise</c>: it was received with other
    /// content, before it was edited on the phone; what was received stays, and the edited one may come as one of its own.
    /// </exception>
    public async Task<FindingDto> SendAsync(Guid id, SendFindingInput input, CancellationToken cancellationToken)
    {
        if (await db.SurveyFindings.AsNoTracking().IgnoreQueryFilters().Include(f => f.Photos).SingleOrDefaultAsync(f => f.Id == id, cancellationToken) is { } known)
        {
            EnsureSame(known, input);
            return await details.GetAsync(id, cancellationToken);
        }

        var finding = await ReadAsync(id, input, cancellationToken);
        var (doubt, doubtfulId) = await doubts.OfAsync(finding, await CorrectedAsync(input.CorrectsId, cancellationToken), FindingDoubt.None, cancellationToken);
        if (doubt == FindingDoubt.None)
        {
            await registrar.TakeAsNewAsync(finding, finding.Serial, decision: null, cancellationToken);
        }
        else
        {
            finding.Question(doubt, doubtfulId);
        }

        db.SurveyFindings.Add(finding);
        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    /// <summary>Takes a person's answer to the doubt; when there is a further one, the finding waits on with that.</summary>
    /// <exception cref="StaleVersionException">The finding, or the camera it resembles, was changed after the person looked at it.</exception>
    public async Task<FindingDto> DecideAsync(Guid id, DecideFindingInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var finding = await scope.Findings.Include(f => f.Photos).GetAsync(id, cancellationToken);
        finding.EnsureVersion(version);
        switch (input.Decision!.Value)
        {
            case FindingDecision.Dismiss:
                finding.Dismiss(input.Note!, user.Actor(), clock.UtcInstant());
                break;
            case FindingDecision.SameThing when finding.Doubt is FindingDoubt.SameSerial or FindingDoubt.SamePlace or FindingDoubt.CameraChanged or FindingDoubt.Corrected:
                await registrar.UpdateCameraAsync(finding, finding.DoubtfulId!.Value, new ExpectedVersion(input.DoubtfulVersion), input.Take, input.Note, cancellationToken);
                break;
            case FindingDecision.SameThing when finding.Doubt == FindingDoubt.SameSite:
                finding.Apply(partyId: null, cameraId: null, finding.DoubtfulId, input.Note, user.Actor(), clock.UtcInstant());
                break;
            case FindingDecision.SameOwner when finding.Doubt == FindingDoubt.SamePhone:
                finding.BelongTo(await db.Parties.GetAsync(finding.DoubtfulId!.Value, cancellationToken));
                await GoOnAsync(finding, input, cancellationToken);
                break;
            case FindingDecision.TakeAsNew when finding.Doubt != FindingDoubt.OutOfUse:
                await GoOnAsync(finding, input, cancellationToken);
                break;
            default:
                throw new BusinessException(CameraProgramErrorCodes.Surveys.DecisionDoesNotFit);
        }

        await db.SaveChangesAsync(cancellationToken);
        return await details.GetAsync(id, cancellationToken);
    }

    private async Task GoOnAsync(SurveyFinding finding, DecideFindingInput input, CancellationToken cancellationToken)
    {
        var (doubt, doubtfulId) = await doubts.OfAsync(finding, corrected: null, finding.Doubt, cancellationToken);
        if (doubt == FindingDoubt.None)
        {
            await registrar.TakeAsNewAsync(finding, finding.Doubt == FindingDoubt.SameSerial ? input.Serial : finding.Serial, input.Note, cancellationToken);
        }
        else
        {
            finding.Question(doubt, doubtfulId);
        }
    }

    private void EnsureSame(SurveyFinding known, SendFindingInput input)
    {
        if (known.SurveyorId != user.Id)
        {
            throw new BusinessException(CameraProgramErrorCodes.Surveys.IdTaken);
        }

        if (!known.Says(input.Kind!.Value, input.RouteId!.Value, ToContent(input), input.AttachmentIds))
        {
            throw new BusinessException(CameraProgramErrorCodes.Surveys.SentOtherwise);
        }
    }

    private async Task<SurveyFinding?> CorrectedAsync(Guid? correctsId, CancellationToken cancellationToken) => correctsId is null
        ? null
        : await db.SurveyFindings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == correctsId && f.SurveyorId == user.Id, cancellationToken)
            ?? throw new InputException(nameof(correctsId), CameraProgramErrorCodes.Surveys.UnknownFinding);

    private async Task<SurveyFinding> ReadAsync(Guid id, SendFindingInput input, CancellationToken cancellationToken)
    {
        var route = await scope.Routes.SingleOrDefaultAsync(r => r.Id == input.RouteId, cancellationToken)
            ?? throw new InputException("routeId", CameraProgramErrorCodes.Surveys.UnknownRoute);
        if (input.CameraId is { } cameraId && !await scope.Cameras.AnyAsync(c => c.Id == cameraId, cancellationToken))
        {
            throw new InputException(nameof(cameraId), CameraProgramErrorCodes.Surveys.UnknownCamera);
        }

        var now = clock.UtcInstant();
        var foundAt = input.FoundAt!.Value.ToUniversalTime();
        if (foundAt > now + SurveyConsts.MaxClockAhead || foundAt < now - SurveyConsts.MaxAge)
        {
            throw new InputException("foundAt", CameraProgramErrorCodes.Surveys.TimeOutOfRange).WithData("time", foundAt);
        }

        var finding = new SurveyFinding(Check.Id(id), input.Kind!.Value, route, user.Actor(), foundAt > now ? now : foundAt, ToContent(input));
        if (input.AttachmentIds.Count > 0)
        {
            finding.AddPhotos((await attachments.OwnUploadsAsync(input.AttachmentIds, cancellationToken)).Select(a => a.Id));
        }

        return finding;
    }

    private static FindingContent ToContent(SendFindingInput input) => new(
        input.Owner is { } o ? new FoundOwner(o.Kind, o.Name, o.Representative, o.Phone, o.Address) : null,
        input.Position is { } p ? p.ToPoint() : (GeoPoint?)null,
        input.Accuracy, input.Place, input.LensCount, input.Model, input.Serial, input.Bearing, input.BearingAfter, input.FieldOfView, input.Range,
        input.RetentionDays, input.Mount, input.IsImportant, input.CameraId, input.CameraVersion,
        new FoundSuitability(input.SuitsTechnically, input.SuitsAppearance, input.SuitsOperation, input.NeedsFewestLenses), input.Technician, input.Note);
}
