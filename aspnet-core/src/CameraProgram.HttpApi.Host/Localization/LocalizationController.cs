using CameraProgram.Kernel.Errors;
using CameraProgram.Kernel.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CameraProgram.Localization;

/// <summary>The words for enums, permissions and errors, so that screens and server say the same.</summary>
[ApiController]
[Route("api/localization")]
[AllowAnonymous]
public sealed class LocalizationController(TextCatalog texts) : ControllerBase
{
    [HttpGet("{language}")]
    [ResponseCache(Duration = 300, Location = ResponseCacheLocation.Any)]
    public ActionResult<IReadOnlyDictionary<string, string>> Get(string language) =>
        texts.Languages.Contains(language)
            ? Ok(texts.Keys(language).Order(StringComparer.Ordinal).ToDictionary(key => key, key => texts.Find(language, key)!))
            : throw new EntityNotFoundException(nameof(language), language);
}
