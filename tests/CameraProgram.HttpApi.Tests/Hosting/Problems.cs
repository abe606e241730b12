using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Shouldly;

namespace CameraProgram.HttpApi.Tests.Hosting;

/// <summary>What a refusal must be: a ProblemDetails with status, code and a sentence.</summary>
public static class Problems
{
    public static async Task<JsonObject> ShouldBeProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        var problem = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        ((string?)problem["code"]).ShouldBe(code, text);
        ((string?)problem["detail"]).ShouldNotBeNullOrWhiteSpace();
        ((string?)problem["detail"]).ShouldNotBe(code);
        ((string?)problem["title"]).ShouldNotBeNullOrWhiteSpace();
        ((int?)problem["status"]).ShouldBe((int)status);
        return problem;
    }
}
