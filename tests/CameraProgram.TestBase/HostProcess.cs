using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace CameraProgram.TestBase;

/// <summary>The real program in a process of its own, to be killed without warning. Its files lie beside those of the test.</summary>
public sealed class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private HostProcess(Process process, HttpClient client) => (_process, Client) = (process, client);

    public HttpClient Client { get; }

    public static async Task<HostProcess> StartAsync(DatabaseOptions database, string? token = null)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CameraProgram.HttpApi.Host.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["Database__Kind"] = database.Kind.ToString(),
                ["Database__DataDirectory"] = database.DataDirectory,
                ["Database__ConnectionString"] = database.ConnectionString,
                ["Logging__LogLevel__Default"] = "None",
            },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var client = new HttpClient { BaseAddress = address, Timeout = Patience };
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        var host = new HostProcess(process, client);
        await host.WaitUntilItAnswersAsync();
        return host;
    }

    public async Task<string> SignInAsync(string userName, string password)
    {
        var answer = await Client.PostAsJsonAsync("api/account/token", new { userName, password });
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString()!;
    }

    /// <summary>SIGKILL: nothing is finished, nothing is tidied.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        Client.Dispose();
    }

    private async Task WaitUntilItAnswersAsync()
    {
        for (var began = Stopwatch.GetTimestamp(); ;)
        {
            try
            {
                (await Client.GetAsync(new Uri("health/live", UriKind.Relative))).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited && Stopwatch.GetElapsedTime(began) < Patience)
            {
                await Task.Delay(20);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
