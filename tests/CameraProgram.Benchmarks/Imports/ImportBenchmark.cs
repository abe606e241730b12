using System.Diagnostics;
using System.Globalization;
using System.Text;
using CameraProgram.Communes;
using CameraProgram.Hamlets;
using CameraProgram.Imports;
using CameraProgram.Kernel.Blobs;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.MultiTenancy;
using CameraProgram.Kernel.Users;
using CameraProgram.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace CameraProgram.Benchmarks.Imports;

/// <summary>A list of 5,000 cameras from the file to the register, and the same list once more.</summary>
internal sealed class ImportBenchmark : IBenchmark
{
    private const int Rows = 5_000;

    private ServiceProvider _services = null!;
    private Guid _tenant;

    public string Name => "imports";

    public async Task RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCameraProgramApplication();
        services.AddCameraProgramEntityFrameworkCore(database.Options);
        services.AddSingleton<ICurrentUser>(new TestUser());
        services.AddSingleton<IBlobStore>(new FolderBlobStore(Path.Combine(database.Options.DataDirectory, "files")));
        await using var provider = services.BuildServiceProvider();
        _services = provider;
        Console.WriteLine($"{database.Options.Kind}: {Rows:N0} rows, three cameras for every second owner");
        _tenant = await ScopeAsync<CommuneFounder, Guid>(async f => (await f.FoundAsync("06436", "20", CommuneType.Xa, "Thiện Tân", default)).Id);
        await ScopeAsync<ICameraProgramDb, int>(db =>
        {
            db.Hamlets.AddRange(Enumerable.Range(1, 20).Select(i => new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, $"Mẫu {i}", new DateOnly(2025, 7, 1))));
            return db.SaveChangesAsync();
        });

        await TakeInAsync("first time");
        await TakeInAsync("once more, all there");
    }

    private async Task TakeInAsync(string what)
    {
        var start = Stopwatch.GetTimestamp();
        var job = await ScopeAsync<ImportAppService, ImportJobDto>(s => s.UploadAsync("danh-sach.csv", new MemoryStream(Encoding.UTF8.GetBytes(List())), default));
        job = await ScopeAsync<ImportAppService, ImportJobDto>(s => s.MapColumnsAsync(
            job.Id, new MapColumnsInput { Columns = [.. job.Headings.Select(h => h.Column)] }, new ExpectedVersion(job.Version), default));
        Print($"{what}: upload and columns", start);

        start = Stopwatch.GetTimestamp();
        await ScopeAsync<ImportPreviewAppService, ImportPreviewDto>(s => s.RowsAsync(job.Id, new ImportRowsInput(), default));
        Print($"{what}: a page of the preview", start);

        start = Stopwatch.GetTimestamp();
        await ScopeAsync<ImportPreviewAppService, ImportPreviewDto>(s => s.RowsAsync(job.Id, new ImportRowsInput { Page = 2 }, default));
        Print($"{what}: the next page", start);

        start = Stopwatch.GetTimestamp();
        job = await ScopeAsync<ImportAppService, ImportJobDto>(s => s.StartAsync(job.Id, new StartImportInput { UpdateExisting = true }, new ExpectedVersion(job.Version), default));
        var hand = new ImportInHand();
        while (await ScopeAsync<ImportBatch, bool>(b => b.RunAsync(job.Id, _tenant, hand, default)))
        {
        }

        var done = await ScopeAsync<ImportReader, ImportJobDto>(r => r.GetAsync(job.Id, default));
        Print($"{what}: {done.Result.CamerasNew:N0} new, {done.Result.CamerasUnchanged:N0} unchanged", start);
    }

    private static void Print(string what, long start) => Figures.Print(what, [Stopwatch.GetElapsedTime(start).TotalMilliseconds]);

    private static string List()
    {
        var text = new StringBuilder("STT,Chủ hộ,Điện thoại,Địa chỉ,Thôn,Vị trí,Số mắt,Chủng loại,Hướng,Số ngày lưu,Vĩ độ,Kinh độ,Số sê-ri,Tình trạng\n");
        for (var i = 0; i < Rows; i++)
        {
            var owner = i / 4 * 2 + (i % 4 == 0 ? 0 : 1);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1},Chủ hộ {owner} Demo,09{owner:00000000},Số {owner},Thôn Mẫu {owner % 20 + 1},Vị trí {i},2,Hãng mẫu,{i % 360},30,{21.5 + (i * 0.0001)},{105.8 + (i * 0.0001)},DEMO{i:00000},Tốt\n");
        }

        return text.ToString();
    }

    private async Task<TResult> ScopeAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(_tenant == Guid.Empty ? null : _tenant))
        {
            return await work(scope.ServiceProvider.GetRequiredService<TService>());
        }
    }
}
