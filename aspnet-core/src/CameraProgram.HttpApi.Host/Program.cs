using System.Security.Cryptography;
using CameraProgram.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddCameraProgram();
var app = builder.Build();
app.UseCameraProgram();
try
{
    await app.RunAsync();
}
catch (Exception fault) when (fault is IOException or CryptographicException)
{
    // A port in use, a certificate that cannot be read: the operator mends it, a stack trace does not help.
    await Console.Error.WriteLineAsync($"The server cannot start: {fault.Message}");
    return 1;
}

return 0;

/// <summary>Seen by the tests that start the real host.</summary>
public sealed partial class Program;
