using CameraProgram.Hosting;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddCameraProgram();
var app = builder.Build();
app.UseCameraProgram();
await app.RunAsync();

/// <summary>Seen by the tests that start the real host.</summary>
public sealed partial class Program;
