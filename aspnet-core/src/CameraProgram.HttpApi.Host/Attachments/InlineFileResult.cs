using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CameraProgram.Attachments;

/// <summary>A file that the browser shows in its window; saved, it gets the name of the paper.</summary>
public sealed class InlineFileResult : FileStreamResult
{
    private readonly string _fileName;

    public InlineFileResult(FileContent file)
        : base(file.Content, file.ContentType)
    {
        _fileName = file.FileName;
        EnableRangeProcessing = true;
        EntityTag = file.Sha256 is { } hash ? new EntityTagHeaderValue($"\"{hash}\"") : null;
    }

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(_fileName);
        context.HttpContext.Response.Headers.ContentDisposition = disposition.ToString();
        return base.ExecuteResultAsync(context);
    }
}
