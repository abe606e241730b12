using CameraProgram.Commitments;
using CameraProgram.Kernel.Entities;
using CameraProgram.Kernel.Time;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace CameraProgram.Application.Tests.Commitments;

public sealed class CommitmentTermsAppServiceTests : CommitmentTest
{
    [Fact]
    public async Task Found_WhenACommuneBegins_HasTheFirstVersionInForce()
    {
        var terms = await TermsAsync(s => s.InForceAsync(default));

        terms.Number.ShouldBe(1);
        terms.Clauses.Count.ShouldBe(6);
        terms.Clauses[0].Text.ShouldContain("quan sát rộng");
        terms.ContactConsentBasisStatus.ShouldBe(LegalBasisStatus.SecondarySource);
    }

    [Fact]
    public async Task UseTemplate_WhenThereIsAVersion_IsRefused() =>
        await RefusedAsync(CameraProgramErrorCodes.CommitmentTerms.TemplateNotNeeded, () => TermsAsync(s => s.UseTemplateAsync(default)));

    [Fact]
    public async Task UseTemplate_WhenThereIsNone_PutsTheFirstInForce()
    {
        await WithoutTermsAsync();
        await RefusedAsync(CameraProgramErrorCodes.Commitments.NoTermsInForce, () => CreateAsync());

        (await TermsAsync(s => s.UseTemplateAsync(default))).State.ShouldBe(CommitmentTermsState.InForce);

        (await CreateAsync()).Terms.Number.ShouldBe(1);
    }

    [Fact]
    public async Task PutInForce_WhenANewVersionIsWritten_ReplacesTheOneBefore()
    {
        var second = await TermsAsync(s => s.CreateAsync(Input("Quan sát rộng"), default));
        second = await TermsAsync(s => s.UpdateAsync(second.Id, Input("Quan sát rộng", "Báo tin"), new ExpectedVersion(second.Version), default));

        var inForce = await TermsAsync(s => s.PutInForceAsync(second.Id, new PutTermsInForceInput { From = Clock.Today().AddDays(1) }, new ExpectedVersion(second.Version), default));
        Clock.Advance(TimeSpan.FromDays(1));

        inForce.Clauses.Select(c => c.Text).ShouldBe(["Quan sát rộng", "Báo tin"]);
        (await DoAsync<CommitmentTermsAppService, IReadOnlyList<CommitmentTermsListItemDto>>(s => s.ListAsync(default))).Select(t => t.State)
            .ShouldBe([CommitmentTermsState.InForce, CommitmentTermsState.Replaced]);
        await RefusedAsync(CameraProgramErrorCodes.CommitmentTerms.NotDraft,
            () => TermsAsync(s => s.UpdateAsync(second.Id, Input("Khác"), ExpectedVersion.Any, default)));
    }

    private Task WithoutTermsAsync() => DoAsync<ICameraProgramDb>(async db =>
    {
        db.CommitmentTerms.RemoveRange(await db.CommitmentTerms.OrderBy(t => t.Number).ToListAsync());
        await db.SaveChangesAsync();
    });

    private Task<CommitmentTermsDto> TermsAsync(Func<CommitmentTermsAppService, Task<CommitmentTermsDto>> work) => DoAsync(work);

    private static SaveCommitmentTermsInput Input(params string[] clauses) => new()
    {
        Title = "Tham gia mô hình",
        Introduction = "Tôi cam kết:",
        Clauses = [.. clauses.Select(c => new CommitmentClauseInput { Text = c })],
        ContactConsentText = "Đồng ý để xã liên hệ",
        TermMonths = 12,
    };
}
