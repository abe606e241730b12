using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.HttpApi.Tests.Security;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Time;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Problems;

/// <summary>
/// Every amount of money that any endpoint of the budget and of the contributions takes, found in the program's own OpenAPI
/// document: what is no amount is refused at its field, with a sentence, before anything is looked up.
/// </summary>
public sealed class MoneyAmountTests(EmptyCommunesHost host) : IClassFixture<EmptyCommunesHost>
{
    private static readonly string[] Names = ["amount", "value", "goal", "price", "unitPrice", "recovered", "received", "goods", "spent", "cash", "bank"];

    [Theory]
    [InlineData("-1")]
    [InlineData("1000000000000001")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    [InlineData("\"52.400.000\"")]
    [InlineData("\"52400000\"")]
    [InlineData("\"52.400.000 đ\"")]
    [InlineData("true")]
    public async Task EveryAmount_ThatIsNone_IsRefusedAtItsFieldWithAReason(string amount) => await RefuseAsync(amount, _ => true);

    /// <summary>Only what may be nothing (what is recovered, what a side counts) may be 0.</summary>
    [Fact]
    public async Task EveryAmount_ThatMustBeSomething_IsRefusedWhenItIsNothing() => await RefuseAsync("0", field => field.Minimum >= 1);

    private async Task RefuseAsync(string amount, Func<AmountField, bool> concerned)
    {
        var userName = $"u{Guid.CreateVersion7():n}";
        await EverythingAsync(userName);
        var client = await host.SignedInAsync(userName);
        var openApi = JsonNode.Parse(await (await client.GetAsync("/openapi/v1.json")).Content.ReadAsStringAsync())!.AsObject();
        var bodies = new RequestBodies(openApi, host.Clock.Today());
        var tried = 0;
        foreach (var endpoint in ApiEndpoint.Of(host.Services).Where(e => e.Route.Contains("/budgets/", StringComparison.Ordinal) || e.Route.Contains("/funding/", StringComparison.Ordinal) || e.Route.EndsWith("/estimate", StringComparison.Ordinal)))
        {
            if (endpoint.TakesForm || bodies.For(endpoint.Method, endpoint.Route, _ => Guid.CreateVersion7()) is not JsonObject body)
            {
                continue;
            }

            foreach (var field in AmountField.In(body, bodies.SchemaOf(endpoint.Method, endpoint.Route)!, openApi).Where(f => Names.Contains(f.Name)))
            {
                field.Maximum.ShouldBe(CameraProgramConsts.MaxAmount, $"{endpoint} {field.Path} says what is allowed.");
                if (concerned(field))
                {
                    await RefuseAsync(client, endpoint, field.With(body, amount), field.Path);
                    tried++;
                }
            }
        }

        tried.ShouldBeGreaterThan(15);
    }

    private static async Task RefuseAsync(ApiClient client, ApiEndpoint endpoint, string body, string path)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        var answer = await client.SendAsync(new HttpMethod(endpoint.Method), endpoint.Address(Guid.CreateVersion7()), content);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"{endpoint} {path}: {await answer.Content.ReadAsStringAsync()}");
        var problem = await answer.ShouldBeProblemAsync(HttpStatusCode.BadRequest, KernelErrorCodes.InvalidInput);
        var errors = problem["errors"]!.AsObject();
        errors.Select(e => e.Key).ShouldContain(path, $"{endpoint}: {errors.ToJsonString()}");
        var reason = (string?)errors[path]![0];
        reason.ShouldNotBeNullOrWhiteSpace();
        reason.ShouldNotContain("System.", Case.Sensitive, $"{endpoint} {path}");
    }

    private Task<int> EverythingAsync(string userName) => host.DoAsync<ICameraProgramDb, int>(host.TenantA, async db =>
    {
        var role = new Identity.Role(Guid.CreateVersion7(), userName, $"Mọi quyền {userName}");
        role.Grant(Permissions.PermissionDefinitions.All.Select(p => p.Name).Where(Permissions.PermissionDefinitions.ExistsInCommune));
        db.Roles.Add(role);
        await db.SaveChangesAsync();
        await host.AddUserAsync(host.TenantA, userName, userName);
        return 0;
    });

    /// <summary>A whole number in a body.</summary>
    /// <param name="Path">"lines[0].amount", as problems name it.</param>
    private sealed record AmountField(string Name, string Path, long? Minimum, long? Maximum)
    {
        private const string Mark = "\"@amount@\"";

        public static IEnumerable<AmountField> In(JsonObject body, JsonNode schema, JsonObject openApi, string path = "")
        {
            var properties = Resolved(schema, openApi)["properties"]!.AsObject();
            foreach (var (name, value) in body)
            {
                var (own, at) = (Resolved(properties[name]!, openApi), path.Length == 0 ? name : $"{path}.{name}");
                var found = value switch
                {
                    JsonObject inner => In(inner, own, openApi, at),
                    JsonArray { Count: > 0 } list when list[0] is JsonObject first => In(first, own["items"]!, openApi, $"{at}[0]"),
                    JsonValue when (string?)own["format"] == "int64" => [new AmountField(name, at, (long?)own["minimum"], (long?)own["maximum"])],
                    _ => [],
                };
                foreach (var field in found)
                {
                    yield return field;
                }
            }
        }

        public string With(JsonObject body, string amount)
        {
            var changed = body.DeepClone();
            var at = changed;
            var steps = Path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
            foreach (var step in steps[..^1])
            {
                at = step == "0" ? at![0] : at![step];
            }

            at![steps[^1]] = Mark.Trim('"');
            return changed.ToJsonString().Replace(Mark, amount, StringComparison.Ordinal);
        }

        private static JsonNode Resolved(JsonNode schema, JsonObject openApi) =>
            (string?)schema["$ref"] is { } reference ? openApi["components"]!["schemas"]![reference.Split('/')[^1]]!
            : (schema["oneOf"] ?? schema["anyOf"]) is JsonArray choices ? Resolved(choices.First(c => (string?)c!["type"] != "null")!, openApi)
            : schema;
    }
}
