using CameraProgram.Attachments;
using CameraProgram.Exporting;
using CameraProgram.Kernel.Paging;
using CameraProgram.Reviews;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Reviews;

public sealed class ReviewListTests : ReviewTest
{
    [Fact]
    public async Task List_NamesTheIssuingBody()
    {
        await BeginAsync();

        (await DoAsync<ReviewDetailAppService, PagedResult<ReviewListItemDto>>(s => s.ListAsync(new ReviewListInput(), default)))
            .Items.ShouldHaveSingleItem().IssuerName.ShouldStartWith("Ủy ban nhân dân");
    }

    [Fact]
    public async Task Export_OfTheList_HasItsRows()
    {
        await BeginAsync();
        await BeginAsync(kind: ReviewKind.Year);

        var lines = await LinesAsync(s => s.ExportAsync(new ReviewExportInput { Kind = ReviewKind.Year, Format = ExportFormat.Csv }, default));

        lines.Count.ShouldBe(2);
        lines[0].ShouldStartWith("Trích yếu,Cơ quan ban hành,Loại báo cáo");
        lines[1].ShouldContain("Tổng kết năm");
    }

    [Fact]
    public async Task Export_OfTheRowsOfAFigure_HasThemAll()
    {
        var review = await BeginAsync();

        var lines = await LinesAsync(s => s.ExportRowsAsync(review.Id, "organisation.hamlets", yearBefore: false, ExportFormat.Csv, default));

        lines.Skip(1).Count().ShouldBe(2);
    }

    private async Task<List<string>> LinesAsync(Func<ReviewExportAppService, Task<FileContent>> export)
    {
        var file = await DoAsync<ReviewExportAppService, FileContent>(export);
        using var reader = new StreamReader(file.Content);
        return [.. (await reader.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
