using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CameraProgram.HttpApi.Tests.Hosting;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Security;

/// <summary>
/// Every endpoint is called as every role and as a stranger, and what is let through is compared with one table that
/// people read: <c>permission-matrix.tsv</c>. Any answer but 401 and 403 means let through; the bodies are nonsense on purpose.
/// </summary>
public sealed class PermissionMatrixTests(DemoHost host) : IClassFixture<DemoHost>
{
    private const string Stranger = "stranger";

    [Fact]
    public async Task EveryEndpoint_AsEveryRoleAndAsAStranger_AnswersAsTheTableSays()
    {
        var clients = new Dictionary<string, (ApiClient Client, string? UserName)>();
        foreach (var (role, userName) in DemoHost.Accounts)
        {
            clients.Add(role, (await host.SignedInAsync(userName), userName));
        }

        clients.Add(Stranger, (host.Stranger(), null));
        var lines = new List<string> { string.Join('\t', ["method", "route", "permission", .. clients.Keys]) };
        foreach (var endpoint in ApiEndpoint.Of(host.Services))
        {
            var marks = new List<string>();
            foreach (var (client, userName) in clients.Values)
            {
                marks.Add(await IsLetThroughAsync(client, endpoint) ? "x" : "–");
                await SignInAgainIfEndedAsync(client, userName, endpoint);
            }

            lines.Add(string.Join('\t', [endpoint.Method, endpoint.Route, endpoint.Policy.Replace("CameraProgram.", string.Empty, StringComparison.Ordinal), .. marks]));
        }

        Tables.ShouldEqual("permission-matrix.tsv", lines);
    }

    [Fact]
    public void EveryEndpoint_WithoutAPermission_IsInTheReviewedList()
    {
        var open = ApiEndpoint.Of(host.Services).Where(e => !e.HasPermission).Select(e => $"{e.Policy}\t{e.Method}\t{e.Route}").ToList();
        var reviewed = Tables.Read("open-endpoints.tsv").Skip(1).Select(line => line.Split('\t')).ToList();

        reviewed.ShouldAllBe(cells => cells.Length == 4 && cells[3].Length > 10, "Every line ends with the reason.");
        open.Except(reviewed.Select(c => string.Join('\t', c[..3]))).ShouldBeEmpty("These need a permission, or a line with a reason in open-endpoints.tsv.");
        reviewed.Select(c => string.Join('\t', c[..3])).Except(open).ShouldBeEmpty("These lines of open-endpoints.tsv name no open endpoint.");
    }

    private async Task<bool> IsLetThroughAsync(ApiClient client, ApiEndpoint endpoint)
    {
        using var body = BodyOf(endpoint);
        using var answer = await client.SendAsync(new HttpMethod(endpoint.Method), endpoint.Address(Guid.CreateVersion7()), body);
        answer.StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests, endpoint.ToString());
        ((int)answer.StatusCode).ShouldBeLessThan(500, $"{endpoint}: {host.Faults.Newest}");
        return answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);
    }

    private static HttpContent? BodyOf(ApiEndpoint endpoint)
    {
        if (endpoint.Method is "GET" or "DELETE" or "HEAD")
        {
            return null;
        }

        if (!endpoint.TakesForm)
        {
            return new StringContent("{}", Encoding.UTF8, "application/json");
        }

        var file = new ByteArrayContent([0x4D, 0x5A, 0x90, 0x00]);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return new MultipartFormDataContent { { file, "file", "a.exe" } };
    }

    /// <summary>Signing out everywhere, for instance, works even here.</summary>
    private static async Task SignInAgainIfEndedAsync(ApiClient client, string? userName, ApiEndpoint endpoint)
    {
        if (userName is not null && endpoint.Route.StartsWith("/api/account/", StringComparison.Ordinal)
            && (await client.GetAsync("/api/account/me")).StatusCode == HttpStatusCode.Unauthorized)
        {
            client.AccessToken = null;
            await client.TakeTokenAsync(userName, TestHost.Password);
        }
    }
}
