using CameraProgram.Kernel.Entities;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CameraProgram.Hosting;

/// <summary>Makes the OpenAPI document complete enough to generate the web app's client from.</summary>
public static class OpenApiDocument
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "CameraProgram", Version = "v1" };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(ExpectedVersion))
            {
                schema.Type = JsonSchemaType.String;
                schema.Properties?.Clear();
            }

            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            operation.OperationId = OperationIdOf(context);
            return Task.CompletedTask;
        });
    }

    private static string? OperationIdOf(OpenApiOperationTransformerContext context) =>
        context.Description.ActionDescriptor.RouteValues is { } values
        && values.TryGetValue("controller", out var controller) && values.TryGetValue("action", out var action)
            ? $"{controller}{action}"
            : null;
}
