using CameraProgram.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddCameraProgram();
var app = builder.Build();
app.UseCameraProgram();
await app.RunAsync();
