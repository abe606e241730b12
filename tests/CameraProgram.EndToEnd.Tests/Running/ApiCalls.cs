using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace CameraProgram.EndToEnd.Tests.Running;

/// <summary>Asks the server as the person who is signed in on the page, to see what the screens have done.</summary>
public static class ApiCalls
{
    private const string Fetch = """
        async ([method, url, body, version]) => {
          const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
          const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token };
          if (version) headers['If-Match'] = `"${version}"`;
          const answer = await fetch(url, { method, headers, body: body || undefined });
          if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
          return answer.json();
        }
        """;

    public static Task<JsonElement> GetAsync(this IPage page, string url) => page.CallAsync("GET", url, string.Empty, string.Empty);

    /// <summary>Changes <paramref name="thing"/> in the state in which it was read.</summary>
    public static Task<JsonElement> ChangeAsync(this IPage page, string url, JsonElement thing, object body) =>
        page.CallAsync("POST", url, JsonSerializer.Serialize(body), thing.GetProperty("version").GetInt64().ToString(CultureInfo.InvariantCulture));

    private static async Task<JsonElement> CallAsync(this IPage page, params string[] call) => await page.EvaluateAsync<JsonElement>(Fetch, call);
}
