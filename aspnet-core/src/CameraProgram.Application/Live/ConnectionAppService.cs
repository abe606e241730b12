using CameraProgram.Cameras;
using CameraProgram.Identity;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using CameraProgram.Kernel.Users;
using CameraProgram.Querying;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Live;

/// <summary>Connects cameras: tries an address, keeps it with the password encrypted, takes it away.</summary>
public sealed class ConnectionAppService(
    ICameraProgramDb db, RegisterScope scope, CameraSecrets secrets, ConnectionReader reader, IStreamGateway gateway, ICurrentUser user, TimeProvider clock)
{
    private DateTime Now => clock.UtcInstant();

    /// <returns>Empty: it is not connected.</returns>
    public async Task<CameraConnectionDto?> FindAsync(Guid cameraId, CancellationToken cancellationToken)
    {
        await scope.Cameras.AsNoTracking().GetAsync(cameraId, cancellationToken);
        var connection = await db.CameraConnections.AsNoTracking().SingleOrDefaultAsync(n => n.CameraId == cameraId, cancellationToken);
        var state = gateway.StateOf(cameraId);
        return connection is null ? null : new CameraConnectionDto(
            connection.Id, connection.Version, cameraId, connection.Main, connection.Sub, connection.User, connection.Secret is not null,
            connection.CertificateSha256, connection.Recording, connection.IsSample,
            state?.State ?? LiveState.Idle, state?.Since, state?.Fault, state?.Detail);
    }

    /// <summary>Connects the camera, or changes how; in the register it counts as connected from then on.</summary>
    /// <exception cref="BusinessException"><c>Live:NotInUse</c>, <c>Live:UserTwice</c>, and what <see cref="StreamAddress.Read"/> refuses.</exception>
    public async Task<CameraConnectionDto> SaveAsync(Guid cameraId, SaveConnectionInput input, ExpectedVersion version, CancellationToken cancellationToken)
    {
        var camera = await CameraInUseAsync(cameraId, cancellationToken);
        var connection = await db.CameraConnections.SingleOrDefaultAsync(n => n.CameraId == cameraId, cancellationToken);
        var (details, password) = Read(input);
        var secret = password is not null ? secrets.Hide(cameraId, password) : input.ForgetPassword ? null : connection?.Secret;
        if (connection is null)
        {
            db.CameraConnections.Add(new CameraConnection(Guid.CreateVersion7(), cameraId, camera.Name, details, secret));
            camera.LinkAs(LinkLevel.Connected, note: null, user.Actor(), Now);
        }
        else
        {
            connection.EnsureVersion(version);
            connection.Edit(details, secret);
        }

        await db.SaveChangesAsync(cancellationToken);
        gateway.Put(await reader.GetAsync(cameraId, cancellationToken));
        return (await FindAsync(cameraId, cancellationToken))!;
    }

    /// <summary>The camera stays in the register; who watches it is put out, and what was recorded stays until its time is over.</summary>
    public async Task DisconnectAsync(Guid cameraId, ReasonInput input, CancellationToken cancellationToken)
    {
        var camera = await CameraInUseAsync(cameraId, cancellationToken);
        if (await db.CameraConnections.SingleOrDefaultAsync(n => n.CameraId == cameraId, cancellationToken) is not { } connection)
        {
            throw new BusinessException(CameraProgramErrorCodes.Live.NotConnected).WithData("name", camera.Name);
        }

        db.CameraConnections.Remove(connection);
        camera.LinkAs(LinkLevel.SharedOnRequest, input.Reason, user.Actor(), Now);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Tries what stands in the form; nothing is kept. Without a password the one that is kept is tried, at the address it is kept for.</summary>
    public async Task<ConnectionTestDto> TestAsync(Guid cameraId, TestConnectionInput input, CancellationToken cancellationToken)
    {
        await CameraInUseAsync(cameraId, cancellationToken);
        var (details, password) = Read(input);
        var kept = await db.CameraConnections.AsNoTracking().SingleOrDefaultAsync(n => n.CameraId == cameraId, cancellationToken);
        var address = input.Quality == PictureQuality.Sub ? details.Sub ?? details.Main : details.Main;
        if (password is null && !input.ForgetPassword && kept is not null && HostOf(kept.Main) == HostOf(address))
        {
            password = secrets.Reveal(cameraId, kept.Secret);
        }

        return await gateway.TestAsync(new StreamPlace(address, details.User, password, details.CertificateSha256), cancellationToken);
    }

    /// <summary>A password that is kept goes to no other machine than the one it is for.</summary>
    private static string HostOf(string address) => new Uri(address).Authority;

    private static (ConnectionDetails Details, string? Password) Read(SaveConnectionInput input)
    {
        var main = StreamAddress.Read(input.Main, "main");
        var sub = string.IsNullOrWhiteSpace(input.Sub) ? null : StreamAddress.Read(input.Sub, "sub");
        var user = One(input.User, main.User ?? sub?.User, "user");
        var password = One(input.Password, main.Password ?? sub?.Password, "password");
        return (new ConnectionDetails(main.Text, sub?.Text, user, input.CertificateSha256, input.Recording), password);
    }

    private static string? One(string? typed, string? ofAddress, string field)
    {
        var given = string.IsNullOrEmpty(typed) ? null : typed;
        return given is null || ofAddress is null || given == ofAddress
            ? given ?? ofAddress
            : throw new InputException(field, CameraProgramErrorCodes.Live.UserTwice);
    }

    private async Task<Camera> CameraInUseAsync(Guid id, CancellationToken cancellationToken)
    {
        var camera = await scope.Cameras.Include(c => c.Events).GetAsync(id, cancellationToken);
        return camera.IsInUse ? camera : throw new BusinessException(CameraProgramErrorCodes.Live.NotInUse).WithData("name", camera.Name).WithData("status", camera.Status);
    }
}
