using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CameraProgram.Identity;
using Shouldly;

namespace CameraProgram.HttpApi.Tests.Hosting;

/// <summary>One user of the API, as a program (bearer) or as a browser (cookies).</summary>
public sealed class ApiClient(HttpClient http, string address)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public string? AntiforgeryToken { get; set; }

    public string? AccessToken { get; set; }

    public string? RefreshToken { get; private set; }

    public string Language { get; set; } = "vi";

    public Guid? ActingFor { get; set; }

    public string? RawActingFor { get; set; }

    public async Task TakeTokenAsync(string userName, string password, string? twoFactorCode = null)
    {
        var answer = await PostAsync("/api/account/token", new LoginInput { UserName = userName, Password = password, TwoFactorCode = twoFactorCode });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{userName}: {await answer.Content.ReadAsStringAsync()}");
        var tokens = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        AccessToken = (string?)tokens["accessToken"];
        RefreshToken = (string?)tokens["refreshToken"];
    }

    /// <summary>A token lasts an hour; a test's clock may have jumped.</summary>
    public async Task RenewAsync()
    {
        AccessToken = null;
        var tokens = await ReadAsync<JsonObject>(await PostAsync("/api/account/refresh", new RefreshInput { RefreshToken = RefreshToken! }));
        (AccessToken, RefreshToken) = ((string?)tokens["accessToken"], (string?)tokens["refreshToken"]);
    }

    /// <summary>Signs in with a cookie session; the answer's antiforgery token goes with what follows.</summary>
    public async Task<HttpResponseMessage> LogInAsync(string userName, string password, string? twoFactorCode = null) =>
        RememberAntiforgery(await PostAsync("/api/account/login", new LoginInput { UserName = userName, Password = password, TwoFactorCode = twoFactorCode }));

    public void ForgetAntiforgery() => AntiforgeryToken = null;

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null, long? version = null, string? idempotencyKey = null) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : JsonContent.Create(body, body.GetType(), options: Json), version, idempotencyKey);

    public Task<HttpResponseMessage> PutAsync(string path, object body, long? version = null) =>
        SendAsync(HttpMethod.Put, path, JsonContent.Create(body, body.GetType(), options: Json), version);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content = null, long? version = null, string? idempotencyKey = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add(TestHost.AddressHeader, address);
        request.Headers.AcceptLanguage.ParseAdd(Language);
        if (AccessToken is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", AccessToken);
        }

        Add(request, "X-XSRF-TOKEN", AntiforgeryToken);
        Add(request, "X-Acting-For", RawActingFor ?? ActingFor?.ToString());
        Add(request, "Idempotency-Key", idempotencyKey);
        Add(request, "If-Match", version is null ? null : $"\"{version}\"");
        return RememberAntiforgery(await http.SendAsync(request));
    }

    public async Task<T> ReadAsync<T>(string path) => await ReadAsync<T>(await GetAsync(path));

    public static async Task<T> ReadAsync<T>(HttpResponseMessage answer)
    {
        answer.IsSuccessStatusCode.ShouldBeTrue($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return (await answer.Content.ReadFromJsonAsync<T>(Json))!;
    }

    private static void Add(HttpRequestMessage request, string header, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }
    }

    private HttpResponseMessage RememberAntiforgery(HttpResponseMessage answer)
    {
        if (answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            && cookies.LastOrDefault(c => c.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal)) is { } cookie)
        {
            AntiforgeryToken = Uri.UnescapeDataString(cookie["XSRF-TOKEN=".Length..cookie.IndexOf(';', StringComparison.Ordinal)]);
        }

        return answer;
    }
}
