using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using CameraProgram.Cameras;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Kernel.Paging;
using CameraProgram.Live;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Live;

/// <summary>The whole way: a sample camera of the real host, watched through its gateway by people whose rights change.</summary>
public sealed class LiveViewTests(EmptyCommunesHost host) : IClassFixture<EmptyCommunesHost>, IAsyncLifetime
{
    /// <summary>After a right is taken back, seconds after which not one picture may come.</summary>
    private static readonly TimeSpan s_cutWithin = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private string _head = string.Empty;
    private Guid _headId;
    private Guid _cameraId;
    private ApiClient _police = null!;

    public async ValueTask InitializeAsync()
    {
        var mark = Guid.CreateVersion7().ToString("N")[^8..];
        _head = $"truongthon.{mark}";
        await host.AddUserAsync(host.TenantA, $"congan.{mark}", RoleCodes.Police);
        _headId = await host.AddUserAsync(host.TenantA, _head, RoleCodes.HamletHead);
        _police = await host.SignedInAsync($"congan.{mark}");
        _cameraId = await host.DoAsync<ICameraProgramDb, Guid>(host.TenantA, async db =>
        {
            var now = host.Clock.GetUtcNow().UtcDateTime;
            var camera = new Camera(Guid.CreateVersion7(), new CameraDetails($"Đầu ngõ {mark}", null, null, null, null, null, 1), new Actor(null, "Người Thử"), now);
            db.Cameras.Add(camera);
            await db.SaveChangesAsync();
            return camera.Id;
        });
        await ApiClient.ReadAsync<CameraConnectionDto>(await _police.PutAsync($"/api/cameras/{_cameraId}/connection", new SaveConnectionInput { Main = "sample:alley" }));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Watch_ShowsPicturesAtOnce_AndTheLogTellsIt()
    {
        var ticket = await TicketAsync(_police);
        using (var socket = await OpenAsync(ticket))
        {
            (await PicturesAsync(socket, 3)).ShouldBe(3);
            (await OpenAsync(ticket).ShouldThrowAsync<InvalidOperationException>()).ShouldNotBeNull("A ticket lets one viewer in, once.");
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        }

        var look = await EndedAsync(ticket.ViewId);
        (look.End, look.BeganAt is not null, look.CameraId).ShouldBe((ViewEndKind.Left, true, _cameraId));
    }

    [Fact]
    public async Task Revoke_WhileSomebodyWatches_EndsTheViewWithinTwoSeconds()
    {
        var grant = await GrantAsync();
        using var socket = await OpenAsync(await TicketAsync(await host.SignedInAsync(_head)));
        await PicturesAsync(socket, 1);

        var revoked = Stopwatch.GetTimestamp();
        await ApiClient.ReadAsync<ViewGrantDto>(await _police.PostAsync($"/api/live/grants/{grant.Id}/revoke", new ReasonInput { Reason = "Hết ca trực" }, grant.Version));
        var end = await EndOfAsync(socket);

        end.Reason.ShouldBe(nameof(ViewEndKind.Cut));
        Stopwatch.GetElapsedTime(revoked, end.LastPicture).ShouldBeLessThan(s_cutWithin);
        (await (await host.SignedInAsync(_head)).PostAsync("/api/live/views", new WatchInput { CameraId = _cameraId })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("account")]
    [InlineData("role")]
    [InlineData("camera")]
    public async Task TakingTheRightAway_HoweverItIsDone_EndsTheView(string how)
    {
        await GrantAsync();
        using var socket = await OpenAsync(await TicketAsync(await host.SignedInAsync(_head)));
        await PicturesAsync(socket, 1);

        Task taking = how switch
        {
            "account" => ChangeHeadAsync(user => user.Deactivate()),
            "role" => ChangeHeadAsync(user => user.GiveRoles([])),
            _ => _police.PostAsync($"/api/cameras/{_cameraId}/connection/disconnect", new ReasonInput { Reason = "Chủ hộ đề nghị" }),
        };
        await taking;

        (await EndOfAsync(socket)).Reason.ShouldBeOneOf(nameof(ViewEndKind.Cut), nameof(ViewEndKind.Stopped));
    }

    [Fact]
    public async Task Gateway_WithoutATicketOrWithAForeignOne_LetsNobodyIn()
    {
        var ticket = await TicketAsync(_police);
        foreach (var wrong in new[] { "x", ticket.Ticket[..^2] + "AA", ticket.Ticket + "A" })
        {
            await OpenAsync(ticket with { Ticket = wrong }).ShouldThrowAsync<InvalidOperationException>();
        }

        var stranger = host.Stranger();
        (await stranger.GetAsync("/gateway/live")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await stranger.GetAsync("/gateway/recorded?at=0&seconds=5")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Test_OfACameraThatShowsPictures_BringsOne()
    {
        var test = await ApiClient.ReadAsync<ConnectionTestDto>(
            await _police.PostAsync($"/api/cameras/{_cameraId}/connection/test", new TestConnectionInput { Main = "sample:alley" }));
        var missing = await ApiClient.ReadAsync<ConnectionTestDto>(
            await _police.PostAsync($"/api/cameras/{_cameraId}/connection/test", new TestConnectionInput { Main = "rtsp://127.0.0.1:1/cam" }));

        (test.Fault, test.Width, test.Height, test.Picture?.Length > 1_000).ShouldBe((null, 640, 360, true));
        (missing.Fault, missing.Picture).ShouldBe((LiveFault.PortClosed, null));
    }

    private async Task<ViewGrantDto> GrantAsync()
    {
        var now = host.Clock.GetUtcNow().UtcDateTime;
        return await ApiClient.ReadAsync<ViewGrantDto>(await _police.PostAsync(
            "/api/live/grants", new GrantViewInput { ViewerId = _headId, CameraId = _cameraId, From = now.AddMinutes(-1), To = now.AddDays(1), Reason = "Trực an ninh" }));
    }

    private Task<int> ChangeHeadAsync(Action<User> change) => host.DoAsync<ICameraProgramDb, int>(host.TenantA, async db =>
    {
        change(await db.Users.Include(u => u.Roles).SingleAsync(u => u.Id == _headId));
        return await db.SaveChangesAsync();
    });

    private async Task<ViewTicketDto> TicketAsync(ApiClient viewer) =>
        await ApiClient.ReadAsync<ViewTicketDto>(await viewer.PostAsync("/api/live/views", new WatchInput { CameraId = _cameraId }));

    private Task<WebSocket> OpenAsync(ViewTicketDto ticket)
    {
        var client = host.Server.CreateWebSocketClient();
        client.SubProtocols.Add("camera-live");
        client.SubProtocols.Add(ticket.Ticket);
        return client.ConnectAsync(new Uri(host.Server.BaseAddress, ticket.Path), default);
    }

    /// <summary>Waits until so many pictures have come.</summary>
    private static async Task<int> PicturesAsync(WebSocket socket, int wanted)
    {
        var pictures = 0;
        while (pictures < wanted && await NextAsync(socket) is { } message)
        {
            pictures += message.IsPicture ? 1 : 0;
        }

        return pictures;
    }

    private static async Task<(string? Reason, long LastPicture)> EndOfAsync(WebSocket socket)
    {
        var last = Stopwatch.GetTimestamp();
        while (await NextAsync(socket) is { } message)
        {
            last = message.IsPicture ? Stopwatch.GetTimestamp() : last;
        }

        return (socket.CloseStatusDescription, last);
    }

    /// <returns>Empty: the gateway closed.</returns>
    private static async Task<(bool IsPicture, JsonNode? Said)?> NextAsync(WebSocket socket)
    {
        using var limit = new CancellationTokenSource(s_patience);
        var memory = new byte[1024 * 1024];
        var filled = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(memory.AsMemory(filled), limit.Token);
            filled += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.EndOfMessage)
            {
                return part.MessageType == WebSocketMessageType.Text ? (false, JsonNode.Parse(Encoding.UTF8.GetString(memory, 0, filled))) : (true, null);
            }
        }
    }

    private async Task<CameraLookDto> EndedAsync(Guid viewId)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            var looks = await _police.ReadAsync<PagedResult<CameraLookDto>>($"/api/live/looks?cameraId={_cameraId}");
            if (looks.Items.FirstOrDefault(l => l.Id == viewId) is { EndedAt: not null } look)
            {
                return look;
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
