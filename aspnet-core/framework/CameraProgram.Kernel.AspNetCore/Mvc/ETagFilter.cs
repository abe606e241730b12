using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CameraProgram.Kernel.AspNetCore.Mvc;

/// <summary>Sends the version of an answered aggregate as <c>ETag</c>, to be sent back as <c>If-Match</c>.</summary>
public sealed class ETagFilter(Func<object, long?> versionOf) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ObjectResult { Value: { } value } && versionOf(value) is { } version)
        {
            context.HttpContext.Response.Headers.ETag = $"\"{version.ToString(CultureInfo.InvariantCulture)}\"";
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
