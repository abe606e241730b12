using System.Text;
using CameraProgram.Cameras;
using CameraProgram.Hamlets;
using CameraProgram.Imports;
using CameraProgram.Kernel.Entities;
using CameraProgram.TestBase;
using Microsoft.EntityFrameworkCore;

namespace CameraProgram.Application.Tests.Imports;

public abstract class ImportTest : ApplicationTest
{
    protected const string Head = "STT,Chủ hộ,Điện thoại,Địa chỉ,Thôn,Vị trí,Số mắt,Chủng loại,Hướng,Số ngày lưu,Tọa độ,Số sê-ri,Tình trạng\n";

    protected Guid AnHoa { get; } = Guid.CreateVersion7();

    protected override Task SeedAsync() => DoAsync<ICameraProgramDb>(db =>
    {
        db.Hamlets.Add(new Hamlet(AnHoa, HamletKind.Thon, "An Hòa", new DateOnly(2025, 7, 1)));
        db.Hamlets.Add(new Hamlet(Guid.CreateVersion7(), HamletKind.Thon, "2", new DateOnly(2025, 7, 1)));
        return db.SaveChangesAsync();
    });

    protected Task<ImportJobDto> UploadAsync(string fileName, byte[] content, Guid? tenant = null) =>
        DoAsync<ImportAppService, ImportJobDto>(s => s.UploadAsync(fileName, new MemoryStream(content), default), tenant);

    protected Task<ImportJobDto> UploadAsync(string csv) => UploadAsync("danh-sach.csv", Encoding.UTF8.GetBytes(csv));

    protected Task<ImportJobDto> ConfirmAsync(ImportJobDto job) => DoAsync<ImportAppService, ImportJobDto>(s =>
        s.MapColumnsAsync(job.Id, new MapColumnsInput { Columns = [.. job.Headings.Select(h => h.Column)] }, new ExpectedVersion(job.Version), default));

    /// <summary>With the columns as the program recognises them.</summary>
    protected async Task<ImportJobDto> ReadyAsync(string rows) => await ConfirmAsync(await UploadAsync(Head + rows));

    protected Task<ImportPreviewDto> RowsAsync(ImportJobDto job) =>
        DoAsync<ImportPreviewAppService, ImportPreviewDto>(s => s.RowsAsync(job.Id, new ImportRowsInput { PageSize = 200, WithContacts = true }, default));

    /// <summary>As everybody sees them who has not asked for telephone numbers.</summary>
    protected Task<ImportPreviewDto> MaskedRowsAsync(ImportJobDto job) =>
        DoAsync<ImportPreviewAppService, ImportPreviewDto>(s => s.RowsAsync(job.Id, new ImportRowsInput { PageSize = 200 }, default));

    protected async Task<ImportRowDto> RowAsync(string row) => (await RowsAsync(await ReadyAsync(row))).Items[0];

    protected Task<ImportJobDto> StartAsync(ImportJobDto job, bool updateExisting = false, bool farIsMeant = false) => DoAsync<ImportAppService, ImportJobDto>(s =>
        s.StartAsync(job.Id, new StartImportInput { UpdateExisting = updateExisting, FarIsMeant = farIsMeant }, new ExpectedVersion(job.Version), default));

    protected Task<ImportJobDto> GetAsync(ImportJobDto job) => DoAsync<ImportReader, ImportJobDto>(r => r.GetAsync(job.Id, default));

    /// <summary>One batch, as a process of its own would do it.</summary>
    protected Task<bool> BatchAsync(ImportJobDto job, Guid runner, ImportInHand hand) =>
        DoAsync<ImportBatch, bool>(b => b.RunAsync(job.Id, runner, hand, default));

    protected async Task<ImportJobDto> RunAsync(ImportJobDto job, bool updateExisting = false)
    {
        await StartAsync(job, updateExisting);
        var hand = new ImportInHand();
        while (await BatchAsync(job, TenantA, hand))
        {
        }

        return await GetAsync(job);
    }

    protected async Task<ImportJobDto> ImportAsync(string rows, bool updateExisting = false) => await RunAsync(await ReadyAsync(rows), updateExisting);

    protected Task<List<Camera>> CamerasAsync(Guid? tenant = null) => QueryAsync(db => db.Cameras.Include(c => c.Events).OrderBy(c => c.Id).ToListAsync(), tenant);

    /// <summary>The rows that were not taken in, as a file.</summary>
    protected Task<byte[]> RefusedAsync(ImportJobDto job) => DoAsync<ImportFileAppService, byte[]>(async s =>
    {
        using var copy = new MemoryStream();
        await (await s.RefusedAsync(job.Id, default)).Content.CopyToAsync(copy);
        return copy.ToArray();
    });

    protected Task<int> PartiesAsync() => QueryAsync(db => db.Parties.CountAsync());
}
