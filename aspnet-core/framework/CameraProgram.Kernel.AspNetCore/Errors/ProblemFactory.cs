using CameraProgram.Kernel.Localization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Kernel.AspNetCore.Errors;

/// <summary>The one shape of a refusal: status, code, a title by status and a sentence by code.</summary>
public static class ProblemFactory
{
    public static ProblemDetails Create(TextCatalog texts, int status, string code, IReadOnlyDictionary<string, object?>? data = null)
    {
        var problem = new ProblemDetails
        {
            Status = status,
            Title = texts.Get($"Status:{status}"),
            Detail = texts.Get(code, data),
        };
        problem.Extensions["code"] = code;
        if (data is { Count: > 0 })
        {
            problem.Extensions["data"] = data;
        }

        return problem;
    }
}
