using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CameraProgram.Kernel.AspNetCore.Idempotency;
using CameraProgram.Kernel.Entities;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CameraProgram.Hosting;

/// <summary>Makes the OpenAPI document complete enough to generate the web app's client from.</summary>
public static class OpenApiDocument
{
    private const string Bearer = "bearer";

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "CameraProgram", Version = "v1" };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer },
            };
            foreach (var words in (document.Components.Schemas ?? new Dictionary<string, IOpenApiSchema>()).Values.OfType<OpenApiSchema>().Where(s => s.Enum is not null))
            {
                // Whether it may be missing is said where it is used.
                words.Enum = [.. words.Enum!.Where(word => word is not null && !word.IsJsonNullSentinel())];
            }

            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            DescribeVersion(schema, context.JsonTypeInfo.Type);
            DescribeProperties(schema, context.JsonTypeInfo);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            operation.OperationId = OperationIdOf(context);
            DescribeParameters(operation, context);
            if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
            {
                operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = [] }];
            }

            return Task.CompletedTask;
        });
    }

    private static void DescribeVersion(OpenApiSchema schema, Type type)
    {
        if (type == typeof(ExpectedVersion))
        {
            schema.Type = JsonSchemaType.String;
            schema.Properties?.Clear();
        }
    }

    /// <summary>An answer carries all of its properties; of an input, what [Required] demands is never null.</summary>
    private static void DescribeProperties(OpenApiSchema schema, JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || schema.Properties is null || type.Type.Namespace?.StartsWith("CameraProgram", StringComparison.Ordinal) != true)
        {
            return;
        }

        schema.Required ??= new HashSet<string>();
        var isAnswer = !type.Type.Name.EndsWith("Input", StringComparison.Ordinal);
        foreach (var property in type.Properties.Where(p => schema.Properties.ContainsKey(p.Name)))
        {
            var demanded = property.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: true) == true;
            if (isAnswer || demanded)
            {
                schema.Required.Add(property.Name);
            }

            if (demanded && schema.Properties[property.Name] is OpenApiSchema own)
            {
                own.Type &= ~JsonSchemaType.Null;
            }
        }
    }

    private static void DescribeParameters(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(p => p.In == ParameterLocation.Query))
        {
            parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IdempotentAttribute>().Any())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = "Idempotency-Key",
                In = ParameterLocation.Header,
                Description = "The same key gives the same answer and does the work once.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }
    }

    private static string? OperationIdOf(OpenApiOperationTransformerContext context) =>
        context.Description.ActionDescriptor.RouteValues is { } values
        && values.TryGetValue("controller", out var controller) && values.TryGetValue("action", out var action)
            ? $"{controller}{action}"
            : null;
}
