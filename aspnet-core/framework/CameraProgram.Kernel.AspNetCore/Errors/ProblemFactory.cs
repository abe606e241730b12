using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using Microsoft.AspNetCore.Http;
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

    /// <summary>Gives the answers of the framework itself (a body of an unknown type, a wrong method) a code and a sentence too.</summary>
    public static void Complete(TextCatalog texts, ProblemDetails problem)
    {
        if (problem.Status is not { } status || problem.Extensions.ContainsKey("code"))
        {
            return;
        }

        var (worded, code) = status switch
        {
            StatusCodes.Status401Unauthorized => (status, KernelErrorCodes.NotSignedIn),
            StatusCodes.Status403Forbidden => (status, KernelErrorCodes.Forbidden),
            StatusCodes.Status404NotFound => (status, KernelErrorCodes.NotFound),
            StatusCodes.Status415UnsupportedMediaType => (status, KernelErrorCodes.UnsupportedMediaType),
            < StatusCodes.Status500InternalServerError => (StatusCodes.Status400BadRequest, KernelErrorCodes.InvalidInput),
            _ => (StatusCodes.Status500InternalServerError, KernelErrorCodes.Unexpected),
        };
        (problem.Title, problem.Detail) = (texts.Get($"Status:{worded}"), texts.Get(code));
        problem.Extensions["code"] = code;
    }
}
