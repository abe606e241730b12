using System.Text;
using CameraProgram.Cameras;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Identity;
using CameraProgram.Live;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Live;

/// <summary>A camera's password is looked for wherever it could have gone: answers, the trail of changes, the database, files, logs.</summary>
public sealed class CameraSecretTests(KeeperHost host) : IClassFixture<KeeperHost>
{
    private const string Password = "Bi-mat-7319@cong";

    /// <summary>As it would stand in an address, in base 64, in hexadecimal.</summary>
    private static readonly string[] s_forms =
    [
        Password, Uri.EscapeDataString(Password), Convert.ToBase64String(Encoding.UTF8.GetBytes(Password))[..^2],
        Convert.ToHexString(Encoding.UTF8.GetBytes(Password)), Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Password)),
    ];

    [Fact]
    public async Task Password_IsNowhereButEncrypted()
    {
        await host.AddUserAsync(host.TenantA, "congan.secret", RoleCodes.Police, RoleCodes.Auditor);
        var police = await host.SignedInAsync("congan.secret");
        var camera = await host.DoAsync<ICameraProgramDb, Guid>(host.TenantA, async db =>
        {
            var details = new CameraDetails("Đầu ngõ bí mật", null, null, null, null, null, 1);
            var added = db.Cameras.Add(new Camera(Guid.CreateVersion7(), details, new Actor(null, "Người Thử"), host.Clock.GetUtcNow().UtcDateTime)).Entity;
            await db.SaveChangesAsync();
            return added.Id;
        });
        var url = $"/api/cameras/{camera}/connection";
        var address = $"rtsp://admin:{Uri.EscapeDataString(Password)}@127.0.0.1:1/cam";

        var answers = new List<string>
        {
            await TextAsync(await police.PostAsync(url + "/test", new TestConnectionInput { Main = address })),
            await TextAsync(await police.PutAsync(url, new SaveConnectionInput { Main = address, Recording = RecordingMode.Always })),
            await TextAsync(await police.PutAsync(url, new SaveConnectionInput { Main = address.Replace("rtsp", "nothing", StringComparison.Ordinal) })),
        };
        foreach (var path in new[]
                 {
                     url, $"/api/cameras/{camera}", "/api/cameras", "/api/live/cameras", $"/api/live/cameras/{camera}", "/api/live/looks", "/api/audit", "/api/audit/export?format=csv",
                     "/api/maintenance/tickets",
                 })
        {
            answers.Add(await TextAsync(await police.GetAsync(path)));
        }

        answers.ShouldAllBe(text => !Tells(text));
        FilesWithIt().ShouldBeEmpty();
        host.Faults.Lines.ShouldNotBeEmpty();
        host.Faults.Lines.ShouldAllBe(line => !Tells(line));
        (await host.DoAsync<ConnectionReader, ConnectedCamera>(host.TenantA, r => r.GetAsync(camera, default))).Main.Password.ShouldBe(Password, "Else nothing was looked for.");
    }

    private static bool Tells(string text) => s_forms.Any(form => text.Contains(form, StringComparison.Ordinal));

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync();

    private List<string> FilesWithIt()
    {
        var folder = host.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.DataDirectory;
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList();
        files.ShouldNotBeEmpty();
        return files.FindAll(path =>
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            file.CopyTo(memory);
            // UTF-8 and UTF-16 alike: databases keep text in either.
            return Tells(Encoding.Latin1.GetString(memory.ToArray())) || Tells(Encoding.Unicode.GetString(memory.ToArray()));
        });
    }
}
