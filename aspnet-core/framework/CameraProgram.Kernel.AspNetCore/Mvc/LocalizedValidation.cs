using System.ComponentModel.DataAnnotations;
using CameraProgram.Kernel.AspNetCore.Errors;
using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Kernel.AspNetCore.Mvc;

/// <summary>Gives the validation attributes a text key, so that each speaks the user's language.</summary>
public sealed class ValidationTextKeys : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            attribute.ErrorMessage ??= attribute switch
            {
                RequiredAttribute => "Validation:Required",
                StringLengthAttribute length => $"Validation:StringLength|{length.MaximumLength}",
                RangeAttribute range => $"Validation:Range|{range.Minimum}|{range.Maximum}",
                MaxLengthAttribute length => $"Validation:MaxLength|{length.Length}",
                EmailAddressAttribute => "Validation:Email",
                _ => "Validation:Invalid",
            };
        }
    }
}

/// <summary>Answers 400 with every bad field and a sentence for each.</summary>
public static class LocalizedValidation
{
    public static IActionResult Answer(ActionContext context)
    {
        var texts = context.HttpContext.RequestServices.GetRequiredService<TextCatalog>();
        var invalid = context.ModelState.Where(s => s.Value is { ValidationState: ModelValidationState.Invalid }).ToList();
        // A body that cannot be read counts as missing too; where in it the fault lies says more.
        var body = context.ActionDescriptor.Parameters.FirstOrDefault(p => p.BindingInfo?.BindingSource == BindingSource.Body)?.Name;
        var errors = invalid.Where(s => s.Key != body || invalid.Count == 1)
            .ToDictionary(s => FieldOf(s.Key), s => s.Value!.Errors.Select(e => Sentence(texts, e)).Distinct().ToArray());
        var problem = ProblemFactory.Create(texts, StatusCodes.Status400BadRequest, KernelErrorCodes.InvalidInput);
        problem.Extensions["errors"] = errors;
        return new ObjectResult(problem) { StatusCode = StatusCodes.Status400BadRequest, ContentTypes = { "application/problem+json" } };
    }

    private static string Sentence(TextCatalog texts, ModelError error)
    {
        var parts = error.ErrorMessage.Split('|');
        if (!parts[0].StartsWith("Validation:", StringComparison.Ordinal))
        {
            return texts.Get("Validation:Invalid");
        }

        var data = new Dictionary<string, object?>
        {
            ["first"] = parts.Length > 1 ? Number(parts[1]) : null,
            ["second"] = parts.Length > 2 ? Number(parts[2]) : null,
        };
        return texts.Get(parts[0], data);
    }

    private static object Number(string text) =>
        long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : text;

    /// <summary>"$.lines[0].unitPrice" and "Lines[0].UnitPrice" are both "lines[0].unitPrice" to a form.</summary>
    private static string FieldOf(string key)
    {
        var path = key.StartsWith("$.", StringComparison.Ordinal) ? key[2..] : key.TrimStart('$');
        return string.Join('.', path.Split('.').Select(p => p.Length == 0 ? p : char.ToLowerInvariant(p[0]) + p[1..]));
    }
}
