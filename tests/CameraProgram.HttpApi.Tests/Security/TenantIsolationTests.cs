using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CameraProgram.HttpApi.Tests.Hosting;
using CameraProgram.Kernel.Time;
using Shouldly;
using Xunit;

namespace CameraProgram.HttpApi.Tests.Security;

/// <summary>
/// Somebody of commune B who holds every right tries every endpoint with the ids of commune A: nothing of A may come
/// back, nothing of A may change, and nothing of B may come to refer to A.
/// </summary>
public sealed partial class TenantIsolationTests(DemoHost host) : IClassFixture<DemoHost>
{
    private const int IdsOfEachKind = 2;

    [Fact]
    public async Task EveryList_AsAnotherCommune_ShowsNothingOfThisOne()
    {
        var foreign = (await TenantRows.ReadAsync(host, host.TenantA)).Ids.Append(host.TenantA).ToHashSet();
        var b = await host.SignedInAsync(DemoHost.AllMightyOfB);
        var faults = new List<string>();
        var answered = 0;
        foreach (var endpoint in Gets().Where(e => e.IdParameters.Count == 0))
        {
            var answer = await b.GetAsync(endpoint.Address());
            answered += answer.IsSuccessStatusCode ? 1 : 0;
            faults.AddRange((await ForeignIdsAsync(answer, foreign)).Select(id => $"{endpoint} shows {id} of the other commune."));
        }

        faults.ShouldBeEmpty();
        answered.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task EveryRecord_ByItsId_IsNotFoundByAnotherCommune()
    {
        var rows = await TenantRows.ReadAsync(host, host.TenantA);
        var foreign = rows.Ids.Append(host.TenantA).ToHashSet();
        var b = await host.SignedInAsync(DemoHost.AllMightyOfB);
        var faults = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Gets().Where(e => e.IdParameters.Count > 0), async (endpoint, _) =>
        {
            foreach (var id in rows.SomeIds(IdsOfEachKind))
            {
                var answer = await b.GetAsync(endpoint.Address(id));
                var shown = await ForeignIdsAsync(answer, foreign);
                if (answer.IsSuccessStatusCode && (shown.Count > 0 || answer.Content.Headers.ContentType?.MediaType != "application/json"))
                {
                    faults.Add($"{endpoint} answers {(int)answer.StatusCode} for {id} of the other commune.");
                }
            }
        });

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryChange_WithAnotherCommunesIds_ChangesNothingThere()
    {
        var before = await TenantRows.ReadAsync(host, host.TenantA);
        var ofB = await TenantRows.ReadAsync(host, host.TenantB);
        var bodies = new RequestBodies(await OpenApiAsync(), host.Clock.Today());
        var b = await host.SignedInAsync(DemoHost.AllMightyOfB);
        var accepted = new List<string>();
        foreach (var endpoint in Changes())
        {
            foreach (var ids in AddressIds(endpoint, before, ofB))
            {
                var body = bodies.For(endpoint.Method, endpoint.Route, property => BestMatch(property, before));
                using var content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
                var answer = await b.SendAsync(new HttpMethod(endpoint.Method), endpoint.Address(ids), content);
                ((int)answer.StatusCode).ShouldBeLessThan(500, $"{endpoint}: {host.Faults.Newest}");
                if (answer.IsSuccessStatusCode && endpoint.IdParameters.Count == 1)
                {
                    accepted.Add($"{endpoint} answers {(int)answer.StatusCode} for {ids[0]} of the other commune.");
                }

                if (answer.StatusCode == HttpStatusCode.Unauthorized)
                {
                    await b.TakeTokenAsync(DemoHost.AllMightyOfB, TestHost.Password);
                }
            }
        }

        accepted.ShouldBeEmpty();
        before.DifferencesTo(await TenantRows.ReadAsync(host, host.TenantA)).ShouldBeEmpty();
        var foreign = before.Ids.Append(host.TenantA).ToHashSet();
        (await TenantRows.ReadAsync(host, host.TenantB)).Tables
            .SelectMany(t => t.Value.Values.SelectMany(row => row.Values.Where(v => v.Value is Guid id && foreign.Contains(id)).Select(v => $"{t.Key}.{v.Key} = {v.Value}")))
            .ShouldBeEmpty("Rows of commune B refer to records of commune A.");
    }

    [Fact]
    public async Task TheDemo_HasRecordsInEveryTable_SoThatTheTestsAboveProveSomething()
    {
        var rows = await TenantRows.ReadAsync(host, host.TenantA);

        rows.Ids.Count().ShouldBeGreaterThan(50);
        (await TenantRows.ReadAsync(host, host.TenantB)).Ids.Intersect(rows.Ids).ShouldBeEmpty();
        rows.Tables.Where(t => t.Value.Count == 0).Select(t => t.Key).ShouldBe(Tables.Read("tables-without-demo.tsv"), ignoreOrder: true);
    }

    private IEnumerable<ApiEndpoint> Gets() => ApiEndpoint.Of(host.Services).Where(e => e.Method == "GET" && e.Route.StartsWith("/api/", StringComparison.Ordinal));

    /// <summary>What ends or replaces the session of the one who asks is tested with the accounts.</summary>
    private IEnumerable<ApiEndpoint> Changes() => ApiEndpoint.Of(host.Services)
        .Where(e => e.Method is not ("GET" or "HEAD") && e.Route.StartsWith("/api/", StringComparison.Ordinal) && !e.TakesForm)
        .Where(e => !e.Route.StartsWith("/api/account/", StringComparison.Ordinal) && !e.Route.StartsWith("/api/setup", StringComparison.Ordinal));

    /// <summary>Records of A; for a part, also under a whole of B.</summary>
    private static IEnumerable<Guid[]> AddressIds(ApiEndpoint endpoint, TenantRows ofA, TenantRows ofB) => endpoint.IdParameters.Count switch
    {
        0 => [[]],
        1 => ofA.SomeIds(IdsOfEachKind).Select(id => new[] { id }),
        _ =>
        [
            .. ofA.SomeIds(1).Select(id => new[] { id, BestMatch(endpoint.IdParameters[1], ofA) }),
            .. ofB.SomeIds(1).Select(id => new[] { id, BestMatch(endpoint.IdParameters[1], ofA) }),
        ],
    };

    /// <summary>For "leadUnitId" an OrgUnit, for "memberIds" a BoardMember; for what fits nothing a user.</summary>
    private static Guid BestMatch(string property, TenantRows rows)
    {
        var words = CamelWord().Matches(property.EndsWith('s') ? property[..^1] : property).Select(m => m.Value.ToLowerInvariant()).Where(w => w != "id").ToList();
        var table = rows.Tables.Where(t => t.Value.Values.Any(r => r.Id is not null))
            .MaxBy(t => (words.Count(w => t.Key.Contains(w, StringComparison.OrdinalIgnoreCase)) * 100) - t.Key.Length + (t.Key == "User" ? 50 : 0));
        return table.Value.Values.Select(r => r.Id).OfType<Guid>().First();
    }

    private static async Task<IReadOnlyList<Guid>> ForeignIdsAsync(HttpResponseMessage answer, HashSet<Guid> foreign)
    {
        if (!answer.IsSuccessStatusCode)
        {
            return [];
        }

        var text = await answer.Content.ReadAsStringAsync();
        return [.. GuidText().Matches(text).Select(m => Guid.Parse(m.Value)).Where(foreign.Contains).Distinct()];
    }

    private async Task<JsonObject> OpenApiAsync() => await host.Stranger().ReadAsync<JsonObject>("/openapi/v1.json");

    [GeneratedRegex("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GuidText();

    [GeneratedRegex("[A-Z]?[a-z]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CamelWord();
}
