namespace CameraProgram.Setup;

/// <summary>Prints the set-up code at start while nobody has an account.</summary>
public sealed class SetupAnnouncement(IServiceScopeFactory scopes, SetupCode code) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<SetupAppService>().IsNeededAsync(stoppingToken))
        {
            Console.WriteLine($"Chưa có tài khoản nào. Mở trang /thiet-lap và nhập mã thiết lập: {code.Shown}");
            Console.WriteLine($"There is no account yet. Open /thiet-lap and type the set-up code: {code.Shown}");
        }
    }
}
